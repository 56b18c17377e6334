// A revocation list of 100,000 entries, against bare OpenSSL that signs the same entries.
#include "core/base/openssl_handle.h"
#include "core/issuing/issue_revocation_list.h"
#include "core/x509/certificate_authority.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QTextStream>

#include <random>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

template <typename T> T valueOf(Result<T> result) {
    if (!result)
        stop(errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().detail);
    return std::move(*result);
}

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

    QList<double> bare;
    QList<double> core;
    for (int round = 0; round < rounds; ++round) {
        bare.append(milliseconds([&] { bareList(profile, root); }));
        core.append(milliseconds([&] { valueOf(RevocationList::sign(profile, root)).der(); }));
    }
    QTextStream(stdout) << QStringLiteral("%1 entries, %2 rounds (medians)\n").arg(count).arg(rounds);
    printRatio(QStringLiteral("a signed list as DER"), median(core), median(bare), QStringLiteral("ms"), 2);
    return 0;
}
