#pragma once

#include "core/ledger/ledger.h"
#include "core/platform/platform.h"

namespace p2s {

/// Which ledger a window shows. Work on another thread opens its own Ledger with this.
struct LedgerPlace {
    QString ledgerPath;
    /// Outlives the window.
    const Clock* clock = nullptr;
    /// The file in which the gateway's names are remembered.
    QString settingsPath;
    /// The operating system's certificate store and account; outlives the window.
    const Platform* platform = &systemPlatform();

    Result<Ledger> open() const { return Ledger::open(ledgerPath, *clock); }
};

} // namespace p2s
