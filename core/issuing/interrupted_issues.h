#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// An issue that a crash or a power cut ended half-way.
struct InterruptedIssue {
    CertificateRecord record;
    /// The very .pfx of this issue is in its place, checked and whole: it was finished, but not recorded so.
    bool fileIsThere = false;
};

/// Pending issues whose program is gone; those of a program still at work are not among them, nor, in a
/// ledger on a server, those of other people and computers. Clears away temporary files they left.
Result<QList<InterruptedIssue>> interruptedIssues(Ledger& ledger);

/// Lets an interrupted issue stand whose file is there: it is recorded as issued.
/// Errors: FileNotFound when the file is not (or no longer) that of this issue, and those of
/// Ledger::finishIssue.
Result<void> keepInterruptedIssue(const InterruptedIssue& issue, Ledger& ledger);

/// Takes an interrupted issue back: its row goes (the event stays), and its .pfx with it when it is there.
Result<void> discardInterruptedIssue(const InterruptedIssue& issue, Ledger& ledger);

/// A pending issue of somebody else in a team's ledger, or of this account on another computer: whether its
/// program is at work, and whether its file is whole, cannot be seen from here.
struct IssueOfOthers {
    CertificateRecord record;
    IssueBeginning beginning;
};

/// Empty for a ledger in a file.
Result<QList<IssueOfOthers>> pendingIssuesOfOthers(const Ledger& ledger);

} // namespace p2s
