#pragma once

#include <QString>

namespace p2s {

/// Where the ledger is when nobody says otherwise: P2S_LEDGER, else ledger.sqlite in P2S_HOME, else in the
/// user's application data folder.
QString defaultLedgerPath();

/// P2S_HOME, else the user's application data folder for this program.
QString applicationDataFolder();

} // namespace p2s
