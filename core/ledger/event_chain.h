#pragma once

#include "core/ledger/ledger_connection.h"
#include "core/ledger/records.h"

class QSqlRecord;

namespace p2s {

/// What stands before the first event: 64 zeros.
QString chainStart();

/// SHA-256, 64 upper-case hex digits, over the hash of the event before and the event's own canonical record:
/// every field but `hash`, in the order of the columns, each as `name length:value` and a line end (UTF-8;
/// the length in bytes). The number is in it, so that no event can be moved.
QString eventHash(const EventRecord& event);

/// A table whose rows an event vouches for. The rows of `partTable` belong to the row that `partKey` names,
/// in order of `partOrder`.
struct WatchedTable {
    const char* name;
    const char* partTable = nullptr;
    const char* partKey = nullptr;
    const char* partOrder = nullptr;
};
const QList<WatchedTable>& watchedTables();

/// The canonical record of a row: its columns in order of name, as in eventHash with `t`, `i` or `b` (text,
/// number, bytes) in front of the length. A column that holds NULL is left out, so that a later schema may
/// add one without a change to what was vouched for.
QByteArray canonicalRow(const QSqlRecord& row);

/// SHA-256, 64 upper-case hex digits, over the canonical records of a row and its parts as they are now;
/// empty when there is no such row.
Result<QString> contentHash(const LedgerConnection& connection, const QString& table, qint64 id);

/// The columns of `events` in the order that eventFrom reads.
QString eventColumns();
EventRecord eventFrom(const QSqlQuery& row);

/// Puts \a event at the end of the chain: gives it its number, the content of its subject and its hash.
/// Inside the transaction of the change it tells of. Returns that hash.
Result<QString> appendEvent(const LedgerConnection& connection, EventRecord event);

/// The last event's number and hash, as the ledger keeps them beside the events.
Result<ChainHead> readChainHead(const LedgerConnection& connection);

/// Puts the events of a ledger that had no chain yet into one (a step of the schema).
Result<void> chainOldEvents(const LedgerConnection& connection);

} // namespace p2s
