#include "tests/core/ledger_backup_test.h"

#include "core/base/openssl_thread.h"

#include <QThreadPool>

using namespace p2s;
using namespace p2s::test;

/// A backup takes the place of a ledger only when nobody uses that, and nothing in it is lost.
class TestLedgerRestore : public LedgerBackupTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeBackup(); }
    void ledgerInUseStays();
    void changedMeanwhileStays_data();
    void changedMeanwhileStays();
    void followsALink();
    void oneAfterTheOther();
    void oldLedgerIsKept();
    void damagedLedgerIsReplacedToo();
    void headProvesTruncation();
    void listNumbersDoNotComeTwice_data();
    void listNumbersDoNotComeTwice();

public:
    /// What becomes of the ledger between a backup and its return.
    enum class Fate { Stays, Lost, Damaged, BegunAnew };
    Q_ENUM(Fate)
};

void TestLedgerRestore::ledgerInUseStays() {
    const auto inUse = Ledger::open(ledgerPath());
    EXPECT_VALUE(inUse);
    EXPECT_ERROR(restore(backupPath()), ErrorCode::LedgerInUse);
    EXPECT_VALUE(inUse->verify());
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".restoring")));
}

/// What somebody records while a backup is checked is neither lost nor numbered a second time.
void TestLedgerRestore::changedMeanwhileStays_data() {
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("a ledger that goes on") << true;
    QTest::newRow("a ledger that is begun") << false;
}

void TestLedgerRestore::changedMeanwhileStays() {
    QFETCH(const bool, wasThere);
    const auto removeLedger = [&] {
        if (!wasThere)
            QFile::remove(ledgerPath());
    };
    int calls = 0;
    removeLedger();
    EXPECT_VALUE(restoreLedger(backupPath(), m_passphrase, ledgerPath(), IfExists::Replace, [&] {
        ++calls;
        return true;
    }));
    // In the last moment at which it may be stopped.
    removeLedger();
    int left = calls;
    EXPECT_ERROR(restoreLedger(backupPath(), m_passphrase, ledgerPath(), IfExists::Replace,
                               [&] {
                                   if (--left == 0)
                                       addRoot("meanwhile");
                                   return true;
                               }),
                 ErrorCode::LedgerInUse);
    QCOMPARE(left, 0);
    const auto ledger = Ledger::open(ledgerPath());
    EXPECT_VALUE(ledger);
    EXPECT_VALUE(ledger->root(QStringLiteral("meanwhile")));
    QVERIFY(ledger->verify()->isIntact());
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".restoring")));
}

/// On Windows QFile::link makes a shortcut, which no program follows.
void TestLedgerRestore::followsALink() {
#ifndef Q_OS_WIN
    addRoot("later");
    QVERIFY(QFile::link(ledgerPath(), path("link.sqlite")));
    const auto restored = restoreLedger(backupPath(), m_passphrase, path("link.sqlite"), IfExists::Replace);
    EXPECT_VALUE(restored);
    QVERIFY(QFileInfo(path("link.sqlite")).isSymLink());
    QVERIFY(!QFileInfo(restored->kept).isSymLink());
    EXPECT_ERROR(Ledger::open(ledgerPath())->root(QStringLiteral("later")), ErrorCode::RootNotFound);
    EXPECT_VALUE(Ledger::open(restored->kept)->root(QStringLiteral("later")));
    QCOMPARE(Ledger::open(path("link.sqlite"))->path(), Ledger::open(ledgerPath())->path());
#endif
}

void TestLedgerRestore::oneAfterTheOther() {
    Result<RestoredLedger> there = failure(ErrorCode::Cancelled);
    QThreadPool other;
    other.start([&] {
        const OpensslThread thread;
        there = restore(backupPath());
    });
    const auto here = restore(backupPath());
    other.waitForDone();
    EXPECT_VALUE(here);
    EXPECT_VALUE(there);
    for (const QString& place : {ledgerPath(), here->kept, there->kept})
        QVERIFY(Ledger::open(place)->verify()->isIntact());
}

void TestLedgerRestore::oldLedgerIsKept() {
    addRoot("later");
    EXPECT_ERROR(restore(backupPath(), IfExists::Refuse), ErrorCode::LedgerExists);
    const auto restored = restore(backupPath());
    EXPECT_VALUE(restored);
    QCOMPARE(restored->eventsSince, 1);
    const auto old = Ledger::open(restored->kept);
    EXPECT_VALUE(old);
    EXPECT_VALUE(old->root(QStringLiteral("later")));
    QVERIFY(old->verify()->isIntact());
    EXPECT_ERROR(Ledger::open(ledgerPath())->root(QStringLiteral("later")), ErrorCode::RootNotFound);
}

void TestLedgerRestore::damagedLedgerIsReplacedToo() {
    writeBytes(ledgerPath(), QByteArray(20000, 'x'));
    const auto restored = restore(backupPath());
    EXPECT_VALUE(restored);
    QCOMPARE(bytesOf(restored->kept), QByteArray(20000, 'x'));
    EXPECT_VALUE(Ledger::open(ledgerPath())->root(QStringLiteral("P2SRootCert")));
}

/// Whoever puts an old state back cannot hide it from somebody who has a newer head.
void TestLedgerRestore::headProvesTruncation() {
    addRoot("later");
    const auto head = Ledger::open(ledgerPath())->chainHead();
    EXPECT_VALUE(head);
    EXPECT_VALUE(restore(backupPath()));
    const auto verdict = Ledger::open(ledgerPath())->verify(*head);
    EXPECT_VALUE(verdict);
    QCOMPARE(verdict->flaws.size(), 1);
    QCOMPARE(flawKindName(verdict->flaws.first().kind), QStringLiteral("head-unknown"));
}

void TestLedgerRestore::listNumbersDoNotComeTwice_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<qint64>("next");
    QTest::newRow("the ledger that numbered them is there") << 1 << Fate::Stays << qint64{4};
    QTest::newRow("it is lost") << 1 << Fate::Lost << qint64{1002};
    QTest::newRow("it cannot be read") << 1 << Fate::Damaged << qint64{1002};
    QTest::newRow("another was begun in its place") << 1 << Fate::BegunAnew << qint64{1002};
    QTest::newRow("there, and none was numbered before") << 0 << Fate::Stays << qint64{3};
    QTest::newRow("lost, and none was numbered before") << 0 << Fate::Lost << qint64{1001};
    QTest::newRow("unreadable, and none was numbered before") << 0 << Fate::Damaged << qint64{1001};
    QTest::newRow("begun anew, and none was numbered before") << 0 << Fate::BegunAnew << qint64{1001};
}

void TestLedgerRestore::listNumbersDoNotComeTwice() {
    QFETCH(const int, before);
    QFETCH(const Fate, fate);
    QFETCH(const qint64, next);
    const QDateTime day = utc(2026, 11, 26);
    const auto numbered = [this, day] {
        auto ledger = Ledger::open(ledgerPath());
        return ledger->beginRevocationList(ledger->roots()->first().id, day, day.addDays(7))->number;
    };
    for (int i = 1; i <= before; ++i)
        QCOMPARE(numbered(), i);
    EXPECT_VALUE(
        backUpLedger(*Ledger::open(ledgerPath()), backupPath(), m_passphrase, IfExists::Replace, {}, 1000));
    QCOMPARE(numbered(), before + 1);
    QCOMPARE(numbered(), before + 2);
    if (fate != Fate::Stays)
        QFile::remove(ledgerPath());
    if (fate == Fate::Damaged)
        writeBytes(ledgerPath(), QByteArray(20000, 'x'));
    // It has the same root, and nothing of its lists.
    if (fate == Fate::BegunAnew)
        addRoot("P2SRootCert");
    EXPECT_VALUE(restore(backupPath()));
    QCOMPARE(numbered(), next);
    QVERIFY(Ledger::open(ledgerPath())->verify()->isIntact());
}

QTEST_GUILESS_MAIN(TestLedgerRestore)
#include "test_ledger_restore.moc"
