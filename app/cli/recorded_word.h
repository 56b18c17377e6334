#pragma once

#include "app/cli/answer.h"
#include "app/cli/session.h"
#include "core/readiness/surroundings.h"

namespace p2s::cli {

/// What the ledger says of \a certificates; nothing where nobody has made one. One that cannot be asked is no
/// reason not to look at a file: \a answer gets a remark on it.
std::optional<RecordedFacts> recordedWord(const Session& session, const QList<Certificate>& certificates,
                                          Answer& answer);

} // namespace p2s::cli
