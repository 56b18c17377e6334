#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace p2s::test;

/// What inspect says of files, ours and others'.
class TestInspect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatOthersMade_data();
    void filesThatOthersMade();
    void everyFixtureIsInTheTable();
    void leafComesFirst();
    void formatsAreRecognized_data();
    void formatsAreRecognized();
    void keyThatDoesNotMatchIsFound();
    void severalKeysAreWarnedOf();
    void everyCertificateCounts();
    void thePathDecides_data();
    void thePathDecides();
    void effortIsLimited_data();
    void effortIsLimited();
    void pssIsWarnedOf();
    void principalNameEndsWhereItEnds();
    void firstErrorDecidesTheStatus();
    void orderIsToldToPeople_data();
    void orderIsToldToPeople();
    void namesCannotRewriteTheScreen();

private:
    CliPlace m_place;
    QSet<QString> m_inspected;
};

namespace {

QString fixture(const char* name) {
    return QFileInfo(QStringLiteral(P2S_TEST_DATA "/pkcs12/") + QString::fromLatin1(name)).absoluteFilePath();
}

QJsonObject firstFile(const ToolRun& run) {
    return document(run).value(QStringLiteral("files")).toArray().first().toObject();
}

QStringList purposesOf(const QJsonObject& file) {
    QStringList names;
    const QJsonObject leaf = file.value(QStringLiteral("certificates")).toArray().first().toObject();
    for (const auto& purpose : leaf.value(QStringLiteral("extendedKeyUsage")).toArray())
        names.append(purpose.toObject().value(QStringLiteral("name")).toString());
    return names;
}

} // namespace

void TestInspect::filesThatOthersMade_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<QStringList>("purposes");
    QTest::addColumn<QString>("finding");
    const QString server = QStringLiteral("Server Authentication");
    const QString client = QStringLiteral("Client Authentication");
    const auto opens = [](const char* file, const char* password, int status, int certificates,
                          const QStringList& purposes, const char* finding) {
        QTest::newRow(file) << QByteArray(password) << status << QString() << certificates << purposes
                            << QString::fromLatin1(finding);
    };
    opens("dotnet-contoso-server-first.pfx", "testcertificate", 1, 2, {server, client}, "eku-order");
    opens("dotnet-client-eku.pfx", "testcertificate", 0, 2, {client}, "");
    opens("dotnet-client-eku-rc2.pfx", "testcertificate", 0, 2, {client}, "protection-rc2");
    opens("dotnet-client-at-contoso.pfx", "PLACEHOLDER", 0, 2, {client}, "user-principal-name");
    opens("dotnet-no-eku.pfx", "PLACEHOLDER", 1, 2, {}, "eku-missing");
    opens("dotnet-server-eku.pfx", "PLACEHOLDER", 1, -1, {server}, "eku-no-client-auth");
    opens("dotnet-selfsigned-client-eku.pfx", "testcertificate", 1, 1, {client}, "self-signed");
    opens("dotnet-test-three-certs.pfx", "test", 1, 3, {server, client}, "eku-order");
    opens("dotnet-empty-password.pfx", "", 1, 2, {client}, "expired");
    opens("boringssl-windows.p12", "foo", 1, 1, {QStringLiteral("Encrypting File System")},
          "eku-no-client-auth");
    opens("boringssl-unicode-password.p12", "Hello, 世界", 1, 1, {}, "protection-rc2");
    opens("boringssl-null-password.p12", "", 1, 1, {}, "root-expired");
    opens("boringssl-no-encryption.p12", "foo", 1, 1, {}, "clear-parts");
    opens("windows-certmgr-aes256.p12", "password", 1, 1, {client, server}, "self-signed");
    const auto fails = [](const char* name, const char* password, int status, const char* error) {
        QTest::newRow(name) << QByteArray(password) << status << QString::fromLatin1(error) << 0
                            << QStringList() << QString();
    };
    fails("rfc9579-a1-pbmac1.p12", "1234", 3, "pkcs12-mac-unsupported");
    fails("boringssl-bad1.p12", "foo", 3, "file-malformed");
}

void TestInspect::filesThatOthersMade() {
    m_inspected.insert(QString::fromUtf8(QTest::currentDataTag()));
    QFETCH(QByteArray, password);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(int, certificates);
    QFETCH(QStringList, purposes);
    QFETCH(QString, finding);
    const ToolRun run = m_place.json({QStringLiteral("inspect"), fixture(QTest::currentDataTag()),
                                      QStringLiteral("--password-file"), QStringLiteral("-")},
                                     password + '\n');
    EXPECT_STATUS(run, status);
    const QJsonObject file = firstFile(run);
    QCOMPARE(file.value(QStringLiteral("path")).toString(), fixture(QTest::currentDataTag()));
    QCOMPARE(file.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), error);
    if (!error.isEmpty()) {
        QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("pkcs12"));
        QVERIFY(file.value(QStringLiteral("certificates")).toArray().isEmpty());
        return;
    }
    QVERIFY(file.value(QStringLiteral("error")).isNull());
    QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("pkcs12"));
    QCOMPARE(file.value(QStringLiteral("hasPrivateKey")).toBool(), true);
    QCOMPARE(file.value(QStringLiteral("keyMatches")).toBool(), true);
    QVERIFY(!file.value(QStringLiteral("encryption")).toString().isEmpty());
    QVERIFY(!file.value(QStringLiteral("mac")).toString().isEmpty());
    if (certificates >= 0)
        QCOMPARE(file.value(QStringLiteral("certificates")).toArray().size(), certificates);
    QCOMPARE(purposesOf(file), purposes);
    const QStringList ids = findingIds(file.value(QStringLiteral("findings")));
    QVERIFY2(finding.isEmpty() || ids.contains(finding), run.story().constData());
}

void TestInspect::everyFixtureIsInTheTable() {
    const QDir folder(fixture(""));
    const QStringList files =
        folder.entryList({QStringLiteral("*.pfx"), QStringLiteral("*.p12")}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    QCOMPARE(m_inspected, QSet<QString>(files.begin(), files.end()));
}

void TestInspect::leafComesFirst() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.makeSelfSigned(QStringLiteral("root"), CertificateRecipe::root(QStringLiteral("R"))));
    EXPECT_ACCEPTED(workshop.makeSigned(
        QStringLiteral("leaf"), QStringLiteral("root"),
        CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"))));
    QVERIFY(m_place.write(QStringLiteral("upside-down.pem"), m_place.bytes(QStringLiteral("root.pem")) +
                                                                 m_place.bytes(QStringLiteral("leaf.pem"))));
    const ToolRun run = m_place.json(words("inspect upside-down.pem"));
    EXPECT_STATUS(run, 0);
    const QJsonArray certificates = firstFile(run).value(QStringLiteral("certificates")).toArray();
    QCOMPARE(certificates.size(), 2);
    QCOMPARE(certificates.first().toObject().value(QStringLiteral("commonName")).toString(),
             QStringLiteral("user@contoso.com"));
    QCOMPARE(firstFile(run).value(QStringLiteral("hasPrivateKey")).toBool(), false);
    QVERIFY(firstFile(run).value(QStringLiteral("keyMatches")).isNull());
    QVERIFY(firstFile(run).value(QStringLiteral("encryption")).isNull());
    QVERIFY(firstFile(run).value(QStringLiteral("mac")).isNull());
}

void TestInspect::formatsAreRecognized_data() {
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("certificates");
    QTest::newRow("DER") << QStringLiteral("x509 -in leaf.pem -outform DER -out file")
                         << QStringLiteral("certificate") << 1;
    QTest::newRow("PEM with text") << QStringLiteral("x509 -in leaf.pem -text -out file")
                                   << QStringLiteral("certificate") << 1;
    QTest::newRow("PKCS #7")
        << QStringLiteral("crl2pkcs7 -nocrl -certfile leaf.pem -certfile root.pem -outform DER -out file")
        << QStringLiteral("pkcs7") << 2;
    QTest::newRow("request") << QStringLiteral("req -new -key leaf.key -subj /CN=user@contoso.com -out file")
                             << QStringLiteral("request") << 0;
    QTest::newRow("key") << QStringLiteral("pkey -in leaf.key -out file") << QStringLiteral("privateKey")
                         << 0;
}

void TestInspect::formatsAreRecognized() {
    QFETCH(QString, make);
    QFETCH(QString, kind);
    QFETCH(int, certificates);
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(workshop.openssl(words(make)));
    const ToolRun run = m_place.json(words("inspect file"));
    EXPECT_STATUS(run, 0);
    QCOMPARE(firstFile(run).value(QStringLiteral("kind")).toString(), kind);
    QCOMPARE(firstFile(run).value(QStringLiteral("certificates")).toArray().size(), certificates);
    EXPECT_STATUS(m_place.run(words("inspect file")), 0);
}

void TestInspect::keyThatDoesNotMatchIsFound() {
    QVERIFY(m_place.write(QStringLiteral("mixed.pem"), m_place.bytes(QStringLiteral("leaf.pem")) +
                                                           m_place.bytes(QStringLiteral("root.key"))));
    const ToolRun run = m_place.json(words("inspect mixed.pem"));
    EXPECT_STATUS(run, 1);
    QCOMPARE(firstFile(run).value(QStringLiteral("hasPrivateKey")).toBool(), true);
    QCOMPARE(firstFile(run).value(QStringLiteral("keyMatches")).toBool(true), false);
    QVERIFY(findingIds(firstFile(run).value(QStringLiteral("findings")))
                .contains(QStringLiteral("key-mismatch")));
}

void TestInspect::severalKeysAreWarnedOf() {
    QVERIFY(m_place.write(QStringLiteral("several.pem"), m_place.bytes(QStringLiteral("root.key")) +
                                                             m_place.bytes(QStringLiteral("leaf.pem")) +
                                                             m_place.bytes(QStringLiteral("leaf.key")) +
                                                             m_place.bytes(QStringLiteral("root.pem"))));
    const ToolRun run = m_place.json(words("inspect several.pem"));
    EXPECT_STATUS(run, 0);
    QCOMPARE(firstFile(run).value(QStringLiteral("keyMatches")).toBool(), true);
    QVERIFY2(
        findingIds(firstFile(run).value(QStringLiteral("findings"))).contains(QStringLiteral("several-keys")),
        run.story().constData());
}

/// Without a key no certificate of a file is more than another.
void TestInspect::everyCertificateCounts() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    QByteArray file;
    for (const char* name : {"a", "b", "c"}) {
        const QString stem = QLatin1StringView(name);
        EXPECT_ACCEPTED(workshop.makeSigned(stem, QStringLiteral("root"),
                                            CertificateRecipe::client(stem + QStringLiteral("@contoso.com"),
                                                                      stem == QStringLiteral("b")
                                                                          ? QStringLiteral("serverAuth")
                                                                          : QStringLiteral("clientAuth"))));
        file += m_place.bytes(stem + QStringLiteral(".pem"));
    }
    QVERIFY(m_place.write(QStringLiteral("three.pem"), file));
    const ToolRun run = m_place.json(words("inspect three.pem"));
    EXPECT_STATUS(run, 1);
    const QJsonObject finding = firstFile(run).value(QStringLiteral("findings")).toArray().first().toObject();
    QCOMPARE(finding.value(QStringLiteral("id")), QStringLiteral("eku-no-client-auth"));
    QCOMPARE(finding.value(QStringLiteral("certificate")), QStringLiteral("b@contoso.com"));
    const ToolRun people = m_place.run(words("inspect three.pem"));
    EXPECT_STATUS(people, 1);
    QVERIFY2(people.out.contains("Error in b@contoso.com: "), people.story().constData());
}

void TestInspect::thePathDecides_data() {
    QTest::addColumn<QString>("ofRoot");
    QTest::addColumn<QString>("ofLeaf");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a root for servers")
        << QStringLiteral("extendedKeyUsage=serverAuth") << QString() << QStringLiteral("issuer-purpose");
    QTest::newRow("an extension of the leaf")
        << QString() << QStringLiteral("1.2.3.4=critical,ASN1:UTF8String:unknown")
        << QStringLiteral("critical-extension");
    QTest::newRow("an extension of the root") << QStringLiteral("1.2.3.4=critical,ASN1:UTF8String:unknown")
                                              << QString() << QStringLiteral("critical-extension");
    QTest::newRow("other names") << QStringLiteral("nameConstraints=critical,permitted;email:fabrikam.com")
                                 << QStringLiteral("subjectAltName=email:user@contoso.com")
                                 << QStringLiteral("name-constraint");
    QTest::newRow("no rule of its own")
        << QStringLiteral("nsCertType=sslCA") << QStringLiteral("nsCertType=server")
        << QStringLiteral("path-refused");
}

/// What openssl refuses for a TLS client will not work, and is not said to.
void TestInspect::thePathDecides() {
    QFETCH(QString, ofRoot);
    QFETCH(QString, ofLeaf);
    QFETCH(QString, finding);
    const OpensslWorkshop workshop(m_place.path(QString()));
    CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Limited"));
    root.notAfter = root.notBefore.addYears(2);
    CertificateRecipe leaf =
        CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"));
    if (!ofRoot.isEmpty())
        root.extensions.append(ofRoot);
    if (!ofLeaf.isEmpty())
        leaf.extensions.append(ofLeaf);
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("limited"), root));
    EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("limitedleaf"), QStringLiteral("limited"), leaf));
    QVERIFY(workshop
                .openssl(words(
                    "verify -purpose sslclient -no-CAfile -no-CApath -trusted limited.pem limitedleaf.pem"))
                .refused());
    EXPECT_ACCEPTED(
        workshop.makeBundle(QStringLiteral("limitedleaf"), {QStringLiteral("limited")}, CliPlace::password));
    const ToolRun run = m_place.json(words("inspect limitedleaf.pfx --password-file pfx.txt"));
    EXPECT_STATUS(run, 1);
    QVERIFY2(findingIds(firstFile(run).value(QStringLiteral("findings"))).contains(finding),
             run.story().constData());
    const ToolRun people = m_place.run(words("inspect limitedleaf.pfx --password-file pfx.txt"));
    QVERIFY2(people.out.contains("Will not work."), people.story().constData());
    EXPECT_STATUS(m_place.json(words("check limitedleaf.pfx --password-file pfx.txt --root limited.pem")), 1);
}

void TestInspect::effortIsLimited_data() {
    QTest::addColumn<QString>("iterations");
    QTest::addColumn<int>("status");
    QTest::newRow("what NSS allows") << QStringLiteral("600000") << 0;
    QTest::newRow("a little less in each part than one may have") << QStringLiteral("1999999") << 3;
}

void TestInspect::effortIsLimited() {
    QFETCH(QString, iterations);
    QFETCH(int, status);
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("leaf"), {QStringLiteral("root")}, CliPlace::password,
                                        {QStringLiteral("-iter"), iterations}));
    const ToolRun run = m_place.json(words("inspect leaf.pfx --password-file pfx.txt"));
    EXPECT_STATUS(run, status);
    if (status != 0)
        QCOMPARE(firstFile(run).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")),
                 QStringLiteral("pkcs12-too-expensive"));
}

void TestInspect::pssIsWarnedOf() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.makeKey(QStringLiteral("pss"), words("-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048")));
    EXPECT_ACCEPTED(
        workshop.makeSelfSigned(QStringLiteral("pss"), CertificateRecipe::root(QStringLiteral("Pss"))));
    const ToolRun run = m_place.json(words("inspect pss.pem"));
    EXPECT_STATUS(run, 0);
    QVERIFY2(findingIds(firstFile(run).value(QStringLiteral("findings"))).contains(QStringLiteral("rsa-pss")),
             run.story().constData());
}

void TestInspect::principalNameEndsWhereItEnds() {
    const ToolRun run = m_place.json({QStringLiteral("inspect"), fixture("boringssl-windows.p12"),
                                      QStringLiteral("--password-file"), QStringLiteral("-")},
                                     "foo\n");
    const QJsonArray names = firstFile(run)
                                 .value(QStringLiteral("certificates"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("subjectAltName"))
                                 .toArray();
    QVERIFY2(!names.isEmpty() && !run.out.contains("\\u0000"), run.story().constData());
}

void TestInspect::firstErrorDecidesTheStatus() {
    const QString wrong = fixture("dotnet-no-eku.pfx");
    const QString pbmac1 = fixture("rfc9579-a1-pbmac1.p12");
    const ToolRun run = m_place.json({QStringLiteral("inspect"), QStringLiteral("leaf.pem"), pbmac1, wrong,
                                      QStringLiteral("none.pfx"), QStringLiteral("--password-file"),
                                      QStringLiteral("pfx.txt")});
    EXPECT_STATUS(run, 3);
    const QJsonArray files = document(run).value(QStringLiteral("files")).toArray();
    QStringList codes;
    for (const auto& file : files)
        codes.append(file.toObject()
                         .value(QStringLiteral("error"))
                         .toObject()
                         .value(QStringLiteral("code"))
                         .toString());
    QCOMPARE(codes, (QStringList{QString(), QStringLiteral("pkcs12-mac-unsupported"),
                                 QStringLiteral("wrong-password"), QStringLiteral("file-not-found")}));
}

void TestInspect::orderIsToldToPeople_data() {
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("order");
    QTest::newRow("dotnet-client-eku.pfx")
        << QStringLiteral("Nothing to object to.")
        << QStringLiteral("The order is right: Client Authentication comes first.");
    QTest::newRow("dotnet-contoso-server-first.pfx")
        << QStringLiteral("Will not work. Problems found: 1.")
        << QStringLiteral("The order is wrong: Client Authentication must come first.");
}

void TestInspect::orderIsToldToPeople() {
    QFETCH(QString, verdict);
    QFETCH(QString, order);
    const ToolRun run = m_place.run({QStringLiteral("inspect"), fixture(QTest::currentDataTag()),
                                     QStringLiteral("--password-file"), QStringLiteral("-")},
                                    "testcertificate\n");
    const QStringList lines = QString::fromUtf8(run.out).split(QLatin1Char('\n'));
    QCOMPARE(lines.value(1), verdict);
    QVERIFY2(QString::fromUtf8(run.out).contains(order), run.story().constData());
    QVERIFY2(run.out.contains("1. "), run.story().constData());
}

void TestInspect::namesCannotRewriteTheScreen() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    // An escape sequence that clears the screen, and a right-to-left override.
    EXPECT_ACCEPTED(workshop.makeSelfSigned(
        QStringLiteral("evil"),
        CertificateRecipe::client(QStringLiteral("user\x1b[2J\u202egnp"), QStringLiteral("clientAuth"))));
    const ToolRun run = m_place.run(words("inspect evil.pem"));
    EXPECT_STATUS(run, 1);
    QVERIFY2(!run.out.contains('\x1b') && !run.out.contains("\u202e"), run.story().constData());
    const ToolRun json = m_place.json(words("inspect evil.pem"));
    QVERIFY2(!json.out.contains('\x1b'), json.story().constData());
}

QTEST_GUILESS_MAIN(TestInspect)
#include "test_inspect.moc"
