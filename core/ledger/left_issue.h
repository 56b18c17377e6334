#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

class LedgerConnection;

/// See Ledger::beginningOf. Inside a transaction.
Result<IssueBeginning> beginningOfIssue(const LedgerConnection& connection, qint64 certificateId);

/// Notes that the pending \a record was left by whoever began it, before somebody else settles it. Errors:
/// CertificatePending when it was not begun long ago.
Result<void> noteLeftIssue(const LedgerConnection& connection, const CertificateRecord& record);

} // namespace p2s
