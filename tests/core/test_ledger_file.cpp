#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/outside_tool.h"
#include "tests/support/private_mounts.h"

#include "core/ledger/ledger_location.h"
#include "core/ledger/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace p2s;
using namespace p2s::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

#ifndef Q_OS_WIN
mode_t modeOf(const QString& path) {
    struct stat status {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}
#endif

/// Plain SQL on a file, as another program would.
void sql(const QString& path, const QStringList& statements) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        for (const QString& statement : statements) {
            if (!QSqlQuery(database).exec(statement))
                qFatal("%s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
}

/// What a program of the next version leaves in the ledger.
QString newerStep() {
    return QStringLiteral("INSERT INTO ledger_schema VALUES (%1, 'later', '2030-01-01T00:00:00Z')")
        .arg(ledgerMigrations().size() + 1);
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

/// The ledger as a file: made privately, left alone when something is wrong with it.
class TestLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isMadePrivate();
    void opensWithDurableSettings();
    void emptyFileBecomesALedger();
    void location_data();
    void location();
    void addresses_data();
    void addresses();
    void wrongFileIsLeftAlone_data();
    void wrongFileIsLeftAlone();
    void newerLedgerWithALogIsLeftAlone();
    void damageMetLaterIsReported();
    void places_data();
    void places();
#ifndef Q_OS_WIN
    void missingPermission();
    void readOnlyDisk();
    void fullDisk();
    void diskFillsUpInUse();
#endif
    void programsOpenAndWriteAtOnce();
    void busyWhileAnotherWrites();

private:
    QString path(const QString& name = QStringLiteral("ledger.sqlite")) const {
        return m_folder->filePath(name);
    }
    /// A sound ledger with some rows, closed.
    QByteArray makeLedger(const QString& file) const {
        auto ledger = Ledger::open(file);
        if (!ledger)
            qFatal("cannot open");
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
        for (int i = 0; i < 50; ++i) {
            if (!ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))))
                qFatal("cannot fill");
        }
        ledger = tl::unexpected(Error{});
        return bytesOf(file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerFile::isMadePrivate() {
#ifndef Q_OS_WIN
    const mode_t before = umask(0);
#endif
    const QString file = path(QStringLiteral("a/b/ledger.sqlite"));
    auto ledger = Ledger::open(file);
#ifndef Q_OS_WIN
    umask(before);
#endif
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->path(), file);
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("r")), false));
#ifndef Q_OS_WIN
    QCOMPARE(modeOf(path(QStringLiteral("a"))), mode_t(0700));
    QCOMPARE(modeOf(path(QStringLiteral("a/b"))), mode_t(0700));
    QCOMPARE(modeOf(file), mode_t(0600));
    QCOMPARE(modeOf(file + QStringLiteral("-wal")), mode_t(0600));
    QCOMPARE(modeOf(file + QStringLiteral("-shm")), mode_t(0600));
#endif
    ledger = tl::unexpected(Error{});
    // Closed by the last one, it is one file again.
    QCOMPARE(namesIn(path(QStringLiteral("a/b"))), QStringList{QStringLiteral("ledger.sqlite")});
}

void TestLedgerFile::opensWithDurableSettings() {
    makeLedger(path());
    const ToolRun sqlite =
        runTool(QStringLiteral("sqlite3"),
                {path(), QStringLiteral("PRAGMA journal_mode; PRAGMA application_id;"
                                        "PRAGMA user_version; PRAGMA foreign_key_check;"
                                        "SELECT version, purpose FROM ledger_schema LIMIT 1;")});
    EXPECT_ACCEPTED(sqlite);
    QCOMPARE(QString::fromUtf8(sqlite.out),
             QStringLiteral("wal\n1345475395\n%1\n1|roots, certificates, recipients and events\n")
                 .arg(ledgerMigrations().size()));
}

void TestLedgerFile::emptyFileBecomesALedger() {
    write(path(), {});
    EXPECT_VALUE(Ledger::open(path()));
    QVERIFY(bytesOf(path()).startsWith("SQLite format 3"));
}

void TestLedgerFile::location_data() {
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("ledger");
    QTest::addColumn<QString>("expected");
    QTest::newRow("home moves it") << QByteArray("/some/where") << QByteArray()
                                   << QStringLiteral("/some/where/ledger.sqlite");
    QTest::newRow("named itself") << QByteArray("/some/where") << QByteArray("/else/my.sqlite")
                                  << QStringLiteral("/else/my.sqlite");
}

void TestLedgerFile::location() {
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

void TestLedgerFile::addresses_data() {
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
    for (const char* address : {"postgres://x/y", "postgresql://x/y", "sqlite:///var/ledger.sqlite",
                                "http://contoso.com/ledger", "file:///var/ledger.sqlite?mode=ro", "file:"})
        row(address, "");
        // Only Windows reaches a share by its address.
#ifdef Q_OS_WIN
    row("file://server/share/ledger.sqlite", "//server/share/ledger.sqlite");
#else
    row("file://server/share/ledger.sqlite", "");
#endif
}

void TestLedgerFile::addresses() {
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

void TestLedgerFile::wrongFileIsLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<ErrorCode>("expected");
    QTemporaryDir folder;
    const QByteArray sound = makeLedger(folder.filePath(QStringLiteral("sound.sqlite")));
    const QStringList none;

    QTest::newRow("text") << QByteArray("Dear diary,\n") << none << ErrorCode::LedgerDamaged;
    QByteArray noise(20000, '\0');
    QRandomGenerator generator(1);
    for (char& byte : noise)
        byte = static_cast<char>(generator.bounded(256));
    QTest::newRow("noise") << noise << none << ErrorCode::LedgerDamaged;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << none << ErrorCode::LedgerDamaged;
    for (const qsizetype kept : {16, 100, 511, 512, 4096, 5000, 12288})
        QTest::addRow("cut to %lld bytes", static_cast<long long>(kept))
            << sound.first(kept) << none << ErrorCode::LedgerDamaged;
    QTest::newRow("half") << sound.first(sound.size() / 2) << none << ErrorCode::LedgerDamaged;
    QTest::newRow("last page missing") << sound.chopped(4096) << none << ErrorCode::LedgerDamaged;
    QByteArray overwritten = sound;
    overwritten.replace(12288, 4096, QByteArray(4096, '\xa5'));
    QTest::newRow("a page overwritten") << overwritten << none << ErrorCode::LedgerDamaged;
    QByteArray schema = sound;
    schema.replace(100, 3996, noise.first(3996));
    QTest::newRow("the first page overwritten") << schema << none << ErrorCode::LedgerDamaged;

    QTest::newRow("newer version")
        << sound
        << QStringList{QStringLiteral(
                           "INSERT INTO ledger_schema VALUES (99, 'later', '2030-01-01T00:00:00Z')"),
                       QStringLiteral("PRAGMA user_version = 99")}
        << ErrorCode::LedgerTooNew;
    QTest::newRow("newer version, in the table alone")
        << sound << QStringList{newerStep()} << ErrorCode::LedgerTooNew;
    QTest::newRow("newer version, not in WAL mode")
        << sound
        << QStringList{QStringLiteral("PRAGMA journal_mode = DELETE"),
                       QStringLiteral("PRAGMA user_version = %1").arg(ledgerMigrations().size() + 1),
                       newerStep()}
        << ErrorCode::LedgerTooNew;
    QTest::newRow("another program's")
        << QByteArray() << QStringList{QStringLiteral("CREATE TABLE bookmarks (url TEXT)")}
        << ErrorCode::LedgerForeign;
    QTest::newRow("another program's, marked so")
        << QByteArray()
        << QStringList{QStringLiteral("CREATE TABLE t (x)"), QStringLiteral("PRAGMA application_id = 7")}
        << ErrorCode::LedgerForeign;
    QTest::newRow("another program's, no table yet")
        << QByteArray() << QStringList{QStringLiteral("PRAGMA application_id = 7")}
        << ErrorCode::LedgerForeign;
    QTest::newRow("no steps") << sound << QStringList{QStringLiteral("DELETE FROM ledger_schema")}
                              << ErrorCode::LedgerDamaged;
    QTest::newRow("steps lost") << sound << QStringList{QStringLiteral("DROP TABLE ledger_schema")}
                                << ErrorCode::LedgerDamaged;
}

void TestLedgerFile::wrongFileIsLeftAlone() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, statements);
    QFETCH(const ErrorCode, expected);
    write(path(), bytes);
    if (!statements.isEmpty())
        sql(path(), statements);
    const QByteArray before = bytesOf(path());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto ledger = Ledger::open(path());
        EXPECT_ERROR(ledger, expected);
        QCOMPARE(ledger.error().subject, path());
        QVERIFY(bytesOf(path()) == before);
        QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("ledger.sqlite")});
    }
}

void TestLedgerFile::newerLedgerWithALogIsLeftAlone() {
    // As a newer program leaves it when it is killed: the last changes are in the log only.
    const QString original = path(QStringLiteral("original.sqlite"));
    makeLedger(original);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(original);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(newerStep()));
        write(path(), bytesOf(original));
        write(path(QStringLiteral("ledger.sqlite-wal")), bytesOf(original + QStringLiteral("-wal")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    const QByteArray before = bytesOf(path());
    const QByteArray log = bytesOf(path(QStringLiteral("ledger.sqlite-wal")));
    QVERIFY(!log.isEmpty());
    EXPECT_ERROR(Ledger::open(path()), ErrorCode::LedgerTooNew);
    QVERIFY(bytesOf(path()) == before);
    QVERIFY(bytesOf(path(QStringLiteral("ledger.sqlite-wal"))) == log);
}

void TestLedgerFile::damageMetLaterIsReported() {
    makeLedger(path());
    auto ledger = Ledger::open(path());
    EXPECT_VALUE(ledger);
    // Behind its back, past what is cached, as a failing disk does.
    sql(path(), {QStringLiteral("DROP TABLE recipients")});
    EXPECT_ERROR(ledger->certificates(), ErrorCode::LedgerDamaged);
    EXPECT_ERROR(ledger->knownDomains(), ErrorCode::LedgerDamaged);
}

void TestLedgerFile::places_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("nothing") << QString() << ErrorCode::LedgerUnreadable;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::LedgerUnreadable;
#ifndef Q_OS_WIN
    QTest::newRow("a device") << QStringLiteral("/dev/null") << ErrorCode::LedgerUnreadable;
    QTest::newRow("under /proc") << QStringLiteral("/proc/p2s/ledger.sqlite") << ErrorCode::LedgerNotWritable;
#endif
    QTest::newRow("a NUL in it") << QStringLiteral("x\0y").append(QChar(u'\0'))
                                 << ErrorCode::LedgerUnreadable;
    QTest::newRow("under a file") << QStringLiteral("file/ledger.sqlite") << ErrorCode::LedgerNotWritable;
    QTest::newRow("a name too long") << QString(300, u'x') << ErrorCode::LedgerNotWritable;
}

void TestLedgerFile::places() {
    QFETCH(const QString, place);
    QFETCH(const ErrorCode, expected);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    write(path(QStringLiteral("file")), "x");
    EXPECT_ERROR(Ledger::open(place.isEmpty() || place.startsWith(u'/') ? place : path(place)), expected);
    QCOMPARE(namesIn(m_folder->path()), QStringList({QStringLiteral("file"), QStringLiteral("folder")}));
}

#ifndef Q_OS_WIN
void TestLedgerFile::missingPermission() {
    makeLedger(path());
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

void TestLedgerFile::readOnlyDisk() {
    // The write-ahead log alone grows to 4 MiB before it is moved into the file.
    SmallDisk disk(8192);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("ledger.sqlite"));
    const QByteArray before = makeLedger(file);
    QVERIFY(disk.setReadOnly(true));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("new.sqlite"))), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("new/ledger.sqlite"))),
                 ErrorCode::LedgerNotWritable);
    QVERIFY(bytesOf(file) == before);
    QVERIFY(disk.setReadOnly(false));
    EXPECT_VALUE(Ledger::open(file));
}

void TestLedgerFile::fullDisk() {
    // 64 KiB is less than the log of the first step needs.
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("ledger.sqlite"));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    QVERIFY(disk.fill(0));
    EXPECT_ERROR(Ledger::open(file), ErrorCode::LedgerNotWritable);
    EXPECT_ERROR(Ledger::open(disk.filePath(QStringLiteral("other.sqlite"))), ErrorCode::LedgerNotWritable);
}

void TestLedgerFile::diskFillsUpInUse() {
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

void TestLedgerFile::programsOpenAndWriteAtOnce() {
    constexpr int programs = 4;
    constexpr int certificates = 25;
    const QString file = path(QStringLiteral("made/by/all.sqlite"));
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < programs; ++i) {
        auto& writer = writers.emplace_back(std::make_unique<QProcess>());
        writer->setProcessChannelMode(QProcess::MergedChannels);
        writer->start(QStringLiteral(P2S_LEDGER_WRITER),
                      {file, QString::number(certificates), QStringLiteral("writer%1").arg(i)});
    }
    // And two threads of one program.
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([file, i] {
            auto ledger = Ledger::open(file);
            if (!ledger)
                return;
            const auto root = ledger->addRoot(sampleRoot(QStringLiteral("thread%1").arg(i)), false);
            for (int n = 0; root && n < certificates; ++n)
                static_cast<void>(ledger->beginIssue(
                    sampleCertificate(*root, QStringLiteral("user%1@t%2.example").arg(n).arg(i))));
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60000));
    for (const auto& writer : writers) {
        QVERIFY(writer->waitForFinished(60000));
        QVERIFY2(writer->exitCode() == 0, writer->readAll().constData());
    }
    auto ledger = Ledger::open(file);
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->roots()->size(), programs + 2);
    QCOMPARE(ledger->certificates()->size(), (programs + 2) * certificates);
    QCOMPARE(ledger->certificates({{}, CertificateState::Issued})->size(), programs * certificates);
    QCOMPARE(ledger->events()->size(), programs * (1 + 2 * certificates) + 2 * (1 + certificates));
}

void TestLedgerFile::busyWhileAnotherWrites() {
    makeLedger(path());
    auto ledger = Ledger::open(path());
    EXPECT_VALUE(ledger);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        QElapsedTimer timer;
        timer.start();
        EXPECT_ERROR(ledger->addRoot(sampleRoot(QStringLiteral("late")), false), ErrorCode::LedgerBusy);
        QVERIFY2(timer.elapsed() >= 4000, "it did not wait for the other");
        // Reading goes on meanwhile, and another can still open it.
        QCOMPARE(ledger->roots()->size(), 1);
        EXPECT_VALUE(Ledger::open(path()));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("late")), false));
}

P2S_TEST_MAIN_WITH_MOUNTS(TestLedgerFile)
#include "test_ledger_file.moc"
