#include "tests/cli/cli_place.h"
#include "tests/support/plain_sql.h"

using namespace p2s::test;

/// The ledger from a script: list and show.
class TestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsNewestFirst();
    void searches_data();
    void searches();
    void stateFilters();
    void showsByAnyName();
    void unknownIsNotFound_data();
    void unknownIsNotFound();
    void peopleReadATable();
    void ledgerIsWhereItIsSaid();
    void unusableLedgers_data();
    void unusableLedgers();
    void detailsAreSaid();
    void jsonIsAFlag_data();
    void jsonIsAFlag();
    void interruptedIssuesAreSettled_data();
    void interruptedIssuesAreSettled();

private:
    QJsonArray listed(const QStringList& more = {}) const;
    CliPlace m_place;
};

namespace {

QString commonName(const QJsonValue& record) {
    return record.toObject()
        .value(QStringLiteral("certificate"))
        .toObject()
        .value(QStringLiteral("commonName"))
        .toString();
}

} // namespace

QJsonArray TestList::listed(const QStringList& more) const {
    return document(m_place.json(words("list") + more)).value(QStringLiteral("certificates")).toArray();
}

void TestList::initTestCase() {
    QCOMPARE(listed().size(), 0);
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("ann@contoso.com"), QStringLiteral("a.pfx"))), 0);
    EXPECT_STATUS(
        m_place.run(words("issue --root P2SRootCert --cn kiosk@fabrikam.com --shared-with "
                          "bob@fabrikam.com,eve@fabrikam.com --out k.pfx --passphrase-file root.txt "
                          "--password-file pfx.txt")),
        0);
}

void TestList::listsNewestFirst() {
    const QJsonArray certificates = listed();
    QCOMPARE(certificates.size(), 2);
    QCOMPARE(commonName(certificates.at(0)), QStringLiteral("kiosk@fabrikam.com"));
    const QJsonObject ann = certificates.at(1).toObject();
    QVERIFY(ann.value(QStringLiteral("id")).toInt() > 0);
    QCOMPARE(ann.value(QStringLiteral("state")).toString(), QStringLiteral("issued"));
    QCOMPARE(ann.value(QStringLiteral("mode")).toString(), QStringLiteral("unique"));
    QCOMPARE(ann.value(QStringLiteral("root")).toString(), QStringLiteral("P2SRootCert"));
    QCOMPARE(ann.value(QStringLiteral("recipients")).toArray(),
             QJsonArray{QStringLiteral("ann@contoso.com")});
    QCOMPARE(ann.value(QStringLiteral("pfx")).toString(), m_place.path(QStringLiteral("a.pfx")));
}

void TestList::searches_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("address") << QStringLiteral("ann@") << QStringList{QStringLiteral("ann@contoso.com")};
    QTest::newRow("another case") << QStringLiteral("ANN@") << QStringList{QStringLiteral("ann@contoso.com")};
    QTest::newRow("recipient") << QStringLiteral("eve@fabrikam.com")
                               << QStringList{QStringLiteral("kiosk@fabrikam.com")};
    QTest::newRow("a wildcard is none") << QStringLiteral("%") << QStringList();
    QTest::newRow("nobody") << QStringLiteral("zoe@") << QStringList();
}

void TestList::searches() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList names;
    for (const auto& record : listed({QStringLiteral("--search"), text}))
        names.append(commonName(record));
    QCOMPARE(names, found);
}

void TestList::stateFilters() {
    QCOMPARE(listed(words("--state issued")).size(), 2);
    QCOMPARE(listed(words("--state pending")).size(), 0);
    QCOMPARE(listed(words("--state revoked")).size(), 0);
}

void TestList::showsByAnyName() {
    const QJsonObject ann = listed(words("--search ann@")).first().toObject();
    const QJsonObject certificate = ann.value(QStringLiteral("certificate")).toObject();
    QString spaced = certificate.value(QStringLiteral("sha1")).toString().toLower();
    for (qsizetype i = spaced.size() - 2; i > 0; i -= 2)
        spaced.insert(i, QLatin1Char(' '));
    const QString names[] = {QString::number(ann.value(QStringLiteral("id")).toInt()),
                             certificate.value(QStringLiteral("sha1")).toString(),
                             certificate.value(QStringLiteral("sha256")).toString(),
                             certificate.value(QStringLiteral("serial")).toString(), spaced};
    for (const QString& name : names) {
        const ToolRun run = m_place.json({QStringLiteral("show"), name});
        EXPECT_STATUS(run, 0);
        QJsonObject shown = document(run);
        const QJsonArray events = shown.take(QStringLiteral("events")).toArray();
        QCOMPARE(shown, ann);
        QStringList kinds;
        for (const auto& event : events)
            kinds.append(event.toObject().value(QStringLiteral("kind")).toString());
        QCOMPARE(kinds, (QStringList{QStringLiteral("issue-started"), QStringLiteral("issue-finished")}));
    }
}

void TestList::unknownIsNotFound_data() {
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << QStringLiteral("4711");
    QTest::newRow("thumbprint") << QString(40, QLatin1Char('0'));
    QTest::newRow("nonsense") << QStringLiteral("ann");
    QTest::newRow("empty") << QString();
    QTest::newRow("300 digits") << QString(300, QLatin1Char('1'));
    QTest::newRow("SQL") << QStringLiteral("1' OR '1'='1");
}

void TestList::unknownIsNotFound() {
    QFETCH(QString, id);
    EXPECT_JSON_ERROR(m_place.json({QStringLiteral("show"), id}), 6, QStringLiteral("certificate-not-found"));
}

void TestList::peopleReadATable() {
    const ToolRun run = m_place.run(words("list"));
    EXPECT_STATUS(run, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // heading, rule, two certificates
    QVERIFY2(lines.at(3).contains(QStringLiteral("ann@contoso.com")), run.story().constData());
    const ToolRun shown = m_place.run(words("show 1"));
    EXPECT_STATUS(shown, 0);
    QVERIFY2(shown.out.contains("1. Client Authentication (1.3.6.1.5.5.7.3.2)"), shown.story().constData());
}

void TestList::ledgerIsWhereItIsSaid() {
    const CliPlace elsewhere;
    const ToolRun run = elsewhere.json(
        {QStringLiteral("list"), QStringLiteral("--ledger"), m_place.path(QStringLiteral("ledger.sqlite"))});
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("certificates")).toArray().size(), 2);
    QVERIFY(!QFile::exists(elsewhere.path(QStringLiteral("ledger.sqlite"))));

    // P2S_HOME moves the folder; both are made on first use, private to the user.
    QProcessEnvironment environment = elsewhere.environment();
    environment.remove(QStringLiteral("P2S_LEDGER"));
    environment.insert(QStringLiteral("P2S_HOME"), elsewhere.path(QStringLiteral("home/deep")));
    EXPECT_STATUS(runTool(QStringLiteral(P2S_CERT), words("list"), {.environment = environment}), 0);
    const QString made = elsewhere.path(QStringLiteral("home/deep/ledger.sqlite"));
    QVERIFY(QFile::exists(made));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(made) & others));
    QVERIFY(!(QFile::permissions(elsewhere.path(QStringLiteral("home/deep"))) & others));
#endif
}

void TestList::detailsAreSaid() {
    const CliPlace place;
    QVERIFY(place.write(QStringLiteral("ledger.sqlite"), QByteArray(600, 'x')));
    const ToolRun forMachines = place.json(words("list"));
    const QString detail = document(forMachines)
                               .value(QStringLiteral("error"))
                               .toObject()
                               .value(QStringLiteral("detail"))
                               .toString();
    QCOMPARE(detail, QStringLiteral("not an SQLite database"));
    const ToolRun forPeople = place.run(words("list"));
    QVERIFY2(forPeople.err.contains("Details: " + detail.toUtf8()), forPeople.err.constData());
}

void TestList::unusableLedgers_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no database") << QByteArray(10000, 'x') << 7 << QStringLiteral("ledger-damaged");
    QTest::newRow("cut off") << m_place.bytes(QStringLiteral("ledger.sqlite")).first(5000) << 7
                             << QStringLiteral("ledger-damaged");
}

void TestList::unusableLedgers() {
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    QFETCH(QString, code);
    const CliPlace place;
    QVERIFY(place.write(QStringLiteral("ledger.sqlite"), content));
    EXPECT_JSON_ERROR(place.json(words("list")), status, code);
    QCOMPARE(place.bytes(QStringLiteral("ledger.sqlite")), content);
}

void TestList::jsonIsAFlag_data() {
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("--json") << QStringLiteral("--json") << true;
    QTest::newRow("--json=true") << QStringLiteral("--json=true") << true;
    QTest::newRow("--json=false") << QStringLiteral("--json=false") << false;
}

void TestList::jsonIsAFlag() {
    QFETCH(QString, flag);
    QFETCH(bool, isJson);
    const ToolRun run = m_place.run({QStringLiteral("list"), flag});
    EXPECT_STATUS(run, 0);
    QCOMPARE(!document(run).isEmpty(), isJson);
}

void TestList::interruptedIssuesAreSettled_data() {
    QTest::addColumn<bool>("fileIsThere");
    QTest::addColumn<bool>("discard");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("state");
    QTest::newRow("file whole") << true << false << 0 << QStringLiteral("kept") << QStringLiteral("issued");
    QTest::newRow("file elsewhere") << false << false << 1 << QStringLiteral("left")
                                    << QStringLiteral("pending");
    QTest::newRow("file whole, discarded") << true << true << 0 << QStringLiteral("discarded") << QString();
    QTest::newRow("no file, discarded") << false << true << 0 << QStringLiteral("discarded") << QString();
}

void TestList::interruptedIssuesAreSettled() {
    QFETCH(bool, fileIsThere);
    QFETCH(bool, discard);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    QFETCH(QString, state);
    const CliPlace place;
    QVERIFY(place.makeRoot());
    EXPECT_STATUS(
        place.run(CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx"))), 0);
    // As a crash between the file's name and the row's end leaves it.
    plainSql(place.path(QStringLiteral("ledger.sqlite")),
             {QStringLiteral("UPDATE certificates SET state = 'pending'")});
    if (!fileIsThere)
        QVERIFY(QFile::remove(place.path(QStringLiteral("u.pfx"))));
    const ToolRun before = place.json(words("list"));
    QCOMPARE(findingIds(document(before).value(QStringLiteral("findings"))),
             QStringList{QStringLiteral("issue-interrupted")});
    QVERIFY2(before.err.contains("An earlier issue was interrupted"), before.story().constData());

    const ToolRun run = place.json(words("ledger settle") + (discard ? words("--discard") : QStringList()));
    EXPECT_STATUS(run, status);
    const QJsonArray settled = document(run).value(QStringLiteral("settled")).toArray();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().toObject().value(QStringLiteral("outcome")).toString(), outcome);
    const QJsonArray rows =
        document(place.json(words("list"))).value(QStringLiteral("certificates")).toArray();
    QCOMPARE(rows.first().toObject().value(QStringLiteral("state")).toString(), state);
    QCOMPARE(QFile::exists(place.path(QStringLiteral("u.pfx"))), fileIsThere && !discard);
}

QTEST_GUILESS_MAIN(TestList)
#include "test_list.moc"
