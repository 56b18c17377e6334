#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate.h"

namespace p2s {

/// What to write to whoever runs the certificate authority, when its certificate for a request will not do:
/// which certificate, what is wrong with it or with the authorities above it and, for every point, what to
/// change, ready to send. \a templateName: the AD CS
/// template that was asked for; empty for none. Findings of severity error are in it, and what else
/// the authority can do better when it issues the certificate again; empty without an error.
QString authorityLetter(const Certificate& certificate, const QString& askedName, const QString& templateName,
                        const QList<Finding>& findings);

} // namespace p2s
