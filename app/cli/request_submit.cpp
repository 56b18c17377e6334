#include "app/cli/people_text.h"
#include "app/cli/request_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/enrol_request.h"

namespace p2s::cli {
namespace {

struct RequestSubmitOptions {
    std::string number;
};

Result<Answer> runRequestSubmit(const RequestSubmitOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto record = findRequest(*ledger, options.number);
    if (!record)
        return tl::unexpected(record.error());
    if (!session.report(Words::tr("Waiting for the certificate authority …")))
        return failure(ErrorCode::Cancelled);
    const auto answered = submitRequest(*record, session.platform().enrolment, *ledger);
    if (!answered)
        return tl::unexpected(answered.error());
    const auto sent = ledger->request(record->id);
    if (!sent)
        return tl::unexpected(sent.error());
    const auto request = requestOf(*sent);
    if (!request)
        return tl::unexpected(request.error());
    const bool isIssued = answered->disposition == EnrolmentAnswer::Disposition::Issued;
    Answer answer;
    answer.json = {{QStringLiteral("request"), requestJson(*sent, *request)},
                   {QStringLiteral("issued"), isIssued}};
    const QString authority = harmless(answered->authority);
    answer.text = isIssued ? Words::tr("“%1” has issued the certificate. This fetches it:").arg(authority)
                           : Words::tr("“%1” keeps it as request number %2 until somebody there approves it. "
                                       "Afterwards this fetches the certificate:")
                                 .arg(authority)
                                 .arg(answered->requestId);
    answer.text += QStringLiteral("\n  p2s-cert request complete --from-ca %1 --out %2.pfx\n")
                       .arg(QString::number(sent->id), harmless(sent->address));
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
