#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/team_server.h"

#include "core/issuing/batch_plan.h"
#include "core/issuing/interrupted_issues.h"
#include "core/issuing/ledger_backup.h"
#include "core/ledger/actor.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/server_address.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString cutEverybodyOff =
    QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                   " AND pid <> pg_backend_pid()");

} // namespace

/// What only a ledger on a server has: addresses, passwords, TLS, and a connection that can be lost.
class TestLedgerServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<TeamServer>(); }
    void addresses_data();
    void addresses();
    void safestByDefault();
    void verifiesTheServer();
    void asksForThePassword();
    void saysWhatIsMissing();
    void foreignDatabaseIsLeftAlone();
    void textIndexIsMadeWhereItMayBe_data();
    void textIndexIsMadeWhereItMayBe();
    void goesOnAfterALostConnection();
    void lostInMidIssueLeavesNothing_data();
    void lostInMidIssueLeavesNothing();
    void cutInMidIssueGoesOn_data();
    void cutInMidIssueGoesOn();
    void cutInTheLastStepLeavesNothing();
    void goneInTheLastStepKeepsTheFile_data();
    void goneInTheLastStepKeepsTheFile();
    void lostInABatchStopsIt();
    void keyIsNeverOnTheServerInTheClear();
    void serverSaysWhoItWas();
    void backupIsTheServersOwn();

private:
    QString newDatabase() { return m_team->server().newDatabase(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TeamServer> m_team;
};

void TestLedgerServer::addresses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<ErrorCode>>("expected");
    const auto row = [](const char* url, std::optional<ErrorCode> expected = {}) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("postgresql://ann@db.contoso.com:5433/ledger");
    row("POSTGRES://db/ledger?sslmode=verify-ca&sslrootcert=/etc/ca.pem");
    row("postgresql:///ledger?host=/run/postgresql");
    row("postgresql://db/ledger?sslmode=no", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger?krbsrvname=x", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger?sslcert=a;b", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger#x", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://ann:geheim@db/ledger", ErrorCode::LedgerUrlHasPassword);
    row("postgresql://db/ledger?password=geheim", ErrorCode::LedgerUrlHasPassword);
}

void TestLedgerServer::addresses() {
    QFETCH(const QString, url);
    QFETCH(const std::optional<ErrorCode>, expected);
    const auto address = serverAddressFrom(url);
    if (expected)
        EXPECT_ERROR(address, *expected);
    else
        EXPECT_VALUE(address);
}

void TestLedgerServer::safestByDefault() {
    const auto address =
        serverAddressFrom(QStringLiteral("postgresql://ann@db.contoso.com:5433/my%20ledger"));
    EXPECT_VALUE(address);
    QCOMPARE(address->host, QStringLiteral("db.contoso.com"));
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->user, QStringLiteral("ann"));
    QCOMPARE(address->database, QStringLiteral("my ledger"));
    QCOMPARE(address->sslMode(), QStringLiteral("verify-full"));
    QVERIFY(address->isVerified());
    for (const char* weak : {"disable", "prefer", "require", "verify-ca"})
        QVERIFY(
            !serverAddressFrom(QStringLiteral("postgresql://db/x?sslmode=%1").arg(QLatin1StringView(weak)))
                 ->isVerified());
}

void TestLedgerServer::verifiesTheServer() {
    const QString right = QStringLiteral("sslrootcert=") + m_team->certificate();
    const QString wrong = QStringLiteral("sslrootcert=") + m_team->otherCertificate();
    const auto open = [](const QString& place) {
        useServerPassword(place, SecretBytes::fromText(TeamServer::password()));
        return Ledger::open(place);
    };
    EXPECT_ERROR(open(m_team->address(wrong)), ErrorCode::LedgerTlsFailed);
    EXPECT_ERROR(open(m_team->address(right, QStringLiteral("127.0.0.1"))), ErrorCode::LedgerTlsFailed);
    EXPECT_VALUE(open(m_team->address(right)));
    EXPECT_VALUE(open(m_team->address(QStringLiteral("sslmode=require"))));
}

void TestLedgerServer::asksForThePassword() {
    const QString place = m_team->address(QStringLiteral("sslmode=require&application_name=password-test"));
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerLoginRefused);
    useServerPassword(place, SecretBytes::fromText(QStringLiteral("falsch")));
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerLoginRefused);
    useServerPassword(place, SecretBytes::fromText(TeamServer::password()));
    EXPECT_VALUE(Ledger::open(place));
    useServerPassword(place, {});
    // libpq's own place, which nobody else may read.
    const QString file = m_folder.filePath(QStringLiteral("pgpass"));
    writeBytes(file, "localhost:*:*:carol:geheim\n");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_VALUE(Ledger::open(place + QStringLiteral("&passfile=") + file));
}

void TestLedgerServer::saysWhatIsMissing() {
    EXPECT_ERROR(Ledger::open(m_team->server().addressOf(QStringLiteral("nowhere"))),
                 ErrorCode::LedgerDatabaseMissing);
    EXPECT_ERROR(Ledger::open(QStringLiteral("postgresql://ann@localhost:1/ledger")),
                 ErrorCode::LedgerUnreachable);
}

void TestLedgerServer::foreignDatabaseIsLeftAlone() {
    const QString place = newDatabase();
    m_team->server().run(place, {QStringLiteral("CREATE TABLE certificates (x integer)")});
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerForeign);
}

void TestLedgerServer::textIndexIsMadeWhereItMayBe_data() {
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("may create an extension") << QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2") << true;
    QTest::newRow("may not") << QStringLiteral("REVOKE CREATE ON DATABASE %1 FROM %2") << false;
}

/// Without pg_trgm a ledger is opened and searched all the same.
void TestLedgerServer::textIndexIsMadeWhereItMayBe() {
    QFETCH(const QString, permission);
    QFETCH(const bool, hasIndex);
    QString place = newDatabase();
    const QString user = QStringLiteral("dave") + QString::number(hasIndex ? 1 : 2);
    m_team->server().run(place, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(user),
                                 QStringLiteral("GRANT ALL ON SCHEMA public TO ") + user,
                                 permission.arg(PostgresServer::nameIn(place), user)});
    place.replace(QStringLiteral("user=p2s"), QStringLiteral("user=") + user);
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    for (const auto* person : {"ann@contoso.com", "bob@fabrikam.example"}) {
        const auto begun = ledger->beginIssue(sampleCertificate(*root, QLatin1StringView(person)));
        EXPECT_VALUE(begun);
        EXPECT_VALUE(ledger->finishIssue(begun->id));
    }
    QCOMPARE(ledger->certificates({.text = QStringLiteral("fabri")})->size(), 1);
    QVERIFY(ledger->verify()->isIntact());
    auto connection = LedgerConnection::open(place, LedgerConnection::Access::ReadWrite, systemClock());
    EXPECT_VALUE(connection);
    const auto indexes =
        (*connection)
            ->value(QStringLiteral("SELECT count(*) FROM pg_indexes WHERE indexdef LIKE '%gin_trgm_ops%'"));
    EXPECT_VALUE(indexes);
    QCOMPARE(indexes->toInt(), hasIndex ? 6 : 0);
}

void TestLedgerServer::goesOnAfterALostConnection() {
    auto ledger = Ledger::open(newDatabase());
    EXPECT_VALUE(ledger);
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("before")), false));
    m_team->server().stopAtOnce();
    EXPECT_ERROR(ledger->addRoot(sampleRoot(QStringLiteral("meanwhile")), false),
                 ErrorCode::LedgerUnreachable);
    EXPECT_ERROR(ledger->roots(), ErrorCode::LedgerUnreachable);
    m_team->start();
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("after")), false));
    QCOMPARE(ledger->roots()->size(), 2);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
}

void TestLedgerServer::lostInMidIssueLeavesNothing_data() {
    QTest::addColumn<IssueStage>("stage");
    QTest::addColumn<int>("time");
    QTest::addColumn<bool>("isRecorded");
    QTest::newRow("while the key is made") << IssueStage::CreatingKey << 1 << false;
    QTest::newRow("before it is signed") << IssueStage::Signing << 1 << false;
    QTest::newRow("before it is checked") << IssueStage::CheckingCertificate << 1 << false;
    QTest::newRow("before it is recorded") << IssueStage::Recording << 1 << false;
    QTest::newRow("before the file is written") << IssueStage::WritingFile << 1 << true;
    QTest::newRow("before the file is checked") << IssueStage::CheckingFile << 1 << true;
    // Nothing asks the ledger between this moment, the file's renaming, and the last step.
    QTest::newRow("before the file has its name and is recorded as issued")
        << IssueStage::CheckingFile << 2 << true;
}

void TestLedgerServer::lostInMidIssueLeavesNothing() {
    QFETCH(const IssueStage, stage);
    QFETCH(const int, time);
    QFETCH(const bool, isRecorded);
    auto ledger = Ledger::open(newDatabase());
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    const QTemporaryDir out;
    const IssuanceRequest request = sampleRequest(out.filePath(QStringLiteral("lost.pfx")));
    const FixedClock clock(today());
    int seen = 0;
    const auto issued = issueClient(
        request, root, *ledger,
        [&](IssueStage begun) {
            if (begun == stage && ++seen == time)
                m_team->server().stopAtOnce();
            return true;
        },
        clock);
    EXPECT_ERROR(issued, ErrorCode::LedgerUnreachable);
    QVERIFY(namesIn(out.path()).isEmpty());
    m_team->start();
    // It is reported, can be taken back, and the same issue works.
    const auto interrupted = interruptedIssues(*ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), isRecorded ? 1 : 0);
    for (const InterruptedIssue& each : *interrupted) {
        QVERIFY(!each.fileIsThere);
        EXPECT_VALUE(discardInterruptedIssue(each, *ledger));
    }
    EXPECT_VALUE(issueClient(request, root, *ledger, {}, clock));
    QCOMPARE(namesIn(out.path()), QStringList{QStringLiteral("lost.pfx")});
    QCOMPARE(*ledger->countCertificates({}), 1);
    QVERIFY(ledger->verify()->isIntact());
}

/// Only this connection was cut, by a firewall for example: nobody notices.
void TestLedgerServer::cutInMidIssueGoesOn_data() {
    QTest::addColumn<IssueStage>("stage");
    QTest::newRow("before it is recorded") << IssueStage::Recording;
    QTest::newRow("before the file is written") << IssueStage::WritingFile;
    QTest::newRow("before the file is checked") << IssueStage::CheckingFile;
}

void TestLedgerServer::cutInMidIssueGoesOn() {
    QFETCH(const IssueStage, stage);
    const QString place = newDatabase();
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    const QTemporaryDir out;
    const FixedClock clock(today());
    EXPECT_VALUE(issueClient(
        sampleRequest(out.filePath(QStringLiteral("cut.pfx"))), root, *ledger,
        [&](IssueStage begun) {
            if (begun == stage)
                m_team->server().run(place, {cutEverybodyOff});
            return true;
        },
        clock));
    QCOMPARE(*ledger->countCertificates({{}, CertificateState::Issued}), 1);
    QVERIFY(ledger->verify()->isIntact());
}

/// In the transaction of the last step itself, when the file has its name already.
void TestLedgerServer::cutInTheLastStepLeavesNothing() {
    const QString place = newDatabase();
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    m_team->server().run(
        place, {QStringLiteral("CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM"
                               " pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"),
                QStringLiteral("CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON certificates DEFERRABLE"
                               " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()")});
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("cut.pfx"));
    writeBytes(path, "what was there before");
    IssuanceRequest request = sampleRequest(path);
    request.ifExists = IfExists::Replace;
    const FixedClock clock(today());
    EXPECT_ERROR(issueClient(request, root, *ledger, {}, clock), ErrorCode::LedgerUnreachable);
    QCOMPARE(namesIn(out.path()), QStringList{QStringLiteral("cut.pfx")});
    QCOMPARE(bytesOf(path), QByteArray("what was there before"));
    m_team->server().run(place, {QStringLiteral("DROP TRIGGER cut ON certificates")});
    // The connection is back at once: what was begun could be taken back.
    QVERIFY(interruptedIssues(*ledger)->isEmpty());
    QCOMPARE(*ledger->countCertificates({}), 0);
    EXPECT_VALUE(issueClient(request, root, *ledger, {}, clock));
    QVERIFY(ledger->verify()->isIntact());
}

/// The server goes in the transaction of the last step and stays away: nobody can tell whether it recorded
/// the issue, so the file has to stay.
void TestLedgerServer::goneInTheLastStepKeepsTheFile_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<bool>("isRecorded");
    // Run in the folder of the data, as the server's user.
    const QString stop = QStringLiteral("kill -QUIT $(head -n 1 postmaster.pid)");
    QTest::newRow("not recorded")
        << QStringList{QStringLiteral("CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                                      " COPY (SELECT 1) TO PROGRAM '%1'; PERFORM pg_sleep(60);"
                                      " RETURN NULL; END $$")
                           .arg(stop),
                       QStringLiteral("CREATE CONSTRAINT TRIGGER stop AFTER UPDATE ON certificates DEFERRABLE"
                                      " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stop()")}
        << QStringList{QStringLiteral("DROP TRIGGER stop ON certificates")} << false;
    // Written, but a standby that is not there never confirms it, so that the answer does not come.
    QTest::newRow("recorded")
        << QStringList{QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'"),
                       QStringLiteral("SELECT pg_reload_conf()"),
                       QStringLiteral("COPY (SELECT 1) TO PROGRAM '(sleep 2; %1) >/dev/null 2>&1 &'")
                           .arg(stop)}
        << QStringList{QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names"),
                       QStringLiteral("SELECT pg_reload_conf()")}
        << true;
}

void TestLedgerServer::goneInTheLastStepKeepsTheFile() {
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const bool, isRecorded);
    const QString place = newDatabase();
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    const QTemporaryDir out;
    const FixedClock clock(today());
    int seen = 0;
    const auto issued = issueClient(
        sampleRequest(out.filePath(QStringLiteral("kept.pfx"))), root, *ledger,
        [&](IssueStage begun) {
            if (begun == IssueStage::CheckingFile && ++seen == 2)
                m_team->server().run(place, before);
            return true;
        },
        clock);
    m_team->server().stopAtOnce();
    m_team->start();
    m_team->server().run(place, after);
    EXPECT_ERROR(issued, ErrorCode::LedgerOutcomeUnknown);
    QCOMPARE(namesIn(out.path()), QStringList{QStringLiteral("kept.pfx")});
    const auto interrupted = interruptedIssues(*ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), isRecorded ? 0 : 1);
    for (const InterruptedIssue& each : *interrupted) {
        QVERIFY(each.fileIsThere);
        EXPECT_VALUE(keepInterruptedIssue(each, *ledger));
    }
    QCOMPARE(*ledger->countCertificates({{}, CertificateState::Issued}), 1);
    QVERIFY(ledger->verify()->isIntact());
}

/// A server that goes is nobody's own fault: the batch stops and goes on when it is back.
void TestLedgerServer::lostInABatchStopsIt() {
    const QString place = newDatabase();
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    const QTemporaryDir out;
    const FixedClock clock(today());
    QList<PersonOnList> people;
    for (const char* address : {"ann@contoso.com", "bob@contoso.com", "carol@contoso.com"})
        people.append({QLatin1StringView(address), 0, EmailName::parse(QLatin1StringView(address))});
    const auto validity = clientValidity(root.authority.certificate(), clock.now());
    EXPECT_VALUE(validity);
    const auto plan = peoplePlan(people, {}, {out.path(), *validity}, *ledger, clock.now());
    EXPECT_VALUE(plan);
    const auto run = [&](bool isResumed, const BatchObserver& observer) {
        return issueBatch(
            plan->items, root, [&] { return Ledger::open(place, clock); }, {.resume = isResumed}, observer,
            {}, clock);
    };
    const auto lost = run(false, [&](qsizetype, const BatchOutcome&) { m_team->server().stopAtOnce(); });
    EXPECT_VALUE(lost);
    QCOMPARE(lost->at(0).state, BatchOutcome::State::Issued);
    for (const BatchOutcome& outcome : lost->sliced(1)) {
        QCOMPARE(outcome.state, BatchOutcome::State::NotReached);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::LedgerUnreachable);
    }
    QCOMPARE(namesIn(out.path()).size(), 2);
    EXPECT_ERROR(run(true, {}), ErrorCode::LedgerUnreachable);
    m_team->start();
    const auto resumed = run(true, {});
    EXPECT_VALUE(resumed);
    QCOMPARE(resumed->at(0).state, BatchOutcome::State::AlreadyThere);
    QCOMPARE(resumed->at(1).state, BatchOutcome::State::Issued);
    QCOMPARE(resumed->at(2).state, BatchOutcome::State::Issued);
    QVERIFY(ledger->verify()->isIntact());
}

void TestLedgerServer::keyIsNeverOnTheServerInTheClear() {
    auto ledger = Ledger::open(newDatabase());
    EXPECT_VALUE(ledger);
    const auto made = createRoot(
        {QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, today().addDays(-1), today().addYears(2)},
        SecretBytes::fromText(samplePassword), *ledger);
    EXPECT_VALUE(made);
    const auto root = ledger->root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(root);
    EXPECT_ERROR(PrivateKey::fromEncryptedPkcs8(root->encryptedKey,
                                                SecretBytes::fromText(QStringLiteral("x")), root->name),
                 ErrorCode::WrongPassphrase);
    EXPECT_VALUE(PrivateKey::fromEncryptedPkcs8(root->encryptedKey, SecretBytes::fromText(samplePassword),
                                                root->name));
}

/// Whatever a program says of itself, the login of its connection stands beside it.
void TestLedgerServer::serverSaysWhoItWas() {
    useServerPassword(m_team->address(), SecretBytes::fromText(TeamServer::password()));
    auto ledger = Ledger::open(m_team->address());
    EXPECT_VALUE(ledger);
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("who")), false));
    const Actor who = actorFrom(ledger->events()->last().actor);
    QCOMPARE(who.login, QStringLiteral("carol"));
    QVERIFY(isSameAccount(who, currentActor()));
    useServerPassword(m_team->address(), {});
}

void TestLedgerServer::backupIsTheServersOwn() {
    const QString place = newDatabase();
    const auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const SecretBytes passphrase = SecretBytes::fromText(samplePassword);
    EXPECT_ERROR(backUpLedger(*ledger, m_folder.filePath(QStringLiteral("b")), passphrase, IfExists::Refuse),
                 ErrorCode::LedgerIsOnServer);
    EXPECT_ERROR(restoreLedger(m_folder.filePath(QStringLiteral("b")), passphrase, place, IfExists::Replace),
                 ErrorCode::LedgerIsOnServer);
}

QTEST_GUILESS_MAIN(TestLedgerServer)
#include "test_ledger_server.moc"
