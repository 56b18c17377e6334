#include "core/ledger/postgresql_dialect.h"

#include "core/base/ledger_guard.h"
#include "core/ledger/certificate_select.h"
#include "core/ledger/server_address.h"
#include "core/ledger/server_trust.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

#ifndef Q_OS_WIN
#include <clocale>
#endif

namespace p2s {
namespace {

/// How long a statement waits for another program's lock.
constexpr int lockTimeoutMilliseconds = 10'000;
/// After so long without an answer a server or the network to it counts as gone.
constexpr int connectTimeoutSeconds = 10;
constexpr int silenceTimeoutMilliseconds = 20'000;
/// Windows knows no such limit: it asks after so many seconds whether somebody is there, and ten times more.
constexpr int silentSecondsUntilAsked = 10;
constexpr int secondsBetweenQuestions = 1;

/// libpq's messages in English as long as it lives: on connecting there is nothing else to tell one failure
/// from another by.
class EnglishMessages {
public:
#ifdef Q_OS_WIN
    // The package's libpq knows no other language.
    EnglishMessages() = default;
#else
    EnglishMessages() : m_english(newlocale(LC_MESSAGES_MASK, "C", nullptr)) {
        if (m_english)
            m_before = uselocale(m_english);
    }
    ~EnglishMessages() {
        if (!m_english)
            return;
        uselocale(m_before);
        freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    locale_t m_english;
    locale_t m_before = nullptr;
#endif
};

QString setting(const QString& key, QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(key, value);
}

/// Qt's driver passes these on to libpq, with a space for each semicolon.
QString settingsOf(const ServerAddress& address) {
    QStringList settings{
        setting(QStringLiteral("connect_timeout"), QString::number(connectTimeoutSeconds)),
        setting(QStringLiteral("tcp_user_timeout"), QString::number(silenceTimeoutMilliseconds)),
        setting(QStringLiteral("keepalives_idle"), QString::number(silentSecondsUntilAsked)),
        setting(QStringLiteral("keepalives_interval"), QString::number(secondsBetweenQuestions)),
        setting(QStringLiteral("application_name"), QStringLiteral("p2s-certificate-wizard"))};
    if (const QString authorities = authoritiesFor(address); !authorities.isEmpty())
        settings.append(setting(QStringLiteral("sslrootcert"), authorities));
    for (const auto& [key, value] : address.settings)
        settings.append(setting(key, value));
    return settings.join(u';');
}

/// Why there is no connection, by libpq's words for it.
ErrorCode connectFailure(const QString& text) {
    const auto says = [&](const char* words) {
        return text.contains(QLatin1StringView(words), Qt::CaseInsensitive);
    };
    if (says("no password supplied") || says("authentication failed") || says("pg_hba.conf") ||
        (says("role \"") && says("does not exist")))
        return ErrorCode::LedgerLoginRefused;
    if (says("database \"") && says("does not exist"))
        return ErrorCode::LedgerDatabaseMissing;
    if (says("too many clients") || says("remaining connection slots"))
        return ErrorCode::LedgerBusy;
    if (says("certificate") || says("SSL") || says("sslmode"))
        return ErrorCode::LedgerTlsFailed;
    return ErrorCode::LedgerUnreachable;
}

} // namespace

ErrorCode postgresqlErrorCode(const QString& sqlState) {
    const auto isOf = [&](const char* kind) { return sqlState.startsWith(QLatin1StringView(kind)); };
    // Connection exceptions, and a server that shuts down or comes up; none at all when libpq saw the
    // connection end.
    if (sqlState.isEmpty() || isOf("08") || isOf("57P"))
        return ErrorCode::LedgerUnreachable;
    if (isOf("28"))
        return ErrorCode::LedgerLoginRefused;
    if (isOf("3D"))
        return ErrorCode::LedgerDatabaseMissing;
    // Deadlock and serialization, a lock that was waited for too long, too many connections.
    if (isOf("40") || isOf("55") || isOf("57014") || isOf("53300"))
        return ErrorCode::LedgerBusy;
    // Full, read-only, not permitted.
    if (isOf("53") || isOf("25006") || isOf("42501") || isOf("58"))
        return ErrorCode::LedgerNotWritable;
    // A statement of ours that the schema does not fit any more; a damaged index or page.
    if (isOf("42") || isOf("XX"))
        return ErrorCode::LedgerDamaged;
    return ErrorCode::Internal;
}

QString PostgresqlDialect::driver() const {
    return QStringLiteral("QPSQL");
}

Result<void> PostgresqlDialect::open(QSqlDatabase& database, Access /*access*/) const {
    const auto address = serverAddressFrom(m_place);
    if (!address)
        return tl::unexpected(address.error());
    database.setHostName(address->host);
    if (address->port != 0)
        database.setPort(address->port);
    database.setDatabaseName(address->database);
    database.setConnectOptions(settingsOf(*address));
    // Passed to open() and not set: it is not kept then.
    QString password = serverPassword(m_place).toText();
    const EnglishMessages english;
    const bool isOpen = database.open(address->user, password);
    wipe(password);
    if (!isOpen)
        return failure(connectFailure(database.lastError().databaseText()), m_place,
                       database.lastError().databaseText().trimmed());
    return {};
}

QString PostgresqlDialect::inOwnWords(QString statement) const {
    static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
    statement.replace(text, QStringLiteral("TEXT COLLATE \"C\""));
    statement.replace(QStringLiteral("{id}"),
                      QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
    statement.replace(QStringLiteral("{bytes}"), QStringLiteral("BYTEA"));
    return statement;
}

Result<int> PostgresqlDialect::inspect(const LedgerConnection& connection) const {
    const auto tables = connection.rows(
        QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema ="
                       " current_schema() AND table_name IN ('ledger_schema', 'roots', 'certificates',"
                       " 'recipients', 'events')"),
        {}, [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->isEmpty())
        return 0;
    if (!tables->contains(QStringLiteral("ledger_schema")))
        return failure(ErrorCode::LedgerForeign, m_place, tables->join(QStringLiteral(", ")));
    return schemaVersion(connection);
}

Result<void> PostgresqlDialect::configure(const LedgerConnection& connection) const {
    for (const QString& setting :
         {QStringLiteral("SET lock_timeout = %1").arg(lockTimeoutMilliseconds),
          // What is committed is on the server's disk, whatever the server's default.
          QStringLiteral("SET synchronous_commit = on"),
          // A program that was cut off must not keep the others waiting.
          QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(silenceTimeoutMilliseconds)}) {
        if (auto done = connection.run(setting); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> PostgresqlDialect::noteVersion(const LedgerConnection& /*connection*/, int /*version*/) const {
    return {};
}

QString PostgresqlDialect::momentAgo(std::chrono::seconds ago) const {
    return QStringLiteral("to_char((clock_timestamp() - interval '%1 seconds') AT TIME ZONE 'UTC',"
                          " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
        .arg(ago.count());
}

// Who logged in, also where the session took another role since.
Result<QString> PostgresqlDialect::login(const LedgerConnection& connection) const {
    const auto login = connection.value(QStringLiteral("SELECT session_user"));
    return login ? Result<QString>(login->toString()) : tl::unexpected(login.error());
}

QStringList PostgresqlDialect::beginRead() const {
    return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
            // Whoever only reads may think as long as it takes.
            QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = 0")};
}

QStringList PostgresqlDialect::beginWrite() const {
    // READ COMMITTED: once the lock is ours, the next statement sees all that its last owner wrote.
    return {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"),
            QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(ledgerApplicationId)};
}

// The server looks after its own pages, and has no reference into nothing.
Result<void> PostgresqlDialect::checkIntegrity(const LedgerConnection& /*connection*/) const {
    return {};
}

// pg_trgm is trusted since PostgreSQL 13: whoever may create something in the database may have it. Where it
// is not installed, or not allowed, a search looks into every row, as it did before.
Result<void> PostgresqlDialect::makeTextIndex(const LedgerConnection& connection) const {
    QStringList steps{QStringLiteral("CREATE EXTENSION IF NOT EXISTS pg_trgm")};
    for (const auto& [table, column, isHex] : searchedColumns())
        steps.append(
            QStringLiteral("CREATE INDEX %1_with_%2 ON %1 USING gin (%2 gin_trgm_ops)").arg(table, column));
    if (auto kept = connection.run(QStringLiteral("SAVEPOINT before_text_index")); !kept)
        return tl::unexpected(kept.error());
    for (const QString& step : steps) {
        auto done = connection.run(step);
        if (done)
            continue;
        if (done.error().code == ErrorCode::LedgerUnreachable || done.error().code == ErrorCode::LedgerBusy)
            return tl::unexpected(done.error());
        auto back = connection.run(QStringLiteral("ROLLBACK TO SAVEPOINT before_text_index"));
        return back ? Result<void>() : tl::unexpected(back.error());
    }
    return {};
}

// The server keeps its indexes up by itself.
Result<void> PostgresqlDialect::forgetText(const LedgerConnection& /*connection*/,
                                           qint64 /*certificateId*/) const {
    return {};
}

Result<void> PostgresqlDialect::noteText(const LedgerConnection& /*connection*/,
                                         qint64 /*certificateId*/) const {
    return {};
}

// One column after the other: an index is of one table, and the planner cannot join them where one of several
// tables may have the text.
TextIndex PostgresqlDialect::textIndex(const SearchText& text) const {
    TextIndex index;
    for (const auto& [table, column, isHex] : searchedColumns()) {
        if (isHex && text.hex.isEmpty())
            continue;
        const QString number =
            table == QStringLiteral("recipients") ? QStringLiteral("certificate_id") : QStringLiteral("id");
        index.candidates.append(
            {QStringLiteral("SELECT %1 FROM %2 WHERE %3 LIKE ? ESCAPE '!'").arg(number, table, column),
             {containing(isHex ? text.hex : text.key)}});
    }
    return index;
}

// The server keeps them up itself; one whose making was cut off says so.
Result<std::optional<TextIndexDamage>>
PostgresqlDialect::textIndexDamage(const LedgerConnection& connection) const {
    const auto invalid = connection.rows(
        QStringLiteral("SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                       " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
                       " AND NOT (i.indisvalid AND i.indisready) ORDER BY c.relname LIMIT 1"),
        {}, [](const QSqlQuery& row) { return TextIndexDamage{row.value(0).toString()}; });
    if (!invalid)
        return tl::unexpected(invalid.error());
    return invalid->isEmpty() ? std::nullopt : std::optional(invalid->first());
}

// Others may have tables in the same schema. An extension's views are its own.
Result<QList<DatabaseObject>> PostgresqlDialect::strangeObjects(const LedgerConnection& connection) const {
    const QString ofOurs =
        QStringLiteral("JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
                       " AND c.relname IN ('ledger_schema', 'roots', 'certificates', 'recipients', 'events',"
                       " 'chain_head', 'revocation_lists', 'rollovers', 'requests', 'first_holders')");
    return connection.rows(
        QStringLiteral("SELECT 'trigger' AS type, t.tgname AS name, c.relname FROM pg_trigger t"
                       " JOIN pg_class c ON c.oid = t.tgrelid %1 AND NOT t.tgisinternal"
                       " UNION ALL SELECT 'rule', r.rulename, c.relname FROM pg_rewrite r"
                       " JOIN pg_class c ON c.oid = r.ev_class %1 AND r.rulename <> '_RETURN'"
                       " UNION ALL SELECT 'policy', p.polname, c.relname FROM pg_policy p"
                       " JOIN pg_class c ON c.oid = p.polrelid %1"
                       " UNION ALL SELECT 'view', c.relname, c.relname FROM pg_class c"
                       " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
                       " AND c.relkind IN ('v', 'm') AND NOT EXISTS (SELECT 1 FROM pg_depend d"
                       " WHERE d.objid = c.oid AND d.deptype = 'e') ORDER BY 2")
            .arg(ofOurs),
        {}, [](const QSqlQuery& row) {
            return DatabaseObject{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
}

ErrorCode PostgresqlDialect::errorCode(const QSqlError& error, bool isOpen) const {
    return isOpen ? postgresqlErrorCode(error.nativeErrorCode()) : ErrorCode::LedgerUnreachable;
}

} // namespace p2s
