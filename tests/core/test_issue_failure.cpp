#include "core/base/ledger_guard.h"
#include "tests/core/issue_test.h"
#include "tests/support/plain_sql.h"
#include "tests/support/private_mounts.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <utility>

using namespace p2s;
using namespace p2s::test;

/// What goes wrong on the way, or is cancelled, leaves everything as it was.
class TestIssueFailure : public IssueTest {
    Q_OBJECT

private Q_SLOTS:
#ifndef Q_OS_WIN
    void refusesReadOnlyFolder();
#endif
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void damagedOutputIsTakenBack();
    void fileThatAppearsMeanwhileIsKept();
    void lostRowTakesTheFileBack_data();
    void lostRowTakesTheFileBack();
    void busyLedgerAtTheEnd();
#ifndef Q_OS_WIN
    void fullDiskForTheFile();
    void fullDiskForBoth();
#endif
};

#ifndef Q_OS_WIN
void TestIssueFailure::refusesReadOnlyFolder() {
    SmallDisk disk(1024);
    QVERIFY(disk.isMounted() && disk.setReadOnly(true));
    EXPECT_ERROR(issueClient(sampleRequest(disk.filePath(QStringLiteral("user.pfx"))), *m_root, *m_ledger, {},
                             m_clock),
                 ErrorCode::DiskWriteProtected);
    expectNothing({});
}
#endif

void TestIssueFailure::cancelLeavesNothing_data() {
    QTest::addColumn<IssueStage>("stage");
    QTest::addColumn<int>("ask");
    QTest::addColumn<bool>("replace");
    for (const bool replace : {false, true}) {
        for (const IssueStage stage : allIssueStages())
            QTest::addRow("stage %d%s", int(stage), replace ? ", replacing" : "") << stage << 1 << replace;
        QTest::addRow("making the key%s", replace ? ", replacing" : "")
            << IssueStage::CreatingKey << 3 << replace;
        QTest::addRow("file finished%s", replace ? ", replacing" : "")
            << IssueStage::CheckingFile << 2 << replace;
    }
}

void TestIssueFailure::cancelLeavesNothing() {
    QFETCH(const IssueStage, stage);
    QFETCH(const int, ask);
    QFETCH(const bool, replace);
    IssuanceRequest request = sampleRequest(pfx());
    if (replace) {
        writeBytes(pfx(), oldBytes);
        request.ifExists = IfExists::Replace;
    }
    int asked = 0;
    int askedAfter = 0;
    bool stopped = false;
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage now) {
            if (stopped)
                ++askedAfter;
            stopped = stopped || (now == stage && ++asked == ask);
            return !stopped;
        },
        m_clock);
    QVERIFY(stopped);
    EXPECT_ERROR(issued, ErrorCode::Cancelled);
    QCOMPARE(askedAfter, 0);
    expectNothing(replace ? QStringList{QStringLiteral("user.pfx")} : QStringList(), oldBytes);
    // The events tell of it once it was recorded.
    QStringList kinds;
    const auto events = m_ledger->events();
    for (const EventRecord& event : *events)
        kinds.append(event.kind);
    const bool recorded = stage >= IssueStage::WritingFile;
    QCOMPARE(kinds.mid(1),
             recorded ? QStringList({QStringLiteral("issue-started"), QStringLiteral("issue-abandoned")})
                      : QStringList());
    // And the same request goes through afterwards.
    EXPECT_VALUE(issueClient(request, *m_root, *m_ledger, {}, m_clock));
}

void TestIssueFailure::damagedOutputIsTakenBack() {
    writeBytes(pfx(), oldBytes);
    IssuanceRequest request = sampleRequest(pfx());
    request.ifExists = IfExists::Replace;
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage != IssueStage::CheckingFile)
                return true;
            // A bad disk: one bit of what was written.
            const QString folder = path(QStringLiteral("out"));
            for (const QString& name : namesIn(folder)) {
                if (!name.endsWith(QStringLiteral(".p2s-part")))
                    continue;
                QByteArray bytes = bytesOf(folder + u'/' + name);
                bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
                writeBytes(folder + u'/' + name, bytes);
            }
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::SelfCheckFailed);
    QVERIFY(issued.error().detail.contains(QStringLiteral("opens-with-password")));
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
}

void TestIssueFailure::fileThatAppearsMeanwhileIsKept() {
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::CheckingFile)
                writeBytes(pfx(), oldBytes);
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::FileExists);
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
}

void TestIssueFailure::lostRowTakesTheFileBack_data() {
    QTest::addColumn<bool>("replace");
    QTest::newRow("new file") << false;
    QTest::newRow("replaced file") << true;
}

void TestIssueFailure::lostRowTakesTheFileBack() {
    QFETCH(const bool, replace);
    IssuanceRequest request = sampleRequest(pfx());
    if (replace) {
        writeBytes(pfx(), oldBytes);
        request.ifExists = IfExists::Replace;
    }
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage != IssueStage::CheckingFile)
                return true;
            // Somebody else takes the row away, so that the last step cannot find it.
            auto other = Ledger::open(m_ledger->path(), m_clock);
            const auto pending = other->pendingIssues();
            if (!pending->isEmpty())
                static_cast<void>(other->abandonIssue(pending->first().id));
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::CertificateNotFound);
    expectNothing(replace ? QStringList{QStringLiteral("user.pfx")} : QStringList(), oldBytes);
}

void TestIssueFailure::busyLedgerAtTheEnd() {
    QSqlDatabase other = plainDatabase(m_ledger->path(), QStringLiteral("other"));
    QVERIFY(other.open());
    // The lock that whoever writes takes first.
    const QStringList lock =
        isServerAddress(m_ledger->path())
            ? QStringList{QStringLiteral("BEGIN"),
                          QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(ledgerApplicationId)}
            : QStringList{QStringLiteral("BEGIN IMMEDIATE")};
    bool isLocked = false;
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::CheckingFile && !std::exchange(isLocked, true)) {
                for (const QString& statement : lock)
                    QSqlQuery(other).exec(statement);
            }
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::LedgerBusy);
    QVERIFY(namesIn(path(QStringLiteral("out"))).isEmpty());
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    // The row could not be taken back while the other was writing; it is reported, and goes.
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(!interrupted->first().fileIsThere);
    EXPECT_VALUE(discardInterruptedIssue(interrupted->first(), *m_ledger));
    expectNothing({});
}

#ifndef Q_OS_WIN
void TestIssueFailure::fullDiskForTheFile() {
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("user.pfx"));
    writeBytes(file, oldBytes);
    QVERIFY(disk.fill(0));
    IssuanceRequest request = sampleRequest(file);
    request.ifExists = IfExists::Replace;
    EXPECT_ERROR(issueClient(request, *m_root, *m_ledger, {}, m_clock), ErrorCode::DiskFull);
    QCOMPARE(bytesOf(file), oldBytes);
    QCOMPARE(namesIn(QFileInfo(file).path()),
             QStringList({QStringLiteral("ballast"), QStringLiteral("user.pfx")}));
    expectNothing({});
    QVERIFY(disk.empty());
    EXPECT_VALUE(issueClient(request, *m_root, *m_ledger, {}, m_clock));
}

void TestIssueFailure::fullDiskForBoth() {
    int failures = 0;
    int successes = 0;
    // From no room at all to enough for everything, so that it runs out at every step.
    for (int free = 0; free <= 200; free += 8) {
        SmallDisk disk(1024);
        QVERIFY(disk.isMounted());
        const QString file = disk.filePath(QStringLiteral("user.pfx"));
        auto ledger = Ledger::open(disk.filePath(QStringLiteral("ledger.sqlite")), m_clock);
        EXPECT_VALUE(ledger);
        const UnlockedRoot root = unlockedRoot(*ledger);
        QVERIFY(disk.fill(free));
        const auto issued = issueClient(sampleRequest(file), root, *ledger, {}, m_clock);
        QVERIFY(disk.empty());
        if (issued) {
            ++successes;
            QCOMPARE(ledger->certificate(issued->record.id)->state, CertificateState::Issued);
            EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(file), sampleRequest(file).password, file));
            continue;
        }
        ++failures;
        const ErrorCode code = issued.error().code;
        QVERIFY2(code == ErrorCode::DiskFull || code == ErrorCode::LedgerNotWritable,
                 describe(issued).constData());
        QVERIFY(!QFileInfo::exists(file));
        // A row that could not even be taken back is reported.
        auto interrupted = interruptedIssues(*ledger);
        EXPECT_VALUE(interrupted);
        QCOMPARE(interrupted->size(), ledger->certificates()->size());
        for (const InterruptedIssue& issue : *interrupted)
            EXPECT_VALUE(discardInterruptedIssue(issue, *ledger));
        const QStringList left = namesIn(QFileInfo(file).path());
        for (const QString& name : left)
            QVERIFY2(name.startsWith(QStringLiteral("ledger.sqlite")) &&
                         !name.contains(QStringLiteral("issue")),
                     qPrintable(name));
        EXPECT_VALUE(issueClient(sampleRequest(file), root, *ledger, {}, m_clock));
    }
    QVERIFY2(failures >= 3, QByteArray::number(failures).constData());
    QVERIFY2(successes >= 3, QByteArray::number(successes).constData());
}
#endif

P2S_TEST_MAIN_WITH_MOUNTS(TestIssueFailure)
#include "test_issue_failure.moc"
