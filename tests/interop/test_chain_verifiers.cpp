#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/own_chain.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// Other implementations of RFC 5280 accept what we sign, and only under the root that signed it.
class TestChainVerifiers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void refuseUnderAnotherRoot();

private:
    struct Verifier {
        QString program;
        QStringList arguments;
    };
    QList<Verifier> verifiers() const;
    void writeChain(const OwnChain& own, const Certificate& root);

    QTemporaryDir m_folder;
};

QList<TestChainVerifiers::Verifier> TestChainVerifiers::verifiers() const {
    const QString root = QStringLiteral("root.pem");
    const QString leaf = QStringLiteral("leaf.pem");
    return {
        {QStringLiteral("openssl"),
         {QStringLiteral("verify"), QStringLiteral("-no-CApath"), QStringLiteral("-no-CAstore"),
          QStringLiteral("-purpose"), QStringLiteral("sslclient"), QStringLiteral("-x509_strict"),
          QStringLiteral("-policy_check"), QStringLiteral("-auth_level"), QStringLiteral("2"),
          QStringLiteral("-CAfile"), root, leaf}},
        {QStringLiteral("pki"),
         {QStringLiteral("--verify"), QStringLiteral("--in"), leaf, QStringLiteral("--cacert"), root}},
        {QStringLiteral("certtool"),
         {QStringLiteral("--verify"), QStringLiteral("--infile"), leaf,
          QStringLiteral("--load-ca-certificate"), root, QStringLiteral("--verify-profile"),
          QStringLiteral("medium"), QStringLiteral("--verify-purpose"), QStringLiteral("1.3.6.1.5.5.7.3.2"),
          QStringLiteral("--verify-email"), QStringLiteral("user@contoso.com")}},
    };
}

void TestChainVerifiers::writeChain(const OwnChain& own, const Certificate& root) {
    QVERIFY(writeToolFile(m_folder.filePath(QStringLiteral("root.pem")), root.pem()));
    QVERIFY(writeToolFile(m_folder.filePath(QStringLiteral("leaf.pem")), own.leaf.pem()));
}

void TestChainVerifiers::accept_data() {
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<ExtendedKeyUsage>("purposes");
    QTest::newRow("RSA 2048") << KeyAlgorithm::Rsa2048 << ExtendedKeyUsage::p2sClient();
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072 << ExtendedKeyUsage::p2sClient();
    QTest::newRow("RSA 4096") << KeyAlgorithm::Rsa4096 << ExtendedKeyUsage::p2sClient();
    QTest::newRow("like the User template") << KeyAlgorithm::Rsa2048 << ExtendedKeyUsage::likeUserTemplate();
}

void TestChainVerifiers::accept() {
    QFETCH(KeyAlgorithm, algorithm);
    QFETCH(ExtendedKeyUsage, purposes);
    const auto own = makeOwnChain(algorithm, QStringLiteral("user@contoso.com"), purposes);
    EXPECT_VALUE(own);
    writeChain(*own, own->authority.certificate());
    for (const Verifier& verifier : verifiers())
        EXPECT_ACCEPTED(runTool(verifier.program, verifier.arguments, {.folder = m_folder.path()}));
}

void TestChainVerifiers::refuseUnderAnotherRoot() {
    // The same name and another key: only a signature that is really looked at tells them apart.
    const auto own = makeOwnChain();
    const auto other = makeOwnChain();
    EXPECT_VALUE(own);
    EXPECT_VALUE(other);
    QCOMPARE(own->authority.certificate().subject(), other->authority.certificate().subject());
    writeChain(*own, other->authority.certificate());
    for (const Verifier& verifier : verifiers())
        EXPECT_REFUSED(runTool(verifier.program, verifier.arguments, {.folder = m_folder.path()}));
}

QTEST_GUILESS_MAIN(TestChainVerifiers)
#include "test_chain_verifiers.moc"
