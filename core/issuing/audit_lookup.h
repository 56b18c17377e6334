#pragma once

#include "core/issuing/audit.h"

namespace p2s {

/// Everything has been read: how far an audit is while it looks things up.
AuditProgress progressOf(const AuditReport& report);

/// The report with what \a ledger, when there is one, says of each certificate, and counted up. \a watch is
/// asked before each thousand of them. Errors: Cancelled, those of the ledger.
Result<AuditReport> finishedAudit(AuditReport report, const Ledger* ledger, const AuditWatch& watch);

} // namespace p2s
