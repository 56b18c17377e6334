#include "app/cli/people_text.h"
#include "app/cli/remark.h"
#include "app/cli/request_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certreq.h"
#include "core/issuing/enrol_request.h"
#include "core/readiness/client_readiness.h"

namespace p2s::cli {
namespace {

struct RequestSubmitOptions {
    std::string number;
};

/// What leads to the certificate while the ledger does not.
QString wayToReply(const EnrolmentAnswer& answer, const RequestRecord& request) {
    const ReplyFiles reply = ReplyFiles::called(QStringLiteral("user"));
    return Words::tr(
               "Its number at “%1” is %2. Once it has been approved there, this fetches the certificate:")
               .arg(harmless(answer.authority))
               .arg(answer.requestId) +
           QStringLiteral("\n  ") + harmless(certreqRetrieveLine(answer.requestId, reply, answer.authority)) +
           completeLine(inCommand(reply.chain), request);
}

Result<Answer> runRequestSubmit(const RequestSubmitOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto record = findRequest(*ledger, options.number);
    if (!record)
        return tl::unexpected(record.error());
    const auto request = requestOf(*record);
    if (!request)
        return tl::unexpected(request.error());
    if (!session.report(Words::tr("Waiting for the certificate authority …")))
        return failure(ErrorCode::Cancelled);
    const auto sent = submitRequest(record->id, session.platform().enrolment, *ledger);
    if (!sent)
        return tl::unexpected(sent.error());
    // From here on nothing may keep the answer from being told.
    record->authorityRequestId = sent->answer.requestId;
    record->caConfig = sent->answer.authority;
    const bool isIssued = sent->answer.disposition == EnrolmentAnswer::Disposition::Issued;
    Answer answer;
    answer.json = {{QStringLiteral("request"), requestJson(*record, *request)},
                   {QStringLiteral("issued"), isIssued}};
    remarkOn(answer, assessTemplate(record->templateName));
    if (sent->notNoted) {
        answer.refusal = sent->notNoted;
        if (record->authorityRequestId > 0)
            answer.text = wayToReply(sent->answer, *record);
        return answer;
    }
    const QString authority = harmless(sent->answer.authority);
    answer.text = isIssued ? Words::tr("“%1” has issued the certificate. This fetches it:").arg(authority)
                           : Words::tr("“%1” keeps it as request number %2 until somebody there approves it. "
                                       "Afterwards this fetches the certificate:")
                                 .arg(authority)
                                 .arg(sent->answer.requestId);
    answer.text += completeLine(QStringLiteral("--from-ca %1").arg(record->id), *record);
    return answer;
}

} // namespace

void addRequestSubmit(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RequestSubmitOptions>(
        parent, chosen, "submit",
        Words::tr("Windows: hand a request to AD CS with the account you are signed in with."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert request submit 1"), runRequestSubmit);
    command->add_option("ID", options->number, Words::tr("The request's number in the ledger.").toStdString())
        ->required();
}

} // namespace p2s::cli
