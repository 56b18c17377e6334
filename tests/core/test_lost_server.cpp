#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/team_server.h"

#include "core/issuing/batch_plan.h"
#include "core/issuing/interrupted_issues.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString cutEverybodyOff =
    QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                   " AND pid <> pg_backend_pid()");

/// A ledger on a server with a root that can sign, and where the .pfx files go.
struct IssueScene {
    explicit IssueScene(const QString& database)
        : place(database), ledger(Ledger::open(place).value()), root(unlockedRoot(ledger)) {}

    QString place;
    Ledger ledger;
    UnlockedRoot root;
    QTemporaryDir out;
    FixedClock clock{today()};
};

} // namespace

/// A connection that is cut, or a server that goes: nothing is lost and nothing half done.
class TestLostServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<TeamServer>(); }
    void goesOnAfterALostConnection();
    void lostInMidIssueLeavesNothing_data();
    void lostInMidIssueLeavesNothing();
    void cutInMidIssueGoesOn_data();
    void cutInMidIssueGoesOn();
    void cutInTheLastStepLeavesNothing();
    void goneInTheLastStepKeepsTheFile_data();
    void goneInTheLastStepKeepsTheFile();
    void lostInABatchStopsIt();

private:
    QString newDatabase() { return m_team->server().newDatabase(); }

    std::unique_ptr<TeamServer> m_team;
};

void TestLostServer::goesOnAfterALostConnection() {
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

void TestLostServer::lostInMidIssueLeavesNothing_data() {
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

void TestLostServer::lostInMidIssueLeavesNothing() {
    QFETCH(const IssueStage, stage);
    QFETCH(const int, time);
    QFETCH(const bool, isRecorded);
    IssueScene scene(newDatabase());
    const IssuanceRequest request = sampleRequest(scene.out.filePath(QStringLiteral("lost.pfx")));
    int seen = 0;
    const auto issued = issueClient(
        request, scene.root, scene.ledger,
        [&](IssueStage begun) {
            if (begun == stage && ++seen == time)
                m_team->server().stopAtOnce();
            return true;
        },
        scene.clock);
    EXPECT_ERROR(issued, ErrorCode::LedgerUnreachable);
    QVERIFY(namesIn(scene.out.path()).isEmpty());
    m_team->start();
    // It is reported, can be taken back, and the same issue works.
    const auto interrupted = interruptedIssues(scene.ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), isRecorded ? 1 : 0);
    for (const InterruptedIssue& each : *interrupted) {
        QVERIFY(!each.fileIsThere);
        EXPECT_VALUE(discardInterruptedIssue(each, scene.ledger));
    }
    EXPECT_VALUE(issueClient(request, scene.root, scene.ledger, {}, scene.clock));
    QCOMPARE(namesIn(scene.out.path()), QStringList{QStringLiteral("lost.pfx")});
    QCOMPARE(*scene.ledger.countCertificates({}), 1);
    QVERIFY(scene.ledger.verify()->isIntact());
}

/// Only this connection was cut, by a firewall for example: nobody notices.
void TestLostServer::cutInMidIssueGoesOn_data() {
    QTest::addColumn<IssueStage>("stage");
    QTest::newRow("before it is recorded") << IssueStage::Recording;
    QTest::newRow("before the file is written") << IssueStage::WritingFile;
    QTest::newRow("before the file is checked") << IssueStage::CheckingFile;
}

void TestLostServer::cutInMidIssueGoesOn() {
    QFETCH(const IssueStage, stage);
    IssueScene scene(newDatabase());
    EXPECT_VALUE(issueClient(
        sampleRequest(scene.out.filePath(QStringLiteral("cut.pfx"))), scene.root, scene.ledger,
        [&](IssueStage begun) {
            if (begun == stage)
                m_team->server().run(scene.place, {cutEverybodyOff});
            return true;
        },
        scene.clock));
    QCOMPARE(*scene.ledger.countCertificates({{}, CertificateState::Issued}), 1);
    QVERIFY(scene.ledger.verify()->isIntact());
}

/// In the transaction of the last step itself, when the file has its name already.
void TestLostServer::cutInTheLastStepLeavesNothing() {
    IssueScene scene(newDatabase());
    m_team->server().run(
        scene.place,
        {QStringLiteral("CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM"
                        " pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"),
         QStringLiteral("CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON certificates DEFERRABLE"
                        " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()")});
    const QString path = scene.out.filePath(QStringLiteral("cut.pfx"));
    writeBytes(path, "what was there before");
    IssuanceRequest request = sampleRequest(path);
    request.ifExists = IfExists::Replace;
    EXPECT_ERROR(issueClient(request, scene.root, scene.ledger, {}, scene.clock),
                 ErrorCode::LedgerUnreachable);
    QCOMPARE(namesIn(scene.out.path()), QStringList{QStringLiteral("cut.pfx")});
    QCOMPARE(bytesOf(path), QByteArray("what was there before"));
    m_team->server().run(scene.place, {QStringLiteral("DROP TRIGGER cut ON certificates")});
    // The connection is back at once: what was begun could be taken back.
    QVERIFY(interruptedIssues(scene.ledger)->isEmpty());
    QCOMPARE(*scene.ledger.countCertificates({}), 0);
    EXPECT_VALUE(issueClient(request, scene.root, scene.ledger, {}, scene.clock));
    QVERIFY(scene.ledger.verify()->isIntact());
}

/// The server goes in the transaction of the last step and stays away: nobody can tell whether it recorded
/// the issue, so the file has to stay.
void TestLostServer::goneInTheLastStepKeepsTheFile_data() {
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

void TestLostServer::goneInTheLastStepKeepsTheFile() {
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const bool, isRecorded);
    IssueScene scene(newDatabase());
    int seen = 0;
    const auto issued = issueClient(
        sampleRequest(scene.out.filePath(QStringLiteral("kept.pfx"))), scene.root, scene.ledger,
        [&](IssueStage begun) {
            if (begun == IssueStage::CheckingFile && ++seen == 2)
                m_team->server().run(scene.place, before);
            return true;
        },
        scene.clock);
    m_team->server().stopAtOnce();
    m_team->start();
    m_team->server().run(scene.place, after);
    EXPECT_ERROR(issued, ErrorCode::LedgerOutcomeUnknown);
    QCOMPARE(namesIn(scene.out.path()), QStringList{QStringLiteral("kept.pfx")});
    const auto interrupted = interruptedIssues(scene.ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), isRecorded ? 0 : 1);
    for (const InterruptedIssue& each : *interrupted) {
        QVERIFY(each.fileIsThere);
        EXPECT_VALUE(keepInterruptedIssue(each, scene.ledger));
    }
    QCOMPARE(*scene.ledger.countCertificates({{}, CertificateState::Issued}), 1);
    QVERIFY(scene.ledger.verify()->isIntact());
}

/// A server that goes is nobody's own fault: the batch stops and goes on when it is back.
void TestLostServer::lostInABatchStopsIt() {
    IssueScene scene(newDatabase());
    QList<PersonOnList> people;
    for (const char* address : {"ann@contoso.com", "bob@contoso.com", "carol@contoso.com"})
        people.append({QLatin1StringView(address), 0, EmailName::parse(QLatin1StringView(address))});
    const auto validity = clientValidity(scene.root.authority.certificate(), scene.clock.now());
    EXPECT_VALUE(validity);
    const auto plan = peoplePlan(people, {}, {scene.out.path(), *validity}, scene.ledger, scene.clock.now());
    EXPECT_VALUE(plan);
    const auto run = [&](bool isResumed, const BatchObserver& observer) {
        return issueBatch(
            plan->items, scene.root, [&] { return Ledger::open(scene.place, scene.clock); },
            {.resume = isResumed}, observer, {}, scene.clock);
    };
    const auto lost = run(false, [&](qsizetype, const BatchOutcome&) { m_team->server().stopAtOnce(); });
    EXPECT_VALUE(lost);
    QCOMPARE(lost->at(0).state, BatchOutcome::State::Issued);
    for (const BatchOutcome& outcome : lost->sliced(1)) {
        QCOMPARE(outcome.state, BatchOutcome::State::NotReached);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::LedgerUnreachable);
    }
    QCOMPARE(namesIn(scene.out.path()).size(), 2);
    EXPECT_ERROR(run(true, {}), ErrorCode::LedgerUnreachable);
    m_team->start();
    const auto resumed = run(true, {});
    EXPECT_VALUE(resumed);
    QCOMPARE(resumed->at(0).state, BatchOutcome::State::AlreadyThere);
    QCOMPARE(resumed->at(1).state, BatchOutcome::State::Issued);
    QCOMPARE(resumed->at(2).state, BatchOutcome::State::Issued);
    QVERIFY(scene.ledger.verify()->isIntact());
}

QTEST_GUILESS_MAIN(TestLostServer)
#include "test_lost_server.moc"
