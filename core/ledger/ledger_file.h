#pragma once

#include "core/base/ledger_guard.h"

namespace p2s {

/// Makes sure that there is a file to open, private to the user, without opening it as a database: makes the
/// folder (0700) and an empty file (0600) when there is none, else looks at the header. Errors:
/// FileIsFolder, LedgerUnreadable, LedgerNotWritable, LedgerDamaged, LedgerTooNew. Changes nothing that was
/// there.
Result<void> prepareLedgerFile(const QString& path);

/// Up to this size the whole file is checked for damage on opening: a few milliseconds.
constexpr qint64 largestCheckedLedger = 4LL * 1024 * 1024;

} // namespace p2s
