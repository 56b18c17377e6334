#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariantList>

#include <chrono>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;

namespace p2s {

class LedgerConnection;

/// What is looked for in the middle of other text.
struct SearchText {
    /// Folded like the columns …_key (see ledgerKey).
    QString key;
    /// As hex digits in upper case; empty when it cannot be any.
    QString hex;
};

/// Where a database looks a SearchText up. Roots' names are not among it.
struct TextIndex {
    struct Numbers {
        QString sql;
        QVariantList values;
    };
    /// SELECTs of numbers of certificates. No certificate with the text is missing from all of them, but
    /// there may be others, and one more than once.
    QList<Numbers> candidates;

    struct InOrder {
        /// With `certificates c` among them.
        QString tables;
        QString condition;
        QVariantList values;
        /// The column with the certificate's number.
        QString number;
    };
    /// The same as tables that are read in order of number, either way, without reading all first; where that
    /// can be had.
    std::optional<InOrder> inOrder = {};
};

/// That a text index does not have what it should.
struct TextIndexDamage {
    QString index;
    /// How many certificates are not found, as far as was looked, and the first of them; 0 when that is not
    /// known.
    qint64 count = 0;
    qint64 first = 0;
};

/// Something in the database that acts on the ledger's tables, or stands in for one.
struct DatabaseObject {
    /// "trigger", "view", "rule", "policy".
    QString type;
    QString name;
    QString table;
};

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
    /// The database's own clock as SQL: ISO 8601 UTC text, as the columns hold it, of the moment that is so
    /// many seconds ago.
    virtual QString momentAgo(std::chrono::seconds ago) const = 0;
    /// As whom the database knows this connection, whatever the program says of itself; empty where it knows
    /// nobody.
    virtual Result<QString> login(const LedgerConnection& connection) const = 0;
    /// The statements that begin a transaction in which everything read is of one moment.
    virtual QStringList beginRead() const = 0;
    /// Those of one that is alone in writing from its first statement on: what it reads is still true when it
    /// writes, and numbers follow each other without a gap.
    virtual QStringList beginWrite() const = 0;
    /// See Ledger::checkIntegrity.
    virtual Result<void> checkIntegrity(const LedgerConnection& connection) const = 0;
    /// What an error of the driver means for a person.
    virtual ErrorCode errorCode(const QSqlError& error, bool isOpen) const = 0;
    /// Makes what finds text in a long ledger without looking into every row (a step of the schema).
    virtual Result<void> makeTextIndex(const LedgerConnection& connection) const = 0;
    /// Keeps it up: right before the text of a certificate changes, and right after, in one transaction.
    /// Whoever changes a name or a person calls both.
    virtual Result<void> forgetText(const LedgerConnection& connection, qint64 certificateId) const = 0;
    virtual Result<void> noteText(const LedgerConnection& connection, qint64 certificateId) const = 0;
    virtual TextIndex textIndex(const SearchText& text) const = 0;
    /// Compares the index with the rows: that every certificate is in it, and of as many as can be looked at
    /// in a moment that all of their text is. Reads only.
    virtual Result<std::optional<TextIndexDamage>>
    textIndexDamage(const LedgerConnection& connection) const = 0;
    /// The triggers, views, rules and policies that no step of the schema made.
    virtual Result<QList<DatabaseObject>> strangeObjects(const LedgerConnection& connection) const = 0;
    /// Whether two queries can be read in turns without keeping all of their rows in memory.
    virtual bool readsForward() const = 0;
};

/// For the file, or the address of a server, \a place.
std::unique_ptr<LedgerDialect> dialectFor(const QString& place);

} // namespace p2s
