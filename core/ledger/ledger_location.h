#pragma once

#include "core/base/result.h"

namespace p2s {

/// Where the ledger is when nobody says otherwise: P2S_LEDGER, else ledger.sqlite in P2S_HOME, else in the
/// user's application data folder.
QString defaultLedgerPath();

/// The path that somebody means who names a ledger by path or by file: URL (RFC 8089). Errors:
/// LedgerUrlUnsupported for any other address, such as postgres://…; a file whose name begins like one can be
/// named by a path with a slash in front.
Result<QString> ledgerPathFrom(const QString& pathOrUrl);

/// The one name of the ledger's file \a path for every program that uses it: absolute, without links, as far
/// as it is there.
QString ledgerFilePath(const QString& path);

/// False where there is nothing to open: no place, or a file that nobody has made yet. A server is asked
/// nothing, and what is no place of a ledger is for Ledger::open to complain about.
bool mayHoldLedger(const QString& place);

/// P2S_HOME, else the user's application data folder for this program.
QString applicationDataFolder();

} // namespace p2s
