#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

class QSqlDatabase;
class QSqlError;

namespace p2s {

class LedgerConnection;

/// What differs between the databases that can hold a ledger. Everything else of the ledger is written once,
/// in the SQL that they have in common.
class LedgerDialect {
public:
    enum class Access { ReadOnly, ReadWrite };

    LedgerDialect() = default;
    LedgerDialect(const LedgerDialect&) = delete;
    LedgerDialect& operator=(const LedgerDialect&) = delete;
    virtual ~LedgerDialect() = default;

    /// The name of Qt's driver.
    virtual QString driver() const = 0;
    /// Opens \a database, which has its driver and nothing else. Errors: what the ledger's file or server has
    /// against it.
    virtual Result<void> open(QSqlDatabase& database, Access access) const = 0;
    /// \a statement of a Migration with this database's words in the place of those in braces.
    virtual QString inOwnWords(QString statement) const = 0;
    /// See LedgerConnection::inspect.
    virtual Result<int> inspect(const LedgerConnection& connection) const = 0;
    /// What a connection is told before it is used.
    virtual Result<void> configure(const LedgerConnection& connection) const = 0;
    /// Keeps the schema's version where else it is looked for, in the transaction that changes it.
    virtual Result<void> noteVersion(const LedgerConnection& connection, int version) const = 0;
    /// The statements that begin a transaction in which everything read is of one moment.
    virtual QStringList beginRead() const = 0;
    /// Those of one that is alone in writing from its first statement on: what it reads is still true when it
    /// writes, and numbers follow each other without a gap.
    virtual QStringList beginWrite() const = 0;
    /// See Ledger::checkIntegrity.
    virtual Result<void> checkIntegrity(const LedgerConnection& connection) const = 0;
    /// What an error of the driver means for a person.
    virtual ErrorCode errorCode(const QSqlError& error, bool isOpen) const = 0;
    /// Whether two queries can be read in turns without keeping all of their rows in memory.
    virtual bool readsForward() const = 0;
};

/// For the file, or the address of a server, \a place.
std::unique_ptr<LedgerDialect> dialectFor(const QString& place);

} // namespace p2s
