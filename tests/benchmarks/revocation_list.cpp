// A revocation list of 100,000 entries, signed alone and made from as many revoked certificates in a ledger,
// against bare OpenSSL that signs the same entries.
#include "core/base/openssl_handle.h"
#include "core/issuing/issue_revocation_list.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/revocation_reason.h"
#include "core/x509/certificate_authority.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/value_of.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <iterator>
#include <random>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

RevocationListProfile makeProfile(int count, const QDateTime& now) {
    RevocationListProfile profile{1, now, now.addDays(7), {}};
    std::mt19937 random(1);
    constexpr int reasons[] = {0, 1, 3, 4, 5, 6, 9};
    for (int i = 0; i < count; ++i) {
        QByteArray serial(20, '\x40');
        for (char& byte : serial)
            byte = static_cast<char>((random() & 0x3f) | 0x40);
        profile.entries.append({QString::fromLatin1(serial.toHex().toUpper()), now.addSecs(-i),
                                reasons[i % std::size(reasons)]});
    }
    return profile;
}

/// What anybody would write: one call after the other for every entry, straight from OpenSSL's manual.
qsizetype bareList(const RevocationListProfile& profile, const CertificateAuthority& authority) {
    const OpensslHandle<X509_CRL> list(X509_CRL_new());
    X509* issuer = authority.certificate().native();
    const OpensslHandle<ASN1_TIME> thisUpdate(ASN1_TIME_set(nullptr, profile.thisUpdate.toSecsSinceEpoch()));
    const OpensslHandle<ASN1_TIME> nextUpdate(ASN1_TIME_set(nullptr, profile.nextUpdate.toSecsSinceEpoch()));
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer));
    X509_CRL_set1_lastUpdate(list.get(), thisUpdate.get());
    X509_CRL_set1_nextUpdate(list.get(), nextUpdate.get());
    for (const RevokedEntry& entry : profile.entries) {
        X509_REVOKED* revoked = X509_REVOKED_new();
        BIGNUM* number = nullptr;
        BN_hex2bn(&number, entry.serial.toLatin1().constData());
        ASN1_INTEGER* serial = BN_to_ASN1_INTEGER(number, nullptr);
        ASN1_TIME* at = ASN1_TIME_set(nullptr, entry.at.toSecsSinceEpoch());
        X509_REVOKED_set_serialNumber(revoked, serial);
        X509_REVOKED_set_revocationDate(revoked, at);
        if (entry.reason != 0) {
            ASN1_ENUMERATED* reason = ASN1_ENUMERATED_new();
            ASN1_ENUMERATED_set(reason, entry.reason);
            X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, reason, 0, 0);
            ASN1_ENUMERATED_free(reason);
        }
        X509_CRL_add0_revoked(list.get(), revoked);
        ASN1_TIME_free(at);
        ASN1_INTEGER_free(serial);
        BN_free(number);
    }
    return X509_CRL_sign(list.get(), authority.key().native(), EVP_sha256()) > 0
               ? i2d_X509_CRL(list.get(), nullptr)
               : 0;
}

/// A ledger with \a root and what \a profile has on it, revoked, by SQL alone.
UnlockedRoot fillLedger(Ledger& ledger, const CertificateAuthority& root,
                        const RevocationListProfile& profile) {
    const Certificate& certificate = root.certificate();
    RootRecord record;
    record.name = certificate.commonName();
    record.certificateDer = certificate.der();
    record.sha1 = certificate.sha1Thumbprint();
    record.notBefore = certificate.notBefore();
    record.notAfter = certificate.notAfter();
    record = valueOf(ledger.addRoot(record, false));
    const auto connection =
        valueOf(LedgerConnection::open(ledger.path(), LedgerConnection::Access::ReadWrite, systemClock()));
    valueOf(connection->write([&]() -> Result<int> {
        for (const RevokedEntry& entry : profile.entries) {
            const auto reason = static_cast<RevocationReason>(entry.reason);
            auto added = connection->run(
                QStringLiteral(
                    "INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name,"
                    " common_name_key, friendly_name, friendly_name_key, not_before, not_after, state,"
                    " sharing, pfx_path, pfx_sha256, install_target, created_at, revoked_at,"
                    " revocation_reason, state_before_revocation) VALUES (?, randomblob(900), ?, ?,"
                    " hex(randomblob(32)), 'x', 'x', ?, ?, '2026-01-01T00:00:00Z', '2099-01-01T00:00:00Z',"
                    " 'revoked', 'unique', '/x.pfx', '', 'windows', '2026-11-01T00:00:00Z', ?, ?, 'issued')"),
                {record.id, entry.serial, entry.serial, entry.serial, entry.serial, ledgerTime(entry.at),
                 revocationReasonName(reason)});
            if (!added)
                return tl::unexpected(added.error());
        }
        return 0;
    }));
    return {record, root};
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 11);
    // A smoke run, with a round or two, takes fewer entries as well.
    const int count = rounds < 5 ? 2000 : 100000;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateAuthority root = valueOf(CertificateAuthority::createRoot(
        {QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, now, now.addYears(2)}));
    const RevocationListProfile profile = makeProfile(count, now);
    if (bareList(profile, root) < count || valueOf(RevocationList::sign(profile, root)).entryCount() != count)
        stop(QStringLiteral("the lists are not whole"));

    const QTemporaryDir folder;
    Ledger ledger = valueOf(Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite"))));
    const UnlockedRoot unlocked = fillLedger(ledger, root, profile);
    const auto issue = [&] { return valueOf(issueRevocationList(unlocked, now, now.addDays(7), ledger)); };
    if (issue().list.entryCount() != count)
        stop(QStringLiteral("the ledger's list is not whole"));

    QList<double> bare;
    QList<double> core;
    QList<double> issued;
    for (int round = 0; round < rounds; ++round) {
        bare.append(milliseconds([&] { bareList(profile, root); }));
        core.append(milliseconds([&] { valueOf(RevocationList::sign(profile, root)).der(); }));
        issued.append(milliseconds([&] { issue().bytes(RevocationListFormat::Der); }));
    }
    QTextStream(stdout) << QStringLiteral("%1 entries, %2 rounds (medians)\n").arg(count).arg(rounds);
    printRatio(QStringLiteral("a signed list as DER"), median(core), median(bare), QStringLiteral("ms"), 2);
    printRatio(QStringLiteral("one from the ledger's rows"), median(issued), median(bare),
               QStringLiteral("ms"), 2);
    return 0;
}
