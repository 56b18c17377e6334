#include "app/cli/certificate_answer.h"
#include "app/cli/install_answer.h"
#include "app/cli/issue_answer.h"
#include "app/cli/new_password.h"
#include "app/cli/people_text.h"
#include "app/cli/root_unlock.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/handover/recipient_sheet.h"
#include "core/issuing/client_validity.h"
#include "core/issuing/recipient_list.h"
#include "core/issuing/suggested_friendly_name.h"
#include "core/readiness/client_readiness.h"

#include <QFileInfo>

namespace p2s::cli {
namespace {

struct IssueOptions {
    std::string root;
    std::string commonName;
    bool unique = false;
    std::optional<std::string> sharedWith;
    std::string out;
    std::optional<int> days;
    std::string key = "rsa2048";
    std::optional<std::string> purposes;
    std::string target = "windows";
    std::optional<std::string> friendlyName;
    std::string sheet;
    bool generatePassword = false;
    bool force = false;
    bool install = false;
    bool exportable = false;
    bool withoutRoot = false;
    SecretOptions secrets;
};

Result<void> checkUsage(const IssueOptions& options, const Session& session) {
    if (!options.unique && !options.sharedWith)
        return wrongUsage(Words::tr("“%1” or “%2” is missing.")
                              .arg(QStringLiteral("--unique"), QStringLiteral("--shared-with")));
    if (auto shown = checkCanBeShown(options.generatePassword, session); !shown)
        return shown;
    return checkOutputNames({QStringLiteral("--out"), options.out},
                            {QStringLiteral("--sheet"), options.sheet});
}

/// Everything of the request that the arguments alone decide.
Result<IssuanceRequest> requestOf(const IssueOptions& options) {
    auto person = EmailName::parse(toText(options.commonName));
    if (!person)
        return tl::unexpected(person.error());
    auto key = keyAlgorithmFromName(toText(options.key));
    if (!key)
        return tl::unexpected(key.error());
    IssuanceRequest request{.certificate = {.person = *person}};
    request.key = *key;
    if (options.purposes) {
        auto purposes = clientPurposesFrom(*options.purposes);
        if (!purposes)
            return tl::unexpected(purposes.error());
        request.certificate.extendedKeyUsage = *purposes;
    }
    if (options.sharedWith) {
        request.sharing = Sharing::Shared;
        auto recipients = recipientsOf(parseRecipientList(toText(*options.sharedWith)));
        if (!recipients)
            return tl::unexpected(recipients.error());
        request.sharedWith = *recipients;
    }
    request.target = installTargetFromName(toText(options.target)).value_or(InstallTarget::Windows);
    request.pfxPath = toText(options.out);
    request.ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    return request;
}

Result<void> checkOutputs(const IssueOptions& options, const IssuanceRequest& request) {
    if (auto writable = checkWritable(request.pfxPath, request.ifExists); !writable)
        return writable;
    return options.sheet.empty() ? Result<void>() : checkWritable(toText(options.sheet), request.ifExists);
}

/// What would be said of the certificate and its password, the reasons of a refusal among them.
QList<Finding> findingsOf(const IssuanceRequest& request, const QList<Certificate>& issuers,
                          const QDateTime& now) {
    QList<Finding> findings =
        assessDraft({request.certificate.person.address(), request.certificate.extendedKeyUsage.purposes(),
                     request.key, request.certificate.notBefore, request.certificate.notAfter},
                    issuers, now);
    findings.append(assessPassword(request.password, request.target, request.certificate.person));
    return findings;
}

Result<void> writeSheet(const IssueOptions& options, const IssuanceRequest& request,
                        const IssuedClient& issued) {
    const QString html =
        recipientSheetHtml({issued.certificate, issued.record.rootName, issued.record.friendlyName,
                            QFileInfo(request.pfxPath).fileName(), request.target});
    return writePrivateFile(toText(options.sheet), html.toUtf8(), request.ifExists);
}

QList<Finding> holdsAlready(const Ledger& ledger, const EmailName& person, const QDateTime& now) {
    const auto held = ledger.validCertificatesOf(person.address(), now);
    if (!held || held->isEmpty())
        return {};
    return {{Rule::AlreadyHolds, Severity::Warning, QStringLiteral("leaf"), person.address()}};
}

/// With what stands in the way, if that is why. Warnings are about a certificate, and there is none.
Answer refusedFor(const Error& error, QList<Finding> findings, const QList<Finding>& against) {
    findings.removeIf([](const Finding& finding) { return finding.severity != Severity::Error; });
    addNew(findings, against);
    Answer answer = refused(error);
    answer.json.insert(QStringLiteral("findings"), findingsJson(findings));
    if (!findings.isEmpty())
        answer.remarks.append(findingsText(findings).trimmed());
    return answer;
}

/// Installs what was issued and adds what came of it. The certificate is there in any case.
void install(const IssueOptions& options, const IssuanceRequest& request, const IssuedClient& issued,
             const Session& session, Answer& answer) {
    announceTrustQuestion(!options.withoutRoot);
    const auto installed =
        installFile(issued.record.pfxPath, request.password, {options.exportable, !options.withoutRoot},
                    session.platform().certificates);
    if (!installed) {
        answer.refusal = installed.error();
        return;
    }
    const Answer said = installedAnswer(*installed);
    answer.json.insert(QStringLiteral("installed"), installedJson(*installed));
    answer.text += QLatin1Char('\n') + said.text;
    answer.status = said.status;
}

Result<Answer> runIssue(const IssueOptions& options, const Session& session) {
    if (auto usage = checkUsage(options, session); !usage)
        return tl::unexpected(usage.error());
    auto request = requestOf(options);
    if (!request)
        return tl::unexpected(request.error());
    if (auto writable = checkOutputs(options, *request); !writable)
        return tl::unexpected(writable.error());

    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto record = ledger->root(toText(options.root));
    if (!record)
        return tl::unexpected(record.error());
    const QList<Finding> noticed =
        interruptedFindings(*ledger) + holdsAlready(*ledger, request->certificate.person, session.now());

    SecretInput secrets = options.secrets.input();
    auto password = newPassword(options.generatePassword, secrets, toText(options.out));
    if (!password)
        return tl::unexpected(password.error());
    request->password = *password;
    const QDateTime now = session.now();
    auto root = unlockedRoot(*record, secrets, session);
    if (!root)
        return tl::unexpected(root.error());

    const auto validity = clientValidity(root->authority.certificate(), now, options.days);
    if (!validity)
        return tl::unexpected(validity.error());
    request->certificate.notBefore = validity->notBefore;
    request->certificate.notAfter = validity->notAfter;
    request->friendlyNameIsSuggested = !options.friendlyName;
    auto friendlyName = options.friendlyName
                            ? Result<QString>(toText(*options.friendlyName).trimmed())
                            : suggestedFriendlyName(request->certificate.person, now, *ledger);
    if (!friendlyName)
        return tl::unexpected(friendlyName.error());
    request->friendlyName = *friendlyName;

    const auto issuers = chainOf(*root);
    if (!issuers)
        return tl::unexpected(issuers.error());
    const QList<Finding> findings = noticed + findingsOf(*request, *issuers, now);
    const auto progress = [&session, said = std::optional<IssueStage>()](IssueStage stage) mutable {
        // Asked again and again while a key is made.
        if (std::exchange(said, stage) == stage)
            return session.keepGoing();
        return session.report(stageText(stage));
    };
    QList<Finding> against;
    auto issued = issueClient(*request, *root, *ledger, progress, systemClock(), &against);
    if (!issued)
        return refusedFor(issued.error(), findings, against);

    QList<Finding> said = issued->findings;
    addNew(said, findings);
    Answer answer = issuedAnswer(*issued, said);
    if (options.generatePassword)
        showPassword(answer, request->password, *issued);
    if (options.install)
        install(options, *request, *issued, session, answer);
    if (!options.sheet.empty()) {
        // The certificate is there whatever becomes of the sheet, so both are told.
        if (auto written = writeSheet(options, *request, *issued); !written)
            answer.refusal = answer.refusal.value_or(written.error());
        else
            answer.json.insert(QStringLiteral("sheet"), toText(options.sheet));
    }
    return answer;
}

void addPeople(CLI::App& command, IssueOptions& options) {
    command.add_option("--root", options.root, Words::tr("The root that signs.").toStdString())
        ->required()
        ->type_name("NAME");
    command
        .add_option("--cn", options.commonName, Words::tr("The user's address, name@domain.").toStdString())
        ->required()
        ->type_name("ADDRESS");
    CLI::Option* unique =
        command.add_flag("--unique", options.unique,
                         Words::tr("For this one person: revoking it cuts off nobody else.").toStdString());
    command
        .add_option("--shared-with", options.sharedWith,
                    Words::tr("Shared by these people, comma-separated: revoking it cuts off all of them.")
                        .toStdString())
        ->type_name("A,B,C")
        ->excludes(unique);
}

void addCertificate(CLI::App& command, IssueOptions& options) {
    addDays(command, options.days,
            Words::tr("How many days it is valid; 18 months, but no longer than its root, when not given."));
    addKey(command, options.key);
    command
        .add_option(
            "--eku", options.purposes,
            Words::tr("Enhanced Key Usage in this order, names or object identifiers; Client Authentication "
                      "must come first, and is alone when not given.")
                .toStdString())
        ->type_name("LIST");
}

void addFiles(CLI::App& command, IssueOptions& options) {
    addPfxFile(command, options.out, options.target, options.friendlyName);
    command
        .add_option(
            "--sheet", options.sheet,
            Words::tr("Also write a sheet for the recipient: what to click, what to answer.").toStdString())
        ->type_name("FILE");
    command.add_flag("--force", options.force, Words::tr("Replace files that are there.").toStdString());
    command.add_flag("--install", options.install,
                     Words::tr("Windows: also install it in your own certificate store.").toStdString());
    addInstallOptions(command, options.exportable, options.withoutRoot);
    addRootSecretFiles(command, options.secrets);
    addNewPassword(command, options.secrets, options.generatePassword,
                   Words::tr("Make a password and show it once."));
}

} // namespace

void addIssue(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<IssueOptions>(
        parent, chosen, "issue",
        Words::tr("Issue one client certificate and write it with its key and full chain into a .pfx."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert issue --root P2SRootCert --cn user@contoso.com --unique "
                           "--out user@contoso.com.pfx"),
        runIssue);
    addPeople(*command, *options);
    addCertificate(*command, *options);
    addFiles(*command, *options);
}

} // namespace p2s::cli
