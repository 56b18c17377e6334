#include "tests/cli/cli_place.h"
#include "tests/cli/terminal_run.h"
#include "tests/support/plain_sql.h"
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
    void othersIssueIsSettled();
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

/// anna's computer is gone, her file may be anywhere: bea can revoke it, or let it stand, but not lose it.
void TestServerLedger::othersIssueIsSettled() {
    const CliPlace place;
    const QString database = m_team->server().newDatabase();
    const auto on = [&](const QStringList& arguments) {
        return QStringList{QStringLiteral("--ledger"), database} + arguments;
    };
    EXPECT_STATUS(place.json(on(words("root create --name P2SRootCert --passphrase-file root.txt"))), 0);
    for (const char* name : {"lost1", "lost2"})
        EXPECT_STATUS(
            place.json(on(CliPlace::issueArguments(QLatin1StringView(name) + QStringLiteral("@contoso.com"),
                                                   QLatin1StringView(name) + QStringLiteral(".pfx")))),
            0);
    plainSql(database, {QStringLiteral("UPDATE certificates SET state = 'pending'"),
                        QStringLiteral("UPDATE events SET actor = 'anna@pc1 (team)'")});
    // She may still be at work.
    EXPECT_JSON_ERROR(place.json(on(words("revoke --cn lost2@contoso.com"))), 1,
                      QStringLiteral("certificate-pending"));
    const ToolRun early = place.json(on(words("ledger settle --of-others")));
    EXPECT_STATUS(early, 1);
    const auto outcomes = [](const ToolRun& run) {
        QStringList names;
        for (const QJsonValue each : document(run).value(QStringLiteral("settled")).toArray())
            names.append(each.toObject().value(QStringLiteral("outcome")).toString());
        return names;
    };
    QCOMPARE(outcomes(early), (QStringList{QStringLiteral("left"), QStringLiteral("left")}));

    for (const qint64 number : {1, 2})
        letIssueGrowOld(database, number);
    const ToolRun named = place.run(on(words("ledger settle --discard")));
    EXPECT_STATUS(named, 0);
    QVERIFY2(named.out.contains("anna on the computer pc1"), named.story().constData());
    EXPECT_STATUS(place.json(on(words("revoke --cn lost2@contoso.com --reason keyCompromise"))), 0);
    const ToolRun settled = place.json(on(words("ledger settle --of-others")));
    EXPECT_STATUS(settled, 0);
    QCOMPARE(outcomes(settled), QStringList{QStringLiteral("kept")});
    QVERIFY(place.files().contains(QStringLiteral("lost1.pfx")));
    const ToolRun shown = place.run(on(words("show 2")));
    QVERIFY2(shown.out.contains("begun by anna@pc1 (team)"), shown.story().constData());
    EXPECT_STATUS(place.run(on(words("ledger settle --of-others --discard"))), 2);
}

void TestServerLedger::serverThatIsDownIsSaid() {
    m_team->server().stopAtOnce();
    EXPECT_JSON_ERROR(m_place.json(onServer(words("list"))), 5, QStringLiteral("ledger-unreachable"));
    m_team->start();
}

QTEST_GUILESS_MAIN(TestServerLedger)
#include "test_server_ledger.moc"
