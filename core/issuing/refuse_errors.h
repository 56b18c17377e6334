#pragma once

#include "core/base/result.h"
#include "core/readiness/finding.h"

namespace p2s {

/// Nothing is signed or handed out against a finding of severity error.
/// \a against, unless null, is told which ones those are.
/// Errors: NotReady (subject: \a commonName; detail: the rules' ids).
Result<void> refuseErrors(const QList<Finding>& findings, const QString& commonName,
                          QList<Finding>* against = nullptr);

} // namespace p2s
