#include "core/issuing/enrol_request.h"

#include <QThread>

namespace p2s {
namespace {

/// The number is all that leads back to the certificate, so a ledger that is busy or away for longer than it
/// waits by itself is tried again.
constexpr int attemptsToNote = 3;
constexpr unsigned long noteAgainMilliseconds = 1000;

std::optional<Error> notNotedBecause(const EnrolmentAnswer& answer, const QString& cause) {
    return Error{ErrorCode::RequestNotNoted, answer.authority,
                 QStringLiteral("request number %1: %2").arg(answer.requestId).arg(cause)};
}

std::optional<Error> noteAnswer(qint64 id, const EnrolmentAnswer& answer, Ledger& ledger) {
    if (answer.requestId <= 0)
        return notNotedBecause(answer, QStringLiteral("the authority named none"));
    Error cause;
    for (int attempt = 0; attempt < attemptsToNote; ++attempt) {
        if (attempt > 0)
            QThread::msleep(noteAgainMilliseconds);
        const auto noted = ledger.noteRequestSent(id, answer.authority, answer.requestId);
        if (noted)
            return std::nullopt;
        cause = noted.error();
        if (cause.code != ErrorCode::LedgerBusy && cause.code != ErrorCode::LedgerUnreachable &&
            cause.code != ErrorCode::LedgerOutcomeUnknown)
            break;
    }
    return notNotedBecause(answer,
                           QStringLiteral("%1 %2").arg(errorCodeName(cause.code), cause.detail).trimmed());
}

} // namespace

Result<SentRequest> submitRequest(qint64 id, const Enrolment& enrolment, Ledger& ledger) {
    // As it is now: another window may have sent it since.
    const auto request = ledger.request(id);
    if (!request)
        return tl::unexpected(request.error());
    if (request->state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, request->address);
    if (request->authorityRequestId > 0)
        return failure(ErrorCode::RequestAlreadySent, request->address);
    auto answer = enrolment.submit(request->requestDer, request->templateName, request->caConfig);
    if (!answer)
        return tl::unexpected(answer.error());
    auto unnoted = noteAnswer(id, *answer, ledger);
    return SentRequest{std::move(*answer), std::move(unnoted)};
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
