#pragma once

#include "core/base/result.h"
#include "core/ledger/records.h"

#include <QDateTime>

#include <optional>

namespace p2s {

/// The ledger that is to be replaced, as it was when it was last looked at.
struct OldLedger {
    bool isThere = false;
    /// The end of its chain of events; nothing when it cannot be asked.
    std::optional<ChainHead> head = {};
};

/// Puts the ledger file \a staged, closed and in the same folder, where the one at \a place is. The old one
/// stays under another name beside it, which is returned; empty when there was none. At any moment there is
/// the old ledger or the whole new one at \a place. \a now goes into that name.
///
/// Refuses while any program has the old one open, this one included, and when it is not \a old any more:
/// LedgerInUse. An old one that is damaged cannot be asked, and is kept as it is, with its log. Other errors:
/// LedgerNotWritable.
Result<QString> replaceLedger(const QString& staged, const QString& place, const OldLedger& old,
                              const QDateTime& now);

/// Of an error of Ledger::open: that what is in the file cannot be asked, today or later.
bool isNoLedgerToAsk(ErrorCode code);

} // namespace p2s
