#include "core/readiness/gateway_rehearsal.h"
#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/first_certificate.h"
#include "tests/support/openvpn_gateway.h"
#include "tests/support/own_chain.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QByteArray password = "pässwörd 秘密 🔑";

/// A .pfx at the gate, and what is to become of it.
struct Arrival {
    QByteArray pfx;
    QByteArray trustedRoot;
    QStringList revokedThumbprints;
};

} // namespace

/// A real OpenVPN server decides about each .pfx, and the rehearsal has to decide the same.
class TestGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsOurs_data();
    void acceptsOurs();
    void readsTheRevokedList_data();
    void readsTheRevokedList();
    void agreesOnOthers_data();
    void agreesOnOthers();

private:
    enum class Rehearsal { Agrees, Differs };
    void judge(const Arrival& arrival, bool accepted, const QByteArray& reason = {},
               Rehearsal rehearsal = Rehearsal::Agrees);

    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
    OpenVpnGateway m_gateway{m_workshop};
    std::optional<OwnChain> m_own;
};

void TestGateway::judge(const Arrival& arrival, bool accepted, const QByteArray& reason,
                        Rehearsal rehearsal) {
    const QString path = m_workshop.path(QStringLiteral("arrival.pfx"));
    QVERIFY(writeToolFile(path, arrival.pfx));
    const GatewayAnswer answer =
        m_gateway.ask({arrival.trustedRoot, arrival.revokedThumbprints, path, password});
    const auto expected = accepted ? GatewayAnswer::Verdict::Accepted : GatewayAnswer::Verdict::Refused;
    QVERIFY2(answer.verdict == expected, answer.story().constData());
    QVERIFY2(answer.reason.toUtf8().contains(reason), answer.story().constData());

    const auto bundle = Pkcs12Bundle::read(arrival.pfx, SecretBytes(password), path);
    EXPECT_VALUE(bundle);
    const auto root = parseCertificate(arrival.trustedRoot, path);
    EXPECT_VALUE(root);
    const RehearsalOutcome outcome =
        rehearseGateway(*bundle, {*root, arrival.revokedThumbprints}, QDateTime::currentDateTimeUtc());
    QStringList rules;
    for (const Finding& finding : outcome.findings)
        rules += ruleId(finding.rule) + QLatin1Char(' ') + severityName(finding.severity);
    const QByteArray differs = "the rehearsal says " + QByteArray(outcome.accepted ? "accepted" : "refused") +
                               " (" + rules.join(QStringLiteral(", ")).toUtf8() + ")\n" + answer.story();
    const bool rehearsed = rehearsal == Rehearsal::Agrees ? accepted : !accepted;
    QVERIFY2(outcome.accepted == rehearsed, differs.constData());
    QVERIFY2(rehearsed || hasErrors(outcome.findings), differs.constData());
}

void TestGateway::initTestCase() {
    QVERIFY(m_folder.isValid());
    EXPECT_ACCEPTED(m_gateway.prepare());
    auto own = makeOwnChain();
    EXPECT_VALUE(own);
    m_own = *own;
}

void TestGateway::acceptsOurs_data() {
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QString>("purposes");
    const QString first = QStringLiteral("clientAuth");
    const QString several = QStringLiteral("clientAuth,Secure Email,Encrypting File System");
    QTest::newRow("modern") << false << first;
    QTest::newRow("legacyCompatible") << true << first;
    QTest::newRow("modern, like the User template") << false << several;
    QTest::newRow("legacyCompatible, like the User template") << true << several;
}

void TestGateway::acceptsOurs() {
    QFETCH(bool, legacy);
    QFETCH(QString, purposes);
    const auto list = ExtendedKeyUsage::fromText(purposes);
    EXPECT_VALUE(list);
    const auto own = makeOwnChain(KeyAlgorithm::Rsa2048, QStringLiteral("jürgen@münchen.example"), *list);
    EXPECT_VALUE(own);
    const auto pfx =
        own->pfx(SecretBytes(password), legacy ? Pkcs12Profile::legacyCompatible() : Pkcs12Profile::modern());
    EXPECT_VALUE(pfx);
    judge({*pfx, own->authority.certificate().pem(), {}}, true);
}

void TestGateway::readsTheRevokedList_data() {
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("othersListed");
    QTest::newRow("on it alone") << true << false;
    QTest::newRow("on it with others") << true << true;
    QTest::newRow("only others on it") << false << true;
}

void TestGateway::readsTheRevokedList() {
    QFETCH(bool, listed);
    QFETCH(bool, othersListed);
    QStringList revoked;
    if (othersListed)
        revoked = {QString(40, QLatin1Char('0')), m_own->authority.certificate().sha1Thumbprint()};
    if (listed)
        revoked += m_own->leaf.sha1Thumbprint();
    const auto pfx = m_own->pfx(SecretBytes(password), Pkcs12Profile::modern());
    EXPECT_VALUE(pfx);
    judge({*pfx, m_own->authority.certificate().pem(), revoked}, !listed,
          listed ? "VERIFY SCRIPT ERROR" : "");
}

namespace {

/// A client that others made: the openssl command line, as this program refuses most of them.
struct OtherClient {
    const char* what;
    /// In the server's reason for its refusal; null when it is to accept.
    const char* reason = nullptr;
    /// The client's EKU; none when empty.
    const char* purposes = "clientAuth";
    CertificateRecipe (*root)(const QString&) = &CertificateRecipe::root;
    /// Instead of digitalSignature, keyEncipherment.
    const char* keyUsage = nullptr;
    const char* digest = "sha256";
    enum class Signer { Root, AnotherRoot, ImpostorRoot, Itself, Intermediate } signer = Signer::Root;
    enum class Sent { Chain, LeafOnly } sent = Sent::Chain;
    /// Days from now.
    int from = -1;
    int until = 20;
    int rootFrom = -2;
    int rootUntil = 30;
    int rsaBits = 2048;
    bool isCa = false;
    bool ellipticCurve = false;
    /// The rehearsal stands for Azure's gateway, which is Windows: where that is known to decide otherwise
    /// than OpenVPN.
    bool windowsDiffers = false;
};

using Signer = OtherClient::Signer;
using Sent = OtherClient::Sent;

const OtherClient otherClients[] = {
    {.what = "as it should be"},
    {.what = "without its root in the file", .sent = Sent::LeafOnly},
    {.what = "Client Authentication second", .purposes = "serverAuth,clientAuth"},
    {.what = "the stock User template's order",
     .purposes = "1.3.6.1.4.1.311.10.3.4,emailProtection,clientAuth"},
    {.what = "Server Authentication only",
     .reason = "unsuitable certificate purpose",
     .purposes = "serverAuth"},
    {.what = "Smart Card Logon only",
     .reason = "unsuitable certificate purpose",
     .purposes = "msSmartcardLogin"},
    {.what = "any purpose only",
     .reason = "unsuitable certificate purpose",
     .purposes = "anyExtendedKeyUsage"},
    {.what = "any purpose and Client Authentication", .purposes = "anyExtendedKeyUsage,clientAuth"},
    {.what = "no EKU", .reason = "VERIFY EKU ERROR", .purposes = ""},
    {.what = "another root",
     .reason = "self-signed certificate in certificate chain",
     .signer = Signer::AnotherRoot},
    {.what = "a root of the same name", .reason = "VERIFY ERROR", .signer = Signer::ImpostorRoot},
    {.what = "self-signed", .reason = "VERIFY ERROR", .signer = Signer::Itself},
    {.what = "an intermediate, sent along", .signer = Signer::Intermediate},
    {.what = "an intermediate, left out",
     .reason = "unable to get local issuer certificate",
     .signer = Signer::Intermediate,
     .sent = Sent::LeafOnly},
    {.what = "expired", .reason = "certificate has expired", .from = -20, .until = -1},
    {.what = "not yet valid", .reason = "certificate is not yet valid", .from = 2},
    {.what = "expired root", .reason = "certificate has expired", .rootFrom = -30, .rootUntil = -1},
    {.what = "root not yet valid", .reason = "certificate is not yet valid", .rootFrom = 2},
    {.what = "root of the PowerShell sample", .root = &CertificateRecipe::powerShellRoot},
    // Windows takes a root at its word that it was put among the trusted ones (see isSilentRoot); OpenSSL,
    // and OpenVPN with it, wants to read in the certificate that it is an authority.
    {.what = "root that says nothing of itself",
     .reason = "invalid CA certificate",
     .root = &CertificateRecipe::silentRoot,
     .windowsDiffers = true},
    {.what = "key usage without digitalSignature",
     .reason = "unsuitable certificate purpose",
     .keyUsage = "keyEncipherment"},
    {.what = "a CA as client", .isCa = true},
    {.what = "RSA 1024", .reason = "too weak", .rsaBits = 1024},
    {.what = "EC key", .ellipticCurve = true},
    {.what = "SHA-1 signature", .reason = "too weak", .digest = "sha1"},
};

QDateTime inDays(int days) {
    return QDateTime::currentDateTimeUtc().addDays(days);
}

} // namespace

void TestGateway::agreesOnOthers_data() {
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < std::ssize(otherClients); ++i)
        QTest::newRow(otherClients[i].what) << i;
}

void TestGateway::agreesOnOthers() {
    QFETCH(qsizetype, index);
    const OtherClient& other = otherClients[index];
    const auto name = [index](const char* part) {
        return QStringLiteral("%1-%2").arg(index).arg(QLatin1StringView(part));
    };
    const QString rootName = QStringLiteral("P2SRootCert");

    CertificateRecipe root = other.root(rootName);
    root.notBefore = inDays(other.rootFrom);
    root.notAfter = inDays(other.rootUntil);
    EXPECT_ACCEPTED(m_workshop.makeSelfSigned(name("root"), root));

    CertificateRecipe client =
        CertificateRecipe::client(QStringLiteral("user@contoso.com"), QLatin1StringView(other.purposes));
    client.notBefore = inDays(other.from);
    client.notAfter = inDays(other.until);
    client.digest = QLatin1StringView(other.digest);
    if (other.keyUsage)
        client.extensions.replaceInStrings(
            QStringLiteral("keyUsage=critical,digitalSignature,keyEncipherment"),
            QStringLiteral("keyUsage=critical,") + QLatin1StringView(other.keyUsage));
    if (other.isCa)
        client.extensions.replaceInStrings(QStringLiteral("CA:FALSE"), QStringLiteral("CA:TRUE"));

    const QString leaf = name("leaf");
    EXPECT_ACCEPTED(m_workshop.makeKey(leaf, other.ellipticCurve ? OpensslWorkshop::ellipticCurve()
                                                                 : OpensslWorkshop::rsa(other.rsaBits)));
    QStringList chain;
    switch (other.signer) {
    case Signer::Root:
        chain = {name("root")};
        break;
    case Signer::AnotherRoot:
        chain = {name("another")};
        EXPECT_ACCEPTED(
            m_workshop.makeSelfSigned(name("another"), CertificateRecipe::root(QStringLiteral("Another"))));
        break;
    case Signer::ImpostorRoot:
        chain = {name("impostor")};
        EXPECT_ACCEPTED(m_workshop.makeSelfSigned(name("impostor"), CertificateRecipe::root(rootName)));
        break;
    case Signer::Itself:
        break;
    case Signer::Intermediate:
        chain = {name("intermediate"), name("root")};
        EXPECT_ACCEPTED(m_workshop.makeSigned(name("intermediate"), name("root"),
                                              CertificateRecipe::root(QStringLiteral("Issuing CA"))));
        break;
    }
    if (chain.isEmpty())
        EXPECT_ACCEPTED(m_workshop.makeSelfSigned(leaf, client));
    else
        EXPECT_ACCEPTED(m_workshop.makeSigned(leaf, chain.first(), client));
    EXPECT_ACCEPTED(m_workshop.makeBundle(leaf, other.sent == Sent::Chain ? chain : QStringList(), password));
    judge({m_workshop.bytes(leaf + QStringLiteral(".pfx")),
           m_workshop.bytes(name("root") + QStringLiteral(".pem")),
           {}},
          !other.reason, other.reason, other.windowsDiffers ? Rehearsal::Differs : Rehearsal::Agrees);
}

QTEST_GUILESS_MAIN(TestGateway)
#include "test_gateway.moc"
