#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/random_bytes.h"

#include <QFileInfo>

using namespace p2s::test;

/// Everything that can be put in front of the program: a status and a code from the contract, nothing
/// half-written, no crash.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();
    void rootsToImport_data();
    void rootsToImport();
    void rootsTakenWithAWarning_data();
    void rootsTakenWithAWarning();
    void checked_data();
    void checked();
    void namesOfFiles_data();
    void namesOfFiles();
    void namesOfPeople_data();
    void namesOfPeople();
    void nulInACertificate();
    void passwordThatIsNoText();

private:
    QString data(const char* name) const {
        return QFileInfo(QStringLiteral(P2S_TEST_DATA "/pkcs12/") + QString::fromLatin1(name))
            .absoluteFilePath();
    }
    /// A bad file must not change anything around it.
    QStringList m_files;
    CliPlace m_place;
};

namespace {

QJsonObject firstFile(const ToolRun& run) {
    return document(run).value(QStringLiteral("files")).toArray().first().toObject();
}

} // namespace

void TestBadInput::initTestCase() {
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx"))),
        0);
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.openssl(words("pkcs12 -in u.pfx -passin file:pfx.txt -nokeys -clcerts -out leaf.pem")));
    EXPECT_ACCEPTED(
        workshop.openssl(words("pkcs12 -in u.pfx -passin file:pfx.txt -nocerts -nodes -out leaf.key")));
    EXPECT_ACCEPTED(workshop.openssl(words("x509 -in leaf.pem -outform DER -out leaf.der")));
    EXPECT_ACCEPTED(workshop.openssl(words("x509 -in leaf.pem -out clean.pem")));
    EXPECT_ACCEPTED(workshop.openssl(
        words("pkcs12 -export -nomac -in leaf.pem -inkey leaf.key -passout file:pfx.txt -out no-mac.pfx")));
    EXPECT_ACCEPTED(
        workshop.openssl(words("pkcs12 -export -nokeys -in leaf.pem -passout file:pfx.txt -out no-key.pfx")));
    const QByteArray pfx = m_place.bytes(QStringLiteral("u.pfx"));
    const QByteArray der = m_place.bytes(QStringLiteral("leaf.der"));
    QByteArray pem = m_place.bytes(QStringLiteral("clean.pem"));
    QVERIFY(m_place.write(QStringLiteral("cut.pfx"), pfx.first(pfx.size() / 2)));
    QVERIFY(m_place.write(QStringLiteral("cut.cer"), der.first(der.size() / 2)));
    QVERIFY(m_place.write(QStringLiteral("cut.pem"), pem.first(pem.size() / 2)));
    QVERIFY(m_place.write(QStringLiteral("empty.pfx"), {}));
    QVERIFY(m_place.write(QStringLiteral("random.pfx"), randomBytes(5000)));
    QVERIFY(m_place.write(QStringLiteral("text.cer"), "Dear colleague, please find attached nothing.\n"));
    QVERIFY(m_place.write(QStringLiteral("zeros.cer"), QByteArray(4000, '\0')));
    QVERIFY(m_place.write(QStringLiteral("bom.pem"), "\xef\xbb\xbf" + pem));
    QVERIFY(m_place.write(QStringLiteral("around.pem"), "Here it is:\r\n\r\n" + pem + "\r\nRegards\r\n"));
    QVERIFY(m_place.write(QStringLiteral("crlf.pem"), QByteArray(pem).replace('\n', "\r\n")));
    QVERIFY(m_place.write(QStringLiteral("one-line.txt"), der.toBase64()));
    QFile huge(m_place.path(QStringLiteral("huge.pfx")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(200) * 1024 * 1024));
    m_files = m_place.files();
}

void TestBadInput::files_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const QString& file, const char* password, int status,
                        const char* code, const char* finding = "") {
        QTest::newRow(name) << file << QByteArray(password) << status << QString::fromLatin1(code)
                            << QString::fromLatin1(finding);
    };
    const auto here = [](const char* name) { return QString::fromLatin1(name); };
    const char* right = CliPlace::password;
    row("wrong password", here("u.pfx"), "wrong", 4, "wrong-password");
    row("no password", here("u.pfx"), "", 4, "password-needed");
    row("RC2-40", data("dotnet-client-eku-rc2.pfx"), "testcertificate", 0, "", "protection-rc2");
    row("RC2-40, wrong password", data("dotnet-client-eku-rc2.pfx"), "wrong", 4, "wrong-password");
    row("PBMAC1", data("rfc9579-a1-pbmac1.p12"), "1234", 3, "pkcs12-mac-unsupported");
    row("no MAC", here("no-mac.pfx"), right, 1, "", "no-mac");
    row("no MAC, wrong password", here("no-mac.pfx"), "wrong", 4, "wrong-password");
    row("no key", here("no-key.pfx"), right, 1, "", "key-missing");
    row("several keys", data("dotnet-server-eku.pfx"), "PLACEHOLDER", 1, "", "several-keys");
    row("CRLF", here("crlf.pem"), right, 0, "");
    row("byte order mark", here("bom.pem"), right, 0, "");
    row("text around", here("around.pem"), right, 0, "");
    row("one line of Base64", here("one-line.txt"), right, 0, "");
    row("truncated bundle", here("cut.pfx"), right, 3, "file-truncated");
    row("truncated certificate", here("cut.cer"), right, 3, "file-truncated");
    row("truncated PEM", here("cut.pem"), right, 3, "file-truncated");
    row("empty", here("empty.pfx"), right, 3, "file-empty");
    row("200 MB", here("huge.pfx"), right, 3, "file-too-large");
    row("random", here("random.pfx"), right, 3, "file-not-recognized");
    row("a letter", here("text.cer"), right, 3, "file-not-recognized");
    row("zeros", here("zeros.cer"), right, 3, "file-not-recognized");
    row("a folder", here("."), right, 5, "file-is-folder");
    row("not there", here("none.pfx"), right, 5, "file-not-found");
    row("emoji", here("🔑.pfx"), right, 5, "file-not-found");
    row("300 characters", QString(300, QLatin1Char('a')), right, 5, "file-not-found");
    row("empty name", QString(), right, 5, "file-not-found");
}

void TestBadInput::files() {
    QFETCH(QString, file);
    QFETCH(QByteArray, password);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, finding);
    const QStringList inspect{QStringLiteral("inspect"), file, QStringLiteral("--password-file"),
                              QStringLiteral("-")};
    const ToolRun run = m_place.json(inspect, password + '\n');
    EXPECT_STATUS(run, status);
    QVERIFY2(run.err.isEmpty(), run.story().constData());
    const QJsonObject json = firstFile(run);
    QCOMPARE(json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), code);
    QCOMPARE(json.value(QStringLiteral("error")).isNull(), code.isEmpty());
    const QStringList ids = findingIds(json.value(QStringLiteral("findings")));
    QVERIFY2(finding.isEmpty() || ids.contains(finding), run.story().constData());
    // People are told in words, with what to do about it.
    const ToolRun people = m_place.run(inspect, password + '\n');
    EXPECT_STATUS(people, status);
    QCOMPARE(people.err.isEmpty(), code.isEmpty());
    QVERIFY2(code.isEmpty() || people.err.trimmed().contains('\n'), people.story().constData());
    QCOMPARE(m_place.files(), m_files);
}

void TestBadInput::rootsToImport_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString& file, const char* password, int status, const char* code) {
        QTest::newRow(code) << file << QByteArray(password) << status << QString::fromLatin1(code);
    };
    row(QStringLiteral("u.pfx"), CliPlace::password, 3, "not-a-certificate-authority");
    row(QStringLiteral("u.pfx"), "wrong", 4, "wrong-password");
    row(QStringLiteral("empty.pfx"), "", 3, "file-empty");
    row(QStringLiteral("huge.pfx"), "", 3, "file-too-large");
    row(QStringLiteral("cut.pfx"), CliPlace::password, 3, "file-truncated");
    row(QStringLiteral("random.pfx"), "", 3, "file-not-recognized");
    row(QStringLiteral("."), "", 5, "file-is-folder");
    row(data("rfc9579-a1-pbmac1.p12"), "1234", 3, "pkcs12-mac-unsupported");
    row(data("dotnet-server-eku.pfx"), "PLACEHOLDER", 3, "several-keys");
    row(QStringLiteral("leaf.pem"), "", 3, "key-missing");
}

void TestBadInput::rootsToImport() {
    QFETCH(QString, file);
    QFETCH(QByteArray, password);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place.json({QStringLiteral("root"), QStringLiteral("import"), file,
                                    QStringLiteral("--password-file"), QStringLiteral("-"),
                                    QStringLiteral("--passphrase-file"), QStringLiteral("root.txt")},
                                   password + '\n'),
                      status, code);
    QCOMPARE(document(m_place.json(words("root list"))).value(QStringLiteral("roots")).toArray().size(), 1);
    QCOMPARE(m_place.files(), m_files);
}

void TestBadInput::rootsTakenWithAWarning_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("AES") << QStringList() << QStringList();
    QTest::newRow("RC2-40") << words("-legacy -keypbe PBE-SHA1-RC2-40 -certpbe PBE-SHA1-RC2-40")
                            << QStringList{QStringLiteral("protection-rc2")};
    QTest::newRow("no MAC") << words("-nomac") << QStringList{QStringLiteral("no-mac")};
}

void TestBadInput::rootsTakenWithAWarning() {
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, findings);
    const CliPlace place;
    const OpensslWorkshop workshop(place.path(QString()));
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("R"));
    recipe.notBefore = QDateTime::currentDateTimeUtc().addYears(-1);
    recipe.notAfter = QDateTime::currentDateTimeUtc().addYears(5);
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("root"), recipe));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("root"), {}, CliPlace::password, options));
    const QStringList import =
        words("root import root.pfx --password-file pfx.txt --passphrase-file root.txt");
    const ToolRun run = place.json(import);
    EXPECT_STATUS(run, 0);
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings"))), findings);
    QVERIFY2(run.err.isEmpty() == findings.isEmpty(), run.story().constData());
}

void TestBadInput::checked_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* file, int status, const char* code) {
        QTest::newRow(file) << QString::fromLatin1(file) << status << QString::fromLatin1(code);
    };
    row("cut.pfx", 3, "file-truncated");
    row("empty.pfx", 3, "file-empty");
    row("huge.pfx", 3, "file-too-large");
    row("random.pfx", 3, "file-not-recognized");
    row(".", 5, "file-is-folder");
    row("leaf.key", 3, "certificate-missing");
}

void TestBadInput::checked() {
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(
        m_place.json({QStringLiteral("check"), file, QStringLiteral("--password-file"),
                      QStringLiteral("pfx.txt"), QStringLiteral("--root"), QStringLiteral("leaf.pem")}),
        status, code);
    EXPECT_JSON_ERROR(
        m_place.json({QStringLiteral("check"), QStringLiteral("u.pfx"), QStringLiteral("--password-file"),
                      QStringLiteral("pfx.txt"), QStringLiteral("--root"), file}),
        status, code);
}

void TestBadInput::namesOfFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("300 characters") << QString(296, QLatin1Char('a')) + QStringLiteral(".pfx") << 3
                                    << QStringLiteral("file-name-invalid");
    QTest::newRow("empty") << QString() << 3 << QStringLiteral("file-name-invalid");
    QTest::newRow("a slash behind") << QStringLiteral("none/") << 5 << QStringLiteral("folder-not-found");
    QTest::newRow("emoji") << QStringLiteral("🔑 für Zoë.pfx") << 0 << QString();
}

void TestBadInput::namesOfFiles() {
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QString, code);
    const ToolRun run = m_place.json(CliPlace::issueArguments(QStringLiteral("names@contoso.com"), name));
    EXPECT_STATUS(run, status);
    QCOMPARE(errorCode(run), code);
    if (status == 0) {
        QCOMPARE(document(run).value(QStringLiteral("pfx")).toString(), m_place.path(name));
        QVERIFY(QFile::remove(m_place.path(name)));
    }
    QCOMPARE(m_place.files(), m_files);
}

void TestBadInput::namesOfPeople_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& address, int status, const char* code) {
        QTest::newRow(name) << address << status << QString::fromLatin1(code);
    };
    row("emoji", QStringLiteral("🔑@contoso.com"), 0, "");
    row("non-ASCII", QStringLiteral("zoë@bücher.example"), 0, "");
    row("slash", QStringLiteral("a/b@contoso.com"), 0, "");
    row("300 characters", QString(300, QLatin1Char('a')) + QStringLiteral("@contoso.com"), 3,
        "address-too-long");
    row("two lines", QStringLiteral("a\nb@contoso.com"), 3, "address-malformed");
    row("escape", QStringLiteral("a\x1b[2J@contoso.com"), 3, "address-malformed");
    row("spaces", QStringLiteral("a b@contoso.com"), 3, "address-malformed");
    row("a distinguished name", QStringLiteral("CN=a,O=b"), 3, "address-malformed");
}

void TestBadInput::namesOfPeople() {
    QFETCH(QString, address);
    QFETCH(int, status);
    QFETCH(QString, code);
    const ToolRun run = m_place.json(CliPlace::issueArguments(address, QStringLiteral("person.pfx")));
    EXPECT_STATUS(run, status);
    QCOMPARE(errorCode(run), code);
    if (status == 0) {
        const QJsonObject certificate = document(run).value(QStringLiteral("certificate")).toObject();
        QCOMPARE(certificate.value(QStringLiteral("commonName")).toString(), address);
        QVERIFY(QFile::remove(m_place.path(QStringLiteral("person.pfx"))));
    } else {
        const ToolRun people = m_place.run(CliPlace::issueArguments(address, QStringLiteral("person.pfx")));
        EXPECT_STATUS(people, status);
        QVERIFY2(!people.err.contains('\x1b'), people.story().constData());
    }
    QCOMPARE(m_place.files(), m_files);
}

void TestBadInput::nulInACertificate() {
    QByteArray der = m_place.bytes(QStringLiteral("leaf.der"));
    QVERIFY(der.contains("user@contoso.com"));
    der.replace("user@contoso.com", QByteArray("user\0contoso.com", 16));
    const CliPlace place;
    QVERIFY(place.write(QStringLiteral("zero.cer"), der));
    const ToolRun run = place.json(words("inspect zero.cer"));
    EXPECT_STATUS(run, 0);
    const QString name = firstFile(run)
                             .value(QStringLiteral("certificates"))
                             .toArray()
                             .first()
                             .toObject()
                             .value(QStringLiteral("commonName"))
                             .toString();
    // Not cut at the NUL, which is how such names deceive.
    QVERIFY2(name.startsWith(QStringLiteral("user")) && name.endsWith(QStringLiteral("contoso.com")),
             run.story().constData());
    const ToolRun people = place.run(words("inspect zero.cer"));
    QVERIFY2(!people.out.contains('\0'), people.story().constData());
}

void TestBadInput::passwordThatIsNoText() {
    const CliPlace place;
    QVERIFY(place.write(QStringLiteral("zero.txt"), QByteArray("pass\0word\n", 10)));
    QVERIFY(place.write(QStringLiteral("latin1.txt"), "p\xe4ss\n"));
    QVERIFY(place.write(QStringLiteral("large.txt"), QByteArray(100'000, 'a')));
    for (const char* file : {"zero.txt", "latin1.txt", "large.txt"})
        EXPECT_JSON_ERROR(place.json(words("root create --name A --passphrase-file") +
                                     QStringList{QString::fromLatin1(file)}),
                          3, QStringLiteral("secret-file-malformed"));
    EXPECT_JSON_ERROR(place.json(words("root create --name A --passphrase-file .")), 5,
                      QStringLiteral("file-is-folder"));
    QVERIFY(place.write(QStringLiteral("empty.txt"), {}));
    EXPECT_JSON_ERROR(place.json(words("root create --name A --passphrase-file empty.txt")), 3,
                      QStringLiteral("passphrase-empty"));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
