#include "core/issuing/issue_client.h"
#include "core/issuing/root_records.h"
#include "core/readiness/gateway_rehearsal.h"

#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/openssl_workshop.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace p2s;
using namespace p2s::test;

namespace {

const SecretBytes passphrase("Gartenzaun im Regen 7");

} // namespace

/// Certificates issued under an authority that is below another one, which openssl made.
class TestSubordinateAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void issuesWithTheWholePath();
    void needsItsIssuers();
    void constraintsAreFoundBeforeIssuing_data();
    void constraintsAreFoundBeforeIssuing();
    void lateRefusalBringsItsFindings();

private:
    /// root.pem over issuing.pem, whose extensions are those of an authority and \a more.
    void makeAuthorities(const QStringList& more, const QStringList& rootMore = {}) const;
    Result<RootCandidate> candidate(const QStringList& authorities = {QStringLiteral("root.pem")}) const;
    IssuanceRequest request(const QString& address = QStringLiteral("user@contoso.com")) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpensslWorkshop> m_workshop;
    std::unique_ptr<Ledger> m_ledger;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestSubordinateAuthority::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_workshop = std::make_unique<OpensslWorkshop>(m_folder->path());
    m_ledger =
        std::make_unique<Ledger>(Ledger::open(m_folder->filePath(QStringLiteral("ledger.sqlite"))).value());
}

void TestSubordinateAuthority::makeAuthorities(const QStringList& more, const QStringList& rootMore) const {
    CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Contoso Root CA"));
    // What is said again replaces what an authority usually says.
    for (const QString& line : rootMore) {
        root.extensions.removeIf([&](const QString& usual) {
            return usual.section(QLatin1Char('='), 0, 0) == line.section(QLatin1Char('='), 0, 0);
        });
        root.extensions += line;
    }
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("root"), root));
    CertificateRecipe issuing = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    issuing.extensions += more;
    EXPECT_ACCEPTED(m_workshop->makeSigned(QStringLiteral("issuing"), QStringLiteral("root"), issuing));
}

Result<RootCandidate> TestSubordinateAuthority::candidate(const QStringList& authorities) const {
    QList<Certificate> known;
    for (const QString& file : authorities)
        known.append(readCertificateFile(m_workshop->path(file), {})->certificates);
    return readRootCandidate(m_workshop->path(QStringLiteral("issuing.pem")),
                             m_workshop->path(QStringLiteral("issuing.key")), {}, m_now, known);
}

IssuanceRequest TestSubordinateAuthority::request(const QString& address) const {
    IssuanceRequest request{.certificate = {.person = EmailName::parse(address).value()}};
    request.certificate.notBefore = m_now.addSecs(-60);
    request.certificate.notAfter = m_now.addDays(20);
    request.friendlyName = QStringLiteral("user P2S");
    request.pfxPath = m_workshop->path(QStringLiteral("user.pfx"));
    request.password = SecretBytes::fromText(samplePassword);
    return request;
}

void TestSubordinateAuthority::issuesWithTheWholePath() {
    makeAuthorities({});
    const auto read = candidate();
    EXPECT_VALUE(read);
    QCOMPARE(read->issuers.size(), 1);
    EXPECT_VALUE(importRoot(*read, QStringLiteral("Issuing"), passphrase, *m_ledger, m_now));

    // As after a restart: all there is comes from the ledger.
    const auto record = m_ledger->root(QStringLiteral("Issuing"));
    EXPECT_VALUE(record);
    const auto root = unlockRoot(*record, passphrase, m_now);
    EXPECT_VALUE(root);
    const auto top = topOf(*record);
    EXPECT_VALUE(top);
    QCOMPARE(top->commonName(), QStringLiteral("Contoso Root CA"));
    const auto issued = issueClient(request(), *root, *m_ledger);
    EXPECT_VALUE(issued);
    QCOMPARE(issued->chain.size(), 2);
    QCOMPARE(issued->chain.last(), *top);

    const auto bundle =
        Pkcs12Bundle::read(bytesOf(issued->record.pfxPath), SecretBytes::fromText(samplePassword), {});
    EXPECT_VALUE(bundle);
    QCOMPARE(bundle->certificates().size(), 3);
    QVERIFY(rehearseGateway(*bundle, {*top, {}, false}, m_now).accepted);
    QVERIFY(m_ledger->verify()->flaws.isEmpty());

    // openssl walks the path too.
    QVERIFY(writeToolFile(m_workshop->path(QStringLiteral("leaf.pem")), issued->certificate.pem()));
    EXPECT_ACCEPTED(m_workshop->openssl(
        {QStringLiteral("verify"), QStringLiteral("-no-CApath"), QStringLiteral("-no-CAstore"),
         QStringLiteral("-purpose"), QStringLiteral("sslclient"), QStringLiteral("-x509_strict"),
         QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("-untrusted"),
         QStringLiteral("issuing.pem"), QStringLiteral("leaf.pem")}));
}

void TestSubordinateAuthority::needsItsIssuers() {
    makeAuthorities({});
    EXPECT_ERROR(candidate({}), ErrorCode::IssuersMissing);
}

void TestSubordinateAuthority::constraintsAreFoundBeforeIssuing_data() {
    QTest::addColumn<QStringList>("issuing");
    QTest::addColumn<QStringList>("root");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("finding");
    const QString user = QStringLiteral("user@contoso.com");
    const QStringList none;
    QTest::newRow("path length") << none
                                 << QStringList{QStringLiteral("basicConstraints=critical,CA:TRUE,pathlen:0")}
                                 << user << "path-length";
    QTest::newRow("other purposes") << QStringList{QStringLiteral("extendedKeyUsage=serverAuth")} << none
                                    << user << "issuer-purpose";
    // OpenVPN and `openssl verify -purpose sslclient` refuse it too.
    QTest::newRow("any purpose, without its name")
        << QStringList{QStringLiteral("extendedKeyUsage=anyExtendedKeyUsage")} << none << user
        << "issuer-purpose";
    QTest::newRow("any purpose, and its name")
        << QStringList{QStringLiteral("extendedKeyUsage=anyExtendedKeyUsage,clientAuth")} << none << user
        << QString();
    QTest::newRow("purposes that cannot be read")
        << QStringList{QStringLiteral("2.5.29.37=DER:0500")} << none << user << "eku-unreadable";
    QTest::newRow("its purpose") << QStringList{QStringLiteral("extendedKeyUsage=serverAuth,clientAuth")}
                                 << none << user << QString();
    QTest::newRow("another domain") << QStringList{QStringLiteral(
                                           "nameConstraints=critical,permitted;email:fabrikam.com")}
                                    << none << user << "name-constraint";
    QTest::newRow("its domain") << QStringList{QStringLiteral(
                                       "nameConstraints=critical,permitted;email:contoso.com")}
                                << none << user << QString();
    QTest::newRow("an excluded domain")
        << none << QStringList{QStringLiteral("nameConstraints=critical,excluded;email:contoso.com")} << user
        << "name-constraint";
}

void TestSubordinateAuthority::constraintsAreFoundBeforeIssuing() {
    QFETCH(QStringList, issuing);
    QFETCH(QStringList, root);
    QFETCH(QString, address);
    QFETCH(QString, finding);
    makeAuthorities(issuing, root);
    const auto read = candidate();
    EXPECT_VALUE(read);
    const auto unlocked = importRoot(*read, QStringLiteral("Issuing"), passphrase, *m_ledger, m_now);
    EXPECT_VALUE(unlocked);
    const auto issued = issueClient(request(address), *unlocked, *m_ledger);
    if (finding.isEmpty()) {
        EXPECT_VALUE(issued);
        return;
    }
    EXPECT_ERROR(issued, ErrorCode::NotReady);
    QCOMPARE(issued.error().detail, finding);
    QVERIFY(!QFile::exists(m_workshop->path(QStringLiteral("user.pfx"))));
    QVERIFY(m_ledger->certificates()->isEmpty());
}

/// Distribution points that are none: no rule looks at them, and OpenSSL refuses what it cannot decode.
void TestSubordinateAuthority::lateRefusalBringsItsFindings() {
    makeAuthorities({QStringLiteral("2.5.29.31=DER:0500")});
    const auto read = candidate();
    EXPECT_VALUE(read);
    const auto unlocked = importRoot(*read, QStringLiteral("Issuing"), passphrase, *m_ledger, m_now);
    EXPECT_VALUE(unlocked);
    QList<Finding> against;
    EXPECT_ERROR(issueClient(request(), *unlocked, *m_ledger, {}, systemClock(), &against),
                 ErrorCode::NotReady);
    QVERIFY(std::any_of(against.begin(), against.end(),
                        [](const Finding& finding) { return finding.rule == Rule::PathRefused; }));
    QVERIFY(hasErrors(against));
}

QTEST_GUILESS_MAIN(TestSubordinateAuthority)
#include "test_subordinate_authority.moc"
