#include "core/issuing/repair.h"

#include "app/cli/certificate_input.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/readiness/file_examination.h"

namespace p2s::cli {
namespace {

struct RepairOptions {
    std::string file;
    std::string out;
    std::string target = "windows";
    std::vector<std::string> additions;
    bool force = false;
    SecretOptions secrets;
};

Result<Answer> runRepair(const RepairOptions& options, const Session& session) {
    SecretInput secrets = options.secrets.input();
    const QString path = toText(options.file);
    const auto password = secrets.password(
        {Words::tr("Password of %1: ").arg(harmless(path)), {}, {ErrorCode::PasswordNeeded, path}});
    if (!password)
        return tl::unexpected(password.error());
    auto file = openExaminedFile(path, *password);
    if (!file)
        return tl::unexpected(file.error());
    RepairRequest request{.source = std::move(*file),
                          .sourcePath = path,
                          .target =
                              installTargetFromName(toText(options.target)).value_or(InstallTarget::Windows),
                          .password = *password,
                          .path = toText(options.out),
                          .ifExists = options.force ? IfExists::Replace : IfExists::Refuse};
    for (const std::string& addition : options.additions) {
        const auto more = openExaminedFile(toText(addition), {});
        if (!more)
            return tl::unexpected(more.error());
        request.additions += more->certificates;
    }
    const auto repaired = repairBundle(request, session.now());
    if (!repaired)
        return tl::unexpected(repaired.error());
    Answer answer;
    answer.status = hasErrors(repaired->after) ? ExitStatus::AnswerIsNo : ExitStatus::Done;
    answer.json = {{QStringLiteral("pfx"), request.path},
                   {QStringLiteral("profile"), installTargetName(request.target)},
                   {QStringLiteral("certificate"), certificateJson(repaired->leaf)},
                   {QStringLiteral("chain"), certificatesJson(repaired->chain)},
                   {QStringLiteral("before"), findingsJson(repaired->before)},
                   {QStringLiteral("findings"), findingsJson(repaired->after)}};
    answer.text =
        Words::tr("A new file is at %1.").arg(harmless(request.path)) + QLatin1Char('\n') +
        (repaired->after.isEmpty() ? Words::tr("Nothing to object to.") : findingsText(repaired->after));
    return answer;
}

} // namespace

void addRepair(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RepairOptions>(
        parent, chosen, "repair",
        Words::tr(
            "Write a new .pfx from a file: encrypted for another system, with missing issuers, in order."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert repair old.pfx --password-file pfx.txt --for apple "
                           "--add P2SRootCert.cer --out new.pfx"),
        runRepair);
    std::vector<std::string> targets;
    for (const InstallTarget target : allInstallTargets())
        targets.push_back(installTargetName(target).toStdString());
    readsFile(command
                  ->add_option("FILE", options->file,
                               Words::tr("The .pfx, or PEM certificate and key.").toStdString())
                  ->required());
    command->add_option("--out", options->out, Words::tr("The new file.").toStdString())
        ->required()
        ->type_name("F.pfx");
    command->add_option("--for", options->target, Words::tr("Where it will be installed.").toStdString())
        ->check(CLI::IsMember(targets))
        ->capture_default_str()
        ->type_name("SYSTEM");
    readsFile(
        command
            ->add_option("--add", options->additions,
                         Words::tr("File with a certificate that is missing; may be given several times.")
                             .toStdString())
            ->type_name("FILE")
            // Or it would take FILE for one of them.
            ->allow_extra_args(false));
    command->add_flag("--force", options->force, Words::tr("Replace the file if it is there.").toStdString());
    addPasswordFile(
        *command, options->secrets,
        Words::tr("File with the password, of both files, in its first line; - for standard input."));
}

} // namespace p2s::cli
