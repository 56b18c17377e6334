#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_under_test.h"
#include "tests/support/outside_tool.h"

#include "core/issuing/client_validity.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/x509/certification_path.h"
#include "core/x509/silent_root.h"

#include <QProcess>

using namespace p2s;
using namespace p2s::test;

namespace {

const SecretBytes passphrase = SecretBytes::fromText(QStringLiteral("a long passphrase"));

RootProfile profileOf(const QString& name) {
    return {name, KeyAlgorithm::Rsa2048, today().addDays(-1), today().addYears(2)};
}

} // namespace

/// Roots made, imported and unlocked again.
class TestRoots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ledger.reset(); }
    void createdRootUnlocks();
    void createRefuses();
    void createCanBeCancelled();
    void unlockRefuses();
    void storedKeyIsScrypt();
    void importsPfx();
    void importsPemWithSeparateKey();
    void importsMicrosoftsSample();
    void importsWhatMakeCertLeft();
    void whatSaysItIsNoRootIsNone_data();
    void whatSaysItIsNoRootIsNone();
    void candidateRefuses();
    void importRefuses();
    void importCanBeCancelled();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// Runs openssl in the folder; what others would make.
    void openssl(const QString& command) const {
        const ToolRun run =
            runTool(QStringLiteral("openssl"), QProcess::splitCommand(command), {.folder = m_folder->path()});
        if (!run.accepted())
            qFatal("%s", run.story().constData());
    }
    QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    /// For twenty days, which \a root has left; aborts where there is none.
    IssuanceRequest requestUnder(const Certificate& root) const {
        IssuanceRequest request = sampleRequest(path(QStringLiteral("user.pfx")));
        const auto validity = clientValidity(root, now(), 20);
        if (!validity)
            qFatal("%s", describe(validity).constData());
        request.certificate.notBefore = validity->notBefore;
        request.certificate.notAfter = validity->notAfter;
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Ledger> m_ledger;
};

void TestRoots::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(newLedgerPlace(*m_folder));
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
}

void TestRoots::createdRootUnlocks() {
    const auto made = createRoot(profileOf(QStringLiteral("P2SRootCert")), passphrase, *m_ledger);
    EXPECT_VALUE(made);
    const auto record = m_ledger->root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(record);
    QCOMPARE(record->sha1, made->authority.certificate().sha1Thumbprint());
    QCOMPARE(record->notAfter, made->authority.certificate().notAfter());
    const auto unlocked = unlockRoot(*record, passphrase, today());
    EXPECT_VALUE(unlocked);
    QVERIFY(unlocked->authority.certificate() == made->authority.certificate());
    QCOMPARE(unlocked->authority.key().subjectPublicKeyInfo(), made->authority.key().subjectPublicKeyInfo());
    QCOMPARE(m_ledger->events()->first().kind, QStringLiteral("root-created"));
}

void TestRoots::createRefuses() {
    EXPECT_ERROR(createRoot(profileOf(QStringLiteral("P2SRootCert")), {}, *m_ledger),
                 ErrorCode::PassphraseEmpty);
    EXPECT_ERROR(createRoot(profileOf(QStringLiteral("P2S Root")), passphrase, *m_ledger),
                 ErrorCode::RootNameInvalid);
    EXPECT_ERROR(createRoot(profileOf({}), passphrase, *m_ledger), ErrorCode::RootNameEmpty);
    unlockedRoot(*m_ledger);
    EXPECT_ERROR(createRoot(profileOf(QStringLiteral("p2srootcert")), passphrase, *m_ledger),
                 ErrorCode::RootNameTaken);
    QCOMPARE(m_ledger->roots()->size(), 1);
}

void TestRoots::createCanBeCancelled() {
    for (const int allowed : {0, 1, 3}) {
        int asked = 0;
        EXPECT_ERROR(createRoot(profileOf(QStringLiteral("P2SRootCert")), passphrase, *m_ledger,
                                [&] { return ++asked <= allowed; }),
                     ErrorCode::Cancelled);
        QVERIFY(asked > allowed);
    }
    QVERIFY(m_ledger->roots()->isEmpty());
    QVERIFY(m_ledger->events()->isEmpty());
}

void TestRoots::unlockRefuses() {
    auto made = createRoot(profileOf(QStringLiteral("P2SRootCert")), passphrase, *m_ledger);
    EXPECT_VALUE(made);
    const RootRecord& record = made->record;
    EXPECT_ERROR(unlockRoot(record, SecretBytes::fromText(QStringLiteral("A long passphrase")), today()),
                 ErrorCode::WrongPassphrase);
    EXPECT_ERROR(unlockRoot(record, {}, today()), ErrorCode::PassphraseNeeded);
    EXPECT_ERROR(unlockRoot(record, passphrase, today().addYears(3)), ErrorCode::RootExpired);
    EXPECT_ERROR(unlockRoot(record, passphrase, today().addYears(-3)), ErrorCode::RootNotYetValid);
    RootRecord keyless = record;
    keyless.encryptedKey.clear();
    EXPECT_ERROR(unlockRoot(keyless, passphrase, today()), ErrorCode::RootHasNoKey);
    RootRecord mixed = record;
    mixed.certificateDer = madeRoot(QStringLiteral("Other")).certificate().der();
    EXPECT_ERROR(unlockRoot(mixed, passphrase, today()), ErrorCode::KeyMismatch);
    RootRecord broken = record;
    broken.certificateDer.chop(1);
    QVERIFY(!unlockRoot(broken, passphrase, today()));
}

void TestRoots::storedKeyIsScrypt() {
    const auto made = createRoot(profileOf(QStringLiteral("P2SRootCert")), passphrase, *m_ledger);
    EXPECT_VALUE(made);
    writeBytes(path(QStringLiteral("key.der")), made->record.encryptedKey);
    const QByteArray parsed =
        runTool(QStringLiteral("openssl"),
                {QStringLiteral("asn1parse"), QStringLiteral("-inform"), QStringLiteral("DER"),
                 QStringLiteral("-in"), path(QStringLiteral("key.der"))})
            .out;
    QVERIFY(parsed.contains(":PBES2"));
    QVERIFY(parsed.contains(":id-scrypt") || parsed.contains(":scrypt"));
    QVERIFY2(parsed.contains("INTEGER           :8000"), parsed.constData()); // N = 2^15
    openssl(QStringLiteral("pkey -inform DER -in key.der -passin \"pass:a long passphrase\" -noout"));
}

void TestRoots::importsPfx() {
    openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 "
                           "-subj \"/CN=Contoso VPN Root\" -addext keyUsage=critical,keyCertSign"));
    openssl(QStringLiteral("pkcs12 -export -inkey k.pem -in c.pem -out root.pfx -passout pass:secret"));
    const auto candidate = readRootCandidate(path(QStringLiteral("root.pfx")), {},
                                             SecretBytes::fromText(QStringLiteral("secret")), now());
    EXPECT_VALUE(candidate);
    QCOMPARE(candidate->suggestedName, QStringLiteral("Contoso-VPN-Root"));
    const auto imported = importRoot(*candidate, {}, passphrase, *m_ledger, now());
    EXPECT_VALUE(imported);
    QCOMPARE(imported->record.name, QStringLiteral("Contoso-VPN-Root"));
    QCOMPARE(m_ledger->events()->first().kind, QStringLiteral("root-imported"));
    const auto unlocked = unlockRoot(*m_ledger->root(imported->record.name), passphrase, now());
    EXPECT_VALUE(unlocked);
    // A second time it is known, whatever name it gets.
    EXPECT_ERROR(importRoot(*candidate, QStringLiteral("again"), passphrase, *m_ledger, now()),
                 ErrorCode::RootAlreadyInLedger);
}

void TestRoots::importsPemWithSeparateKey() {
    openssl(
        QStringLiteral("req -x509 -newkey rsa:2048 -passout pass:secret -keyout k.pem -out c.pem -days 30 "
                       "-subj /CN=PemRoot"));
    const auto read = [&](const QString& password) {
        return readRootCandidate(path(QStringLiteral("c.pem")), path(QStringLiteral("k.pem")),
                                 SecretBytes::fromText(password), now());
    };
    EXPECT_VALUE(read(QStringLiteral("secret")));
    EXPECT_ERROR(read(QStringLiteral("wrong")), ErrorCode::WrongPassword);
    EXPECT_ERROR(read({}), ErrorCode::PasswordNeeded);
    EXPECT_ERROR(readRootCandidate(path(QStringLiteral("c.pem")), {}, {}, now()), ErrorCode::KeyMissing);
    EXPECT_ERROR(readRootCandidate(path(QStringLiteral("c.pem")), path(QStringLiteral("c.pem")), {}, now()),
                 ErrorCode::KeyMissing);
    EXPECT_ERROR(readRootCandidate(path(QStringLiteral("k.pem")), {},
                                   SecretBytes::fromText(QStringLiteral("secret")), now()),
                 ErrorCode::CertificateMissing);
}

void TestRoots::importsMicrosoftsSample() {
    // As New-SelfSignedCertificate makes it: keyCertSign and SKI, no basicConstraints.
    writeBytes(path(QStringLiteral("ms.cnf")), "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n"
                                               "[dn]\nCN=P2SRootCert\n[e]\nkeyUsage=critical,keyCertSign\n"
                                               "subjectKeyIdentifier=hash\n");
    openssl(
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -config ms.cnf"));
    const auto candidate =
        readRootCandidate(path(QStringLiteral("c.pem")), path(QStringLiteral("k.pem")), {}, now());
    EXPECT_VALUE(candidate);
    QCOMPARE(candidate->findings.size(), 2); // and it ends soon
    QVERIFY(!hasErrors(candidate->findings));
    QCOMPARE(ruleId(candidate->findings.first().rule), QStringLiteral("root-no-basic-constraints"));
    const auto imported = importRoot(*candidate, {}, passphrase, *m_ledger, now());
    EXPECT_VALUE(imported);
    // And clients can be issued under it.
    const IssuanceRequest request = requestUnder(candidate->certificate);
    const auto issued = issueClient(request, *imported, *m_ledger);
    EXPECT_VALUE(issued);
    const bool warned =
        std::any_of(issued->findings.begin(), issued->findings.end(), [](const Finding& finding) {
            return finding.rule == Rule::RootNoBasicConstraints && finding.severity == Severity::Warning;
        });
    QVERIFY(warned);
}

void TestRoots::importsWhatMakeCertLeft() {
    // As `makecert -r` makes it: signed with SHA-1, with an authority key identifier of before RFC 2459 and
    // with nothing on what it is for.
    writeBytes(path(QStringLiteral("old.cnf")), "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n"
                                                "[dn]\nCN=P2SRootCert\n[e]\n2.5.29.1=DER:3003800101\n");
    openssl(QStringLiteral(
        "req -x509 -sha1 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -config old.cnf"));
    const auto candidate =
        readRootCandidate(path(QStringLiteral("c.pem")), path(QStringLiteral("k.pem")), {}, now());
    EXPECT_VALUE(candidate);
    QVERIFY(isSilentRoot(candidate->certificate));
    QVERIFY(!hasErrors(candidate->findings));
    QCOMPARE(ruleId(candidate->findings.first().rule), QStringLiteral("root-no-basic-constraints"));
    const auto imported = importRoot(*candidate, {}, passphrase, *m_ledger, now());
    EXPECT_VALUE(imported);
    // What is issued under it is let in, as by Windows.
    const IssuanceRequest request = requestUnder(candidate->certificate);
    const auto issued = issueClient(request, *imported, *m_ledger);
    EXPECT_VALUE(issued);
    QVERIFY(!hasErrors(issued->findings));
    const auto bundle = readCertificateFile(request.pfxPath, request.password);
    EXPECT_VALUE(bundle);
    const RehearsalOutcome outcome =
        rehearseGateway(*bundle, {.root = candidate->certificate, .revokedThumbprints = {}}, now());
    QVERIFY2(outcome.accepted, qPrintable(ruleId(outcome.findings.value(0).rule)));
    const CertificationPath way = certificationPath(issued->certificate, {}, {candidate->certificate}, now());
    QVERIFY2(way.isGood, qPrintable(way.steps.first().details.join(u'\n')));
}

void TestRoots::whatSaysItIsNoRootIsNone_data() {
    QTest::addColumn<QByteArray>("extensions");
    QTest::newRow("no authority") << QByteArray("basicConstraints=CA:FALSE\n");
    QTest::newRow("signs no certificates") << QByteArray("keyUsage=digitalSignature\n");
    QTest::newRow("a client's") << QByteArray("extendedKeyUsage=clientAuth\n");
}

void TestRoots::whatSaysItIsNoRootIsNone() {
    QFETCH(const QByteArray, extensions);
    writeBytes(path(QStringLiteral("c.cnf")), "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n"
                                              "[dn]\nCN=P2SRootCert\n[e]\n" +
                                                  extensions);
    openssl(
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -config c.cnf"));
    EXPECT_ERROR(readRootCandidate(path(QStringLiteral("c.pem")), path(QStringLiteral("k.pem")), {}, now()),
                 ErrorCode::NotACertificateAuthority);
}

void TestRoots::candidateRefuses() {
    openssl(
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -subj /CN=Root"));
    openssl(QStringLiteral("req -x509 -key k.pem -out leaf.pem -days 30 -subj /CN=user@contoso.com "
                           "-addext basicConstraints=critical,CA:FALSE"));
    openssl(QStringLiteral("genrsa -out other.pem 2048"));
    openssl(QStringLiteral("req -new -key other.pem -subj /CN=Sub -out sub.csr"));
    writeBytes(path(QStringLiteral("ca.ext")), "basicConstraints=critical,CA:TRUE\n");
    openssl(
        QStringLiteral("x509 -req -in sub.csr -CA c.pem -CAkey k.pem -days 20 -extfile ca.ext -out sub.pem"));
    const auto read = [&](const char* certificate, const char* key, const QDateTime& at) {
        return readRootCandidate(path(QLatin1StringView(certificate)), path(QLatin1StringView(key)), {}, at);
    };
    EXPECT_ERROR(read("leaf.pem", "k.pem", now()), ErrorCode::NotACertificateAuthority);
    EXPECT_ERROR(read("sub.pem", "other.pem", now()), ErrorCode::IssuersMissing);
    EXPECT_ERROR(read("c.pem", "other.pem", now()), ErrorCode::KeyMismatch);
    EXPECT_ERROR(read("c.pem", "k.pem", now().addDays(31)), ErrorCode::RootExpired);
    EXPECT_ERROR(read("c.pem", "k.pem", now().addDays(-1)), ErrorCode::RootNotYetValid);
    EXPECT_ERROR(read("missing.pem", "k.pem", now()), ErrorCode::FileNotFound);
    EXPECT_ERROR(read("c.pem", "missing.pem", now()), ErrorCode::FileNotFound);
    EXPECT_VALUE(Ledger::open(path(QStringLiteral("other.sqlite"))));
    EXPECT_ERROR(read("other.sqlite", "k.pem", now()), ErrorCode::FileNotRecognized);
    QVERIFY(m_ledger->roots()->isEmpty());
}

void TestRoots::importRefuses() {
    const RootCandidate candidate{
        madeRoot().certificate(), madeRoot().key(), {}, QStringLiteral("P2SRootCert"), {}};
    EXPECT_ERROR(importRoot(candidate, {}, {}, *m_ledger, today()), ErrorCode::PassphraseEmpty);
    EXPECT_ERROR(importRoot(candidate, QStringLiteral("a b"), passphrase, *m_ledger, today()),
                 ErrorCode::RootNameInvalid);
    EXPECT_ERROR(importRoot(candidate, {}, passphrase, *m_ledger, today().addYears(20)),
                 ErrorCode::RootExpired);
    EXPECT_VALUE(importRoot(candidate, {}, passphrase, *m_ledger, today()));
    const CertificateAuthority& second = madeRoot(QStringLiteral("Second"));
    const RootCandidate namesake{second.certificate(), second.key(), {}, QStringLiteral("Second"), {}};
    EXPECT_ERROR(importRoot(namesake, QStringLiteral("P2SROOTCERT"), passphrase, *m_ledger, today()),
                 ErrorCode::RootNameTaken);
    QCOMPARE(m_ledger->roots()->size(), 1);
}

void TestRoots::importCanBeCancelled() {
    const CertificateAuthority& root = madeRoot();
    const RootCandidate candidate{root.certificate(), root.key(), {}, QStringLiteral("Imported"), {}};
    EXPECT_ERROR(importRoot(candidate, {}, passphrase, *m_ledger, today(), [] { return false; }),
                 ErrorCode::Cancelled);
    QVERIFY(m_ledger->roots()->isEmpty());
    EXPECT_VALUE(importRoot(candidate, {}, passphrase, *m_ledger, today(), [] { return true; }));
}

QTEST_GUILESS_MAIN(TestRoots)
#include "test_roots.moc"
