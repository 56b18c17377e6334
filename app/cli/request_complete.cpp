#include "app/cli/certificate_input.h"
#include "app/cli/issue_answer.h"
#include "app/cli/new_password.h"
#include "app/cli/people_text.h"
#include "app/cli/request_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/authority_letter.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/complete_request.h"
#include "core/issuing/enrol_request.h"
#include "core/issuing/refuse_errors.h"
#include "core/issuing/store_certificates.h"
#include "core/issuing/suggested_friendly_name.h"
#include "core/x509/certificate_file.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct RequestCompleteOptions {
    std::string reply;
    std::string fromCa;
    std::vector<std::string> authorities;
    std::string root;
    std::string serialNumber;
    std::string out;
    std::string target = "windows";
    std::optional<std::string> friendlyName;
    bool generatePassword = false;
    bool force = false;
    SecretOptions secrets;
};

Result<void> checkUsage(const RequestCompleteOptions& options, const Session& session) {
    if (options.reply.empty() == options.fromCa.empty())
        return wrongUsage(
            Words::tr("“%1” or “%2” is missing.").arg(QStringLiteral("REPLY"), QStringLiteral("--from-ca")));
    if (options.out == "-")
        return wrongUsage(
            Words::tr("“%1” needs the name of a file, not standard output.").arg(QStringLiteral("--out")));
    return checkCanBeShown(options.generatePassword, session);
}

Result<IncomingFile> readReplyFile(const QString& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return IncomingFile{std::move(*bytes), path};
}

/// From the authority that has the request.
Result<IncomingFile> fetchReply(const std::string& number, const Session& session, const Ledger& ledger) {
    const auto record = findRequest(ledger, number);
    if (!record)
        return tl::unexpected(record.error());
    if (!session.report(Words::tr("Asking the certificate authority …")))
        return failure(ErrorCode::Cancelled);
    auto answer = askForReply(*record, session.platform().enrolment);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->disposition == EnrolmentAnswer::Disposition::Kept)
        return failure(ErrorCode::AuthorityKeepsRequest, answer->authority);
    return IncomingFile{std::move(answer->reply), answer->authority};
}

Result<ReplySurroundings> surroundingsOf(const RequestCompleteOptions& options, const Session& session) {
    ReplySurroundings known;
    for (const std::string& path : options.authorities) {
        const auto file = readCertificateFile(toText(path), {});
        if (!file)
            return tl::unexpected(file.error());
        if (file->certificates.isEmpty())
            return failure(ErrorCode::CertificateMissing, toText(path));
        known.authorities.append(file->certificates);
    }
    if (!options.root.empty()) {
        const auto root = readGivenRoot(toText(options.root));
        if (!root)
            return tl::unexpected(root.error());
        known.uploadedRoot = UploadedRoot{root->file.certificates.first(), root->file.isEncodedTwice()};
    }
    known.serialNumber = toText(options.serialNumber);
    known.authorities.append(authoritiesAtHand(session.platform().certificates));
    return known;
}

QJsonObject replyJson(const CaReply& reply) {
    return {{QStringLiteral("request"), requestJson(reply.record, reply.request)},
            {QStringLiteral("certificate"), certificateJson(reply.certificate)},
            {QStringLiteral("chain"), certificatesJson(reply.chain)},
            {QStringLiteral("findings"), findingsJson(reply.findings)}};
}

/// Ready to be sent, for people.
QString letterText(const QString& letter) {
    return Words::tr("To send to the certificate authority:") + QStringLiteral("\n\n") +
           harmless(letter).replace(QStringLiteral("<U+000A>"), QStringLiteral("\n"));
}

/// With what came up only when it was tried out.
CaReply withFindings(CaReply reply, const QList<Finding>& against) {
    addNew(reply.findings, against);
    putGravestFirst(reply.findings);
    return reply;
}

/// The reply will not do: what is wrong with it, and what to write to the authority. What is to be done about
/// it is in that letter, where there is one, and not for whoever reads the remarks.
Answer refusal(const CaReply& reply, Error error) {
    Answer answer = refused(std::move(error));
    answer.json = replyJson(reply);
    answer.text = certificateText(reply.certificate);
    const QString letter = authorityLetter(reply.certificate, reply.request.commonName(),
                                           reply.record.templateName, reply.findings);
    const Remedies remedies = letter.isEmpty() ? Remedies::Told : Remedies::LeftOut;
    answer.remarks.append(findingsText(reply.findings, remedies).trimmed());
    answer.json.insert(QStringLiteral("letter"), letter);
    if (!letter.isEmpty())
        answer.remarks.append(letterText(letter));
    return answer;
}

/// There is no reading it. Some of the reasons can be told to the authority, or decided here.
Answer unread(const ReplyReading& reading) {
    Answer answer = refused(reading.reply.error());
    if (!reading.letter.isEmpty()) {
        answer.json = {{QStringLiteral("letter"), reading.letter}};
        answer.text = letterText(reading.letter);
    }
    if (reading.choices.isEmpty())
        return answer;
    answer.json = {{QStringLiteral("certificates"), certificatesJson(reading.choices)}};
    QList<QStringList> rows{{Words::tr("Serial number"), Words::tr("Valid from"), Words::tr("Valid until"),
                             Words::tr("Subject")}};
    for (const Certificate& certificate : reading.choices)
        rows.append({certificate.serialNumber(), isoText(certificate.notBefore()),
                     isoText(certificate.notAfter()), harmless(certificate.subject())});
    answer.text = tableText(rows);
    return answer;
}

Result<IssuanceRequest> exportFor(const RequestCompleteOptions& options, const CaReply& reply,
                                  const Ledger& ledger, const QDateTime& now) {
    auto request = exportOf(reply);
    if (!request)
        return request;
    request->target = installTargetFromName(toText(options.target)).value_or(InstallTarget::Windows);
    request->pfxPath = toText(options.out);
    request->ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    request->friendlyNameIsSuggested = !options.friendlyName;
    auto friendlyName = options.friendlyName
                            ? Result<QString>(toText(*options.friendlyName).trimmed())
                            : suggestedFriendlyName(request->certificate.person, now, ledger);
    if (!friendlyName)
        return tl::unexpected(friendlyName.error());
    request->friendlyName = std::move(*friendlyName);
    return request;
}

/// --ca takes as many files as follow, and so the reply where that comes last.
RequestCompleteOptions withReply(RequestCompleteOptions options) {
    if (options.reply.empty() && options.fromCa.empty() && options.authorities.size() > 1) {
        options.reply = std::move(options.authorities.back());
        options.authorities.pop_back();
    }
    return options;
}

Result<Answer> runRequestComplete(const RequestCompleteOptions& given, const Session& session) {
    const RequestCompleteOptions options = withReply(given);
    if (auto usage = checkUsage(options, session); !usage)
        return tl::unexpected(usage.error());
    if (auto writable =
            checkWritable(toText(options.out), options.force ? IfExists::Replace : IfExists::Refuse);
        !writable)
        return tl::unexpected(writable.error());
    const auto known = surroundingsOf(options, session);
    if (!known)
        return tl::unexpected(known.error());
    auto taken = options.fromCa.empty() ? readReplyFile(toText(options.reply)) : IncomingFile();
    if (!taken)
        return tl::unexpected(taken.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (!options.fromCa.empty())
        taken = fetchReply(options.fromCa, session, *ledger);
    if (!taken)
        return tl::unexpected(taken.error());
    const QDateTime now = session.now();
    const ReplyReading reading = readReplyFiles({*taken}, *known, *ledger, now);
    const auto& reply = reading.reply;
    if (!reply)
        return unread(reading);
    // Before a secret is asked for that would be of no use.
    if (auto fine = refuseErrors(reply->findings, reply->request.commonName()); !fine)
        return refusal(*reply, fine.error());

    auto request = exportFor(options, *reply, *ledger, now);
    if (!request)
        return tl::unexpected(request.error());
    SecretInput secrets = options.secrets.input();
    const auto password = newPassword(options.generatePassword, secrets, toText(options.out));
    if (!password)
        return tl::unexpected(password.error());
    request->password = *password;
    const auto passphrase =
        secrets.passphrase({Words::tr("Passphrase for the key of %1: ").arg(harmless(reply->record.address)),
                            {},
                            {ErrorCode::PassphraseNeeded, reply->record.address}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto key = unlockRequest(reply->record, *passphrase);
    if (!key)
        return tl::unexpected(key.error());
    QList<Finding> against;
    const auto issued = completeRequest(
        *request, *reply, *key, *ledger,
        [&session](IssueStage stage) { return session.report(stageText(stage)); }, systemClock(), &against);
    if (!issued && issued.error().code == ErrorCode::NotReady)
        return refusal(withFindings(*reply, against), issued.error());
    if (!issued)
        return tl::unexpected(issued.error());

    Answer answer = issuedAnswer(*issued, issued->findings);
    const auto settled = ledger->request(reply->record.id);
    if (!settled)
        return tl::unexpected(settled.error());
    answer.json.insert(QStringLiteral("request"), requestJson(*settled, reply->request));
    if (options.generatePassword)
        showPassword(answer, request->password, *issued);
    return answer;
}

void addFiles(CLI::App& command, RequestCompleteOptions& options) {
    CLI::Option* reply =
        command.add_option("REPLY", options.reply,
                           Words::tr("What the authority sent: .cer, .crt, .pem or .p7b.").toStdString());
    command
        .add_option(
            "--from-ca", options.fromCa,
            Words::tr("Windows: instead of a file, fetch the reply to this request from the AD CS that it "
                      "was submitted to; its number in the ledger.")
                .toStdString())
        ->type_name("ID")
        ->excludes(reply);
    readsFile(reply);
    readsFile(
        command
            .add_option("--ca", options.authorities,
                        Words::tr("Certificates of the authorities above it, if they are not in the reply.")
                            .toStdString())
            ->type_name("FILE"));
    command
        .add_option(
            "--serial", options.serialNumber,
            Words::tr("Of several certificates for the same request, the one with this serial number.")
                .toStdString())
        ->type_name("NUMBER");
    readsFile(
        command
            .add_option(
                "--root", options.root,
                Words::tr(
                    "The root that was uploaded to Azure, a file or its text: it must be the one above.")
                    .toStdString())
            ->type_name("ROOT"));
    addPfxFile(command, options.out, options.target, options.friendlyName);
    command.add_flag("--force", options.force, Words::tr("Replace files that are there.").toStdString());
}

} // namespace

void addRequestComplete(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RequestCompleteOptions>(
        parent, chosen, "complete",
        Words::tr("Check the authority's reply and write it with its key and full chain into a .pfx."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert request complete user.p7b --out user@contoso.com.pfx"),
        runRequestComplete);
    addFiles(*command, *options);
    addPassphraseFile(*command, options->secrets);
    addNewPassword(*command, options->secrets, options->generatePassword,
                   Words::tr("Make a password and show it once."));
}

} // namespace p2s::cli
