#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

using namespace p2s::test;

/// root create, import, list, show and export, as a script uses them.
class TestRoot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createMakesARootIntoTheLedger();
    void createTellsPeopleWhatToDoNext();
    void createFollowsKeyAndDays();
    void weakPassphraseIsWarnedOf_data();
    void weakPassphraseIsWarnedOf();
    void createRefusesWhatAPortalWould_data();
    void createRefusesWhatAPortalWould();
    void listShowAndExportAgree();
    void ledgerHasAnAddress_data();
    void ledgerHasAnAddress();
    void exportKeepsWhatIsThere();
    void exportNeverReplacesTheLedger_data();
    void exportNeverReplacesTheLedger();
    void exportWritesToStandardOutput();
    void importTakesBundlesAndPem_data();
    void importTakesBundlesAndPem();
    void importWarnsOfThePowerShellSample();
    void importRefusesWhatIsNoRoot_data();
    void importRefusesWhatIsNoRoot();
    void unknownRootIsNotFound();
};

namespace {

QJsonObject rootOf(const ToolRun& run) {
    return document(run).value(QStringLiteral("root")).toObject();
}

} // namespace

void TestRoot::createMakesARootIntoTheLedger() {
    const CliPlace place;
    const ToolRun run = place.json(words("root create --name P2SRootCert --passphrase-file root.txt"));
    EXPECT_STATUS(run, 0);
    QVERIFY2(run.err.isEmpty(), run.story().constData());
    const QJsonObject root = rootOf(run);
    QCOMPARE(root.value(QStringLiteral("name")).toString(), QStringLiteral("P2SRootCert"));
    const QJsonObject certificate = root.value(QStringLiteral("certificate")).toObject();
    QCOMPARE(certificate.value(QStringLiteral("subject")).toString(), QStringLiteral("CN=P2SRootCert"));
    QCOMPARE(certificate.value(QStringLiteral("key")).toString(), QStringLiteral("RSA 2048"));
    QCOMPARE(certificate.value(QStringLiteral("isCa")).toBool(), true);
    QCOMPARE(certificate.value(QStringLiteral("selfSigned")).toBool(), true);
    const auto end =
        QDateTime::fromString(certificate.value(QStringLiteral("notAfter")).toString(), Qt::ISODate);
    const QDateTime expected = QDateTime::currentDateTimeUtc().addMonths(24);
    QVERIFY2(std::abs(end.secsTo(expected)) < 120, run.story().constData());
    // What is uploaded is the certificate, as one line.
    const QByteArray der = QByteArray::fromBase64(root.value(QStringLiteral("azure")).toString().toUtf8(),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper()),
             certificate.value(QStringLiteral("sha1")).toString());
    // Only its owner may read the ledger.
#ifndef Q_OS_WIN
    const auto permissions = QFile::permissions(place.path(QStringLiteral("ledger.sqlite")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestRoot::createTellsPeopleWhatToDoNext() {
    const CliPlace place;
    const ToolRun run = place.run(words("root create --name Contoso --passphrase-file root.txt"));
    EXPECT_STATUS(run, 0);
    QVERIFY2(run.out.contains("p2s-cert root export Contoso --format azure --out Contoso.txt"),
             run.story().constData());
    QVERIFY2(run.err.isEmpty(), run.story().constData()); // nobody watches, so no progress
}

void TestRoot::createFollowsKeyAndDays() {
    const CliPlace place;
    const ToolRun run =
        place.json(words("root create --name Long --passphrase-file root.txt --key rsa3072 --days 10"));
    EXPECT_STATUS(run, 0);
    const QJsonObject certificate = rootOf(run).value(QStringLiteral("certificate")).toObject();
    QCOMPARE(certificate.value(QStringLiteral("key")).toString(), QStringLiteral("RSA 3072"));
    const auto end =
        QDateTime::fromString(certificate.value(QStringLiteral("notAfter")).toString(), Qt::ISODate);
    QVERIFY(std::abs(end.secsTo(QDateTime::currentDateTimeUtc().addDays(10))) < 120);
}

void TestRoot::weakPassphraseIsWarnedOf_data() {
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QStringList>("findings");
    const QStringList weak{QStringLiteral("passphrase-weak")};
    QTest::newRow("a word and a year") << QByteArray("sommer2026") << weak;
    QTest::newRow("the root's name") << QByteArray("P2SRootCert") << weak;
    QTest::newRow("long enough") << QByteArray(CliPlace::passphrase) << QStringList();
}

// Said, and done all the same.
void TestRoot::weakPassphraseIsWarnedOf() {
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QStringList, findings);
    const CliPlace place;
    QVERIFY(place.write(QStringLiteral("root.txt"), passphrase + '\n'));
    const ToolRun made = place.json(words("root create --name P2SRootCert --passphrase-file root.txt"));
    EXPECT_STATUS(made, 0);
    QCOMPARE(findingIds(document(made).value(QStringLiteral("findings"))), findings);
    QCOMPARE(made.err.isEmpty(), findings.isEmpty());
}

void TestRoot::createRefusesWhatAPortalWould_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << QStringLiteral("root-name-empty");
    QTest::newRow("space") << QStringLiteral("P2S Root") << QStringLiteral("root-name-invalid");
    QTest::newRow("slash") << QStringLiteral("a/b") << QStringLiteral("root-name-invalid");
    QTest::newRow("emoji") << QStringLiteral("Root🔑") << QStringLiteral("root-name-invalid");
    QTest::newRow("300 characters") << QString(300, QLatin1Char('a')) << QStringLiteral("root-name-too-long");
}

void TestRoot::createRefusesWhatAPortalWould() {
    QFETCH(QString, name);
    QFETCH(QString, code);
    const CliPlace place;
    const QStringList create = words("root create --passphrase-file root.txt --name");
    EXPECT_JSON_ERROR(place.json(create + QStringList{name}), 3, code);
    QCOMPARE(document(place.json(words("root list"))).value(QStringLiteral("roots")).toArray().size(), 0);
}

void TestRoot::listShowAndExportAgree() {
    const CliPlace place;
    QVERIFY(place.makeRoot());
    EXPECT_JSON_ERROR(place.json(words("root create --name p2srootcert --passphrase-file root.txt")), 3,
                      QStringLiteral("root-name-taken"));
    const QJsonArray roots =
        document(place.json(words("root list"))).value(QStringLiteral("roots")).toArray();
    QCOMPARE(roots.size(), 1);
    QCOMPARE(roots.first().toObject(), rootOf(place.json(words("root show P2SRootCert"))));

    EXPECT_STATUS(place.json(words("root export P2SRootCert --format der --out r.cer")), 0);
    EXPECT_STATUS(place.json(words("root export P2SRootCert --format pem --out r.pem")), 0);
    EXPECT_STATUS(place.json(words("root export P2SRootCert --format azure --out r.txt")), 0);
    const QByteArray azure = roots.first().toObject().value(QStringLiteral("azure")).toString().toUtf8();
    QCOMPARE(place.bytes(QStringLiteral("r.txt")), azure); // no line end
    QCOMPARE(place.bytes(QStringLiteral("r.cer")), QByteArray::fromBase64(azure));
    const OpensslWorkshop workshop(place.path(QString()));
    const ToolRun der = workshop.openssl(words("x509 -in r.pem -outform DER"));
    EXPECT_ACCEPTED(der);
    QCOMPARE(der.out, place.bytes(QStringLiteral("r.cer")));
}

void TestRoot::ledgerHasAnAddress_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inEnvironment");
    QTest::addColumn<int>("status");
    for (const bool inEnvironment : {false, true}) {
        const char* how = inEnvironment ? "P2S_LEDGER" : "--ledger";
        QTest::addRow("file URL in %s", how)
            << QUrl::fromLocalFile(QStringLiteral("/")).toString().chopped(1) +
#ifdef Q_OS_WIN
                   QStringLiteral("/") +
#endif
                   QStringLiteral("%1")
            << inEnvironment << 0;
        QTest::addRow("path in %s", how) << QStringLiteral("%1") << inEnvironment << 0;
        QTest::addRow("another scheme in %s", how) << QStringLiteral("sqlite://%1") << inEnvironment << 3;
    }
}

void TestRoot::ledgerHasAnAddress() {
    QFETCH(QString, address);
    QFETCH(bool, inEnvironment);
    QFETCH(int, status);
    const CliPlace place;
    QVERIFY(place.makeRoot());
    const QString named = address.replace(QStringLiteral("%1"), place.path(QStringLiteral("ledger.sqlite")));
    QProcessEnvironment environment = place.environment();
    QStringList list = words("root list --json");
    if (inEnvironment)
        environment.insert(QStringLiteral("P2S_LEDGER"), named);
    else
        list += QStringList{QStringLiteral("--ledger"), named};
    const ToolRun run = runTool(QStringLiteral(P2S_CERT), list,
                                {.folder = place.path(QString()), .environment = environment});
    if (status != 0) {
        EXPECT_JSON_ERROR(run, status, QStringLiteral("ledger-url-unsupported"));
        QVERIFY(place.files().isEmpty());
        return;
    }
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("roots")).toArray().size(), 1);
}

void TestRoot::exportKeepsWhatIsThere() {
    const CliPlace place;
    QVERIFY(place.makeRoot());
    QVERIFY(place.write(QStringLiteral("r.cer"), "precious"));
    const QStringList exporting = words("root export P2SRootCert --format der --out r.cer");
    EXPECT_JSON_ERROR(place.json(exporting), 5, QStringLiteral("file-exists"));
    QCOMPARE(place.bytes(QStringLiteral("r.cer")), QByteArray("precious"));
    EXPECT_STATUS(place.json(exporting + words("--force")), 0);
    QVERIFY(place.bytes(QStringLiteral("r.cer")).startsWith('\x30'));
    QCOMPARE(place.files(), QStringList{QStringLiteral("r.cer")});
}

void TestRoot::exportNeverReplacesTheLedger_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("its name") << QStringLiteral("ledger.sqlite");
#ifndef Q_OS_WIN
    QTest::newRow("a link to it") << QStringLiteral("link.sqlite");
#endif
    QTest::newRow("its log") << QStringLiteral("ledger.sqlite-wal");
    QTest::newRow("its shared memory") << QStringLiteral("ledger.sqlite-shm");
    QTest::newRow("a ledger of somebody else") << QStringLiteral("other.sqlite");
}

void TestRoot::exportNeverReplacesTheLedger() {
    QFETCH(QString, name);
    const CliPlace place;
    QVERIFY(place.makeRoot());
    QVERIFY(place.makeRoot(words("--ledger other.sqlite")));
    QVERIFY(
        QFile::link(place.path(QStringLiteral("ledger.sqlite")), place.path(QStringLiteral("link.sqlite"))));
    const QByteArray before = place.bytes(name);
    EXPECT_JSON_ERROR(
        place.json(words("root export P2SRootCert --format pem --force --out") + QStringList{name}), 5,
        QStringLiteral("file-is-ledger"));
    QCOMPARE(place.bytes(name), before);
    for (const QString& ledger : {QStringLiteral("ledger.sqlite"), QStringLiteral("other.sqlite")})
        EXPECT_STATUS(place.run(words("root show P2SRootCert --ledger") + QStringList{ledger}), 0);
}

void TestRoot::exportWritesToStandardOutput() {
    const CliPlace place;
    QVERIFY(place.makeRoot());
    const ToolRun run = place.run(words("root export P2SRootCert --format azure --out -"));
    EXPECT_STATUS(run, 0);
    QCOMPARE(QString::fromUtf8(run.out),
             rootOf(place.json(words("root show P2SRootCert"))).value(QStringLiteral("azure")).toString());
    QVERIFY(place.files().isEmpty());
}

void TestRoot::importTakesBundlesAndPem_data() {
    QTest::addColumn<QString>("arguments");
    QTest::newRow("bundle") << QStringLiteral("other.pfx --password-file pfx.txt");
    QTest::newRow("PEM, key beside it") << QStringLiteral("other.pem --key-file other.key");
    QTest::newRow("PEM, key in it") << QStringLiteral("both.pem");
    QTest::newRow("PEM, key locked") << QStringLiteral(
        "other.pem --key-file locked.key --password-file pfx.txt");
}

void TestRoot::importTakesBundlesAndPem() {
    QFETCH(QString, arguments);
    const CliPlace place;
    const OpensslWorkshop workshop(place.path(QString()));
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("other"),
                                            CertificateRecipe::root(QStringLiteral("Old Root"))));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("other"), {}, CliPlace::password));
    EXPECT_ACCEPTED(
        workshop.openssl(words("pkcs8 -topk8 -in other.key -out locked.key -passout file:pfx.txt")));
    QVERIFY(place.write(QStringLiteral("both.pem"),
                        place.bytes(QStringLiteral("other.pem")) + place.bytes(QStringLiteral("other.key"))));
    const ToolRun run =
        place.json(words("root import") + words(arguments) + words("--passphrase-file root.txt"));
    EXPECT_STATUS(run, 0);
    QCOMPARE(rootOf(run).value(QStringLiteral("name")).toString(), QStringLiteral("Old-Root"));
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings")))
                 .contains(QStringLiteral("root-no-basic-constraints")),
             false);
    // It signs.
    const ToolRun issued =
        place.json(words("issue --root Old-Root --cn user@contoso.com --unique --out u.pfx "
                         "--passphrase-file root.txt --password-file pfx.txt"));
    EXPECT_STATUS(issued, 0);
    EXPECT_JSON_ERROR(place.json(words("root import both.pem --passphrase-file root.txt --name Another")), 3,
                      QStringLiteral("root-already-in-ledger"));
}

void TestRoot::importWarnsOfThePowerShellSample() {
    const CliPlace place;
    const OpensslWorkshop workshop(place.path(QString()));
    EXPECT_ACCEPTED(workshop.makeSelfSigned(
        QStringLiteral("ps"), CertificateRecipe::powerShellRoot(QStringLiteral("P2SRootCert"))));
    const QStringList import = words("root import ps.pem --key-file ps.key --passphrase-file root.txt");
    const ToolRun run = place.json(import);
    EXPECT_STATUS(run, 0);
    QVERIFY(findingIds(document(run).value(QStringLiteral("findings")))
                .contains(QStringLiteral("root-no-basic-constraints")));
    const CliPlace other;
    for (const QString& name : {QStringLiteral("ps.pem"), QStringLiteral("ps.key")})
        QVERIFY(other.write(name, place.bytes(name)));
    const ToolRun people = other.run(import);
    EXPECT_STATUS(people, 0);
    QVERIFY2(people.err.contains("Warning: "), people.story().constData());
}

void TestRoot::importRefusesWhatIsNoRoot_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("client") << QStringLiteral("client.pem --key-file client.key") << 3
                            << QStringLiteral("not-a-certificate-authority");
    QTest::newRow("another key") << QStringLiteral("root.pem --key-file client.key") << 3
                                 << QStringLiteral("key-mismatch");
    QTest::newRow("no key") << QStringLiteral("root.pem") << 3 << QStringLiteral("key-missing");
    QTest::newRow("expired") << QStringLiteral("old.pem --key-file old.key") << 3
                             << QStringLiteral("root-expired");
    QTest::newRow("not yet valid") << QStringLiteral("young.pem --key-file young.key") << 3
                                   << QStringLiteral("root-not-yet-valid");
    QTest::newRow("no file") << QStringLiteral("none.pfx") << 5 << QStringLiteral("file-not-found");
    QTest::newRow("locked, no password")
        << QStringLiteral("root.pfx") << 4 << QStringLiteral("password-needed");
    QTest::newRow("wrong password") << QStringLiteral("root.pfx --password-file root.txt") << 4
                                    << QStringLiteral("wrong-password");
    QTest::newRow("name with a space") << QStringLiteral("root.pem --key-file root.key --name=A|B") << 3
                                       << QStringLiteral("root-name-invalid");
}

void TestRoot::importRefusesWhatIsNoRoot() {
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, code);
    static const CliPlace place;
    static bool isReady = false;
    if (!isReady) {
        const OpensslWorkshop workshop(place.path(QString()));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto old = CertificateRecipe::root(QStringLiteral("Old"));
        old.notBefore = now.addDays(-20);
        old.notAfter = now.addDays(-10);
        auto young = CertificateRecipe::root(QStringLiteral("Young"));
        young.notBefore = now.addDays(10);
        young.notAfter = now.addDays(20);
        EXPECT_ACCEPTED(
            workshop.makeSelfSigned(QStringLiteral("root"), CertificateRecipe::root(QStringLiteral("R"))));
        EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("root"), {}, CliPlace::password));
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("old"), old));
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("young"), young));
        EXPECT_ACCEPTED(workshop.makeSigned(
            QStringLiteral("client"), QStringLiteral("root"),
            CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"))));
        isReady = true;
    }
    EXPECT_JSON_ERROR(place.json(words("root import --passphrase-file root.txt") + words(arguments)), status,
                      code);
    QCOMPARE(document(place.json(words("root list"))).value(QStringLiteral("roots")).toArray().size(), 0);
}

void TestRoot::unknownRootIsNotFound() {
    const CliPlace place;
    EXPECT_JSON_ERROR(place.json(words("root show Nobody")), 6, QStringLiteral("root-not-found"));
    EXPECT_JSON_ERROR(place.json(words("root export Nobody --format der --out x.cer")), 6,
                      QStringLiteral("root-not-found"));
    QVERIFY(place.files().isEmpty());
}

QTEST_GUILESS_MAIN(TestRoot)
#include "test_root.moc"
