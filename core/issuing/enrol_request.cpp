#include "core/issuing/enrol_request.h"

namespace p2s {

Result<EnrolmentAnswer> submitRequest(const RequestRecord& request, const Enrolment& enrolment,
                                      Ledger& ledger) {
    if (request.state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, request.address);
    auto answer = enrolment.submit(request.requestDer, request.templateName, request.caConfig);
    // An authority that was sent nothing, or refused it, is not asked again.
    if (!answer || answer->requestId <= 0)
        return answer;
    const auto noted = ledger.noteRequestSent(request.id, answer->authority, answer->requestId);
    if (!noted)
        return tl::unexpected(noted.error());
    return answer;
}

Result<EnrolmentAnswer> askForReply(const RequestRecord& request, const Enrolment& enrolment) {
    if (request.state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, request.address);
    if (!enrolment.isAvailable())
        return failure(ErrorCode::NotAvailableHere, request.address);
    if (request.authorityRequestId == 0)
        return failure(ErrorCode::RequestNotSent, request.address);
    return enrolment.retrieve(request.authorityRequestId, request.caConfig);
}

} // namespace p2s
