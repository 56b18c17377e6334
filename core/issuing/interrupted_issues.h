#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// An issue that a crash or a power cut ended half-way.
struct InterruptedIssue {
    CertificateRecord record;
    /// The .pfx is in its place: it was finished, but not recorded so.
    bool fileIsThere = false;
};

/// Pending issues whose program is gone; those of a program still at work are not among them. Clears away
/// temporary files they left.
Result<QList<InterruptedIssue>> interruptedIssues(Ledger& ledger);

/// Takes an interrupted issue back: its row goes (the event stays), and its .pfx with it when it is there.
Result<void> discardInterruptedIssue(const InterruptedIssue& issue, Ledger& ledger);

} // namespace p2s
