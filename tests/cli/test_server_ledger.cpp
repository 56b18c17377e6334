#include "tests/cli/cli_place.h"
#include "tests/cli/terminal_run.h"
#include "tests/support/team_server.h"

using namespace p2s::test;

/// A team's ledger on a real server, from a script and from a terminal.
class TestServerLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForThePassword();
    void wrongPasswordIsRefused();
    void withoutATerminalNobodyIsAsked();
    void serverThatIsNotTrustedGetsNoPassword();
    void worksFromAScript();
    void serverThatIsDownIsSaid();

private:
    QStringList onServer(const QStringList& arguments) const {
        return QStringList{QStringLiteral("--ledger"), m_team->address()} + arguments;
    }
    std::unique_ptr<TerminalRun> atTerminal(const QStringList& arguments) const {
        return std::make_unique<TerminalRun>(QStringLiteral(P2S_CERT), arguments, m_place.path(QString()),
                                             toolEnvironment(m_place.environment()));
    }

    CliPlace m_place;
    std::unique_ptr<TeamServer> m_team;
};

void TestServerLedger::initTestCase() {
    for (const char* variable : {"PGPASSWORD", "PGPASSFILE"})
        qunsetenv(variable);
    m_team = std::make_unique<TeamServer>();
}

void TestServerLedger::asksForThePassword() {
    const auto run = atTerminal(onServer(words("list")));
    QVERIFY2(run->waitFor("Password for the ledger"), run->screen().constData());
    QTRY_VERIFY(!run->isEchoing());
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(run->processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly) &&
            !arguments.readAll().contains(TeamServer::password().toUtf8()));
    run->type(TeamServer::password().toUtf8() + '\n');
    const int status = run->finish();
    QVERIFY2(status == 0, run->screen().constData());
    QVERIFY(!run->screen().contains(TeamServer::password().toUtf8()));
}

void TestServerLedger::wrongPasswordIsRefused() {
    const auto run = atTerminal(onServer(words("list")));
    QVERIFY2(run->waitFor("Password for the ledger"), run->screen().constData());
    QTRY_VERIFY(!run->isEchoing());
    run->type("falsch\n");
    QCOMPARE(run->finish(), 4);
    QVERIFY(!run->screen().contains("falsch"));
}

void TestServerLedger::withoutATerminalNobodyIsAsked() {
    EXPECT_JSON_ERROR(m_place.json(onServer(words("list"))), 4, QStringLiteral("ledger-login-refused"));
}

void TestServerLedger::serverThatIsNotTrustedGetsNoPassword() {
    const auto run = atTerminal({QStringLiteral("--ledger"),
                                 m_team->address(QStringLiteral("sslrootcert=") + m_team->otherCertificate()),
                                 QStringLiteral("list")});
    QCOMPARE(run->finish(), 5);
    QVERIFY2(!run->screen().contains("Password for"), run->screen().constData());
}

/// Root, issue, list, revoke, revocation list, backup's refusal, verify: with the password where libpq has
/// it.
void TestServerLedger::worksFromAScript() {
    const QString file = m_place.path(QStringLiteral("pgpass"));
    QVERIFY(m_place.write(QStringLiteral("pgpass"),
                          "localhost:*:*:carol:" + TeamServer::password().toUtf8() + '\n'));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", QFile::encodeName(file));
    EXPECT_STATUS(m_place.json(onServer(words("root create --name P2SRootCert --passphrase-file root.txt"))),
                  0);
    for (const char* name : {"ann", "bob"}) {
        const QString who = QLatin1StringView(name);
        EXPECT_STATUS(m_place.json(onServer(CliPlace::issueArguments(who + QStringLiteral("@contoso.com"),
                                                                     who + QStringLiteral(".pfx")))),
                      0);
    }
    const auto listed = [this](const char* more) {
        const ToolRun run = m_place.json(onServer(words("list") + words(more)));
        return document(run).value(QStringLiteral("certificates")).toArray().size();
    };
    QCOMPARE(listed(""), 2);
    QCOMPARE(listed("--search ann@"), 1);
    EXPECT_STATUS(m_place.json(onServer(words("revoke --cn ann@contoso.com --reason keyCompromise"))), 0);
    QCOMPARE(listed("--state revoked"), 1);
    for (const int number : {1, 2}) {
        const ToolRun crl = m_place.json(
            onServer(words("crl --root P2SRootCert --passphrase-file root.txt --force --out crl.pem")));
        EXPECT_STATUS(crl, 0);
        QCOMPARE(document(crl).value(QStringLiteral("number")).toInt(), number);
        QCOMPARE(document(crl).value(QStringLiteral("entries")).toInt(), 1);
    }
    EXPECT_STATUS(m_place.json(onServer(words("ledger verify"))), 0);
    EXPECT_JSON_ERROR(m_place.json(onServer(words("ledger backup b.p2sbackup --passphrase-file root.txt"))),
                      3, QStringLiteral("ledger-is-on-server"));
    qunsetenv("PGPASSFILE");
}

void TestServerLedger::serverThatIsDownIsSaid() {
    m_team->server().stopAtOnce();
    EXPECT_JSON_ERROR(m_place.json(onServer(words("list"))), 5, QStringLiteral("ledger-unreachable"));
    m_team->start();
}

QTEST_GUILESS_MAIN(TestServerLedger)
#include "test_server_ledger.moc"
