#include "core/issuing/roots.h"
#include "core/x509/revocation_list.h"
#include "tests/support/expect_result.h"
#include "tests/support/openvpn_gateway.h"
#include "tests/support/own_chain.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int keyCompromise = 1;
constexpr int certificateHold = 6;

QString at(const char* name) {
    return QLatin1StringView(name);
}

} // namespace

/// Programs that read revocation lists refuse whom ours names and accept everybody else.
class TestRevocationListReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuseAndAccept_data();
    void refuseAndAccept();
    void openVpnRefusesAndAccepts_data();
    void openVpnRefusesAndAccepts();
    void read();
    void refuseAnOverdueList();
    void rootWithoutTheUsageSignsNone();

private:
    RevocationListProfile profile(const QDateTime& thisUpdate, const QDateTime& nextUpdate) const;
    Certificate client(const char* address) const;
    QList<QPair<QString, QStringList>> verifiers(const QString& leaf, const QString& list) const;

    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
    OpenVpnGateway m_gateway{m_workshop};
    std::optional<OwnChain> m_own;
    QHash<QString, Certificate> m_leaves;
};

Certificate TestRevocationListReaders::client(const char* address) const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto signedOne = m_own->authority.signClient(
        {*EmailName::parse(at(address)), ExtendedKeyUsage::p2sClient(), now.addDays(-1), now.addDays(20)},
        m_own->key);
    if (!signedOne)
        qFatal("cannot sign: %s", describe(signedOne).constData());
    return *signedOne;
}

RevocationListProfile TestRevocationListReaders::profile(const QDateTime& thisUpdate,
                                                         const QDateTime& nextUpdate) const {
    return {4711,
            thisUpdate,
            nextUpdate,
            {{m_leaves.value(at("revoked"), m_own->leaf).serialNumber(), thisUpdate, keyCompromise},
             {m_leaves.value(at("held"), m_own->leaf).serialNumber(), thisUpdate, certificateHold}}};
}

void TestRevocationListReaders::initTestCase() {
    QVERIFY(m_folder.isValid());
    EXPECT_ACCEPTED(m_gateway.prepare());
    auto own = makeOwnChain();
    EXPECT_VALUE(own);
    m_own.emplace(*own);
    m_leaves.insert(at("revoked"), client("revoked@contoso.com"));
    m_leaves.insert(at("held"), client("held@contoso.com"));
    m_leaves.insert(at("good"), client("good@contoso.com"));
    QVERIFY(writeToolFile(m_workshop.path(at("root.pem")), m_own->authority.certificate().pem()));
    for (auto leaf = m_leaves.cbegin(); leaf != m_leaves.cend(); ++leaf)
        QVERIFY(writeToolFile(m_workshop.path(leaf.key() + at(".pem")), leaf.value().pem()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto list = RevocationList::sign(profile(now.addSecs(-60), now.addDays(1)), m_own->authority);
    EXPECT_VALUE(list);
    QVERIFY(writeToolFile(m_workshop.path(at("crl.pem")), list->pem()));
    QVERIFY(writeToolFile(m_workshop.path(at("crl.der")), list->der()));
    const auto overdue = RevocationList::sign(profile(now.addDays(-2), now.addDays(-1)), m_own->authority);
    EXPECT_VALUE(overdue);
    QVERIFY(writeToolFile(m_workshop.path(at("overdue.pem")), overdue->pem()));
}

QList<QPair<QString, QStringList>> TestRevocationListReaders::verifiers(const QString& leaf,
                                                                        const QString& list) const {
    const QString root = at("root.pem");
    return {
        {at("openssl"),
         {at("verify"), at("-no-CApath"), at("-no-CAstore"), at("-x509_strict"), at("-crl_check"),
          at("-CAfile"), root, at("-CRLfile"), list, leaf}},
        {at("pki"), {at("--verify"), at("--in"), leaf, at("--cacert"), root, at("--crl"), list}},
        {at("certtool"),
         {at("--verify"), at("--infile"), leaf, at("--load-ca-certificate"), root, at("--load-crl"), list}},
    };
}

void TestRevocationListReaders::refuseAndAccept_data() {
    QTest::addColumn<QString>("leaf");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("revoked") << at("revoked") << false;
    QTest::newRow("on hold") << at("held") << false;
    QTest::newRow("not on it") << at("good") << true;
}

void TestRevocationListReaders::refuseAndAccept() {
    QFETCH(QString, leaf);
    QFETCH(bool, accepted);
    for (const auto& [program, arguments] : verifiers(leaf + at(".pem"), at("crl.pem"))) {
        const ToolRun run = runTool(program, arguments, {.folder = m_workshop.folder()});
        QVERIFY2(accepted ? run.accepted() : run.refused(), run.story().constData());
        // For the right reason.
        QVERIFY2(accepted || (run.out + run.err).toLower().contains("revoked"), run.story().constData());
    }
}

void TestRevocationListReaders::openVpnRefusesAndAccepts_data() {
    refuseAndAccept_data();
}

void TestRevocationListReaders::openVpnRefusesAndAccepts() {
    QFETCH(QString, leaf);
    QFETCH(bool, accepted);
    const QByteArray password = "kupfer-lampe-wiese-42";
    const OwnChain chain{m_own->authority, m_own->key, m_leaves.value(leaf, m_own->leaf)};
    const auto pfx = chain.pfx(SecretBytes(password), Pkcs12Profile::modern());
    EXPECT_VALUE(pfx);
    const QString path = m_workshop.path(leaf + at(".pfx"));
    QVERIFY(writeToolFile(path, *pfx));
    const GatewayAnswer answer = m_gateway.ask({.trustedRoot = m_own->authority.certificate().pem(),
                                                .revokedThumbprints = {},
                                                .pfxPath = path,
                                                .password = password,
                                                .revocationList = m_workshop.bytes(at("crl.pem"))});
    const auto expected = accepted ? GatewayAnswer::Verdict::Accepted : GatewayAnswer::Verdict::Refused;
    QVERIFY2(answer.verdict == expected, answer.story().constData());
    QVERIFY2(accepted || answer.reason.contains(at("certificate revoked")), answer.story().constData());
}

void TestRevocationListReaders::read() {
    const ToolRun shown = m_workshop.openssl({at("crl"), at("-inform"), at("DER"), at("-in"), at("crl.der"),
                                              at("-noout"), at("-text"), at("-CAfile"), at("root.pem")});
    EXPECT_ACCEPTED(shown);
    for (const char* part : {"Version 2 (0x1)", "sha256WithRSAEncryption", "X509v3 CRL Number", "4711",
                             "X509v3 Authority Key Identifier", "Key Compromise", "Certificate Hold"})
        QVERIFY2(shown.out.contains(part), shown.story().constData());
    QVERIFY2((shown.out + shown.err).contains("verify OK"), shown.story().constData());
    const ToolRun gnutls =
        runTool(at("certtool"), {at("--crl-info"), at("--inder"), at("--infile"), at("crl.der")},
                {.folder = m_workshop.folder()});
    EXPECT_ACCEPTED(gnutls);
    QVERIFY2(gnutls.out.contains("Revoked certificates (2)"), gnutls.story().constData());
    const ToolRun strongSwan =
        runTool(at("pki"), {at("--print"), at("--type"), at("crl"), at("--in"), at("crl.pem")},
                {.folder = m_workshop.folder()});
    EXPECT_ACCEPTED(strongSwan);
    QVERIFY2(strongSwan.out.contains("certificate hold"), strongSwan.story().constData());
}

void TestRevocationListReaders::refuseAnOverdueList() {
    const auto openssl = verifiers(at("good.pem"), at("overdue.pem")).first();
    const ToolRun run = runTool(openssl.first, openssl.second, {.folder = m_workshop.folder()});
    EXPECT_REFUSED(run);
    QVERIFY2((run.out + run.err).contains("CRL has expired"), run.story().constData());
}

void TestRevocationListReaders::rootWithoutTheUsageSignsNone() {
    EXPECT_ACCEPTED(
        m_workshop.makeSelfSigned(at("sample"), CertificateRecipe::powerShellRoot(at("P2SRootCert"))));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto candidate =
        readRootCandidate(m_workshop.path(at("sample.pem")), m_workshop.path(at("sample.key")), {}, now);
    EXPECT_VALUE(candidate);
    const auto authority = CertificateAuthority::create(candidate->certificate, candidate->key, now);
    EXPECT_VALUE(authority);
    EXPECT_ERROR(RevocationList::sign(profile(now, now.addDays(1)), *authority),
                 ErrorCode::RootCannotSignLists);
}

QTEST_GUILESS_MAIN(TestRevocationListReaders)
#include "test_revocation_list.moc"
