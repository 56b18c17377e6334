#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

using namespace p2s::test;

/// The gateway rehearsal from a script: accepted is 0, refused is 1 with every reason.
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsWhateverNamesTheRoot_data();
    void acceptsWhateverNamesTheRoot();
    void refusesAnotherRoot();
    void consultsTheRevokedList_data();
    void consultsTheRevokedList();
    void certificateAloneHasNoKey();
    void pemWithItsKeyIsAccepted();
    void serverCertificateIsRefused();
    void rootEncodedTwiceIsRefused_data();
    void rootEncodedTwiceIsRefused();
    void authorityIsNoClient_data();
    void authorityIsNoClient();
    void refusalIsInOurWords();
    void whatIsNoRoot_data();
    void whatIsNoRoot();

private:
    QStringList checkArguments(const QStringList& more = {}) const;
    CliPlace m_place;
    QString m_thumbprint;
    QString m_azure;
};

namespace {

bool accepted(const ToolRun& run) {
    return document(run).value(QStringLiteral("accepted")).toBool();
}

} // namespace

void TestCheck::initTestCase() {
    QVERIFY(m_place.makeRoot());
    const ToolRun issued =
        m_place.json(CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx")));
    EXPECT_STATUS(issued, 0);
    m_thumbprint = document(issued)
                       .value(QStringLiteral("certificate"))
                       .toObject()
                       .value(QStringLiteral("sha1"))
                       .toString();
    for (const QString& format : words("der pem azure"))
        EXPECT_STATUS(m_place.run({QStringLiteral("root"), QStringLiteral("export"),
                                   QStringLiteral("P2SRootCert"), QStringLiteral("--format"), format,
                                   QStringLiteral("--out"), QStringLiteral("root.") + format}),
                      0);
    m_azure = QString::fromUtf8(m_place.bytes(QStringLiteral("root.azure")));
}

QStringList TestCheck::checkArguments(const QStringList& more) const {
    return words("check u.pfx --password-file pfx.txt --root root.der") + more;
}

void TestCheck::acceptsWhateverNamesTheRoot_data() {
    QTest::addColumn<QString>("root");
    QTest::newRow("DER") << QStringLiteral("root.der");
    QTest::newRow("PEM") << QStringLiteral("root.pem");
    QTest::newRow("Azure's text in a file") << QStringLiteral("root.azure");
    QTest::newRow("Azure's text itself") << m_azure;
}

void TestCheck::acceptsWhateverNamesTheRoot() {
    QFETCH(QString, root);
    const QStringList check = words("check u.pfx --password-file pfx.txt --root") + QStringList{root};
    const ToolRun run = m_place.json(check);
    EXPECT_STATUS(run, 0);
    QVERIFY(accepted(run));
    QCOMPARE(document(run).value(QStringLiteral("protocol")).toString(), QStringLiteral("TLSv1.3"));
    QVERIFY(document(run).value(QStringLiteral("findings")).isArray());
    const ToolRun people = m_place.run(check);
    EXPECT_STATUS(people, 0);
    QVERIFY2(people.out.startsWith("Accepted: "), people.story().constData());
}

void TestCheck::refusesAnotherRoot() {
    EXPECT_STATUS(m_place.run(words("root create --name Other --passphrase-file root.txt")), 0);
    EXPECT_STATUS(m_place.run(words("root export Other --format der --out other.der")), 0);
    const QStringList check = words("check u.pfx --password-file pfx.txt --root other.der");
    const ToolRun run = m_place.json(check);
    EXPECT_STATUS(run, 1);
    QVERIFY(document(run).contains(QStringLiteral("accepted")) && !accepted(run));
    QVERIFY(findingIds(document(run).value(QStringLiteral("findings")))
                .contains(QStringLiteral("not-under-this-root")));
    const ToolRun people = m_place.run(check);
    EXPECT_STATUS(people, 1);
    QVERIFY2(people.out.startsWith("Refused: ") && people.out.contains("Error: "),
             people.story().constData());
}

void TestCheck::consultsTheRevokedList_data() {
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("status");
    const QByteArray thumbprint = m_thumbprint.toUtf8();
    QByteArray spaced = thumbprint.toLower();
    for (qsizetype i = spaced.size() - 2; i > 0; i -= 2)
        spaced.insert(i, i % 4 == 0 ? ':' : ' ');
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("only a comment") << QByteArray("# nobody yet: " + thumbprint + "\n\n") << 0;
    QTest::newRow("another") << QByteArray(40, 'A') << 0;
    QTest::newRow("this one") << thumbprint << 1;
    QTest::newRow("as Windows shows it") << QByteArray("\xe2\x80\x8e" + spaced + "\r\n") << 1;
    QTest::newRow("with a comment behind")
        << QByteArray("\xef\xbb\xbf# left\n" + thumbprint + " # Ann\n") << 1;
    QByteArray utf16("\xff\xfe");
    for (const char c : thumbprint + "\r\n")
        utf16.append(c).append('\0');
    QTest::newRow("from PowerShell 5, UTF-16") << utf16 << 1;
    QTest::newRow("too short") << thumbprint.first(39) << 3;
    QTest::newRow("SHA-256") << QByteArray(64, 'A') << 3;
    QTest::newRow("no hex") << QByteArray(40, 'G') << 3;
}

void TestCheck::consultsTheRevokedList() {
    QFETCH(QByteArray, list);
    QFETCH(int, status);
    QVERIFY(m_place.write(QStringLiteral("revoked.txt"), list));
    const ToolRun run = m_place.json(checkArguments(words("--revoked revoked.txt")));
    EXPECT_STATUS(run, status);
    QCOMPARE(accepted(run), status == 0);
    if (status == 1)
        QVERIFY(
            findingIds(document(run).value(QStringLiteral("findings"))).contains(QStringLiteral("revoked")));
    if (status == 3)
        QCOMPARE(errorCode(run), QStringLiteral("thumbprint-malformed"));
}

void TestCheck::certificateAloneHasNoKey() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.openssl(words("pkcs12 -in u.pfx -passin file:pfx.txt -nokeys -clcerts -out u.cer")));
    const ToolRun run = m_place.json(words("check u.cer --root root.der"));
    EXPECT_STATUS(run, 1);
    QVERIFY(
        findingIds(document(run).value(QStringLiteral("findings"))).contains(QStringLiteral("key-missing")));
}

void TestCheck::pemWithItsKeyIsAccepted() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(workshop.openssl(words("pkcs12 -in u.pfx -passin file:pfx.txt -nodes -out open.pem")));
    const ToolRun open = m_place.json(words("check open.pem --root root.der"));
    EXPECT_STATUS(open, 0);
    // From one file, openssl would take the second line for the new password.
    QVERIFY(QFile::copy(m_place.path(QStringLiteral("pfx.txt")), m_place.path(QStringLiteral("again.txt"))));
    EXPECT_ACCEPTED(workshop.openssl(
        words("pkcs12 -in u.pfx -passin file:pfx.txt -passout file:again.txt -out locked.pem")));
    EXPECT_STATUS(m_place.json(words("check locked.pem --root root.der --password-file pfx.txt")), 0);
    EXPECT_JSON_ERROR(m_place.json(words("check locked.pem --root root.der")), 4,
                      QStringLiteral("password-needed"));
}

void TestCheck::serverCertificateIsRefused() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.makeSelfSigned(QStringLiteral("r"), CertificateRecipe::root(QStringLiteral("R"))));
    EXPECT_ACCEPTED(workshop.makeSigned(
        QStringLiteral("server"), QStringLiteral("r"),
        CertificateRecipe::client(QStringLiteral("vpn.contoso.com"), QStringLiteral("serverAuth"))));
    EXPECT_ACCEPTED(
        workshop.makeBundle(QStringLiteral("server"), {QStringLiteral("r.pem")}, CliPlace::password));
    const ToolRun run = m_place.json(words("check server.pfx --password-file pfx.txt --root r.pem"));
    EXPECT_STATUS(run, 1);
    QVERIFY(findingIds(document(run).value(QStringLiteral("findings")))
                .contains(QStringLiteral("eku-no-client-auth")));
}

void TestCheck::rootEncodedTwiceIsRefused_data() {
    QTest::addColumn<QByteArray>("uploaded");
    QTest::newRow("az on a PEM file") << m_place.bytes(QStringLiteral("root.pem")).toBase64();
    QTest::newRow("az on the one line") << m_azure.toUtf8().toBase64();
}

void TestCheck::rootEncodedTwiceIsRefused() {
    QFETCH(QByteArray, uploaded);
    QVERIFY(m_place.write(QStringLiteral("twice.txt"), uploaded));
    const ToolRun run = m_place.json(words("check u.pfx --password-file pfx.txt --root twice.txt"));
    EXPECT_STATUS(run, 1);
    QVERIFY(!accepted(run));
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings"))),
             QStringList{QStringLiteral("encoded-twice")});
    EXPECT_STATUS(m_place.json(words("inspect twice.txt")), 1);
}

void TestCheck::authorityIsNoClient_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("bundle") << QStringLiteral("ca.pfx");
    QTest::newRow("PEM with its key") << QStringLiteral("ca-both.pem");
}

void TestCheck::authorityIsNoClient() {
    QFETCH(QString, file);
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.makeSelfSigned(QStringLiteral("ca"), CertificateRecipe::root(QStringLiteral("CA"))));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("ca"), {}, CliPlace::password));
    QVERIFY(m_place.write(QStringLiteral("ca-both.pem"),
                          m_place.bytes(QStringLiteral("ca.pem")) + m_place.bytes(QStringLiteral("ca.key"))));
    const ToolRun inspected = m_place.json(words("inspect --password-file pfx.txt") + QStringList{file});
    EXPECT_STATUS(inspected, 1);
    const ToolRun run =
        m_place.json(words("check --password-file pfx.txt --root ca.pem") + QStringList{file});
    EXPECT_STATUS(run, 1);
    const QStringList ids = findingIds(document(run).value(QStringLiteral("findings")));
    for (const char* reason : {"is-ca", "eku-missing", "key-usage"})
        QVERIFY2(ids.count(QString::fromLatin1(reason)) == 1, run.story().constData());
}

void TestCheck::refusalIsInOurWords() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    auto top = CertificateRecipe::root(QStringLiteral("Top"));
    top.extensions.replaceInStrings(QStringLiteral("CA:TRUE"), QStringLiteral("CA:TRUE,pathlen:0"));
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("top"), top));
    EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("middle"), QStringLiteral("top"),
                                        CertificateRecipe::root(QStringLiteral("Middle"))));
    EXPECT_ACCEPTED(workshop.makeSigned(
        QStringLiteral("deep"), QStringLiteral("middle"),
        CertificateRecipe::client(QStringLiteral("deep@contoso.com"), QStringLiteral("clientAuth"))));
    QVERIFY(m_place.write(QStringLiteral("above.pem"), m_place.bytes(QStringLiteral("middle.pem")) +
                                                           m_place.bytes(QStringLiteral("top.pem"))));
    EXPECT_ACCEPTED(
        workshop.makeBundle(QStringLiteral("deep"), {QStringLiteral("above")}, CliPlace::password));
    const ToolRun run = m_place.json(words("check deep.pfx --password-file pfx.txt --root top.pem"));
    EXPECT_STATUS(run, 1);
    const QJsonObject finding = document(run).value(QStringLiteral("findings")).toArray().first().toObject();
    QCOMPARE(finding.value(QStringLiteral("id")).toString(), QStringLiteral("path-length"));
    QCOMPARE(finding.value(QStringLiteral("text")).toString(),
             QStringLiteral("“Top” may not have so many certificate authorities below it (path length)."));
}

void TestCheck::whatIsNoRoot_data() {
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file and no text")
        << QStringLiteral("none.cer") << 5 << QStringLiteral("file-not-found");
    QTest::newRow("a folder") << QStringLiteral("/") << 5 << QStringLiteral("file-is-folder");
    QTest::newRow("something else") << QStringLiteral("pfx.txt") << 3
                                    << QStringLiteral("file-not-recognized");
}

void TestCheck::whatIsNoRoot() {
    QFETCH(QString, root);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place.json(words("check u.pfx --password-file pfx.txt --root") + QStringList{root}),
                      status, code);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
