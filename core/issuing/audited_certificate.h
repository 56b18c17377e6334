#pragma once

#include "core/handover/audit_report.h"
#include "core/x509/certificate.h"

namespace p2s {

/// What an audit says of a certificate that it found in \a place. Of \a findings those are kept that call for
/// something to be done.
AuditedCertificate auditedCertificate(const Certificate& certificate, AuditPlace place,
                                      const QList<Finding>& findings);

/// Of the findings on a client, without what is said of its issuers: that is said of them where they stand.
/// What they may not have below them stays.
QList<Finding> withoutIssuers(QList<Finding> findings);

} // namespace p2s
