#include "tests/core/ledger_backup_test.h"
#include "tests/support/outside_tool.h"

using namespace p2s;
using namespace p2s::test;

/// A backup is one locked file of one moment, and comes back only when every bit of it is right.
class TestLedgerBackup : public LedgerBackupTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeBackup(); }
    void comesBackAsItWas();
    void othersOpenIt();
    void partsComeBackAsOne_data();
    void partsComeBackAsOne();
    void othersOpenParts();
    void partsCannotBeExchanged_data();
    void partsCannotBeExchanged();
    void isPrivateAndWhole();
    void wrongPassphrase();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void changedLedgerIsNotRestored();

private:
    /// The containers of a backup in so many parts, one behind the other.
    QList<QByteArray> containersOf(const char* name, qint64 partSize) const;
};

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
    const auto events = ledger->events();
    EXPECT_VALUE(events);
    QCOMPARE(events->at(3).kind, QStringLiteral("ledger-restored"));
    // Of what happened to the lost one since, lists of its root may be a part.
    QCOMPARE(events->last().kind, QStringLiteral("crl-numbers-skipped"));
    QCOMPARE(events->size(), 5);
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

QList<QByteArray> TestLedgerBackup::containersOf(const char* name, qint64 partSize) const {
    const auto ledger = Ledger::open(ledgerPath());
    if (!ledger || !backUpLedger(*ledger, path(name), m_passphrase, IfExists::Replace, {}, 1000, partSize))
        qFatal("no backup");
    QByteArray bytes = bytesOf(path(name));
    QList<QByteArray> containers;
    while (!bytes.isEmpty()) {
        // 0x30 0x82 and two bytes of length (X.690 §8.1.3), which these have.
        const auto byte = [&bytes](qsizetype at) {
            return qsizetype{static_cast<unsigned char>(bytes.at(at))};
        };
        if (byte(0) != 0x30 || byte(1) != 0x82)
            qFatal("no container");
        const qsizetype size = 4 + byte(2) * 256 + byte(3);
        containers.append(bytes.first(size));
        bytes.remove(0, size);
    }
    return containers;
}

void TestLedgerBackup::partsComeBackAsOne_data() {
    QTest::addColumn<int>("bytesLess");
    QTest::addColumn<int>("containers");
    QTest::newRow("just as long as a part") << 0 << 1;
    QTest::newRow("one byte longer") << 1 << 3;
    QTest::newRow("room to spare") << -1 << 1;
}

/// At both sides of the limit up to which a backup is one container.
void TestLedgerBackup::partsComeBackAsOne() {
    QFETCH(const int, bytesLess);
    QFETCH(const int, containers);
    const auto plain = openWithPassphrase(bytesOf(backupPath()), m_passphrase, {});
    EXPECT_VALUE(plain);
    writeBytes(path("plain"), *plain);
    const auto seal = [&](const QString& to) {
        return writePrivateFile(
            to,
            [&](const WriteBytes& write) -> Result<void> {
                const auto sealed =
                    sealFile(path("plain"), m_passphrase, write, {}, 1000, plain->size() - bytesLess);
                return sealed ? Result<void>() : tl::unexpected(sealed.error());
            },
            IfExists::Replace);
    };
    EXPECT_VALUE(seal(path("sealed")));
    QCOMPARE(bytesOf(path("sealed")).count(QByteArray::fromHex("060b2a864886f70d0109100117")), containers);
    addRoot("later");
    const auto restored = restore(path("sealed"));
    EXPECT_VALUE(restored);
    QCOMPARE(restored->head.number, 3);
    QCOMPARE(restored->eventsSince, 1);
    QVERIFY(Ledger::open(ledgerPath())->verify()->isIntact());
}

void TestLedgerBackup::othersOpenParts() {
    QByteArray whole;
    const QList<QByteArray> containers = containersOf("parts", 40'000);
    QVERIFY(containers.size() > 3);
    QString passphrase = QStringLiteral("schloß & riegel");
    QString secret;
    for (qsizetype i = 0; i < containers.size(); ++i) {
        writeBytes(path("container"), containers.at(i));
        if (i > 0)
            passphrase = QStringLiteral("%1:%2/%3").arg(secret).arg(i).arg(containers.size() - 1);
        EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"),
                                {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-binary"),
                                 QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                                 path("container"), QStringLiteral("-pwri_password"), passphrase,
                                 QStringLiteral("-out"), path("plain")}));
        const QByteArray plain = bytesOf(path("plain"));
        if (i == 0) {
            const QList<QByteArray> lines = plain.split('\n');
            QCOMPARE(lines.first(), QByteArray("P2S parts 1"));
            QCOMPARE(lines.at(1).toInt(), containers.size() - 1);
            secret = QString::fromLatin1(lines.at(3));
        } else {
            whole += plain;
        }
    }
    writeBytes(path("plain.sqlite"), whole);
    const ToolRun names =
        runTool(QStringLiteral("sqlite3"),
                {path("plain.sqlite"), QStringLiteral("PRAGMA integrity_check;"
                                                      "SELECT common_name FROM certificates")});
    EXPECT_ACCEPTED(names);
    QCOMPARE(names.out, QByteArray("ok\nann@contoso.com\n"));
}

void TestLedgerBackup::partsCannotBeExchanged_data() {
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("one left out") << QList<int>{0, 1, 3, 4};
    QTest::newRow("the last left out") << QList<int>{0, 1, 2, 3};
    QTest::newRow("nothing but the list") << QList<int>{0};
    QTest::newRow("two exchanged") << QList<int>{0, 2, 1, 3, 4};
    QTest::newRow("one twice") << QList<int>{0, 1, 2, 3, 4, 4};
    // From 10 on they are those of another backup of the same ledger.
    QTest::newRow("one of another backup") << QList<int>{0, 1, 12, 3, 4};
    QTest::newRow("all of another backup") << QList<int>{0, 11, 12, 13, 14};
}

void TestLedgerBackup::partsCannotBeExchanged() {
    QFETCH(const QList<int>, order);
    const qint64 partSize = (openWithPassphrase(bytesOf(backupPath()), m_passphrase, {})->size() + 3) / 4;
    const QList<QByteArray> ours = containersOf("ours", partSize);
    const QList<QByteArray> others = containersOf("others", partSize);
    QCOMPARE(ours.size(), 5);
    QCOMPARE(others.size(), 5);
    QByteArray bytes;
    for (const int at : order)
        bytes += at < 10 ? ours.at(at) : others.at(at - 10);
    writeBytes(path("exchanged"), bytes);
    const QByteArray before = bytesOf(ledgerPath());
    EXPECT_ERROR(restore(path("exchanged")), ErrorCode::BackupDamaged);
    QCOMPARE(bytesOf(ledgerPath()), before);
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".restoring")));
    EXPECT_VALUE(restore(path("ours")));
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

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "test_ledger_backup.moc"
