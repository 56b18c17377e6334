#pragma once

#include "core/ledger/ledger_dialect.h"

namespace p2s {

/// A ledger in a file: WAL, foreign keys, synchronous=FULL.
class SqliteDialect final : public LedgerDialect {
public:
    explicit SqliteDialect(QString path) : m_path(std::move(path)) {}

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
    bool readsForward() const override { return true; }

private:
    QString m_path;
};

} // namespace p2s
