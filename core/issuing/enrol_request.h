#pragma once

#include "core/ledger/ledger.h"
#include "core/platform/enrolment.h"

namespace p2s {

/// What an authority made of a request that was handed to it.
struct SentRequest {
    EnrolmentAnswer answer;
    /// RequestNotNoted when the ledger does not know of it. Subject: the authority; detail: its number there
    /// and the cause.
    std::optional<Error> notNoted;
};

/// Hands the request \a id of \a ledger to AD CS, as the signed-in account, and notes there which authority
/// has it and under which number, so that it can be asked for again. What the authority answered is returned
/// also when it cannot be noted. Errors, with nothing sent or nothing kept there: RequestNotWaiting,
/// RequestAlreadySent, those of Enrolment::submit, and the ledger's.
Result<SentRequest> submitRequest(qint64 id, const Enrolment& enrolment, Ledger& ledger);

/// Asks the authority that has a request what became of it. Errors: RequestNotWaiting, RequestNotSent (not
/// by submitRequest), and those of Enrolment::retrieve.
Result<EnrolmentAnswer> askForReply(const RequestRecord& request, const Enrolment& enrolment);

} // namespace p2s
