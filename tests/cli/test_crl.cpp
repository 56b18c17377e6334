#include "tests/cli/cli_place.h"

using namespace p2s::test;

/// Revocation lists, the comparison with a gateway and the export, from a script.
class TestCrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesAList();
    void numbersGoOn();
    void replacesNothingUnasked();
    void badWords_data();
    void badWords();
    void inspectReadsIt();
    void notesAnUpload();
    void agreesWithTheGateway();
    void namesDifferences();
    void notesWhatHasArrived();
    void turnsBadListsAway_data();
    void turnsBadListsAway();
    void exportsTheLedger();
    void ledgerIsIntactAfterAll();

private:
    QByteArray gatewayJson(const QStringList& thumbprints) const;
    CliPlace m_place;
    QString m_ann;
    QString m_bob;
};

namespace {

QString issuedThumbprint(const ToolRun& run) {
    return document(run)
        .value(QStringLiteral("certificate"))
        .toObject()
        .value(QStringLiteral("sha1"))
        .toString();
}

} // namespace

void TestCrl::initTestCase() {
    QVERIFY(m_place.makeRoot());
    const auto issue = [this](const char* address, const char* pfx) {
        return issuedThumbprint(
            m_place.json(CliPlace::issueArguments(QLatin1StringView(address), QLatin1StringView(pfx))));
    };
    m_ann = issue("ann@contoso.com", "a.pfx");
    m_bob = issue("bob@contoso.com", "b.pfx");
    QCOMPARE(m_ann.size(), 40);
    QCOMPARE(m_bob.size(), 40);
    EXPECT_STATUS(m_place.run(words(QStringLiteral("revoke --cn ann@contoso.com --reason keyCompromise"))),
                  0);
    EXPECT_STATUS(
        m_place.run(words(QStringLiteral("root export P2SRootCert --format azure --out root.azure"))), 0);
}

QByteArray TestCrl::gatewayJson(const QStringList& thumbprints) const {
    QJsonArray revoked;
    for (const QString& thumbprint : thumbprints)
        revoked.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("x")},
                                   {QStringLiteral("thumbprint"), thumbprint}});
    const QJsonObject root{
        {QStringLiteral("name"), QStringLiteral("P2SRootCert")},
        {QStringLiteral("publicCertData"), QString::fromLatin1(m_place.bytes(QStringLiteral("root.azure")))}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("name"), QStringLiteral("gw")},
                           {QStringLiteral("vpnClientConfiguration"),
                            QJsonObject{{QStringLiteral("vpnClientRootCertificates"), QJsonArray{root}},
                                        {QStringLiteral("vpnClientRevokedCertificates"), revoked}}}})
        .toJson();
}

void TestCrl::makesAList() {
    const ToolRun run = m_place.json(
        words(QStringLiteral("crl --root P2SRootCert --passphrase-file root.txt --out crl.pem --hours 12")));
    EXPECT_STATUS(run, 0);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("number")).toInt(), 1);
    QCOMPARE(answer.value(QStringLiteral("entries")).toInt(), 1);
    const auto time = [&](const char* name) {
        return QDateTime::fromString(answer.value(QLatin1StringView(name)).toString(), Qt::ISODate);
    };
    QCOMPARE(time("thisUpdate").secsTo(time("nextUpdate")), 12 * 3600);
    QVERIFY(m_place.bytes(QStringLiteral("crl.pem")).startsWith("-----BEGIN X509 CRL-----"));
}

void TestCrl::numbersGoOn() {
    for (const int number : {2, 3}) {
        const ToolRun run = m_place.json(words(QStringLiteral(
            "crl --root P2SRootCert --passphrase-file root.txt --out crl.der --format der --force")));
        EXPECT_STATUS(run, 0);
        QCOMPARE(document(run).value(QStringLiteral("number")).toInt(), number);
    }
    QVERIFY(m_place.bytes(QStringLiteral("crl.der")).startsWith('\x30'));
}

void TestCrl::replacesNothingUnasked() {
    const QByteArray before = m_place.bytes(QStringLiteral("crl.pem"));
    EXPECT_JSON_ERROR(m_place.json(words(
                          QStringLiteral("crl --root P2SRootCert --passphrase-file root.txt --out crl.pem"))),
                      5, QStringLiteral("file-exists"));
    QCOMPARE(m_place.bytes(QStringLiteral("crl.pem")), before);
}

void TestCrl::badWords_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString usage = QStringLiteral("wrong-usage");
    QTest::newRow("no root") << QStringLiteral("crl --root Other --passphrase-file root.txt --out x.pem") << 6
                             << QStringLiteral("root-not-found");
    QTest::newRow("wrong passphrase")
        << QStringLiteral("crl --root P2SRootCert --passphrase-file pfx.txt --out x.pem") << 4
        << QStringLiteral("wrong-passphrase");
    QTest::newRow("no day") << QStringLiteral(
                                   "crl --root P2SRootCert --passphrase-file root.txt --out x.pem --days 0")
                            << 2 << usage;
    QTest::newRow("days and hours")
        << QStringLiteral("crl --root P2SRootCert --passphrase-file root.txt --out x.pem --days 1 --hours 2")
        << 2 << usage;
    QTest::newRow("another format")
        << QStringLiteral("crl --root P2SRootCert --passphrase-file root.txt --out x.pem --format pfx") << 2
        << usage;
    QTest::newRow("no folder") << QStringLiteral(
                                      "crl --root P2SRootCert --passphrase-file root.txt --out no/x.pem")
                               << 5 << QStringLiteral("folder-not-found");
    QTest::newRow("compare with nothing")
        << QStringLiteral("gateway compare none.json") << 5 << QStringLiteral("file-not-found");
    QTest::newRow("uploaded, but only a rehearsal")
        << QStringLiteral("revoke --cn bob@contoso.com --uploaded --dry-run") << 2 << usage;
}

void TestCrl::badWords() {
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QStringList before = m_place.files();
    EXPECT_JSON_ERROR(m_place.json(words(line)), status, code);
    QCOMPARE(m_place.files(), before);
}

void TestCrl::inspectReadsIt() {
    const ToolRun run = m_place.json(words(QStringLiteral("inspect crl.pem crl.der")));
    EXPECT_STATUS(run, 0);
    const QJsonArray files = document(run).value(QStringLiteral("files")).toArray();
    QCOMPARE(files.size(), 2);
    for (const auto& value : files) {
        const QJsonObject file = value.toObject();
        QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("crl"));
        const QJsonObject list = file.value(QStringLiteral("revocationList")).toObject();
        QCOMPARE(list.value(QStringLiteral("issuer")).toString(), QStringLiteral("CN=P2SRootCert"));
        const QJsonArray entries = list.value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().toObject().value(QStringLiteral("reason")).toString(),
                 QStringLiteral("keyCompromise"));
    }
    QVERIFY(m_place.run(words(QStringLiteral("inspect crl.der"))).out.contains("keyCompromise"));
}

void TestCrl::notesAnUpload() {
    const QStringList revoke =
        words(QStringLiteral("revoke --cn bob@contoso.com --reason certificateHold --uploaded"));
    const ToolRun run = m_place.json(revoke);
    EXPECT_STATUS(run, 0);
    const auto uploadedAt = [](const ToolRun& answer) {
        return document(answer)
            .value(QStringLiteral("revocation"))
            .toObject()
            .value(QStringLiteral("uploadedAt"));
    };
    QVERIFY(uploadedAt(run).isString());
    // Once more does no harm; a hold can be lifted all the same.
    EXPECT_STATUS(m_place.json(revoke), 0);
    EXPECT_STATUS(m_place.run(words(QStringLiteral("unrevoke --cn bob@contoso.com"))), 0);
}

void TestCrl::agreesWithTheGateway() {
    QVERIFY(m_place.write(QStringLiteral("gw.json"), gatewayJson({m_ann})));
    const ToolRun run = m_place.json(words(QStringLiteral("gateway compare gw.json")));
    EXPECT_STATUS(run, 0);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("same")).toBool(), true);
    QCOMPARE(answer.value(QStringLiteral("roomForRoots")).toInt(), 19);
    QCOMPARE(answer.value(QStringLiteral("notYetNoted")).toArray().size(), 1);
    QCOMPARE(answer.value(QStringLiteral("roots"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("ledgerName"))
                 .toString(),
             QStringLiteral("P2SRootCert"));
    // A list of thumbprints through standard input says the same.
    EXPECT_STATUS(m_place.json(words(QStringLiteral("gateway compare -")), m_ann.toLower().toLatin1() + "\n"),
                  0);
}

void TestCrl::namesDifferences() {
    const ToolRun run = m_place.json(words(QStringLiteral("gateway compare -")), gatewayJson({m_bob}));
    EXPECT_STATUS(run, 1);
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings"))),
             (QStringList{QStringLiteral("revoked-only-on-gateway"), QStringLiteral("revoked-only-here")}));
    const ToolRun text = m_place.run(words(QStringLiteral("gateway compare -")), gatewayJson({m_bob}));
    EXPECT_STATUS(text, 1);
    QVERIFY2(text.out.contains("ann@contoso.com") && text.out.contains("bob@contoso.com"),
             text.story().constData());
}

void TestCrl::notesWhatHasArrived() {
    const ToolRun run = m_place.json(words(QStringLiteral("gateway compare gw.json --note")));
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("noted")).toInt(), 1);
    EXPECT_JSON_ERROR(m_place.json({QStringLiteral("unrevoke"), QStringLiteral("--thumbprint"), m_ann}), 1,
                      QStringLiteral("revocation-uploaded"));
    QCOMPARE(document(m_place.json(words(QStringLiteral("gateway compare gw.json"))))
                 .value(QStringLiteral("notYetNoted"))
                 .toArray()
                 .size(),
             0);
}

void TestCrl::turnsBadListsAway_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("file-empty");
    QTest::newRow("broken JSON") << QByteArray("{\"a\":") << QStringLiteral("gateway-list-malformed");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << QStringLiteral("gateway-not-point-to-site");
    QTest::newRow("a word") << QByteArray("hello\n") << QStringLiteral("thumbprint-malformed");
}

void TestCrl::turnsBadListsAway() {
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("gateway compare -")), text), 3, code);
}

void TestCrl::exportsTheLedger() {
    const ToolRun run = m_place.json(words(QStringLiteral("ledger export --csv all.csv")));
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("certificates")).toInt(), 2);
    const QList<QByteArray> lines = m_place.bytes(QStringLiteral("all.csv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).contains("ann@contoso.com") && lines.at(1).contains(m_ann.toLatin1()));
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("ledger export --csv all.csv"))), 5,
                      QStringLiteral("file-exists"));
    const ToolRun some = m_place.run(words(QStringLiteral("ledger export --csv - --state revoked")));
    EXPECT_STATUS(some, 0);
    QCOMPARE(some.out.trimmed().split('\n').size(), 2);
}

void TestCrl::ledgerIsIntactAfterAll() {
    EXPECT_STATUS(m_place.run(words(QStringLiteral("ledger verify"))), 0);
}

QTEST_APPLESS_MAIN(TestCrl)
#include "test_crl.moc"
