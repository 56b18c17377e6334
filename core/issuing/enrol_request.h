#pragma once

#include "core/ledger/ledger.h"
#include "core/platform/enrolment.h"

namespace p2s {

/// Hands a request that waits in \a ledger to AD CS, as the signed-in account, and notes there which
/// authority has it and under which number, so that it can be asked for again. Errors: RequestNotWaiting,
/// those of Enrolment::submit, and the ledger's.
Result<EnrolmentAnswer> submitRequest(const RequestRecord& request, const Enrolment& enrolment,
                                      Ledger& ledger);

/// Asks the authority that has a request what became of it. Errors: RequestNotWaiting, RequestNotSent (not
/// by submitRequest), and those of Enrolment::retrieve.
Result<EnrolmentAnswer> askForReply(const RequestRecord& request, const Enrolment& enrolment);

} // namespace p2s
