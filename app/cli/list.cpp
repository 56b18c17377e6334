#include "app/cli/certificate_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct ListOptions {
    std::string search;
    std::string state;
};

Result<Answer> runList(const ListOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    CertificateQuery query;
    query.text = toText(options.search);
    query.state = certificateStateFromName(toText(options.state));
    Answer answer;
    const QList<Finding> findings = interruptedFindings(*ledger);
    if (!findings.isEmpty())
        answer.remarks.append(findingsText(findings).trimmed());
    auto records = ledger->certificates(query);
    if (!records)
        return tl::unexpected(records.error());

    QJsonArray json;
    QList<QStringList> rows{{Words::tr("Number"), Words::tr("Common name"), Words::tr("State"),
                             Words::tr("Valid until"), Words::tr("Root"), Words::tr("Shared by"),
                             Words::tr("Thumbprint (SHA-1)")}};
    for (const CertificateRecord& record : *records) {
        auto certificate = certificateOf(record);
        if (!certificate)
            return tl::unexpected(certificate.error());
        json.append(recordJson(record, *certificate));
        rows.append({QString::number(record.id), harmless(record.commonName), stateText(record.state),
                     isoText(record.notAfter), record.rootName,
                     record.sharing == Sharing::Shared ? QString::number(record.recipients.size())
                                                       : QStringLiteral("-"),
                     record.sha1});
    }
    answer.json = {{QStringLiteral("certificates"), json},
                   {QStringLiteral("findings"), findingsJson(findings)}};
    answer.text = records->isEmpty() ? Words::tr("No certificate in the ledger matches.") + QLatin1Char('\n')
                                     : tableText(rows);
    return answer;
}

} // namespace

void addList(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<ListOptions>(
        parent, chosen, "list", Words::tr("List the certificates of the ledger, newest first."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert list --search contoso.com --json"), runList);
    command
        ->add_option("--search", options->search,
                     Words::tr("Part of an address, a name, a root's name, a thumbprint or a serial number.")
                         .toStdString())
        ->type_name("TEXT");
    std::vector<std::string> states;
    for (const CertificateState state : {CertificateState::Pending, CertificateState::Issued,
                                         CertificateState::Revoked, CertificateState::Superseded})
        states.push_back(certificateStateName(state).toStdString());
    command->add_option("--state", options->state, Words::tr("Only those in this state.").toStdString())
        ->check(CLI::IsMember(states))
        ->type_name("STATE");
}

} // namespace p2s::cli
