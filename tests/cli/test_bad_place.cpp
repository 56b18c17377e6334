#include "core/issuing/roots.h"
#include "tests/cli/cli_place.h"
#include "tests/support/private_mounts.h"

#include <QDir>

using namespace p2s;
using namespace p2s::test;

/// Places that take nothing, and a clock that is wrong: a status and a code from the contract, nothing
/// half-written.
class TestBadPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
#ifndef Q_OS_WIN
    void readOnlyTarget();
    void fullDisk_data();
    void fullDisk();
    void ledgerOnAFullDisk();
#endif
    void clockBeforeTheRootsStart();

private:
    CliPlace m_place;
};

void TestBadPlace::initTestCase() {
    QVERIFY(m_place.makeRoot());
}

#ifndef Q_OS_WIN
void TestBadPlace::readOnlyTarget() {
    SmallDisk disk(1024);
    QVERIFY(disk.isMounted());
    QVERIFY(disk.setReadOnly(true));
    EXPECT_JSON_ERROR(m_place.json(CliPlace::issueArguments(QStringLiteral("ro@contoso.com"),
                                                            disk.filePath(QStringLiteral("ro.pfx")))),
                      5, QStringLiteral("disk-write-protected"));
    EXPECT_JSON_ERROR(
        m_place.json({QStringLiteral("root"), QStringLiteral("export"), QStringLiteral("P2SRootCert"),
                      QStringLiteral("--format"), QStringLiteral("der"), QStringLiteral("--out"),
                      disk.filePath(QStringLiteral("r.cer"))}),
        5, QStringLiteral("disk-write-protected"));
    QCOMPARE(document(m_place.json(words("list --search ro@")))
                 .value(QStringLiteral("certificates"))
                 .toArray()
                 .size(),
             0);
}

void TestBadPlace::fullDisk_data() {
    QTest::addColumn<int>("free");
    QTest::newRow("nothing free") << 0;
    QTest::newRow("a part would fit") << 4;
}

void TestBadPlace::fullDisk() {
    QFETCH(int, free);
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    QVERIFY(disk.fill(free));
    // With a long key the file is larger than the 4 KiB that are free.
    const ToolRun run = m_place.json(CliPlace::issueArguments(QStringLiteral("full@contoso.com"),
                                                              disk.filePath(QStringLiteral("full.pfx")),
                                                              words("--key rsa4096")));
    EXPECT_JSON_ERROR(run, 5, QStringLiteral("disk-full"));
    QVERIFY(!QFile::exists(disk.filePath(QStringLiteral("full.pfx"))));
    QCOMPARE(QDir(QFileInfo(disk.filePath(QStringLiteral("x"))).path())
                 .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("ballast")});
    QCOMPARE(document(m_place.json(words("list --search full@")))
                 .value(QStringLiteral("certificates"))
                 .toArray()
                 .size(),
             0);
}

void TestBadPlace::ledgerOnAFullDisk() {
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    QVERIFY(disk.fill(0));
    const ToolRun run = m_place.json(words("root create --name Full --passphrase-file root.txt --ledger") +
                                     QStringList{disk.filePath(QStringLiteral("l.sqlite"))});
    EXPECT_JSON_ERROR(run, 5, QStringLiteral("ledger-not-writable"));
    // Nothing is left that would be in the way of the next attempt.
    QCOMPARE(QDir(QFileInfo(disk.filePath(QStringLiteral("x"))).path())
                 .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("ballast")});
}
#endif

void TestBadPlace::clockBeforeTheRootsStart() {
    const CliPlace place;
    {
        auto ledger = Ledger::open(place.path(QStringLiteral("ledger.sqlite")));
        QVERIFY(ledger.has_value());
        RootProfile profile;
        profile.name = QStringLiteral("Tomorrow");
        profile.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
        profile.notAfter = profile.notBefore.addYears(1);
        QVERIFY(createRoot(profile, SecretBytes(QByteArrayView(CliPlace::passphrase)), *ledger).has_value());
    }
    EXPECT_JSON_ERROR(place.json(words("issue --root Tomorrow --cn user@contoso.com --unique --out u.pfx "
                                       "--passphrase-file root.txt --password-file pfx.txt")),
                      3, QStringLiteral("root-not-yet-valid"));
    QCOMPARE(place.files(), QStringList());
}

P2S_TEST_MAIN_WITH_MOUNTS(TestBadPlace)
#include "test_bad_place.moc"
