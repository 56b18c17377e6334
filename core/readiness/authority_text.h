#pragma once

#include "core/readiness/finding.h"

#include <optional>

namespace p2s {

/// What \a finding comes to when it is about an authority above the certificate (subject "issuer" or "root"),
/// where that is not said as of the certificate itself; otherwise nothing. \a value: the finding's argument
/// as it is to be read.
std::optional<FindingText> authorityText(const Finding& finding, const QString& value);

} // namespace p2s
