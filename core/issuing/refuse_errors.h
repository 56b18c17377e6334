#pragma once

#include "core/base/result.h"
#include "core/readiness/finding.h"

namespace p2s {

/// Nothing is signed or handed out against a finding of severity error.
/// Errors: NotReady (subject: \a commonName; detail: the rules' ids).
Result<void> refuseErrors(const QList<Finding>& findings, const QString& commonName);

} // namespace p2s
