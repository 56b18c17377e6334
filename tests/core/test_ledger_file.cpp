#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/outside_tool.h"
#include "tests/support/plain_sql.h"
#include "tests/support/sample_ledger.h"

#include "core/ledger/migrations.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace p2s;
using namespace p2s::test;

namespace {

#ifndef Q_OS_WIN
mode_t modeOf(const QString& path) {
    struct stat status {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}
#endif

/// What a program of the next version leaves in the ledger.
QString newerStep() {
    return QStringLiteral("INSERT INTO ledger_schema VALUES (%1, 'later', '2030-01-01T00:00:00Z')")
        .arg(ledgerMigrations().size() + 1);
}

} // namespace

/// The ledger as a file: made privately, left alone when something is wrong with it.
class TestLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isMadePrivate();
    void opensWithDurableSettings();
    void keepsItsPromisesOnItsOwnConnection_data();
    void keepsItsPromisesOnItsOwnConnection();
    void emptyFileBecomesALedger();
    void wrongFileIsLeftAlone_data();
    void wrongFileIsLeftAlone();
    void newerLedgerWithALogIsLeftAlone();
    void damageMetLaterIsReported();

private:
    QString path(const QString& name = QStringLiteral("ledger.sqlite")) const {
        return m_folder->filePath(name);
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
    makeSampleLedger(path());
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

void TestLedgerFile::keepsItsPromisesOnItsOwnConnection_data() {
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    // SQLite forgets these with each connection: nothing in the file tells them.
    QTest::newRow("a commit is on the disk") << QStringLiteral("synchronous") << QStringLiteral("2");
    QTest::newRow("no row without the one that it names")
        << QStringLiteral("foreign_keys") << QStringLiteral("1");
    QTest::newRow("readers beside a writer") << QStringLiteral("journal_mode") << QStringLiteral("wal");
    QTest::newRow("a schema calls no functions of its own")
        << QStringLiteral("trusted_schema") << QStringLiteral("0");
}

void TestLedgerFile::keepsItsPromisesOnItsOwnConnection() {
    QFETCH(const QString, setting);
    QFETCH(const QString, value);
    const QStringList others = QSqlDatabase::connectionNames();
    const auto isNew = Ledger::open(path());
    EXPECT_VALUE(isNew);
    const auto isThere = Ledger::open(path());
    EXPECT_VALUE(isThere);
    int looked = 0;
    for (const QString& name : QSqlDatabase::connectionNames()) {
        if (others.contains(name))
            continue;
        QSqlQuery query(QStringLiteral("PRAGMA ") + setting, QSqlDatabase::database(name, false));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), value);
        ++looked;
    }
    QCOMPARE(looked, 2);
}

void TestLedgerFile::emptyFileBecomesALedger() {
    writeBytes(path(), {});
    EXPECT_VALUE(Ledger::open(path()));
    QVERIFY(bytesOf(path()).startsWith("SQLite format 3"));
}

void TestLedgerFile::wrongFileIsLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<ErrorCode>("expected");
    QTemporaryDir folder;
    const QByteArray sound = makeSampleLedger(folder.filePath(QStringLiteral("sound.sqlite")));
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
    writeBytes(path(), bytes);
    if (!statements.isEmpty())
        plainSql(path(), statements);
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
    makeSampleLedger(original);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(original);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(newerStep()));
        writeBytes(path(), bytesOf(original));
        writeBytes(path(QStringLiteral("ledger.sqlite-wal")), bytesOf(original + QStringLiteral("-wal")));
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
    makeSampleLedger(path());
    auto ledger = Ledger::open(path());
    EXPECT_VALUE(ledger);
    // Behind its back, past what is cached, as a failing disk does.
    plainSql(path(), {QStringLiteral("DROP TABLE recipients")});
    EXPECT_ERROR(ledger->certificates(), ErrorCode::LedgerDamaged);
    EXPECT_ERROR(ledger->knownDomains(), ErrorCode::LedgerDamaged);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "test_ledger_file.moc"
