#include "tests/cli/authority_place.h"

#include <QFile>
#include <QHash>

using namespace p2s::test;

/// What certificate authorities send back, through the command line: each form once, and each fault once.
class TestRequestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<AuthorityPlace>(); }
    void goodOnes_data();
    void goodOnes();
    void thoseThatWillNotDo_data();
    void thoseThatWillNotDo();
    void oneOfTwoIsChosen();
    void strangersKeyBecomesALetter();
    void lettersAskForWhatIsMissing_data();
    void lettersAskForWhatIsMissing();
    void eachAuthorityHasItsOwnOption();
    void anotherRootIsFound_data();
    void anotherRootIsFound();
    void rootEncodedTwiceIsFound_data();
    void rootEncodedTwiceIsFound();
    void thoseThatAreNotOurs_data();
    void thoseThatAreNotOurs();
    void onlyWindowsAsksTheAuthority();

private:
    std::unique_ptr<AuthorityPlace> m_place;
};

void TestRequestReply::goodOnes_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"text around", "UTF-16 from a console", "no headers", "a chain in a .p7b"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestRequestReply::goodOnes() {
    QFETCH(QString, form);
    EXPECT_ACCEPTED(m_place->sign());
    const QByteArray leaf = m_place->signedReply();
    QByteArray bare = leaf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const QString crlf = QString::fromLatin1(leaf).replace(u'\n', QStringLiteral("\r\n"));
    const ToolRun chain = m_place->workshop().openssl(
        {QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
         QStringLiteral("root.pem"), QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
         QStringLiteral("-certfile"), QStringLiteral("reply.pem"), QStringLiteral("-outform"),
         QStringLiteral("DER")});
    EXPECT_ACCEPTED(chain);
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("text around"), "Your request was granted.\n\n" + leaf + "\nKind regards\n"},
        {QStringLiteral("UTF-16 from a console"),
         "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(crlf.utf16()), crlf.size() * 2)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("a chain in a .p7b"), chain.out},
    };
    const bool bringsItsChain = form == QStringLiteral("a chain in a .p7b");
    const ToolRun run = m_place->complete(forms.value(form), !bringsItsChain);
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
    EXPECT_ACCEPTED(m_place->sign(options));
    const ToolRun run = m_place->complete(m_place->signedReply(), withIssuer);
    EXPECT_STATUS(run, 1);
    QCOMPARE(errorCode(run), QStringLiteral("not-ready"));
    QVERIFY2(findingIds(document(run).value(QStringLiteral("findings"))).contains(finding),
             run.story().constData());
    QVERIFY(!document(run).value(QStringLiteral("letter")).toString().isEmpty());
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::oneOfTwoIsChosen() {
    EXPECT_ACCEPTED(m_place->sign());
    QByteArray reply = m_place->signedReply();
    EXPECT_ACCEPTED(m_place->sign());
    reply += m_place->signedReply();
    const ToolRun told = m_place->complete(reply);
    EXPECT_JSON_ERROR(told, 3, QStringLiteral("reply-ambiguous"));
    const QJsonArray listed = document(told).value(QStringLiteral("certificates")).toArray();
    QCOMPARE(listed.size(), 2);
    const auto serialOf = [](const QJsonValue& certificate) {
        return certificate.toObject().value(QStringLiteral("serial")).toString();
    };
    QVERIFY(serialOf(listed.first()) != serialOf(listed.last()));
    const ToolRun shown = m_place->run(words("request complete reply.bin --out user.pfx --password-file "
                                             "pfx.txt --passphrase-file root.txt"));
    EXPECT_STATUS(shown, 3);
    QVERIFY2(shown.out.contains(serialOf(listed.first()).toLatin1()) &&
                 shown.out.contains(serialOf(listed.last()).toLatin1()),
             shown.story().constData());
    EXPECT_JSON_ERROR(m_place->complete(reply, true, words("--serial 0123456789ABCDEF")), 6,
                      QStringLiteral("reply-unmatched"));
    const ToolRun chosen =
        m_place->complete(reply, true, {QStringLiteral("--serial"), serialOf(listed.last())});
    EXPECT_STATUS(chosen, 0);
    QCOMPARE(serialOf(document(chosen).value(QStringLiteral("certificate"))), serialOf(listed.last()));
}

void TestRequestReply::strangersKeyBecomesALetter() {
    EXPECT_ACCEPTED(m_place->workshop().makeKey(QStringLiteral("other")));
    EXPECT_ACCEPTED(m_place->workshop().openssl(
        words("req -new -key other.key -subj /CN=user@contoso.com -out other.csr")));
    EXPECT_ACCEPTED(m_place->sign({}, QStringLiteral("other.csr")));
    const ToolRun run = m_place->complete(m_place->signedReply());
    EXPECT_JSON_ERROR(run, 6, QStringLiteral("reply-unmatched"));
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    const QString hash = document(m_place->json(words("request show 1")))
                             .value(QStringLiteral("request"))
                             .toObject()
                             .value(QStringLiteral("publicKeySha256"))
                             .toString();
    QVERIFY2(!hash.isEmpty() && letter.contains(hash), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("user@contoso.com")), qPrintable(letter));
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::lettersAskForWhatIsMissing_data() {
    QTest::addColumn<bool>("withIssuer");
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("isExpired");
    QTest::newRow("a missing intermediate") << false << QString() << false;
    QTest::newRow("another root") << true << QStringLiteral("other.pem") << false;
    QTest::newRow("a missing intermediate, and ended") << false << QString() << true;
}

/// A certificate that is good is not asked for again.
void TestRequestReply::lettersAskForWhatIsMissing() {
    QFETCH(bool, withIssuer);
    QFETCH(QString, root);
    QFETCH(bool, isExpired);
    EXPECT_ACCEPTED(m_place->workshop().makeSelfSigned(
        QStringLiteral("other"), CertificateRecipe::root(QStringLiteral("Another Root CA"))));
    EXPECT_ACCEPTED(m_place->sign(isExpired ? words("-startdate 20200101000000Z -enddate 20210101000000Z")
                                            : QStringList()));
    const ToolRun run =
        m_place->complete(m_place->signedReply(), withIssuer,
                          root.isEmpty() ? QStringList() : QStringList{QStringLiteral("--root"), root});
    EXPECT_STATUS(run, 1);
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    QCOMPARE(letter.contains(QStringLiteral("Please issue")), isExpired);
    QCOMPARE(letter.contains(QStringLiteral("need not be issued again")), !isExpired);
}

void TestRequestReply::eachAuthorityHasItsOwnOption() {
    EXPECT_ACCEPTED(m_place->sign());
    QVERIFY(m_place->write(QStringLiteral("leaf.pem"), m_place->signedReply()));
    EXPECT_STATUS(m_place->json(words("request complete --out user.pfx --passphrase-file root.txt "
                                      "--password-file pfx.txt --ca root.pem --ca issuing.pem leaf.pem")),
                  0);
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
    EXPECT_ACCEPTED(m_place->workshop().makeSelfSigned(
        QStringLiteral("other"), CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    EXPECT_ACCEPTED(m_place->sign());
    const QString file = which + QStringLiteral(".pem");
    const QByteArray der = m_place->workshop()
                               .openssl({QStringLiteral("x509"), QStringLiteral("-in"), file,
                                         QStringLiteral("-outform"), QStringLiteral("DER")})
                               .out;
    const ToolRun run =
        m_place->complete(m_place->signedReply(), true,
                          {QStringLiteral("--root"), asText ? QString::fromLatin1(der.toBase64()) : file});
    EXPECT_STATUS(run, status);
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings")))
                 .contains(QStringLiteral("not-under-this-root")),
             status == 1);
    QCOMPARE(document(run).value(QStringLiteral("letter")).toString().isEmpty(), status == 0);
    QCOMPARE(m_place->files().contains(QStringLiteral("user.pfx")), status == 0);
}

void TestRequestReply::rootEncodedTwiceIsFound_data() {
    QTest::addColumn<bool>("asText");
    QTest::newRow("file") << false;
    QTest::newRow("text") << true;
}

/// What `az` makes of a PEM file: nothing is wrong with the reply, and the authority cannot help.
void TestRequestReply::rootEncodedTwiceIsFound() {
    QFETCH(bool, asText);
    EXPECT_ACCEPTED(m_place->sign());
    const QByteArray twice = m_place->bytes(QStringLiteral("root.pem")).toBase64();
    QVERIFY(m_place->write(QStringLiteral("twice.txt"), twice));
    const QStringList root{QStringLiteral("--root"),
                           asText ? QString::fromLatin1(twice) : QStringLiteral("twice.txt")};
    const ToolRun run = m_place->complete(m_place->signedReply(), true, root);
    EXPECT_STATUS(run, 1);
    QCOMPARE(errorCode(run), QStringLiteral("not-ready"));
    QVERIFY2(
        findingIds(document(run).value(QStringLiteral("findings"))).contains(QStringLiteral("encoded-twice")),
        run.story().constData());
    QVERIFY(document(run).value(QStringLiteral("letter")).toString().isEmpty());
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
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
        EXPECT_ACCEPTED(m_place->sign({}, isTwice ? QStringLiteral("user.csr") : QStringLiteral("root.csr")));
        reply = m_place->signedReply();
        if (isTwice) {
            EXPECT_ACCEPTED(m_place->sign());
            reply += m_place->signedReply();
        }
    }
    EXPECT_JSON_ERROR(m_place->complete(reply), status, code);
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
