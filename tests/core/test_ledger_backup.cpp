#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/outside_tool.h"

#include "core/issuing/ledger_backup.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// A backup is one locked file of one moment, and comes back only when every bit of it is right.
class TestLedgerBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void othersOpenIt();
    void isPrivateAndWhole();
    void wrongPassphrase();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void changedLedgerIsNotRestored();
    void ledgerInUseStays();
    void oldLedgerIsKept();
    void damagedLedgerIsReplacedToo();
    void headProvesTruncation();
    void listNumbersDoNotComeTwice_data();
    void listNumbersDoNotComeTwice();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString ledgerPath() const { return path("ledger.sqlite"); }
    QString backupPath() const { return path("b.p2sbackup"); }
    Result<RestoredLedger> restore(const QString& file, IfExists ifExists = IfExists::Replace) const {
        return restoreLedger(file, m_passphrase, ledgerPath(), ifExists);
    }
    void addRoot(const char* name) const {
        auto ledger = Ledger::open(ledgerPath());
        EXPECT_VALUE(ledger);
        EXPECT_VALUE(ledger->addRoot(sampleRoot(QLatin1StringView(name)), false));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_passphrase = SecretBytes::fromText(QStringLiteral("schloß & riegel"));
};

void TestLedgerBackup::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(ledgerPath());
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    const auto begun = ledger->beginIssue(sampleCertificate(*root, QStringLiteral("ann@contoso.com")));
    EXPECT_VALUE(begun);
    EXPECT_VALUE(ledger->finishIssue(begun->id));
    const auto made = backUpLedger(*ledger, backupPath(), m_passphrase, IfExists::Refuse, {}, 1000);
    EXPECT_VALUE(made);
    QCOMPARE(made->head.number, 3);
    QCOMPARE(made->certificates, 1);
}

void TestLedgerBackup::comesBackAsItWas() {
    QFile::remove(ledgerPath());
    const auto restored = restore(backupPath(), IfExists::Refuse);
    EXPECT_VALUE(restored);
    QCOMPARE(restored->head.number, 3);
    QCOMPARE(restored->certificates, 1);
    QVERIFY(restored->kept.isEmpty());
    const auto ledger = Ledger::open(ledgerPath());
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->certificates()->first().commonName, QStringLiteral("ann@contoso.com"));
    const auto verdict = ledger->verify(restored->head);
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
    QCOMPARE(ledger->events()->last().kind, QStringLiteral("ledger-restored"));
}

void TestLedgerBackup::othersOpenIt() {
    EXPECT_ACCEPTED(
        runTool(QStringLiteral("openssl"),
                {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"),
                 QStringLiteral("DER"), QStringLiteral("-in"), backupPath(), QStringLiteral("-pwri_password"),
                 QStringLiteral("schloß & riegel"), QStringLiteral("-out"), path("plain.sqlite")}));
    const ToolRun names =
        runTool(QStringLiteral("sqlite3"),
                {path("plain.sqlite"), QStringLiteral("PRAGMA integrity_check;"
                                                      "SELECT common_name FROM certificates")});
    EXPECT_ACCEPTED(names);
    QCOMPARE(names.out, QByteArray("ok\nann@contoso.com\n"));
}

void TestLedgerBackup::isPrivateAndWhole() {
    QVERIFY(!bytesOf(backupPath()).contains("contoso"));
    QVERIFY(!bytesOf(backupPath()).contains("SQLite"));
#ifndef Q_OS_WIN
    QCOMPARE(QFileInfo(backupPath()).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
#endif
    // Nothing readable stays beside the ledger.
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".copy")));
    const auto ledger = Ledger::open(ledgerPath());
    EXPECT_VALUE(ledger);
    EXPECT_ERROR(backUpLedger(*ledger, backupPath(), m_passphrase, IfExists::Refuse, {}, 1000),
                 ErrorCode::FileExists);
    EXPECT_ERROR(backUpLedger(*ledger, path("c"), {}, IfExists::Refuse, {}, 1000),
                 ErrorCode::PassphraseEmpty);
    EXPECT_ERROR(backUpLedger(
                     *ledger, path("c"), m_passphrase, IfExists::Refuse, [] { return false; }, 1000),
                 ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(path("c")));
}

void TestLedgerBackup::wrongPassphrase() {
    for (const QString& wrong : {QStringLiteral("schloß & riegeL"), QString()})
        EXPECT_ERROR(
            restoreLedger(backupPath(), SecretBytes::fromText(wrong), ledgerPath(), IfExists::Replace),
            ErrorCode::WrongPassword);
}

void TestLedgerBackup::damageIsNoticed_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("cut");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("in the content") << 5000 << -1 << ErrorCode::BackupDamaged;
    QTest::newRow("near the end") << -3 << -1 << ErrorCode::BackupDamaged;
    QTest::newRow("cut off") << 0 << 4000 << ErrorCode::BackupDamaged;
    QTest::newRow("a beginning") << 0 << 10 << ErrorCode::BackupNotRecognized;
}

void TestLedgerBackup::damageIsNoticed() {
    QFETCH(const int, at);
    QFETCH(const int, cut);
    QFETCH(const ErrorCode, expected);
    QByteArray bytes = bytesOf(backupPath());
    const QByteArray before = bytesOf(ledgerPath());
    if (cut >= 0)
        bytes.truncate(cut);
    else
        bytes[at >= 0 ? at : int(bytes.size()) + at] ^= 1;
    writeBytes(path("damaged"), bytes);
    EXPECT_ERROR(restore(path("damaged")), expected);
    QCOMPARE(bytesOf(ledgerPath()), before);
}

void TestLedgerBackup::changedLedgerIsNotRestored() {
    const auto plain = openWithPassphrase(bytesOf(backupPath()), m_passphrase, {});
    EXPECT_VALUE(plain);
    writeBytes(path("edited.sqlite"), *plain);
    EXPECT_ACCEPTED(runTool(
        QStringLiteral("sqlite3"),
        {path("edited.sqlite"), QStringLiteral("UPDATE certificates SET common_name = 'eve@contoso.com'")}));
    const auto sealed = sealWithPassphrase(bytesOf(path("edited.sqlite")), m_passphrase, 1000);
    EXPECT_VALUE(sealed);
    writeBytes(path("edited"), *sealed);
    EXPECT_ERROR(restore(path("edited")), ErrorCode::BackupFlawed);
    // Something else under lock and key.
    const auto other = sealWithPassphrase("Dear diary", m_passphrase, 1000);
    EXPECT_VALUE(other);
    writeBytes(path("diary"), *other);
    EXPECT_ERROR(restore(path("diary")), ErrorCode::BackupDamaged);
}

void TestLedgerBackup::ledgerInUseStays() {
    const auto inUse = Ledger::open(ledgerPath());
    EXPECT_VALUE(inUse);
    EXPECT_ERROR(restore(backupPath()), ErrorCode::LedgerInUse);
    EXPECT_VALUE(inUse->verify());
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".restoring")));
}

void TestLedgerBackup::oldLedgerIsKept() {
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

void TestLedgerBackup::damagedLedgerIsReplacedToo() {
    writeBytes(ledgerPath(), QByteArray(20000, 'x'));
    const auto restored = restore(backupPath());
    EXPECT_VALUE(restored);
    QCOMPARE(bytesOf(restored->kept), QByteArray(20000, 'x'));
    EXPECT_VALUE(Ledger::open(ledgerPath())->root(QStringLiteral("P2SRootCert")));
}

/// Whoever puts an old state back cannot hide it from somebody who has a newer head.
void TestLedgerBackup::headProvesTruncation() {
    addRoot("later");
    const auto head = Ledger::open(ledgerPath())->chainHead();
    EXPECT_VALUE(head);
    EXPECT_VALUE(restore(backupPath()));
    const auto verdict = Ledger::open(ledgerPath())->verify(*head);
    EXPECT_VALUE(verdict);
    QCOMPARE(verdict->flaws.size(), 1);
    QCOMPARE(flawKindName(verdict->flaws.first().kind), QStringLiteral("head-unknown"));
}

void TestLedgerBackup::listNumbersDoNotComeTwice_data() {
    QTest::addColumn<bool>("isOldThere");
    QTest::addColumn<qint64>("next");
    QTest::newRow("the ledger that numbered them is there") << true << qint64{4};
    QTest::newRow("it is lost") << false << qint64{1002};
}

void TestLedgerBackup::listNumbersDoNotComeTwice() {
    QFETCH(const bool, isOldThere);
    QFETCH(const qint64, next);
    const QDateTime day = utc(2026, 11, 26);
    const auto numbered = [this, day] {
        auto ledger = Ledger::open(ledgerPath());
        return ledger->beginRevocationList(ledger->roots()->first().id, day, day.addDays(7))->number;
    };
    QCOMPARE(numbered(), 1);
    EXPECT_VALUE(
        backUpLedger(*Ledger::open(ledgerPath()), backupPath(), m_passphrase, IfExists::Replace, {}, 1000));
    QCOMPARE(numbered(), 2);
    QCOMPARE(numbered(), 3);
    if (!isOldThere)
        QFile::remove(ledgerPath());
    EXPECT_VALUE(restore(backupPath()));
    QCOMPARE(numbered(), next);
    QVERIFY(Ledger::open(ledgerPath())->verify()->isIntact());
}

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "test_ledger_backup.moc"
