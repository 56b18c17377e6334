#pragma once

#include "core/issuing/expiring.h"
#include "core/issuing/interrupted_issues.h"

namespace p2s {

/// How many days ahead the wizard's first page looks.
constexpr int attentionDays = 30;

/// What an administrator should know of when the program starts.
struct Attention {
    /// What ends within attentionDays.
    ExpiringCount expiring;
    QList<InterruptedIssue> interrupted;
    /// How many requests to other authorities wait for their reply.
    qsizetype waitingRequests = 0;
};

/// Looks through \a ledger, and clears away what interrupted issues left. Errors: the ledger's.
Result<Attention> attentionOf(Ledger& ledger, const QDateTime& now);

} // namespace p2s
