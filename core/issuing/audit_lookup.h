#pragma once

#include "core/handover/audit_report.h"
#include "core/ledger/ledger.h"

namespace p2s {

/// The report with what \a ledger, when there is one, says of each certificate, and counted up. Errors: those
/// of the ledger.
Result<AuditReport> finishedAudit(AuditReport report, const Ledger* ledger);

} // namespace p2s
