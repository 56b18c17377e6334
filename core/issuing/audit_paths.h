#pragma once

#include "core/issuing/audit.h"
#include "core/x509/certificate.h"

namespace p2s {

/// Judges those certificates of \a report once more whose file lacks their issuer, where that one was found
/// in another file or is among \a known: an authority may forbid what is below it. Files are read again only
/// where their issuers may have an objection. \a request: with the folder's whole name. Errors: Cancelled.
Result<void> completePaths(AuditReport& report, const AuditRequest& request, const QList<Certificate>& known,
                           const AuditWatch& watch);

} // namespace p2s
