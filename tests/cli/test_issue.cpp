#include "tests/cli/cli_place.h"

using namespace p2s::test;

/// The main job from a script: one client certificate, recorded and exported.
class TestIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void documentIsTheContract();
    void peopleReadWhatWasIssued();
    void sharedNamesEverybody();
    void optionsAreFollowed();
    void profileFollowsTheTarget_data();
    void profileFollowsTheTarget();
    void usualValidityEndsWithItsRoot();
    void generatedPasswordOpensTheFile();
    void sheetHasNoPassword();
    void refusalsWriteNothing_data();
    void refusalsWriteNothing();
    void aRefusalGivesItsReasonAlone_data();
    void aRefusalGivesItsReasonAlone();
    void nothingIsOverwrittenWithoutForce();
    void filesKeepOutOfEachOthersWay_data();
    void filesKeepOutOfEachOthersWay();
    void friendlyNamesStayApart();
#ifndef Q_OS_WIN
    void lostPasswordIsTold_data();
    void lostPasswordIsTold();
#endif

private:
    std::unique_ptr<CliPlace> m_place;
};

namespace {

QDateTime end(const QJsonObject& certificate) {
    return QDateTime::fromString(certificate.value(QStringLiteral("notAfter")).toString(), Qt::ISODate);
}

} // namespace

void TestIssue::initTestCase() {
    m_place = std::make_unique<CliPlace>();
    QVERIFY(m_place->makeRoot());
}

void TestIssue::init() {
    for (const QString& name : m_place->files())
        QVERIFY(QFile::remove(m_place->path(name)));
}

void TestIssue::documentIsTheContract() {
    const ToolRun run =
        m_place->json(CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx")));
    EXPECT_STATUS(run, 0);
    QVERIFY2(run.err.isEmpty(), run.story().constData());
    const QJsonObject json = document(run);
    const QJsonObject certificate = json.value(QStringLiteral("certificate")).toObject();
    QCOMPARE(certificate.value(QStringLiteral("subject")).toString(), QStringLiteral("CN=user@contoso.com"));
    QCOMPARE(certificate.value(QStringLiteral("issuer")).toString(), QStringLiteral("CN=P2SRootCert"));
    QCOMPARE(certificate.value(QStringLiteral("isCa")).toBool(), false);
    QCOMPARE(certificate.value(QStringLiteral("subjectAltName")).toArray(),
             QJsonArray{QStringLiteral("email:user@contoso.com")});
    const QJsonArray clientAuthentication{
        QJsonObject{{QStringLiteral("oid"), QStringLiteral("1.3.6.1.5.5.7.3.2")},
                    {QStringLiteral("name"), QStringLiteral("Client Authentication")}}};
    QCOMPARE(certificate.value(QStringLiteral("extendedKeyUsage")).toArray(), clientAuthentication);
    QVERIFY(std::abs(end(certificate).secsTo(QDateTime::currentDateTimeUtc().addMonths(18))) < 120);
    const QJsonArray chain = json.value(QStringLiteral("chain")).toArray();
    QCOMPARE(chain.size(), 1);
    QCOMPARE(chain.first().toObject().value(QStringLiteral("subject")).toString(),
             QStringLiteral("CN=P2SRootCert"));
    QCOMPARE(json.value(QStringLiteral("pfx")).toString(), m_place->path(QStringLiteral("u.pfx")));
    QCOMPARE(json.value(QStringLiteral("profile")).toString(), QStringLiteral("windows"));
    QCOMPARE(json.value(QStringLiteral("mode")).toString(), QStringLiteral("unique"));
    QCOMPARE(json.value(QStringLiteral("recipients")).toArray(),
             QJsonArray{QStringLiteral("user@contoso.com")});
    QVERIFY(json.value(QStringLiteral("findings")).isArray());
    QVERIFY(!json.contains(QStringLiteral("password")));
    const QJsonArray checks = json.value(QStringLiteral("checks")).toArray();
    QVERIFY(checks.size() >= 5);
    for (const auto& check : checks)
        QVERIFY2(check.toObject().value(QStringLiteral("passed")).toBool(), run.story().constData());
    // A judge from outside opens it.
    EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"), words("pkcs12 -in u.pfx -nokeys -passin file:pfx.txt"),
                            {.folder = m_place->path(QString())}));
#ifndef Q_OS_WIN
    const auto permissions = QFile::permissions(m_place->path(QStringLiteral("u.pfx")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestIssue::peopleReadWhatWasIssued() {
    const ToolRun run =
        m_place->run(CliPlace::issueArguments(QStringLiteral("people@contoso.com"), QStringLiteral("p.pfx")));
    EXPECT_STATUS(run, 0);
    QVERIFY2(run.out.startsWith("Issued to people@contoso.com: "), run.story().constData());
    QVERIFY2(run.out.contains("1. Client Authentication (1.3.6.1.5.5.7.3.2)"), run.story().constData());
    QVERIFY2(!run.out.contains("[no]"), run.story().constData());
}

void TestIssue::sharedNamesEverybody() {
    const ToolRun run = m_place->json(
        words("issue --root P2SRootCert --cn kiosk@contoso.com --shared-with ann@contoso.com,Bob@Contoso.com "
              "--out k.pfx --passphrase-file root.txt --password-file pfx.txt"));
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("mode")).toString(), QStringLiteral("shared"));
    const QJsonArray everybody{QStringLiteral("ann@contoso.com"), QStringLiteral("Bob@contoso.com")};
    QCOMPARE(document(run).value(QStringLiteral("recipients")).toArray(), everybody);
}

void TestIssue::optionsAreFollowed() {
    const ToolRun run = m_place->json(CliPlace::issueArguments(
        QStringLiteral("options@contoso.com"), QStringLiteral("o.pfx"),
        {QStringLiteral("--days"), QStringLiteral("7"), QStringLiteral("--key"), QStringLiteral("rsa3072"),
         QStringLiteral("--eku"), QStringLiteral("clientAuth,1.3.6.1.5.5.7.3.4,1.3.6.1.4.1.311.10.3.4"),
         QStringLiteral("--friendly-name"), QStringLiteral("VPN für Olga")}));
    EXPECT_STATUS(run, 0);
    const QJsonObject certificate = document(run).value(QStringLiteral("certificate")).toObject();
    QVERIFY(std::abs(end(certificate).secsTo(QDateTime::currentDateTimeUtc().addDays(7))) < 120);
    QCOMPARE(certificate.value(QStringLiteral("key")).toString(), QStringLiteral("RSA 3072"));
    QStringList oids;
    for (const auto& purpose : certificate.value(QStringLiteral("extendedKeyUsage")).toArray())
        oids.append(purpose.toObject().value(QStringLiteral("oid")).toString());
    QCOMPARE(oids, (QStringList{QStringLiteral("1.3.6.1.5.5.7.3.2"), QStringLiteral("1.3.6.1.5.5.7.3.4"),
                                QStringLiteral("1.3.6.1.4.1.311.10.3.4")}));
    QCOMPARE(document(run).value(QStringLiteral("friendlyName")).toString(), QStringLiteral("VPN für Olga"));
    QVERIFY(
        findingIds(document(run).value(QStringLiteral("findings"))).contains(QStringLiteral("expires-soon")));
}

void TestIssue::profileFollowsTheTarget_data() {
    QTest::addColumn<QString>("encryption");
    QTest::addColumn<QString>("mac");
    const auto modern = std::pair("AES-256-CBC, PBKDF2-HMAC-SHA256, 10000", "HMAC-SHA256, 10000");
    const auto legacy = std::pair("PBE-SHA1-3DES, 10000", "HMAC-SHA1, 10000");
    const std::pair<const char*, decltype(modern)> rows[] = {
        {"windows", modern}, {"windows-legacy", legacy}, {"apple", legacy}, {"android", legacy},
        {"java", modern},    {"linux", modern},          {"any", legacy}};
    for (const auto& [target, protection] : rows)
        QTest::newRow(target) << QString::fromLatin1(protection.first)
                              << QString::fromLatin1(protection.second);
}

void TestIssue::profileFollowsTheTarget() {
    QFETCH(QString, encryption);
    QFETCH(QString, mac);
    const QString target = QString::fromLatin1(QTest::currentDataTag());
    EXPECT_STATUS(
        m_place->json(CliPlace::issueArguments(target + QStringLiteral("@contoso.com"),
                                               QStringLiteral("t.pfx"), {QStringLiteral("--for"), target})),
        0);
    const ToolRun run = m_place->json(words("inspect t.pfx --password-file pfx.txt"));
    EXPECT_STATUS(run, 0);
    const QJsonObject file = document(run).value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(file.value(QStringLiteral("encryption")).toString(), encryption);
    QCOMPARE(file.value(QStringLiteral("mac")).toString(), mac);
}

void TestIssue::usualValidityEndsWithItsRoot() {
    EXPECT_STATUS(m_place->json(words("root create --name Short --passphrase-file root.txt --days 100")), 0);
    const QStringList issue = words("issue --root Short --cn short@contoso.com --unique --out s.pfx "
                                    "--passphrase-file root.txt --password-file pfx.txt");
    EXPECT_JSON_ERROR(m_place->json(issue + words("--days 101")), 3,
                      QStringLiteral("validity-outside-issuer"));
    QVERIFY(m_place->files().isEmpty());
    const ToolRun run = m_place->json(issue);
    EXPECT_STATUS(run, 0);
    const QJsonObject json = document(run);
    QCOMPARE(end(json.value(QStringLiteral("certificate")).toObject()),
             end(json.value(QStringLiteral("chain")).toArray().first().toObject()));
    QCOMPARE(findingIds(json.value(QStringLiteral("findings"))).count(QStringLiteral("validity-shortened")),
             1);
    QCOMPARE(run.err.count("ends together with its root"), 1);
}

void TestIssue::generatedPasswordOpensTheFile() {
    const ToolRun run =
        m_place->json(words("issue --root P2SRootCert --cn gen@contoso.com --unique --out g.pfx "
                            "--passphrase-file root.txt --generate-password"));
    EXPECT_STATUS(run, 0);
    const QString password = document(run).value(QStringLiteral("password")).toString();
    QVERIFY(password.size() >= 20);
    QCOMPARE(run.out.count(password.toUtf8()), 1);
    QVERIFY(!run.err.contains(password.toUtf8()));
    EXPECT_STATUS(m_place->json(words("inspect g.pfx --password-file -"), password.toUtf8()), 0);
    QVERIFY(!m_place->bytes(QStringLiteral("ledger.sqlite")).contains(password.toUtf8()));
}

void TestIssue::sheetHasNoPassword() {
    EXPECT_STATUS(
        m_place->json(CliPlace::issueArguments(QStringLiteral("sheet@contoso.com"), QStringLiteral("s.pfx"),
                                               {QStringLiteral("--sheet"), QStringLiteral("s.html")})),
        0);
    const QByteArray sheet = m_place->bytes(QStringLiteral("s.html"));
    QVERIFY(sheet.contains("s.pfx") && sheet.contains("sheet@contoso.com"));
    QVERIFY(!sheet.contains(CliPlace::password));
}

void TestIssue::refusalsWriteNothing_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QStringList& changes, int status, const char* code) {
        QTest::newRow(name) << changes << status << QString::fromLatin1(code);
    };
    row("DOMAIN\\name", {QStringLiteral("--cn"), QStringLiteral("CONTOSO\\user")}, 3,
        "address-is-down-level-name");
    row("no address", {QStringLiteral("--cn"), QStringLiteral("user")}, 3, "address-malformed");
    row("empty address", {QStringLiteral("--cn"), QString()}, 3, "address-empty");
    row("300 characters",
        {QStringLiteral("--cn"), QString(288, QLatin1Char('a')) + QStringLiteral("@contoso.com")}, 3,
        "address-too-long");
    row("server first", {QStringLiteral("--eku"), QStringLiteral("serverAuth,clientAuth")}, 1,
        "client-authentication-not-first");
    row("no client authentication", {QStringLiteral("--eku"), QStringLiteral("serverAuth")}, 1,
        "client-authentication-not-first");
    row("unknown purpose", {QStringLiteral("--eku"), QStringLiteral("clientAuth,juggling")}, 3,
        "purpose-unknown");
    row("repeated purpose", {QStringLiteral("--eku"), QStringLiteral("clientAuth,1.3.6.1.5.5.7.3.2")}, 3,
        "purpose-repeated");
    row("empty list", {QStringLiteral("--eku"), QString()}, 3, "purposes-empty");
    row("unknown root", {QStringLiteral("--root"), QStringLiteral("Nobody")}, 6, "root-not-found");
    row("wrong passphrase", {QStringLiteral("--passphrase-file"), QStringLiteral("pfx.txt")}, 4,
        "wrong-passphrase");
    row("no passphrase file", {QStringLiteral("--passphrase-file"), QStringLiteral("none.txt")}, 5,
        "file-not-found");
    row("empty password", {QStringLiteral("--password-file"), QStringLiteral("empty.txt")}, 3,
        "password-empty");
    row("outlives its root", {QStringLiteral("--days"), QStringLiteral("1000")}, 3,
        "validity-outside-issuer");
    row("no folder", {QStringLiteral("--out"), QStringLiteral("none/x.pfx")}, 5, "folder-not-found");
    row("a folder", {QStringLiteral("--out"), QStringLiteral("/")}, 5, "file-is-folder");
    row("sheet into no folder", {QStringLiteral("--sheet"), QStringLiteral("none/x.html")}, 5,
        "folder-not-found");
    row("friendly name of two lines", {QStringLiteral("--friendly-name"), QStringLiteral("a\nb")}, 3,
        "friendly-name-invalid");
    row("empty friendly name", {QStringLiteral("--friendly-name"), QString()}, 3, "friendly-name-empty");
    row("blank friendly name", {QStringLiteral("--friendly-name"), QStringLiteral(" ")}, 3,
        "friendly-name-empty");
    row("standard output", {QStringLiteral("--out"), QStringLiteral("-")}, 2, "wrong-usage");
    row("sheet to standard output", {QStringLiteral("--sheet"), QStringLiteral("-")}, 2, "wrong-usage");
}

void TestIssue::refusalsWriteNothing() {
    QVERIFY(m_place->write(QStringLiteral("empty.txt"), {}));
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, code);
    QStringList all =
        CliPlace::issueArguments(QStringLiteral("refused@contoso.com"), QStringLiteral("r.pfx"));
    const qsizetype place = all.indexOf(arguments.first());
    if (place >= 0)
        all[place + 1] = arguments.last();
    else
        all += arguments;
    EXPECT_JSON_ERROR(m_place->json(all), status, code);
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("empty.txt")});
    const ToolRun listed = m_place->json(words("list --search refused@"));
    QCOMPARE(document(listed).value(QStringLiteral("certificates")).toArray().size(), 0);
    // People get the same on standard error, and nothing else.
    const ToolRun people = m_place->run(all);
    EXPECT_STATUS(people, status);
    QVERIFY2(people.out.isEmpty() && !people.err.isEmpty(), people.story().constData());
}

void TestIssue::aRefusalGivesItsReasonAlone_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("code");
    const QByteArray fine(CliPlace::password);
    QTest::newRow("no password") << QByteArray() << QStringList() << QStringLiteral("password-empty");
    QTest::newRow("too long, and easy to guess")
        << QByteArray("abc").repeated(50) << QStringList() << QStringLiteral("password-too-long");
    QTest::newRow("name taken") << fine
                                << QStringList{QStringLiteral("--friendly-name"),
                                               QStringLiteral("name taken")}
                                << QStringLiteral("friendly-name-taken");
}

void TestIssue::aRefusalGivesItsReasonAlone() {
    QFETCH(const QByteArray, password);
    QFETCH(const QStringList, more);
    QFETCH(const QString, code);
    const QString address = QStringLiteral("alone@contoso.com");
    // Whoever asks for a second one is told so, but not when there is none in the end.
    EXPECT_STATUS(m_place->run(CliPlace::issueArguments(
                      address, QStringLiteral("1.pfx"),
                      {QStringLiteral("--friendly-name"), QString::fromLatin1(QTest::currentDataTag())})),
                  0);
    QVERIFY(m_place->write(QStringLiteral("given.txt"), password + '\n'));
    QStringList issue = CliPlace::issueArguments(address, QStringLiteral("2.pfx"), more);
    issue.replaceInStrings(QStringLiteral("pfx.txt"), QStringLiteral("given.txt"));
    EXPECT_JSON_ERROR(m_place->json(issue), 3, code);
    const ToolRun people = m_place->run(issue);
    EXPECT_STATUS(people, 3);
    QVERIFY2(!people.err.contains("already holds"), people.story().constData());
    QVERIFY2(people.err.trimmed().count('\n') == 1, people.story().constData());
}

void TestIssue::nothingIsOverwrittenWithoutForce() {
    QVERIFY(m_place->write(QStringLiteral("o.pfx"), "precious"));
    const QStringList issue =
        CliPlace::issueArguments(QStringLiteral("over@contoso.com"), QStringLiteral("o.pfx"));
    EXPECT_JSON_ERROR(m_place->json(issue), 5, QStringLiteral("file-exists"));
    QCOMPARE(m_place->bytes(QStringLiteral("o.pfx")), QByteArray("precious"));
    EXPECT_STATUS(m_place->json(issue + words("--force")), 0);
    QVERIFY(m_place->bytes(QStringLiteral("o.pfx")).startsWith('\x30'));
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("o.pfx")});
}

void TestIssue::filesKeepOutOfEachOthersWay_data() {
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString usage = QStringLiteral("wrong-usage");
    const QString ledger = QStringLiteral("file-is-ledger");
    const QString pfx = QStringLiteral("z.pfx");
    QTest::newRow("one name") << pfx << pfx << 2 << usage;
    QTest::newRow("one file by two names") << pfx << QStringLiteral("./z.pfx") << 2 << usage;
    QTest::newRow("one file by its whole path")
        << pfx << m_place->path(QStringLiteral("z.pfx")) << 2 << usage;
    QTest::newRow("the .pfx over the ledger")
        << QStringLiteral("ledger.sqlite") << QStringLiteral("z.html") << 5 << ledger;
    QTest::newRow("the sheet over the ledger") << pfx << QStringLiteral("./ledger.sqlite") << 5 << ledger;
    QTest::newRow("the sheet over its log") << pfx << QStringLiteral("ledger.sqlite-wal") << 5 << ledger;
}

void TestIssue::filesKeepOutOfEachOthersWay() {
    QFETCH(QString, out);
    QFETCH(QString, sheet);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QStringList force{QStringLiteral("--sheet"), sheet, QStringLiteral("--force")};
    EXPECT_JSON_ERROR(
        m_place->json(CliPlace::issueArguments(QStringLiteral("apart@contoso.com"), out, force)), status,
        code);
    QCOMPARE(m_place->files(), QStringList());
    EXPECT_STATUS(m_place->run(words("root show P2SRootCert")), 0);
}

void TestIssue::friendlyNamesStayApart() {
    const auto issue = [&](const char* pfx, const QStringList& more) {
        return m_place->json(
            CliPlace::issueArguments(QStringLiteral("name@contoso.com"), QString::fromLatin1(pfx), more));
    };
    const auto other = [&](const QStringList& more) {
        return m_place->json(CliPlace::issueArguments(QStringLiteral("other-name@contoso.com"),
                                                      QStringLiteral("2.pfx"), more));
    };
    const auto nameOf = [](const ToolRun& run) {
        return document(run).value(QStringLiteral("friendlyName")).toString();
    };
    const QStringList same{QStringLiteral("--friendly-name"), QStringLiteral("Same")};
    EXPECT_STATUS(issue("1.pfx", same), 0);
    EXPECT_JSON_ERROR(other(same), 3, QStringLiteral("friendly-name-taken"));
    EXPECT_JSON_ERROR(other({QStringLiteral("--friendly-name"), QStringLiteral(" SAME ")}), 3,
                      QStringLiteral("friendly-name-taken"));
    QVERIFY(!QFile::exists(m_place->path(QStringLiteral("2.pfx"))));
    // Nobody chose these.
    const QString first = nameOf(issue("3.pfx", {}));
    QVERIFY(first.startsWith(QStringLiteral("name@contoso.com P2S ")));
    QCOMPARE(nameOf(issue("4.pfx", {})), first + QStringLiteral(" (2)"));
}

#ifndef Q_OS_WIN
void TestIssue::lostPasswordIsTold_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("status");
    QTest::newRow("full") << QStringLiteral("/dev/full") << 5;
    QTest::newRow("fine") << QStringLiteral("answer.json") << 0;
}

void TestIssue::lostPasswordIsTold() {
    QFETCH(QString, output);
    QFETCH(int, status);
    const ToolRun run =
        runTool(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec '" P2S_CERT "' issue --root P2SRootCert --cn lost-%1@contoso.com "
                                "--unique --out lost.pfx --passphrase-file root.txt --generate-password "
                                "--json > %2")
                     .arg(QString::fromLatin1(QTest::currentDataTag()), output)},
                {.folder = m_place->path(QString()), .environment = m_place->environment()});
    EXPECT_STATUS(run, status);
    const ToolRun listed = m_place->json(words("list --search lost-"));
    const QJsonArray rows = document(listed).value(QStringLiteral("certificates")).toArray();
    const int id = rows.first().toObject().value(QStringLiteral("id")).toInt();
    QCOMPARE(run.err.contains("could not be shown and is lost"), status != 0);
    QCOMPARE(run.err.contains("number " + QByteArray::number(id)), status != 0);
}
#endif

QTEST_GUILESS_MAIN(TestIssue)
#include "test_issue.moc"
