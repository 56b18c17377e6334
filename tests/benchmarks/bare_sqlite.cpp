#include "tests/benchmarks/bare_sqlite.h"

#include "tests/benchmarks/figures.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace p2s::benchmark {
namespace {

[[noreturn]] void stopFor(sqlite3* database, const QByteArray& statement) {
    stop(QString::fromUtf8(sqlite3_errmsg(database)) + QStringLiteral(": ") + QString::fromUtf8(statement));
}

/// The one connection that Qt has open to \a path.
sqlite3* handleOf(const QString& path) {
    sqlite3* found = nullptr;
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString& name : names) {
        const QSqlDatabase database = QSqlDatabase::database(name, false);
        if (database.databaseName() != path)
            continue;
        const QVariant handle = database.driver()->handle();
        if (found || std::strcmp(handle.typeName(), "sqlite3*") != 0)
            stop(QStringLiteral("not one SQLite connection to the ledger"));
        found = *static_cast<sqlite3* const*>(handle.constData());
    }
    if (!found)
        stop(QStringLiteral("the ledger is not open"));
    return found;
}

} // namespace

BareSqlite::BareSqlite(const QString& path) {
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK)
        stop(QStringLiteral("bare SQLite does not open ") + path);
    run({"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF"});
}

BareSqlite::~BareSqlite() {
    sqlite3_close(m_database);
}

qint64 BareSqlite::run(const QList<QByteArray>& statements) const {
    qint64 rows = 0;
    qint64 bytes = 0;
    for (const QByteArray& text : statements) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, text.constData(), static_cast<int>(text.size()) + 1, &statement,
                               nullptr) != SQLITE_OK)
            stopFor(m_database, text);
        int step = sqlite3_step(statement);
        for (; step == SQLITE_ROW; step = sqlite3_step(statement)) {
            ++rows;
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                static_cast<void>(sqlite3_column_blob(statement, column));
                bytes += sqlite3_column_bytes(statement, column);
            }
        }
        if (step != SQLITE_DONE)
            stopFor(m_database, text);
        sqlite3_finalize(statement);
    }
    return bytes > 0 ? rows : 0;
}

StatementTrace::StatementTrace(const QString& path) : m_database(handleOf(path)) {
    sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &StatementTrace::note, this);
}

StatementTrace::~StatementTrace() {
    sqlite3_trace_v2(m_database, 0, nullptr, nullptr);
}

QList<QByteArray> StatementTrace::take() {
    return std::exchange(m_statements, {});
}

int StatementTrace::note(unsigned /*kind*/, void* trace, void* statement, void* text) {
    // A comment stands for a trigger; the index' own statements name its tables with the schema in front.
    const QByteArrayView sql(static_cast<const char*>(text));
    if (sql.startsWith("--") || sql.contains("'main'."))
        return 0;
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (!expanded)
        stop(QStringLiteral("a statement is too long to be noted"));
    static_cast<StatementTrace*>(trace)->m_statements.append(expanded);
    sqlite3_free(expanded);
    return 0;
}

} // namespace p2s::benchmark
