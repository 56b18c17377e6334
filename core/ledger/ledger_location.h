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

/// False where there is nothing to open: no place, or a file that nobody has made yet. A server is asked
/// nothing, and what is no place of a ledger is for Ledger::open to complain about.
bool mayHoldLedger(const QString& place);

/// What the names of the files begin with that this computer keeps for the ledger at \a place: the ledger's
/// own path, or for one on a server a name in the application data folder.
QString ledgerCompanion(const QString& place);

/// P2S_HOME, else the user's application data folder for this program.
QString applicationDataFolder();

} // namespace p2s
