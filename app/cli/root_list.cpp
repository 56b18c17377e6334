#include "app/cli/people_text.h"
#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/store_roots.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct RootListOptions {
    bool inStore = false;
};
struct RootShowOptions {
    std::string name;
};

/// Those with a key in the certificate store, whether the ledger knows them or not.
Result<Answer> listStore(const Session& session) {
    const auto roots = rootsInStore(session.platform().certificates, session.now());
    if (!roots)
        return tl::unexpected(roots.error());
    QJsonArray json;
    QList<QStringList> rows{{Words::tr("Name"), Words::tr("Valid until"), Words::tr("Can sign"),
                             Words::tr("Thumbprint (SHA-1)")}};
    for (const StoreRoot& root : *roots) {
        const bool ofUser = root.location == StoreLocation::CurrentUser;
        json.append(
            QJsonObject{{QStringLiteral("certificate"), certificateJson(root.certificate)},
                        {QStringLiteral("location"),
                         ofUser ? QStringLiteral("current-user") : QStringLiteral("local-machine")},
                        {QStringLiteral("suggestedName"), root.suggestedName},
                        {QStringLiteral("unfit"),
                         root.unfit ? QJsonValue(QString(errorCodeName(root.unfit->code))) : QJsonValue()},
                        {QStringLiteral("findings"), findingsJson(root.findings)}});
        rows.append({harmless(root.certificate.displayName()), isoText(root.certificate.notAfter()),
                     root.unfit ? Words::tr("No") : Words::tr("Yes"), root.certificate.sha1Thumbprint()});
    }
    Answer answer;
    answer.json = {{QStringLiteral("roots"), json}};
    answer.text =
        roots->isEmpty()
            ? Words::tr("There is no root with its key in the Windows certificate store.") + QLatin1Char('\n')
            : tableText(rows);
    return answer;
}

Result<Answer> runRootList(const RootListOptions& options, const Session& session) {
    if (options.inStore)
        return listStore(session);
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto roots = ledger->roots();
    if (!roots)
        return tl::unexpected(roots.error());

    QJsonArray json;
    QList<QStringList> rows{
        {Words::tr("Name"), Words::tr("Valid until"), Words::tr("Key"), Words::tr("Thumbprint (SHA-1)")}};
    for (const RootRecord& root : *roots) {
        auto certificate = certificateOf(root);
        if (!certificate)
            return tl::unexpected(certificate.error());
        json.append(rootJson(root, *certificate));
        rows.append({root.name, isoText(root.notAfter), certificate->publicKey().description, root.sha1});
    }
    Answer answer;
    answer.json = {{QStringLiteral("roots"), json}};
    answer.text = roots->isEmpty() ? Words::tr("There is no root in the ledger yet. This makes one:") +
                                         QStringLiteral("\n  p2s-cert root create --name P2SRootCert\n")
                                   : tableText(rows);
    return answer;
}

Result<Answer> runRootShow(const RootShowOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto root = ledger->root(toText(options.name));
    if (!root)
        return tl::unexpected(root.error());
    auto certificate = certificateOf(*root);
    if (!certificate)
        return tl::unexpected(certificate.error());
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(*root, *certificate)}};
    answer.text = rootText(*root, *certificate) + QLatin1Char('\n') + rootNextSteps(*root);
    return answer;
}

} // namespace

void addRootList(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootListOptions>(
        parent, chosen, "list", Words::tr("List the roots of the ledger."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert root list --json"), runRootList);
    command->add_flag(
        "--in-store", options->inStore,
        Words::tr("Windows: the roots with their key in the certificate store instead, for root "
                  "import --from-store.")
            .toStdString());
}

void addRootShow(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootShowOptions>(
        parent, chosen, "show", Words::tr("Show one root of the ledger."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert root show P2SRootCert"), runRootShow);
    command->add_option("NAME", options->name, Words::tr("The root's name.").toStdString())->required();
}

} // namespace p2s::cli
