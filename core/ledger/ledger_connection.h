#pragma once

#include "core/base/clock.h"
#include "core/base/ledger_guard.h"
#include "core/base/result.h"
#include "core/ledger/actor.h"
#include "core/ledger/ledger_dialect.h"
#include "core/ledger/records.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <type_traits>

namespace p2s {

/// One connection to a ledger's database, under a name of its own, on the thread that opened it. All SQL goes
/// through here: bound parameters only, the database's codes turned into ours.
///
/// A connection to a server may be lost. What was being done fails with LedgerUnreachable then, nothing of it
/// done; the next transaction connects anew. When it is lost in the moment of committing, the chain of events
/// says afterwards whether it was; when the server stays away, LedgerOutcomeUnknown is the answer.
class LedgerConnection {
public:
    using Access = LedgerDialect::Access;

    /// Opens the file, or connects to the server, and reads nothing yet. \a clock dates the events and must
    /// outlive the connection.
    static Result<std::unique_ptr<LedgerConnection>> open(const QString& path, Access access,
                                                          const Clock& clock);
    ~LedgerConnection();
    LedgerConnection(const LedgerConnection&) = delete;
    LedgerConnection& operator=(const LedgerConnection&) = delete;

    const QString& path() const { return m_path; }
    const LedgerDialect& dialect() const { return *m_dialect; }

    /// Schema version, found by reading alone; 0 for an empty database.
    /// Errors: LedgerDamaged, LedgerForeign (another program's database), LedgerTooNew.
    Result<int> inspect() const { return m_dialect->inspect(*this); }
    Result<void> configure() const { return m_dialect->configure(*this); }
    /// Applies the missing steps, each in a transaction with its row in ledger_schema.
    Result<void> migrate() const;

    /// Runs one statement. The query is executed; fetch with next().
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// Runs a SELECT and maps every row.
    template <typename Map> auto rows(const QString& sql, const QVariantList& values, Map map) const;
    /// The first column of the first row; an invalid variant when there is none.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// The failure of a query that was being read.
    tl::unexpected<Error> failureOf(const QSqlQuery& query) const;

    /// Runs \a work in one transaction: committed when it succeeds, rolled back when it fails.
    template <typename Work> auto read(Work work) const { return transaction(m_dialect->beginRead(), work); }
    /// Takes the write lock first, so that what \a work reads is still true when it writes.
    template <typename Work> auto write(Work work) const {
        return transaction(m_dialect->beginWrite(), work);
    }

    QDateTime now() const { return m_clock.now(); }
    /// Who works with this connection.
    Result<Actor> actor() const;

    /// Adds to the chain of events, inside the transaction of what it tells of and after the change itself; 0
    /// for no root or no certificate. It vouches for the certificate's row as it is now, else for the root's.
    Result<void> recordEvent(const QString& kind, qint64 rootId, qint64 certificateId,
                             const QString& thumbprint, const QString& detail = {}) const;
    /// The same of a row in another table; time and actor are set here.
    Result<void> recordEvent(EventRecord event) const;

private:
    LedgerConnection(QString name, QString path, const Clock& clock)
        : m_name(std::move(name)), m_path(std::move(path)), m_dialect(dialectFor(m_path)), m_open(m_path),
          m_clock(clock) {}
    template <typename Work>
    std::invoke_result_t<Work> transaction(const QStringList& begin, Work& work) const;
    Result<void> begin(const QStringList& statements) const;
    Result<void> reconnect() const;
    std::optional<bool> wasCommitted() const;
    Result<void> applyStep(int version) const;

    QString m_name;
    QString m_path;
    std::unique_ptr<LedgerDialect> m_dialect;
    OpenLedger m_open;
    const Clock& m_clock;
    mutable QSqlDatabase m_database;
    /// The hash of the last event of the transaction under way; empty when there is none yet.
    mutable QString m_newestEvent;
    /// Asked for once; nothing until then.
    mutable std::optional<Actor> m_actor = {};
};

bool hasFailed(const QSqlQuery& query);

/// The number of the last step in the table ledger_schema, which is there. Errors: LedgerTooNew,
/// LedgerDamaged.
Result<int> schemaVersion(const LedgerConnection& connection);

template <typename Map>
auto LedgerConnection::rows(const QString& sql, const QVariantList& values, Map map) const {
    using Row = std::invoke_result_t<Map, const QSqlQuery&>;
    auto query = run(sql, values);
    if (!query)
        return Result<QList<Row>>(tl::unexpected(query.error()));
    QList<Row> rows;
    while (query->next())
        rows.append(map(*query));
    // next() also says no when a page turns out to be damaged.
    if (hasFailed(*query))
        return Result<QList<Row>>(failureOf(*query));
    return Result<QList<Row>>(std::move(rows));
}

template <typename Work>
std::invoke_result_t<Work> LedgerConnection::transaction(const QStringList& begin, Work& work) const {
    if (auto begun = this->begin(begin); !begun)
        return tl::unexpected(begun.error());
    auto result = work();
    auto ended = run(result ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (!result || ended)
        return result;
    if (ended.error().code == ErrorCode::LedgerUnreachable && !m_newestEvent.isEmpty()) {
        const auto committed = wasCommitted();
        if (!committed)
            return failure(ErrorCode::LedgerOutcomeUnknown, m_path, ended.error().detail);
        if (*committed)
            return result;
    }
    // A COMMIT that failed may leave the transaction open.
    static_cast<void>(run(QStringLiteral("ROLLBACK")));
    return tl::unexpected(ended.error());
}

/// LedgerConnection::read on a connection that may be gone, because its Ledger was moved from.
template <typename Work> auto readFrom(const std::unique_ptr<LedgerConnection>& connection, Work work) {
    using Outcome = std::invoke_result_t<Work, const LedgerConnection&>;
    if (!connection)
        return Outcome(failure(ErrorCode::Internal, {}, QStringLiteral("the ledger was moved away")));
    return connection->read([&] { return work(*connection); });
}
/// LedgerConnection::write likewise.
template <typename Work> auto writeTo(const std::unique_ptr<LedgerConnection>& connection, Work work) {
    using Outcome = std::invoke_result_t<Work, const LedgerConnection&>;
    if (!connection)
        return Outcome(failure(ErrorCode::Internal, {}, QStringLiteral("the ledger was moved away")));
    return connection->write([&] { return work(*connection); });
}

/// ISO 8601 UTC, "2026-01-31T12:00:00Z", as the columns hold it.
QString ledgerTime(const QDateTime& time);
QDateTime fromLedgerTime(const QVariant& value);
/// Folded for comparing without regard to case.
QString ledgerKey(const QString& text);
/// The keys under which the ledger may have a person's \a address, one to three: as it is, and with its
/// domain in Unicode and as A-labels, since a row may have either.
QStringList addressKeys(const QString& address);
/// "IN (?, ?)", for as many values as \a keys has.
QString inKeys(const QStringList& keys);
QVariantList asValues(const QStringList& keys);
/// NULL for 0 and for no bytes.
QVariant idOrNull(qint64 id);
QVariant bytesOrNull(const QByteArray& bytes);
/// For binding text that may be missing: SQL NULL when empty.
QVariant textOrNull(const QString& text);

} // namespace p2s
