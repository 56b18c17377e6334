#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate.h"
#include "core/x509/certification_path.h"
#include "core/x509/email_name.h"

namespace p2s {

/// Whether the authorities above a client certificate may have it below them: path lengths, name constraints
/// and an Enhanced Key Usage on an authority that does not name Client Authentication, as Windows and OpenSSL
/// heed it, or that cannot be read. \a issuers: nearest first.
QList<Finding> assessPath(const Certificate& leaf, const QList<Certificate>& issuers);

/// The same of a certificate that \a person does not have yet.
QList<Finding> assessPathFor(const EmailName& person, const QList<Certificate>& issuers);

/// What can be said before there is a name: path lengths and purposes. \a issuers: nearest first.
QList<Finding> assessPathAbove(const QList<Certificate>& issuers);

/// Everything that a verification of \a path objected to, but for what \a known says already with names and
/// dates.
QList<Finding> assessPath(const CertificationPath& path, const QList<Finding>& known);

} // namespace p2s
