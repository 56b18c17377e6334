#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace p2s {

/// Puts the ledger file \a staged, closed and in the same folder, where the one at \a place is. The old one
/// stays under another name beside it, which is returned; empty when there was none. At any moment there is
/// the old ledger or the whole new one at \a place. \a now goes into that name.
///
/// Refuses while any program has the old one open, this one included: LedgerInUse. An old one that is damaged
/// cannot be asked, and is kept as it is, with its log. Other errors: LedgerNotWritable.
Result<QString> replaceLedger(const QString& staged, const QString& place, const QDateTime& now);

} // namespace p2s
