#pragma once

#include "core/ledger/ledger.h"
#include "core/readiness/surroundings.h"

namespace p2s {

/// What \a ledger says of \a certificates, for readiness to judge them by. Errors: those of the ledger.
Result<RecordedFacts> recordedFacts(const Ledger& ledger, const QList<Certificate>& certificates,
                                    const QDateTime& now);

} // namespace p2s
