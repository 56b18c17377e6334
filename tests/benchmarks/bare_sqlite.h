#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace p2s::benchmark {

/// SQLite's C API and nothing else: what the ledger's statements cost without Qt and without us. Whatever
/// fails ends the program.
class BareSqlite {
public:
    /// With the settings of a ledger's connection.
    explicit BareSqlite(const QString& path);
    ~BareSqlite();
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    /// Prepares, runs and reads every row and column of each statement. How many rows there were.
    qint64 run(const QList<QByteArray>& statements) const;

private:
    sqlite3* m_database = nullptr;
};

/// Notes the statements of the ledger that this thread has open at a path, with their values in them, for as
/// long as it lives. Those that SQLite runs by itself for its text index are not among them.
class StatementTrace {
public:
    explicit StatementTrace(const QString& path);
    ~StatementTrace();
    StatementTrace(const StatementTrace&) = delete;
    StatementTrace& operator=(const StatementTrace&) = delete;

    /// What was noted since it was asked last.
    QList<QByteArray> take();

private:
    static int note(unsigned kind, void* trace, void* statement, void* text);

    sqlite3* m_database;
    QList<QByteArray> m_statements;
};

} // namespace p2s::benchmark
