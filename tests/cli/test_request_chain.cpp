#include "tests/cli/authority_place.h"

#include <QFile>

using namespace p2s::test;

/// From a reply up to a root where there is more than one way, through the command line.
class TestRequestChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<AuthorityPlace>(); }
    void oneOfSeveralWaysUpIsTaken_data();
    void oneOfSeveralWaysUpIsTaken();
    void ledgerKnowsBothEditions();
    void anAuthorityThatEndedIsNamed();

private:
    /// More certificates of the same authorities: of the issuing one before it was renewed and as it will be,
    /// and the root as an older one has certified it.
    void makeMoreEditions() const;
    /// Another certificate for the key of \a of, called \a stem, from \a issuer.
    bool again(const char* stem, const char* of, const char* issuer, const CertificateRecipe& recipe) const;

    std::unique_ptr<AuthorityPlace> m_place;
};

bool TestRequestChain::again(const char* stem, const char* of, const char* issuer,
                             const CertificateRecipe& recipe) const {
    const auto key = [this](const char* name) {
        return m_place->workshop().path(QLatin1StringView(name) + QStringLiteral(".key"));
    };
    return QFile::copy(key(of), key(stem)) &&
           m_place->workshop()
               .makeSigned(QLatin1StringView(stem), QLatin1StringView(issuer), recipe)
               .accepted();
}

void TestRequestChain::makeMoreEditions() const {
    CertificateRecipe ended = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    ended.notBefore = ended.notBefore.addDays(-900);
    ended.notAfter = ended.notBefore.addDays(600);
    QVERIFY(again("ended", "issuing", "root", ended));
    CertificateRecipe longer = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    longer.notAfter = longer.notAfter.addDays(300);
    QVERIFY(again("longer", "issuing", "root", longer));
    CertificateRecipe shorter = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    shorter.notAfter = shorter.notBefore.addDays(10);
    QVERIFY(again("shorter", "issuing", "root", shorter));
    EXPECT_ACCEPTED(m_place->workshop().makeSelfSigned(
        QStringLiteral("old"), CertificateRecipe::root(QStringLiteral("Old Root CA"))));
    QVERIFY(again("cross", "root", "old", CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
}

void TestRequestChain::oneOfSeveralWaysUpIsTaken_data() {
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("chain");
    QTest::newRow("renewed, the old edition first") << words("ended issuing root") << QString() << 2;
    QTest::newRow("the cross-certificate first") << words("issuing cross root") << QString() << 2;
    QTest::newRow("to the old root through the cross-certificate")
        << words("issuing root cross old") << QStringLiteral("old") << 3;
    QTest::newRow("to the old root, which is not in the reply")
        << words("issuing root cross") << QStringLiteral("old") << 3;
    QTest::newRow("to the new root all the same")
        << words("issuing cross old root") << QStringLiteral("root") << 2;
}

/// As `openssl verify` does, with the same certificates.
void TestRequestChain::oneOfSeveralWaysUpIsTaken() {
    QFETCH(QStringList, others);
    QFETCH(QString, root);
    QFETCH(int, chain);
    makeMoreEditions();
    EXPECT_ACCEPTED(m_place->sign());
    const QString trusted = (root.isEmpty() ? QStringLiteral("root") : root) + QStringLiteral(".pem");
    QByteArray bundle;
    QByteArray untrusted;
    for (const QString& other : others) {
        const QByteArray pem = m_place->bytes(other + QStringLiteral(".pem"));
        bundle += pem;
        // OpenSSL takes the first root that it finds on its way, and then does not trust it.
        if (other != QStringLiteral("root"))
            untrusted += pem;
    }
    QVERIFY(m_place->write(QStringLiteral("bundle.pem"), bundle));
    QVERIFY(m_place->write(QStringLiteral("untrusted.pem"), untrusted));
    EXPECT_ACCEPTED(m_place->workshop().openssl(
        {QStringLiteral("verify"), QStringLiteral("-CAfile"), trusted, QStringLiteral("-untrusted"),
         QStringLiteral("untrusted.pem"), QStringLiteral("reply.pem")}));

    QVERIFY(m_place->write(QStringLiteral("reply.bin"), m_place->signedReply() + bundle));
    QStringList arguments = words("request complete reply.bin --out user.pfx --passphrase-file root.txt "
                                  "--password-file pfx.txt");
    if (!root.isEmpty())
        arguments += {QStringLiteral("--root"), trusted};
    const ToolRun run = m_place->json(arguments);
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("chain")).toArray().size(), chain);
    EXPECT_STATUS(m_place->json(words("check user.pfx --password-file pfx.txt --root") << trusted), 0);

    // The same in somebody else's .pfx, where everything lies beside everything.
    EXPECT_ACCEPTED(
        m_place->workshop().openssl(words("pkcs12 -in user.pfx -passin file:pfx.txt -nodes -nocerts "
                                          "-out reply.key")));
    EXPECT_ACCEPTED(
        m_place->workshop().openssl(words("pkcs12 -export -in reply.pem -inkey reply.key -certfile "
                                          "bundle.pem -passout file:pfx.txt -out both.pfx")));
    const ToolRun both = m_place->json(words("check both.pfx --password-file pfx.txt --root") << trusted);
    if (bundle.contains(m_place->bytes(trusted)))
        EXPECT_STATUS(both, 0);
}

/// The one that lasts longer is taken, and once the other has ended it is still there.
void TestRequestChain::ledgerKnowsBothEditions() {
    makeMoreEditions();
    for (const char* edition : {"shorter", "longer"}) {
        const QString stem = QLatin1StringView(edition);
        EXPECT_STATUS(
            m_place->run(words(QStringLiteral("root import %1.pem --key-file %1.key --name %1 --ca root.pem "
                                              "--passphrase-file root.txt")
                                   .arg(stem))),
            0);
    }
    EXPECT_ACCEPTED(m_place->sign());
    const ToolRun run = m_place->complete(m_place->signedReply(), false);
    EXPECT_STATUS(run, 0);
    QVERIFY2(!findingIds(document(run).value(QStringLiteral("findings")))
                  .contains(QStringLiteral("outlives-issuer")),
             run.story().constData());
}

void TestRequestChain::anAuthorityThatEndedIsNamed() {
    makeMoreEditions();
    EXPECT_ACCEPTED(m_place->sign());
    const QByteArray reply = m_place->signedReply() + m_place->bytes(QStringLiteral("ended.pem"));
    const ToolRun run = m_place->complete(reply, false);
    EXPECT_STATUS(run, 1);
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    QVERIFY2(letter.contains(QStringLiteral("“Contoso Issuing CA” above the certificate ended")),
             qPrintable(letter));
    const ToolRun shown = m_place->run(words("request complete reply.bin --out user.pfx --password-file "
                                             "pfx.txt --passphrase-file root.txt --ca root.pem"));
    EXPECT_STATUS(shown, 1);
    // What to do about it is the authority's business, and in the letter.
    QVERIFY2(!shown.err.contains("Issue the certificate under an authority"), shown.story().constData());
}

QTEST_GUILESS_MAIN(TestRequestChain)
#include "test_request_chain.moc"
