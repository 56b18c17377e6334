#include "core/ledger/sqlite_dialect.h"

#include "core/ledger/ledger_connection.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/migrations.h"
#include "core/ledger/sqlite_errors.h"
#include "core/ledger/sqlite_text_index.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>

#ifdef Q_OS_WIN
#include "core/base/private_access.h"
#include "core/base/windows_path.h"

#include <QUrl>
#endif

namespace p2s {
namespace {

/// How long a statement waits for another program's lock.
constexpr int busyTimeoutMilliseconds = 5000;
constexpr unsigned long busyRetryMilliseconds = 20;

#ifdef Q_OS_WIN

/// SQLite's usual way to Windows' files ends at 260 bytes, the names of its own files beside the ledger
/// included; another goes further, and is chosen with a URI (sqlite.org/uri.html). Empty where the usual one
/// will do.
QString uriOfLongPath(const QString& path) {
    constexpr qsizetype longestPlainLedger = 240;
    const QString native = QString::fromStdWString(windowsPath(path));
    if (native.toUtf8().size() <= longestPlainLedger)
        return {};
    return QStringLiteral("file:%1?vfs=win32-longpath")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(native)));
}

/// Windows gives what SQLite makes beside the ledger to those whom the folder lets in. They are to be the
/// ledger's, whose pages are in there. Where another user has made them just now, that one has seen to it.
void closeCompanions(const QString& path) {
    for (const QLatin1StringView companion : {QLatin1StringView("-wal"), QLatin1StringView("-shm")}) {
        if (QFileInfo::exists(path + companion))
            takeAccessFrom(path, path + companion);
    }
}

#endif

/// For the moment in which several programs make one ledger: SQLite does not wait for every lock by itself.
template <typename Ask> auto whileBusy(Ask ask) {
    const QDeadlineTimer deadline(busyTimeoutMilliseconds);
    for (;;) {
        auto answer = ask();
        if (answer || answer.error().code != ErrorCode::LedgerBusy || deadline.hasExpired())
            return answer;
        QThread::msleep(busyRetryMilliseconds);
    }
}

/// The first complaint that \a pragma has, when it has one.
Result<void> askForDamage(const LedgerConnection& connection, const QString& pragma, const QString& fine) {
    const auto verdict = connection.value(pragma);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->isValid() && verdict->toString() != fine)
        return failure(ErrorCode::LedgerDamaged, connection.path(), verdict->toString());
    return {};
}

/// PRAGMA quick_check or integrity_check, with nobody else's writing coming in between.
Result<void> askForDamagedPages(const LedgerConnection& connection, const QString& pragma) {
    if (auto begun = connection.run(QStringLiteral("SAVEPOINT look")); !begun)
        return tl::unexpected(begun.error());
    auto sound = lookAnewAtSqliteText(connection);
    if (sound)
        sound = askForDamage(connection, pragma, QStringLiteral("ok"));
    if (auto ended = connection.run(QStringLiteral("RELEASE look")); sound && !ended)
        return tl::unexpected(ended.error());
    return sound;
}

} // namespace

QString SqliteDialect::driver() const {
    return QStringLiteral("QSQLITE");
}

Result<void> SqliteDialect::open(QSqlDatabase& database, Access access) const {
    database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
#ifdef Q_OS_WIN
    if (const QString uri = uriOfLongPath(m_path); !uri.isEmpty()) {
        database.setDatabaseName(uri);
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
#endif
    database.setConnectOptions(options);
    if (!database.open())
        return sqliteFailure(database.lastError(), m_path);
    return {};
}

QString SqliteDialect::inOwnWords(QString statement) const {
    // AUTOINCREMENT: an abandoned certificate's id, which events still name, must not come back.
    statement.replace(QStringLiteral("{id}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"));
    statement.replace(QStringLiteral("{bytes}"), QStringLiteral("BLOB"));
    return statement;
}

Result<int> SqliteDialect::inspect(const LedgerConnection& connection) const {
    // Before anything is read, so that hostile files meet it too.
    if (auto strict = connection.run(QStringLiteral("PRAGMA cell_size_check = ON")); !strict)
        return tl::unexpected(strict.error());
    const auto tables =
        whileBusy([&] { return connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master")); });
    if (!tables)
        return tl::unexpected(tables.error());
    const auto applicationId = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    if (tables->toInt() == 0 && applicationId->toInt() == 0)
        return 0;
    if (applicationId->toInt() != ledgerApplicationId)
        return failure(ErrorCode::LedgerForeign, m_path,
                       QStringLiteral("application id %1").arg(applicationId->toInt()));
    const auto version = schemaVersion(connection);
    if (!version)
        return version;
    if (QFileInfo(m_path).size() <= largestCheckedLedger) {
        if (auto whole = askForDamagedPages(connection, QStringLiteral("PRAGMA quick_check(1)")); !whole)
            return tl::unexpected(whole.error());
    }
    return version;
}

Result<void> SqliteDialect::configure(const LedgerConnection& connection) const {
    for (const char* pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF"}) {
        if (auto done = connection.run(QLatin1StringView(pragma)); !done)
            return tl::unexpected(done.error());
    }
    const auto mode =
        whileBusy([&] { return connection.value(QStringLiteral("PRAGMA journal_mode = WAL")); });
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->toString() != QLatin1StringView("wal"))
        return failure(ErrorCode::LedgerNotWritable, m_path,
                       QStringLiteral("no write-ahead log here, but %1").arg(mode->toString()));
#ifdef Q_OS_WIN
    // They are there from the first reading on.
    if (const auto read = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master")); !read)
        return tl::unexpected(read.error());
    closeCompanions(m_path);
#endif
    return {};
}

// In the header as well, for a reader that must not open the file (see prepareLedgerFile).
Result<void> SqliteDialect::noteVersion(const LedgerConnection& connection, int version) const {
    for (const QString& pragma : {QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (auto done = connection.run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

QString SqliteDialect::momentAgo(std::chrono::seconds ago) const {
    return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-%1 seconds')").arg(ago.count());
}

Result<QString> SqliteDialect::login(const LedgerConnection& /*connection*/) const {
    return QString();
}

QStringList SqliteDialect::beginRead() const {
    return {QStringLiteral("BEGIN")};
}

QStringList SqliteDialect::beginWrite() const {
    return {QStringLiteral("BEGIN IMMEDIATE")};
}

Result<void> SqliteDialect::checkIntegrity(const LedgerConnection& connection) const {
    if (auto whole = askForDamagedPages(connection, QStringLiteral("PRAGMA integrity_check(1)")); !whole)
        return whole;
    // A row for every reference into nothing.
    return askForDamage(connection, QStringLiteral("PRAGMA foreign_key_check"), QString());
}

Result<void> SqliteDialect::makeTextIndex(const LedgerConnection& connection) const {
    return makeSqliteTextIndex(connection);
}

Result<void> SqliteDialect::forgetText(const LedgerConnection& connection, qint64 certificateId) const {
    return forgetSqliteText(connection, certificateId);
}

Result<void> SqliteDialect::noteText(const LedgerConnection& connection, qint64 certificateId) const {
    return noteSqliteText(connection, certificateId);
}

TextIndex SqliteDialect::textIndex(const SearchText& text) const {
    return sqliteTextIndex(text);
}

Result<std::optional<TextIndexDamage>>
SqliteDialect::textIndexDamage(const LedgerConnection& connection) const {
    return sqliteTextIndexDamage(connection);
}

Result<QList<DatabaseObject>> SqliteDialect::strangeObjects(const LedgerConnection& connection) const {
    return connection.rows(
        QStringLiteral("SELECT type, name, tbl_name FROM sqlite_master WHERE"
                       " type = 'trigger' OR (type = 'view' AND sql <> ?) ORDER BY name"),
        {sqliteTextView()}, [](const QSqlQuery& row) {
            return DatabaseObject{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
}

ErrorCode SqliteDialect::errorCode(const QSqlError& error, bool /*isOpen*/) const {
    // An extended code has the primary one in its low byte. 0 when the driver itself failed.
    return ledgerErrorCode(error.nativeErrorCode().toInt());
}

} // namespace p2s
