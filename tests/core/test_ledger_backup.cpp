#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/outside_tool.h"

#include "core/base/openssl_thread.h"
#include "core/issuing/ledger_backup.h"

#include <QTemporaryDir>
#include <QThreadPool>

using namespace p2s;
using namespace p2s::test;

/// A backup is one locked file of one moment, and comes back only when every bit of it is right.
class TestLedgerBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void ledgerInUseStays();
    void changedMeanwhileStays_data();
    void changedMeanwhileStays();
    void oldLedgerIsKept();
    void followsALink();
    void oneAfterTheOther();
    void damagedLedgerIsReplacedToo();
    void headProvesTruncation();
    void listNumbersDoNotComeTwice_data();
    void listNumbersDoNotComeTwice();

public:
    /// What becomes of the ledger between a backup and its return.
    enum class Fate { Stays, Lost, Damaged, BegunAnew };
    Q_ENUM(Fate)

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

    /// The containers of a backup in so many parts, one behind the other.
    QList<QByteArray> containersOf(const char* name, qint64 partSize) const;

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

void TestLedgerBackup::ledgerInUseStays() {
    const auto inUse = Ledger::open(ledgerPath());
    EXPECT_VALUE(inUse);
    EXPECT_ERROR(restore(backupPath()), ErrorCode::LedgerInUse);
    EXPECT_VALUE(inUse->verify());
    QVERIFY(!QFileInfo::exists(ledgerPath() + QStringLiteral(".restoring")));
}

/// What somebody records while a backup is checked is neither lost nor numbered a second time.
void TestLedgerBackup::changedMeanwhileStays_data() {
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("a ledger that goes on") << true;
    QTest::newRow("a ledger that is begun") << false;
}

void TestLedgerBackup::changedMeanwhileStays() {
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
void TestLedgerBackup::followsALink() {
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

void TestLedgerBackup::oneAfterTheOther() {
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

void TestLedgerBackup::listNumbersDoNotComeTwice() {
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

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "test_ledger_backup.moc"
