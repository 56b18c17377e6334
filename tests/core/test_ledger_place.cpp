#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/private_mounts.h"
#include "tests/support/sample_ledger.h"

#include "core/ledger/ledger_location.h"

#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace p2s;
using namespace p2s::test;

/// Where a ledger may be, and what a place without room or permission does to it.
class TestLedgerPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void location_data();
    void location();
    void addresses_data();
    void addresses();
    void mistypedServer();
    void passwordIsNeverShown_data();
    void passwordIsNeverShown();
    void mayHold_data();
    void mayHold();
    void places_data();
    void places();
#ifndef Q_OS_WIN
    void missingPermission();
    void readOnlyDisk();
    void fullDisk();
    void diskFillsUpInUse();
#endif

private:
    QString path(const QString& name = QStringLiteral("ledger.sqlite")) const {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerPlace::location_data() {
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("ledger");
    QTest::addColumn<QString>("expected");
    QTest::newRow("home moves it") << QByteArray("/some/where") << QByteArray()
                                   << QStringLiteral("/some/where/ledger.sqlite");
    QTest::newRow("named itself") << QByteArray("/some/where") << QByteArray("/else/my.sqlite")
                                  << QStringLiteral("/else/my.sqlite");
}

void TestLedgerPlace::location() {
    QFETCH(const QByteArray, home);
    QFETCH(const QByteArray, ledger);
    const QByteArray savedHome = qgetenv("P2S_HOME");
    qputenv("P2S_HOME", home);
    qputenv("P2S_LEDGER", ledger);
    QTEST(defaultLedgerPath(), "expected");
    qunsetenv("P2S_LEDGER");
    qunsetenv("P2S_HOME");
    QVERIFY(QDir::isAbsolutePath(defaultLedgerPath()));
    QVERIFY(defaultLedgerPath().endsWith(QStringLiteral("/p2s-certificate-wizard/ledger.sqlite")));
    qputenv("P2S_HOME", savedHome);
}

void TestLedgerPlace::addresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* address, const char* path) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(path);
    };
    row("/var/ledger.sqlite", "/var/ledger.sqlite");
    row("ledger.sqlite", "ledger.sqlite");
    row("./odd:name.sqlite", "./odd:name.sqlite");
    row("C:\\Users\\it\\ledger.sqlite", "C:\\Users\\it\\ledger.sqlite");
    row("c:/Users/it/ledger.sqlite", "c:/Users/it/ledger.sqlite");
    row("file:///var/my%20ledger.sqlite", "/var/my ledger.sqlite");
    row("FILE:///var/ledger.sqlite", "/var/ledger.sqlite");
    row("file:/var/ledger.sqlite", "/var/ledger.sqlite");
    row("file://localhost/var/ledger.sqlite", "/var/ledger.sqlite");
    for (const char* address : {"sqlite:///var/ledger.sqlite", "http://contoso.com/ledger",
                                "file:///var/ledger.sqlite?mode=ro", "file:"})
        row(address, "");
        // Only Windows reaches a share by its address.
#ifdef Q_OS_WIN
    row("file://server/share/ledger.sqlite", "//server/share/ledger.sqlite");
#else
    row("file://server/share/ledger.sqlite", "");
#endif
}

void TestLedgerPlace::addresses() {
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    const auto path = ledgerPathFrom(address);
    if (!expected.isEmpty()) {
        EXPECT_VALUE(path);
        QCOMPARE(*path, expected);
        return;
    }
    EXPECT_ERROR(path, ErrorCode::LedgerUrlUnsupported);
    EXPECT_ERROR(Ledger::open(address), ErrorCode::LedgerUrlUnsupported);
}

// A slip of the finger in the address of a server.
void TestLedgerPlace::mistypedServer() {
    const auto path = ledgerPathFrom(QStringLiteral("postgers://it:s3cret@db.contoso.com/p2s"));
    EXPECT_ERROR(path, ErrorCode::LedgerUrlUnsupported);
    QCOMPARE(path.error().subject, QStringLiteral("postgers://db.contoso.com"));
    QVERIFY(errorText(path.error()).hint.contains(QStringLiteral("postgresql://")));
}

/// Well-formed, and as somebody types it who does not know that a password has to be encoded there.
void TestLedgerPlace::passwordIsNeverShown_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* url, ErrorCode expected, const char* shown) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected << QString::fromLatin1(shown);
    };
    row("postgresql://ann:geheim@localhost/ledger", ErrorCode::LedgerUrlHasPassword,
        "postgresql://localhost");
    for (const char* url : {"postgresql://ann:ge#heim@db/p2s", "postgresql://ann:ge/heim@db/p2s",
                            "postgresql://ann:ge?heim@db/p2s", "postgresql://ann:geheim@db:99999/p2s"})
        row(url, ErrorCode::LedgerUrlUnsupported, "postgresql:");
    for (const char* url : {"postgresql://ann:1#heim@db/p2s", "postgresql://ann:1/heim@db/p2s",
                            "postgresql://ann:1?heim@db/p2s"})
        row(url, ErrorCode::LedgerUrlUnsupported, "postgresql://ann");
    for (const char* url : {"postgresql://db/p2s?password=geheim#x", "postgresql://ann:geheim@db/p2s#heim"})
        row(url, ErrorCode::LedgerUrlUnsupported, "postgresql://db");
    row("mysql://ann@db/p2s?password=geheim", ErrorCode::LedgerUrlUnsupported, "mysql://db");
    row("mysql://ann:ge#heim@db/p2s", ErrorCode::LedgerUrlUnsupported, "mysql:");
    row("postgres:ann:geheim@db/p2s", ErrorCode::LedgerUrlUnsupported, "postgres:");
    row("ann:geheim@db/p2s", ErrorCode::LedgerUrlUnsupported, "ann:");
}

void TestLedgerPlace::passwordIsNeverShown() {
    QFETCH(const QString, url);
    QFETCH(const ErrorCode, expected);
    const auto ledger = Ledger::open(url);
    EXPECT_ERROR(ledger, expected);
    QTEST(ledger.error().subject, "shown");
    const ErrorText text = errorText(ledger.error());
    for (const QString& said : {text.sentence, text.hint, ledger.error().detail})
        QVERIFY2(!said.contains(QStringLiteral("heim")), qPrintable(said));
}

void TestLedgerPlace::mayHold_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("nobody has made it yet") << QStringLiteral("%1/none.sqlite") << false;
    QTest::newRow("the same as an address") << QStringLiteral("file://%1/none.sqlite") << false;
    QTest::newRow("a file") << QStringLiteral("%1/ledger.sqlite") << true;
    QTest::newRow("the same file as an address") << QStringLiteral("file://%1/ledger.sqlite") << true;
    QTest::newRow("a server") << QStringLiteral("postgresql://ann@db.contoso.com/p2s") << true;
    QTest::newRow("for opening to complain about") << QStringLiteral("mysql://db.contoso.com/p2s") << true;
}

void TestLedgerPlace::mayHold() {
    QFETCH(QString, place);
    EXPECT_VALUE(Ledger::open(path()));
    // A drive letter has no slash of its own in front.
    const QString folder = m_folder->path();
    const bool isAddress = place.startsWith(QStringLiteral("file:"));
    if (place.contains(QStringLiteral("%1")))
        place = place.arg(isAddress && !folder.startsWith(u'/') ? u'/' + folder : folder);
    QTEST(mayHoldLedger(place), "expected");
}

void TestLedgerPlace::places_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("nothing") << QString() << ErrorCode::LedgerUnreadable;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::FileIsFolder;
#ifndef Q_OS_WIN
    QTest::newRow("a device") << QStringLiteral("/dev/null") << ErrorCode::LedgerUnreadable;
    QTest::newRow("under /proc") << QStringLiteral("/proc/p2s/ledger.sqlite") << ErrorCode::LedgerNotWritable;
#endif
    QTest::newRow("a NUL in it") << QStringLiteral("x\0y").append(QChar(u'\0'))
                                 << ErrorCode::LedgerUnreadable;
    QTest::newRow("under a file") << QStringLiteral("file/ledger.sqlite") << ErrorCode::LedgerNotWritable;
    QTest::newRow("a name too long") << QString(300, u'x') << ErrorCode::LedgerNotWritable;
}

void TestLedgerPlace::places() {
    QFETCH(const QString, place);
    QFETCH(const ErrorCode, expected);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    writeBytes(path(QStringLiteral("file")), "x");
    EXPECT_ERROR(Ledger::open(place.isEmpty() || place.startsWith(u'/') ? place : path(place)), expected);
    QCOMPARE(namesIn(m_folder->path()), QStringList({QStringLiteral("file"), QStringLiteral("folder")}));
}

#ifndef Q_OS_WIN
void TestLedgerPlace::missingPermission() {
    makeSampleLedger(path());
    const QByteArray before = bytesOf(path());
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray file = QFile::encodeName(path());
    chmod(folder.constData(), 0755);
    const auto openWith = [&](mode_t fileMode) {
        chmod(file.constData(), fileMode);
        const WithoutPrivileges nobody;
        if (!nobody.isEffective())
            qFatal("still privileged");
        auto result = Ledger::open(path());
        return result ? QLatin1StringView("opened") : errorCodeName(result.error().code);
    };
    QCOMPARE(openWith(0000), errorCodeName(ErrorCode::LedgerUnreadable));
    QCOMPARE(openWith(0444), errorCodeName(ErrorCode::LedgerNotWritable));
    QCOMPARE(bytesOf(path()), before);
    chmod(folder.constData(), 0555);
    {
        const WithoutPrivileges nobody;
        EXPECT_ERROR(Ledger::open(path(QStringLiteral("new.sqlite"))), ErrorCode::LedgerNotWritable);
    }
    chmod(folder.constData(), 0700);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("ledger.sqlite")});
}

void TestLedgerPlace::readOnlyDisk() {
    // The write-ahead log alone grows to 4 MiB before it is moved into the file.
    SmallDisk disk(8192);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("ledger.sqlite"));
    const QByteArray before = makeSampleLedger(file);
    QVERIFY(disk.setReadOnly(true));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("new.sqlite"))), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("new/ledger.sqlite"))),
                 ErrorCode::LedgerNotWritable);
    QVERIFY(bytesOf(file) == before);
    QVERIFY(disk.setReadOnly(false));
    EXPECT_VALUE(Ledger::open(file));
}

void TestLedgerPlace::fullDisk() {
    // 64 KiB is less than the log of the first step needs.
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("ledger.sqlite"));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    QVERIFY(disk.fill(0));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("other.sqlite"))), ErrorCode::LedgerNotWritable);
}

void TestLedgerPlace::diskFillsUpInUse() {
    SmallDisk disk(1024);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("ledger.sqlite"));
    auto ledger = Ledger::open(file);
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    QVERIFY(disk.fill(0));
    int recorded = 0;
    std::optional<Error> stopped;
    for (int i = 0; i < 1000 && !stopped; ++i) {
        const auto begun =
            ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i)));
        if (begun)
            ++recorded;
        else
            stopped = begun.error();
    }
    QVERIFY(stopped);
    QCOMPARE(errorCodeName(stopped->code), errorCodeName(ErrorCode::LedgerNotWritable));
    // What was said to be recorded is, nothing else is, and it goes on when there is room.
    QCOMPARE(ledger->certificates()->size(), recorded);
    QVERIFY(disk.empty());
    EXPECT_VALUE(ledger->beginIssue(sampleCertificate(*root, QStringLiteral("late@contoso.com"))));
    ledger = tl::unexpected(Error{});
    ledger = Ledger::open(file);
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->certificates()->size(), recorded + 1);
    QCOMPARE(ledger->events()->size(), recorded + 2);
}
#endif

P2S_TEST_MAIN_WITH_MOUNTS(TestLedgerPlace)
#include "test_ledger_place.moc"
