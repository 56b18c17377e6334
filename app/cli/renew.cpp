#include "app/cli/issue_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/root_unlock.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/client_validity.h"
#include "core/issuing/renewal.h"
#include "core/ledger/find_certificate.h"

#include <QDir>
#include <QJsonArray>

namespace p2s::cli {
namespace {

struct Options {
    std::vector<std::string> ids;
    std::string out;
    std::string folder;
    std::string root;
    std::optional<int> days;
    bool force = false;
    SecretOptions secrets;
};

struct Renewal {
    CertificateRecord old;
    IssuanceRequest request;
};

Result<void> checkUsage(const Options& options) {
    if (options.out.empty() == options.folder.empty())
        return wrongUsage(Words::tr("“%1” or “%2” is needed, not both.")
                              .arg(QStringLiteral("--out"), QStringLiteral("--out-dir")));
    if (!options.out.empty() && options.ids.size() != 1)
        return wrongUsage(Words::tr("“%1” is for one certificate; use “%2” for several.")
                              .arg(QStringLiteral("--out"), QStringLiteral("--out-dir")));
    if (options.out == "-")
        return wrongUsage(
            Words::tr("“%1” needs the name of a file, not standard output.").arg(QStringLiteral("--out")));
    return {};
}

QString pathFor(const Options& options, const CertificateRecord& old) {
    return options.out.empty() ? QDir(toText(options.folder))
                                     .filePath(QStringLiteral("%1-%2.pfx").arg(old.commonName).arg(old.id))
                               : toText(options.out);
}

/// Everything that can be known to be wrong is found before the first one is issued.
Result<QList<Renewal>> planned(const Options& options, const Ledger& ledger, const QDateTime& now) {
    QList<Renewal> renewals;
    for (const std::string& id : options.ids) {
        auto old = findCertificate(ledger, toText(id));
        if (!old)
            return tl::unexpected(old.error());
        auto request = renewalOf(*old, ledger, now);
        if (!request)
            return tl::unexpected(request.error());
        request->pfxPath = pathFor(options, *old);
        request->ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
        if (auto writable = checkWritable(request->pfxPath, request->ifExists); !writable)
            return tl::unexpected(writable.error());
        renewals.append({*old, *request});
    }
    return renewals;
}

/// The root that is to sign: the one that was named, else the old one's, the same for all.
Result<RootRecord> signingRoot(const Options& options, const QList<Renewal>& renewals, const Ledger& ledger) {
    if (!options.root.empty())
        return ledger.root(toText(options.root));
    for (const Renewal& renewal : renewals) {
        if (renewal.old.rootId != renewals.first().old.rootId)
            return wrongUsage(Words::tr("the certificates are under several roots; say with “%1” which one "
                                        "signs the new ones.")
                                  .arg(QStringLiteral("--root")));
    }
    return ledger.rootById(renewals.first().old.rootId);
}

Result<Answer> run(const Options& options, const Session& session) {
    if (auto usage = checkUsage(options); !usage)
        return tl::unexpected(usage.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QDateTime now = session.now();
    auto renewals = planned(options, *ledger, now);
    if (!renewals)
        return tl::unexpected(renewals.error());
    const auto record = signingRoot(options, *renewals, *ledger);
    if (!record)
        return tl::unexpected(record.error());
    SecretInput secrets = options.secrets.input();
    const auto password = secrets.password({Words::tr("Password for the new files: "),
                                            Words::tr("The password again: "),
                                            {ErrorCode::PasswordNeeded, renewals->first().request.pfxPath}});
    if (!password)
        return tl::unexpected(password.error());
    const auto root = unlockedRoot(*record, secrets, session);
    if (!root)
        return tl::unexpected(root.error());
    const auto validity = clientValidity(root->authority.certificate(), now, options.days);
    if (!validity)
        return tl::unexpected(validity.error());

    Answer answer;
    QJsonArray renewed;
    for (Renewal& renewal : *renewals) {
        renewal.request.certificate.notBefore = validity->notBefore;
        renewal.request.certificate.notAfter = validity->notAfter;
        renewal.request.password = *password;
        session.report(Words::tr("Renewing the certificate of %1 …").arg(harmless(renewal.old.commonName)));
        const auto issued = issueClient(renewal.request, *root, *ledger,
                                        [&session](IssueStage) { return session.keepGoing(); });
        if (!issued) {
            // Those before it are there.
            answer.refusal = issued.error();
            break;
        }
        Answer one = issuedAnswer(*issued, issued->findings);
        one.json.insert(QStringLiteral("replaces"), QJsonObject{{QStringLiteral("id"), renewal.old.id},
                                                                {QStringLiteral("sha1"), renewal.old.sha1}});
        renewed.append(one.json);
        answer.remarks += one.remarks;
        answer.text += one.text +
                       Words::tr("It takes the place of number %1, thumbprint %2.")
                           .arg(renewal.old.id)
                           .arg(renewal.old.sha1) +
                       QLatin1Char('\n') +
                       Words::tr("The user installs the new file, chooses “%1” in the VPN client, and then "
                                 "removes the old certificate. The old one works until it expires or is "
                                 "revoked.")
                           .arg(harmless(issued->record.friendlyName)) +
                       QStringLiteral("\n\n");
    }
    answer.json = {{QStringLiteral("renewed"), renewed}};
    return answer;
}

} // namespace

void addRenew(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<Options>(
        parent, chosen, "renew",
        Words::tr("Issue new certificates to the same people, with new keys, in place of old ones."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert renew 7 --out user@contoso.com-2.pfx"), run);
    command
        ->add_option(
            "ID", options->ids,
            Words::tr("Numbers, thumbprints or serial numbers of the old certificates.").toStdString())
        ->required();
    command->add_option("--out", options->out, Words::tr("The .pfx file to write.").toStdString())
        ->type_name("FILE");
    command
        ->add_option("--out-dir", options->folder,
                     Words::tr("The folder for several: ADDRESS-NUMBER.pfx.").toStdString())
        ->type_name("FOLDER");
    command
        ->add_option("--root", options->root,
                     Words::tr("The root that signs; the old one's when not given.").toStdString())
        ->type_name("NAME");
    addDays(*command, options->days,
            Words::tr("How many days it is valid; 18 months, but no longer than its root, when not given."));
    addPassphraseFile(*command, options->secrets);
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password for the .pfx in its first line; - for standard input. "
                              "Without it the password is asked for."));
    command->add_flag("--force", options->force, Words::tr("Replace files that are there.").toStdString());
}

} // namespace p2s::cli
