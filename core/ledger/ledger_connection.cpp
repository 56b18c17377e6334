#include "core/ledger/ledger_connection.h"

#include "core/ledger/event_chain.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/migrations.h"
#include "core/ledger/sqlite_errors.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace p2s {
namespace {

/// How long a statement waits for another program's lock.
constexpr int busyTimeoutMilliseconds = 5000;
constexpr unsigned long busyRetryMilliseconds = 20;

QString unusedConnectionName() {
    static std::atomic<quint64> count{0};
    return QStringLiteral("p2s-ledger-%1").arg(++count);
}

/// The words that differ between databases (see Migration).
QString inSqlite(QString statement) {
    // AUTOINCREMENT: an abandoned certificate's id, which events still name, must not come back.
    statement.replace(QStringLiteral("{id}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"));
    statement.replace(QStringLiteral("{bytes}"), QStringLiteral("BLOB"));
    return statement;
}

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

} // namespace

Result<std::unique_ptr<LedgerConnection>> LedgerConnection::open(const QString& path, Access access,
                                                                 const Clock& clock) {
    std::unique_ptr<LedgerConnection> connection(new LedgerConnection(unusedConnectionName(), path, clock));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    QSqlDatabase& database = connection->m_database;
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return sqliteFailure(database.lastError(), path);
    return connection;
}

LedgerConnection::~LedgerConnection() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<int> LedgerConnection::inspect() const {
    // Before anything is read, so that hostile files meet it too.
    if (auto strict = run(QStringLiteral("PRAGMA cell_size_check = ON")); !strict)
        return tl::unexpected(strict.error());
    const auto tables =
        whileBusy([this] { return value(QStringLiteral("SELECT count(*) FROM sqlite_master")); });
    if (!tables)
        return tl::unexpected(tables.error());
    const auto applicationId = value(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    if (tables->toInt() == 0 && applicationId->toInt() == 0)
        return 0;
    if (applicationId->toInt() != ledgerApplicationId)
        return failure(ErrorCode::LedgerForeign, m_path,
                       QStringLiteral("application id %1").arg(applicationId->toInt()));
    const auto version = value(QStringLiteral("SELECT max(version) FROM ledger_schema"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > ledgerMigrations().size())
        return failure(ErrorCode::LedgerTooNew, m_path,
                       QStringLiteral("schema version %1").arg(version->toInt()));
    if (version->toInt() < 1)
        return failure(ErrorCode::LedgerDamaged, m_path, QStringLiteral("no schema version"));
    if (QFileInfo(m_path).size() <= largestCheckedLedger) {
        const auto verdict = value(QStringLiteral("PRAGMA quick_check(1)"));
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (verdict->toString() != QLatin1StringView("ok"))
            return failure(ErrorCode::LedgerDamaged, m_path, verdict->toString());
    }
    return version->toInt();
}

Result<void> LedgerConnection::configure() const {
    for (const char* pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF"}) {
        if (auto done = run(QLatin1StringView(pragma)); !done)
            return tl::unexpected(done.error());
    }
    const auto mode = whileBusy([this] { return value(QStringLiteral("PRAGMA journal_mode = WAL")); });
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->toString() != QLatin1StringView("wal"))
        return failure(ErrorCode::LedgerNotWritable, m_path,
                       QStringLiteral("no write-ahead log here, but %1").arg(mode->toString()));
    return {};
}

Result<void> LedgerConnection::migrate() const {
    for (int version = 1; version <= ledgerMigrations().size(); ++version) {
        auto applied = write([&]() -> Result<void> {
            // Another program may have been here since inspect().
            const auto present = inspect();
            if (!present)
                return tl::unexpected(present.error());
            return *present >= version ? Result<void>() : applyStep(version);
        });
        if (!applied)
            return applied;
    }
    return {};
}

Result<void> LedgerConnection::applyStep(int version) const {
    const Migration& step = ledgerMigrations().at(version - 1);
    for (const QString& statement : step.statements) {
        if (auto done = run(inSqlite(statement)); !done)
            return tl::unexpected(done.error());
    }
    if (step.convert) {
        if (auto converted = step.convert(*this); !converted)
            return converted;
    }
    if (auto noted =
            run(QStringLiteral("INSERT INTO ledger_schema (version, purpose, applied_at) VALUES (?, ?, ?)"),
                {version, QString::fromUtf8(step.purpose), ledgerTime(now())});
        !noted)
        return tl::unexpected(noted.error());
    // In the header as well, for a reader that must not open the file (see prepareLedgerFile).
    for (const QString& pragma : {QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (auto done = run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<QSqlQuery> LedgerConnection::run(const QString& sql, const QVariantList& values) const {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return queryFailure(query, m_path);
    for (const QVariant& bound : values) {
        // QtSql takes a null string for NULL; no text column here may be NULL.
        const bool isNullText =
            bound.metaType() == QMetaType::fromType<QString>() && bound.toString().isNull();
        query.addBindValue(isNullText ? QVariant(QStringLiteral("")) : bound);
    }
    if (!query.exec())
        return queryFailure(query, m_path);
    return query;
}

Result<QVariant> LedgerConnection::value(const QString& sql, const QVariantList& values) const {
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const bool found = query->next();
    if (!found && hasFailed(*query))
        return queryFailure(*query, m_path);
    return found ? query->value(0) : QVariant();
}

Result<void> LedgerConnection::recordEvent(const QString& kind, qint64 rootId, qint64 certificateId,
                                           const QString& thumbprint, const QString& detail) const {
    EventRecord event;
    event.kind = kind;
    event.rootId = rootId;
    event.certificateId = certificateId;
    event.thumbprint = thumbprint;
    event.detail = detail;
    return recordEvent(std::move(event));
}

Result<void> LedgerConnection::recordEvent(EventRecord event) const {
    event.at = now();
    event.actor = currentActor();
    return appendEvent(*this, std::move(event));
}

tl::unexpected<Error> queryFailure(const QSqlQuery& query, const QString& path) {
    return sqliteFailure(query.lastError(), path);
}

bool hasFailed(const QSqlQuery& query) {
    return query.lastError().isValid();
}

QString ledgerTime(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime fromLedgerTime(const QVariant& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QString ledgerKey(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QVariant idOrNull(qint64 id) {
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id);
}

QVariant bytesOrNull(const QByteArray& bytes) {
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

QVariant textOrNull(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace p2s
