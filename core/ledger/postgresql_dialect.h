#pragma once

#include "core/ledger/ledger_dialect.h"

namespace p2s {

/// A team's ledger on a PostgreSQL server, 12 or later. Its text compares byte by byte, as in SQLite. Whoever
/// writes holds one advisory lock of the database, so that the chain of events and the numbers of revocation
/// lists grow one at a time however many programs write.
class PostgresqlDialect final : public LedgerDialect {
public:
    explicit PostgresqlDialect(QString place) : m_place(std::move(place)) {}

    QString driver() const override;
    Result<void> open(QSqlDatabase& database, Access access) const override;
    QString inOwnWords(QString statement) const override;
    Result<int> inspect(const LedgerConnection& connection) const override;
    Result<void> configure(const LedgerConnection& connection) const override;
    Result<void> noteVersion(const LedgerConnection& connection, int version) const override;
    QString momentAgo(std::chrono::seconds ago) const override;
    Result<QString> login(const LedgerConnection& connection) const override;
    QStringList beginRead() const override;
    QStringList beginWrite() const override;
    Result<void> checkIntegrity(const LedgerConnection& connection) const override;
    ErrorCode errorCode(const QSqlError& error, bool isOpen) const override;
    Result<void> makeTextIndex(const LedgerConnection& connection) const override;
    Result<void> forgetText(const LedgerConnection& connection, qint64 certificateId) const override;
    Result<void> noteText(const LedgerConnection& connection, qint64 certificateId) const override;
    TextIndex textIndex(const SearchText& text) const override;
    Result<std::optional<TextIndexDamage>> textIndexDamage(const LedgerConnection& connection) const override;
    Result<QList<DatabaseObject>> strangeObjects(const LedgerConnection& connection) const override;
    bool readsForward() const override { return false; }

private:
    QString m_place;
};

/// What an SQLSTATE means for a person (https://www.postgresql.org/docs/current/errcodes-appendix.html).
ErrorCode postgresqlErrorCode(const QString& sqlState);

} // namespace p2s
