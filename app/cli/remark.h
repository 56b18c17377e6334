#pragma once

#include "app/cli/answer.h"
#include "core/readiness/finding.h"

namespace p2s::cli {

/// What speaks against what was done, though it was done: into the JSON's `findings` and the remarks.
void remarkOn(Answer& answer, const QList<Finding>& findings);

} // namespace p2s::cli
