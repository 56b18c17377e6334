#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// What the root page wants to know of the ledger, read in one go on a worker.
struct RootOverview {
    QList<RootRecord> roots;
    QStringList knownDomains;

    QStringList rootNames() const;
};

/// Opens the ledger at \a path and reads it. Errors: those of Ledger::open.
Result<RootOverview> readRootOverview(const QString& path, const Clock& clock);

/// How a root's end stands to \a now.
enum class RootExpiry { Fine, Soon, Expired, NotYetValid };
RootExpiry rootExpiry(const RootRecord& root, const QDateTime& now);
/// "3 May 2028", "Expires in 12 days, on 3 May 2026", "Expired on 3 May 2025".
QString rootExpiryText(const RootRecord& root, const QDateTime& now);

} // namespace p2s
