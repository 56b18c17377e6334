#pragma once

#include "core/ledger/ledger_connection.h"

#include <optional>

namespace p2s {

/// The root with this SHA-1 thumbprint, if it is recorded. Inside a transaction.
Result<std::optional<RootRecord>> rootByThumbprint(const LedgerConnection& connection, const QString& sha1);

/// Records a root with its event, inside a transaction. Errors: RootNameTaken, RootAlreadyInLedger.
Result<RootRecord> insertRoot(const LedgerConnection& connection, RootRecord root, const QString& eventKind);

} // namespace p2s
