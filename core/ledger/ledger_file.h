#pragma once

#include "core/base/result.h"

namespace p2s {

/// SQLite's application id of a ledger: "P2SC". Kept in the header, at offset 68.
constexpr qint32 ledgerApplicationId = 0x50325343;

/// Makes sure that there is a file to open, private to the user, without opening it as a database: makes the
/// folder (0700) and an empty file (0600) when there is none, else looks at the header. Errors:
/// LedgerUnreadable, LedgerNotWritable, LedgerDamaged, LedgerTooNew. Changes nothing that was there.
Result<void> prepareLedgerFile(const QString& path);

/// True when changes lie in the write-ahead log of a program that was killed or is still running: merely
/// closing the database could then move them into the file.
bool hasWriteAheadLog(const QString& path);

/// Up to this size the whole file is checked for damage on opening: a few milliseconds.
constexpr qint64 largestCheckedLedger = 4LL * 1024 * 1024;

} // namespace p2s
