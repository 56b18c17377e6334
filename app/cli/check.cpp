#include "app/cli/certificate_input.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/store_certificates.h"
#include "core/readiness/file_examination.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/upload_readiness.h"

namespace p2s::cli {
namespace {

struct CheckOptions {
    std::string file;
    std::string inStore;
    std::string root;
    std::string rootName;
    std::string revoked;
    SecretOptions secrets;
};

Result<CertificateFile> openClient(const CheckOptions& options, const Session& session) {
    if (!options.inStore.empty())
        return fileFromStore(session.platform().certificates, toText(options.inStore), session.now());
    SecretInput secrets = options.secrets.input();
    return openCertificateFile(toText(options.file), secrets, LockedKey::Open);
}

Result<Answer> runCheck(const CheckOptions& options, const Session& session) {
    if (options.file.empty() == options.inStore.empty())
        return wrongUsage(Words::tr("“%1” or “%2” is missing.")
                              .arg(QStringLiteral("FILE"), QStringLiteral("--windows-store")));
    const auto uploaded = readGivenRoot(toText(options.root));
    if (!uploaded)
        return tl::unexpected(uploaded.error());
    const Certificate& root = uploaded->file.certificates.first();
    auto revoked = readRevokedThumbprints(toText(options.revoked));
    if (!revoked)
        return tl::unexpected(revoked.error());
    const auto file = openClient(options, session);
    if (!file)
        return tl::unexpected(file.error());
    const QDateTime now = session.now();
    const QString path = toText(options.file);
    const auto readiness =
        examineFile(*file, path, now, {.keepGoing = [&session] { return session.keepGoing(); }});
    if (!readiness)
        return tl::unexpected(readiness.error());
    const QList<Certificate>& certificates = readiness->certificates;
    if (certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, path);

    RehearsalOutcome outcome = rehearseGateway(*file, {root, *revoked, uploaded->file.isEncodedTwice()}, now);
    // What the portal would say of the upload decides nothing here: the root may have been given as a file.
    outcome.findings += assessUpload(uploaded->file, uploaded->bytes);
    if (!options.rootName.empty()) {
        for (Finding finding : assessUploadName(toText(options.rootName))) {
            finding.severity = Severity::Warning;
            outcome.findings.append(finding);
        }
    }
    Answer answer;
    answer.status = outcome.accepted ? ExitStatus::Done : ExitStatus::AnswerIsNo;
    answer.json = {{QStringLiteral("accepted"), outcome.accepted},
                   {QStringLiteral("protocol"),
                    outcome.protocol.isEmpty() ? QJsonValue() : QJsonValue(outcome.protocol)},
                   {QStringLiteral("certificate"), certificateJson(certificates.first())},
                   {QStringLiteral("findings"), findingsJson(outcome.findings)}};
    const QString client = harmless(certificates.first().displayName());
    const QString gateway = harmless(root.displayName());
    answer.text =
        outcome.accepted
            ? Words::tr("Accepted: a gateway that trusts %1 lets %2 in (%3).")
                  .arg(gateway, client, outcome.protocol)
            : Words::tr("Refused: a gateway that trusts %1 does not let %2 in.").arg(gateway, client);
    answer.text += QLatin1Char('\n') + findingsText(outcome.findings);
    return answer;
}

} // namespace

void addCheck(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<CheckOptions>(
        parent, chosen, "check",
        Words::tr(
            "Rehearse the gateway: a TLS handshake in memory with a server that trusts exactly this root."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert check user@contoso.com.pfx --password-file pfx.txt "
                           "--root P2SRootCert.cer --revoked revoked.txt"),
        runCheck);
    CLI::Option* file = command->add_option("FILE", options->file,
                                            Words::tr("The client's .pfx or certificate.").toStdString());
    command
        ->add_option(
            "--windows-store", options->inStore,
            Words::tr("Windows: instead of a file, the certificate with this SHA-1 thumbprint in your "
                      "own certificate store; its key stays there. inspect --windows-store lists them.")
                .toStdString())
        ->type_name("T")
        ->excludes(file);
    command
        ->add_option(
            "--root", options->root,
            Words::tr("The root's certificate file, or the text that was uploaded to Azure.").toStdString())
        ->required()
        ->type_name("ROOT");
    addRootName(*command, options->rootName);
    command
        ->add_option("--revoked", options->revoked,
                     Words::tr("File with the gateway's revoked thumbprints, one a line.").toStdString())
        ->type_name("FILE");
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password in its first line; - for standard input."));
}

} // namespace p2s::cli
