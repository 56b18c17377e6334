#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

#include <QHash>

using namespace p2s::test;

/// What certificate authorities send back, through the command line: each form once, and each fault once.
class TestRequestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodOnes_data();
    void goodOnes();
    void thoseThatWillNotDo_data();
    void thoseThatWillNotDo();
    void anotherRootIsFound_data();
    void anotherRootIsFound();
    void thoseThatAreNotOurs_data();
    void thoseThatAreNotOurs();
    void onlyWindowsAsksTheAuthority();

private:
    /// The issuing authority signs \a request into reply.pem; \a more: what `openssl ca` is told besides.
    ToolRun sign(const QStringList& more = {}, const QString& request = QStringLiteral("user.csr")) const;
    /// \a reply with the root at hand, and the issuing authority when \a withIssuer.
    ToolRun complete(const QByteArray& reply, bool withIssuer = true, const QStringList& more = {}) const;
    QByteArray signedReply() const { return m_place->bytes(QStringLiteral("reply.pem")); }

    std::unique_ptr<CliPlace> m_place;
    std::unique_ptr<OpensslWorkshop> m_workshop;
};

void TestRequestReply::init() {
    m_place = std::make_unique<CliPlace>();
    m_workshop = std::make_unique<OpensslWorkshop>(m_place->path(QStringLiteral(".")));
    EXPECT_STATUS(
        m_place->run({QStringLiteral("request"), QStringLiteral("new"), QStringLiteral("--cn"),
                      QStringLiteral("user@contoso.com"), QStringLiteral("--out"), QStringLiteral("user.csr"),
                      QStringLiteral("--passphrase-file"), QStringLiteral("root.txt")}),
        0);
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("root"),
                                               CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    EXPECT_ACCEPTED(m_workshop->makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                           CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"))));
    QVERIFY(m_place->write(QStringLiteral("user.ext"),
                           "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                           "subjectAltName=email:user@contoso.com\n"
                           "extendedKeyUsage=clientAuth\n"));
}

ToolRun TestRequestReply::sign(const QStringList& more, const QString& request) const {
    QStringList arguments{QStringLiteral("ca"),
                          QStringLiteral("-batch"),
                          QStringLiteral("-notext"),
                          QStringLiteral("-config"),
                          QStringLiteral("authority.cnf"),
                          QStringLiteral("-md"),
                          QStringLiteral("sha256"),
                          QStringLiteral("-cert"),
                          QStringLiteral("issuing.pem"),
                          QStringLiteral("-keyfile"),
                          QStringLiteral("issuing.key"),
                          QStringLiteral("-in"),
                          request,
                          QStringLiteral("-extfile"),
                          QStringLiteral("user.ext"),
                          QStringLiteral("-out"),
                          QStringLiteral("reply.pem")};
    if (!more.contains(QStringLiteral("-enddate")))
        arguments += {QStringLiteral("-days"), QStringLiteral("20")};
    return m_workshop->openssl(arguments + more);
}

ToolRun TestRequestReply::complete(const QByteArray& reply, bool withIssuer, const QStringList& more) const {
    m_place->write(QStringLiteral("reply.bin"), reply);
    QStringList arguments{
        QStringLiteral("request"),  QStringLiteral("complete"),        QStringLiteral("reply.bin"),
        QStringLiteral("--out"),    QStringLiteral("user.pfx"),        QStringLiteral("--passphrase-file"),
        QStringLiteral("root.txt"), QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
        QStringLiteral("--ca"),     QStringLiteral("root.pem")};
    if (withIssuer)
        arguments.append(QStringLiteral("issuing.pem"));
    return m_place->json(arguments + more);
}

void TestRequestReply::goodOnes_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"text around", "UTF-16 from a console", "no headers", "a chain in a .p7b"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestRequestReply::goodOnes() {
    QFETCH(QString, form);
    EXPECT_ACCEPTED(sign());
    const QByteArray leaf = signedReply();
    QByteArray bare = leaf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const QString crlf = QString::fromLatin1(leaf).replace(u'\n', QStringLiteral("\r\n"));
    const ToolRun chain = m_workshop->openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"),
                                               QStringLiteral("-certfile"), QStringLiteral("root.pem"),
                                               QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
                                               QStringLiteral("-certfile"), QStringLiteral("reply.pem"),
                                               QStringLiteral("-outform"), QStringLiteral("DER")});
    EXPECT_ACCEPTED(chain);
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("text around"), "Your request was granted.\n\n" + leaf + "\nKind regards\n"},
        {QStringLiteral("UTF-16 from a console"),
         "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(crlf.utf16()), crlf.size() * 2)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("a chain in a .p7b"), chain.out},
    };
    const bool bringsItsChain = form == QStringLiteral("a chain in a .p7b");
    const ToolRun run = complete(forms.value(form), !bringsItsChain);
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("chain")).toArray().size(), 2);
    QVERIFY(m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::thoseThatWillNotDo_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("withIssuer");
    QTest::addColumn<QString>("finding");
    QTest::newRow("expired") << QStringList{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                                            QStringLiteral("-enddate"), QStringLiteral("20210101000000Z")}
                             << true << "expired";
    QTest::newRow("changed subject") << QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=Some Body")}
                                     << true << "common-name-changed";
    QTest::newRow("missing intermediate") << QStringList() << false << "chain-incomplete";
    QTest::newRow("unknown critical extension")
        << QStringList{QStringLiteral("-extfile"), QStringLiteral("odd.ext")} << true << "critical-extension";
}

void TestRequestReply::thoseThatWillNotDo() {
    QFETCH(QStringList, options);
    QFETCH(bool, withIssuer);
    QFETCH(QString, finding);
    QVERIFY(m_place->write(QStringLiteral("odd.ext"), m_place->bytes(QStringLiteral("user.ext")) +
                                                          "1.3.6.1.4.1.55555.1=critical,DER:0500\n"));
    EXPECT_ACCEPTED(sign(options));
    const ToolRun run = complete(signedReply(), withIssuer);
    EXPECT_STATUS(run, 1);
    QCOMPARE(errorCode(run), QStringLiteral("not-ready"));
    QVERIFY2(findingIds(document(run).value(QStringLiteral("findings"))).contains(finding),
             run.story().constData());
    QVERIFY(!document(run).value(QStringLiteral("letter")).toString().isEmpty());
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::anotherRootIsFound_data() {
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("asText");
    QTest::addColumn<int>("status");
    QTest::newRow("the right one as a file") << QStringLiteral("root") << false << 0;
    QTest::newRow("the right one as text") << QStringLiteral("root") << true << 0;
    QTest::newRow("another as a file") << QStringLiteral("other") << false << 1;
    QTest::newRow("another as text") << QStringLiteral("other") << true << 1;
}

void TestRequestReply::anotherRootIsFound() {
    QFETCH(QString, which);
    QFETCH(bool, asText);
    QFETCH(int, status);
    // Of the same name, as after a fresh start of the organisation's authority.
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("other"),
                                               CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    EXPECT_ACCEPTED(sign());
    const QString file = which + QStringLiteral(".pem");
    const QByteArray der = m_workshop
                               ->openssl({QStringLiteral("x509"), QStringLiteral("-in"), file,
                                          QStringLiteral("-outform"), QStringLiteral("DER")})
                               .out;
    const ToolRun run = complete(
        signedReply(), true, {QStringLiteral("--root"), asText ? QString::fromLatin1(der.toBase64()) : file});
    EXPECT_STATUS(run, status);
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings")))
                 .contains(QStringLiteral("not-under-this-root")),
             status == 1);
    QCOMPARE(document(run).value(QStringLiteral("letter")).toString().isEmpty(), status == 0);
    QCOMPARE(m_place->files().contains(QStringLiteral("user.pfx")), status == 0);
}

void TestRequestReply::thoseThatAreNotOurs_data() {
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong key") << QStringLiteral("stranger") << 6 << QStringLiteral("reply-unmatched");
    QTest::newRow("two for the same key")
        << QStringLiteral("twice") << 3 << QStringLiteral("reply-ambiguous");
    QTest::newRow("no certificate") << QStringLiteral("text") << 3 << QStringLiteral("file-not-recognized");
}

void TestRequestReply::thoseThatAreNotOurs() {
    QFETCH(QString, which);
    QFETCH(int, status);
    QFETCH(QString, code);
    QByteArray reply("Denied by the policy module.\n");
    if (which != QStringLiteral("text")) {
        const bool isTwice = which == QStringLiteral("twice");
        EXPECT_ACCEPTED(sign({}, isTwice ? QStringLiteral("user.csr") : QStringLiteral("root.csr")));
        reply = signedReply();
        if (isTwice) {
            EXPECT_ACCEPTED(sign());
            reply += signedReply();
        }
    }
    EXPECT_JSON_ERROR(complete(reply), status, code);
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::onlyWindowsAsksTheAuthority() {
#ifndef Q_OS_WIN
    EXPECT_JSON_ERROR(
        m_place->json({QStringLiteral("request"), QStringLiteral("submit"), QStringLiteral("1")}), 3,
        QStringLiteral("not-available-here"));
    EXPECT_JSON_ERROR(
        m_place->json({QStringLiteral("request"), QStringLiteral("complete"), QStringLiteral("--from-ca"),
                       QStringLiteral("1"), QStringLiteral("--out"), QStringLiteral("user.pfx"),
                       QStringLiteral("--password-file"), QStringLiteral("pfx.txt")}),
        3, QStringLiteral("not-available-here"));
#endif
    EXPECT_JSON_ERROR(m_place->json({QStringLiteral("request"), QStringLiteral("complete"),
                                     QStringLiteral("--out"), QStringLiteral("user.pfx"),
                                     QStringLiteral("--password-file"), QStringLiteral("pfx.txt")}),
                      2, QStringLiteral("wrong-usage"));
}

QTEST_GUILESS_MAIN(TestRequestReply)
#include "test_request_reply.moc"
