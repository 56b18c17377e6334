#pragma once

#include <QString>

namespace p2s::benchmark {

/// \a count client certificates in \a folder, a hundred in a folder of their own, and a ledger beside it that
/// knows them all. Each has a name of its own; the key is one for all, since signing is what takes long.
/// Stops the program when that cannot be made.
void makeAuditTree(const QString& folder, const QString& ledgerPath, int count);

} // namespace p2s::benchmark
