#include "tests/cli/cli_place.h"

using namespace p2s::test;

/// Every verb explains itself; whatever is not understood says so, with status 2 and nothing done.
class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpHasAnExample_data();
    void helpHasAnExample();
    void versionIsOneLine();
    void wrongUsage_data();
    void wrongUsage();
    void wrongUsageDoesNotRepeatASecret();
    void languageIsSpoken();
    void helpIsAllInOneLanguage_data();
    void helpIsAllInOneLanguage();
    void codesAreNeverTranslated();
    void brokenStandardOutputIsNoSuccess();

private:
    CliPlace m_place;
};

void TestUsage::helpHasAnExample_data() {
    QTest::addColumn<QStringList>("verb");
    const char* verbs[] = {"",
                           "root",
                           "root create",
                           "root import",
                           "root list",
                           "root show",
                           "root export",
                           "issue",
                           "inspect",
                           "check",
                           "list",
                           "show",
                           "ledger",
                           "ledger settle",
                           "request",
                           "request new",
                           "request list",
                           "request show",
                           "request submit",
                           "request complete",
                           "request cancel"};
    for (const char* verb : verbs)
        QTest::newRow(*verb ? verb : "the program")
            << QString::fromLatin1(verb).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void TestUsage::helpHasAnExample() {
    QFETCH(QStringList, verb);
    const ToolRun run = m_place.run(verb + QStringList{QStringLiteral("--help")});
    EXPECT_STATUS(run, 0);
    QVERIFY2(run.err.isEmpty(), run.story().constData());
    const QString example = (QStringList(QStringLiteral("\n  p2s-cert")) + verb).join(QLatin1Char(' '));
    QVERIFY2(QString::fromUtf8(run.out).contains(QStringLiteral("Example:") + example),
             run.story().constData());
    QVERIFY(m_place.files().isEmpty());
}

void TestUsage::versionIsOneLine() {
    const ToolRun run = m_place.run({QStringLiteral("--version")});
    EXPECT_STATUS(run, 0);
    static const QRegularExpression version(QStringLiteral("^p2s-cert \\d+\\.\\d+\\.\\d+\n$"));
    QVERIFY2(version.match(QString::fromUtf8(run.out)).hasMatch(), run.story().constData());
}

void TestUsage::wrongUsage_data() {
    QTest::addColumn<QString>("arguments");
    const char* rows[] = {
        "",
        "bogus",
        "--bogus",
        "root",
        "root bogus",
        "root create",
        "root create --name",
        "root create --name A --key dsa",
        "root create --name A --days 0",
        "root create --name A --days -1",
        "root create --name A --days soon",
        "root create --name A --days 99999999999999999999",
        "root create --name A --name B",
        "root create --name A surplus",
        "root import",
        "root show",
        "root show A B",
        "root export",
        "root export A --format der",
        "root export A --out x",
        "root export A --format p7b --out x",
        "root export A --format der --out - --json",
        "issue",
        "issue --root A --cn a@b.com --out x.pfx",
        "issue --root A --cn a@b.com --unique",
        "issue --root A --unique --out x.pfx",
        "issue --cn a@b.com --unique --out x.pfx",
        "issue --root A --cn a@b.com --unique --shared-with c@d.com --out x.pfx",
        "issue --root A --cn a@b.com --unique --out x.pfx --for beos",
        "issue --root A --cn a@b.com --unique --out x.pfx --key rsa512",
        "issue --root A --cn a@b.com --unique --out x.pfx --generate-password --password-file pfx.txt",
        "issue --root A --cn a@b.com --unique --out x.pfx --generate-password",
        "issue --root A --cn a@b.com --unique --out x.pfx --sheet x.pfx",
        "inspect",
        "inspect x.pfx --bogus",
        "check x.pfx",
        "check --root x.cer",
        "list --state lost",
        "list surplus",
        "show",
        "show 1 2",
    };
    for (const char* row : rows)
        QTest::newRow(*row ? row : "nothing") << QString::fromLatin1(row);
}

void TestUsage::wrongUsage() {
    QFETCH(QString, arguments);
    const QStringList list = arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // What is wrong only without --json is not asked with it.
    if (!arguments.endsWith(QStringLiteral("--generate-password")))
        EXPECT_JSON_ERROR(m_place.json(list), 2, QStringLiteral("wrong-usage"));
    if (!arguments.endsWith(QStringLiteral("--json"))) {
        const ToolRun people = m_place.run(list);
        EXPECT_STATUS(people, 2);
        QVERIFY2(people.out.isEmpty(), people.story().constData());
        QVERIFY2(people.err.startsWith("The command was not understood: "), people.story().constData());
    }
    QCOMPARE(m_place.files(), QStringList());
    QVERIFY(m_place.bytes(QStringLiteral("ledger.sqlite")).isEmpty());
}

void TestUsage::wrongUsageDoesNotRepeatASecret() {
    const QString secret = QStringLiteral("hunter2-hunter2");
    const QStringList attempts[] = {
        {QStringLiteral("inspect"), QStringLiteral("x.pfx"), QStringLiteral("--password"), secret},
        {QStringLiteral("inspect"), QStringLiteral("x.pfx"), QStringLiteral("--password=") + secret},
        {QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("A"),
         QStringLiteral("--passphrase"), secret},
    };
    for (const QStringList& attempt : attempts) {
        const ToolRun run = m_place.run(attempt);
        EXPECT_STATUS(run, 2);
        QVERIFY2(!run.err.contains(secret.toUtf8()) && !run.out.contains(secret.toUtf8()),
                 run.story().constData());
        QVERIFY2(run.err.contains("--pass"), run.story().constData());
    }
}

void TestUsage::languageIsSpoken() {
    const QStringList show{QStringLiteral("show"), QStringLiteral("99")};
    const ToolRun english = m_place.run(show);
    const ToolRun german =
        m_place.run(QStringList{QStringLiteral("--language"), QStringLiteral("de")} + show);
    EXPECT_STATUS(german, 6);
    QVERIFY2(!german.err.isEmpty() && german.err != english.err, german.story().constData());
}

void TestUsage::helpIsAllInOneLanguage_data() {
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("the program") << QStringList();
    QTest::newRow("root") << QStringList{QStringLiteral("root")};
    QTest::newRow("issue") << QStringList{QStringLiteral("issue")};
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect")};
}

void TestUsage::helpIsAllInOneLanguage() {
    QFETCH(QStringList, verb);
    const ToolRun run = m_place.run(
        verb + QStringList{QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("de")});
    EXPECT_STATUS(run, 0);
    // The words of CLI11 itself.
    for (const char* english : {"Usage", "Options:", "[OPTIONS]", "SUBCOMMAND", "Subcommands", "Positionals",
                                "Excludes", "INT in", "REQUIRED"})
        QVERIFY2(!run.out.contains(english), english);
}

void TestUsage::codesAreNeverTranslated() {
    EXPECT_JSON_ERROR(
        m_place.json({QStringLiteral("show"), QStringLiteral("99"), QStringLiteral("--language=ar")}), 6,
        QStringLiteral("certificate-not-found"));
}

void TestUsage::brokenStandardOutputIsNoSuccess() {
#ifdef Q_OS_LINUX
    EXPECT_STATUS(
        runTool(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("exec '" P2S_CERT "' root list --json > /dev/full")},
                {.environment = m_place.environment()}),
        5);
#endif
}

QTEST_GUILESS_MAIN(TestUsage)
#include "test_usage.moc"
