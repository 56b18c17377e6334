#include "app/cli/people_text.h"
#include "app/cli/remark.h"
#include "app/cli/request_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/staged_file.h"
#include "core/handover/certificate_json.h"
#include "core/handover/certreq.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/password_strength.h"

namespace p2s::cli {
namespace {

struct RequestNewOptions {
    std::string commonName;
    std::string out;
    std::string format = "pem";
    std::string templateName;
    std::string caConfig;
    std::optional<std::string> purposes;
    std::string inf;
    std::string key = "rsa2048";
    bool force = false;
    SecretOptions secrets;
};

Result<void> checkUsage(const RequestNewOptions& options) {
    return checkOutputNames({QStringLiteral("--out"), options.out}, {QStringLiteral("--inf"), options.inf});
}

Result<RequestDraft> draftOf(const RequestNewOptions& options) {
    auto person = EmailName::parse(toText(options.commonName));
    if (!person)
        return tl::unexpected(person.error());
    RequestDraft draft{.profile = {.person = std::move(*person)}};
    auto key = keyAlgorithmFromName(toText(options.key));
    if (!key)
        return tl::unexpected(key.error());
    draft.key = *key;
    if (options.purposes) {
        auto purposes = clientPurposesFrom(*options.purposes);
        if (!purposes)
            return tl::unexpected(purposes.error());
        draft.profile.extendedKeyUsage = std::move(*purposes);
    }
    draft.profile.templateName = toText(options.templateName);
    draft.caConfig = toText(options.caConfig);
    if (auto fine = checkTemplateName(draft.profile.templateName); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkCaConfig(draft.caConfig); !fine)
        return tl::unexpected(fine.error());
    return draft;
}

/// Both files complete on the disk, then both in their place.
Result<void> writeFiles(const RequestNewOptions& options, const CertificateRequest& request) {
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    auto csr = StagedFile::write(toText(options.out), options.format == "der" ? request.der() : request.pem(),
                                 ifExists);
    if (!csr)
        return tl::unexpected(csr.error());
    if (!options.inf.empty()) {
        auto inf = StagedFile::write(toText(options.inf), certreqInf(request), ifExists);
        if (!inf)
            return tl::unexpected(inf.error());
        if (auto moved = inf->moveIntoPlace(); !moved)
            return moved;
    }
    return csr->moveIntoPlace();
}

Result<void> checkPlaces(const RequestNewOptions& options) {
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    if (auto writable = checkWritable(toText(options.out), ifExists); !writable)
        return writable;
    return options.inf.empty() ? Result<void>() : checkWritable(toText(options.inf), ifExists);
}

Answer answerFor(const MadeRequest& made, const RequestNewOptions& options) {
    const QString out = toText(options.out);
    const ReplyFiles reply = replyFilesFor(out);
    const QString submit = certreqSubmitLine(out, reply, made.record.templateName, made.record.caConfig);
    Answer answer;
    answer.json = {{QStringLiteral("request"), requestJson(made.record, made.request)},
                   {QStringLiteral("csr"), out},
                   {QStringLiteral("format"), toText(options.format)},
                   {QStringLiteral("submit"), submit}};
    if (!options.inf.empty())
        answer.json.insert(QStringLiteral("inf"), toText(options.inf));
    answer.text = requestText(made.record, made.request) + QLatin1Char('\n') +
                  Words::tr("%1 is written. Its key stays in the ledger, locked by the passphrase.")
                      .arg(harmless(out)) +
                  QLatin1Char('\n') + Words::tr("Send it to the certificate authority; for AD CS:") +
                  QStringLiteral("\n  ") + submit + QLatin1Char('\n') +
                  Words::tr("When the reply is there:") + completeLine(inCommand(reply.chain), made.record);
    return answer;
}

Result<Answer> runRequestNew(const RequestNewOptions& options, const Session& session) {
    if (auto usage = checkUsage(options); !usage)
        return tl::unexpected(usage.error());
    // Whatever can be said against it is said before a passphrase is asked for.
    const auto draft = draftOf(options);
    if (!draft)
        return tl::unexpected(draft.error());
    if (auto writable = checkPlaces(options); !writable)
        return tl::unexpected(writable.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QString address = draft->profile.person.address();
    SecretInput secrets = options.secrets.input();
    const auto passphrase = secrets.passphrase({Words::tr("Passphrase for the key of %1: ").arg(address),
                                                Words::tr("The passphrase again: "),
                                                {ErrorCode::PassphraseNeeded, address}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!session.report(Words::tr("Creating the key …")))
        return failure(ErrorCode::Cancelled);
    const auto made = newRequest(*draft, *passphrase, *ledger, [&session] { return session.keepGoing(); });
    if (!made)
        return tl::unexpected(made.error());
    if (auto written = writeFiles(options, made->request); !written) {
        // Nobody got it, so nobody can answer it.
        if (auto cancelled = ledger->cancelRequest(made->record.id); !cancelled)
            return tl::unexpected(cancelled.error());
        return tl::unexpected(written.error());
    }
    Answer answer = answerFor(*made, options);
    remarkOn(answer, assessTemplate(made->record.templateName) +
                         assessPassphrase(*passphrase, guessableWords(draft->profile.person)));
    return answer;
}

void addFiles(CLI::App& command, RequestNewOptions& options) {
    command.add_option("--out", options.out, Words::tr("The request file to write.").toStdString())
        ->required()
        ->type_name("FILE");
    command.add_option("--format", options.format, Words::tr("How it is encoded.").toStdString())
        ->check(CLI::IsMember({"pem", "der"}))
        ->capture_default_str()
        ->type_name("FORMAT");
    command
        .add_option("--inf", options.inf,
                    Words::tr("Also write a file for certreq -new, for those who have Windows make the key.")
                        .toStdString())
        ->type_name("FILE");
    command.add_flag("--force", options.force, Words::tr("Replace files that are there.").toStdString());
}

} // namespace

void addRequestNew(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RequestNewOptions>(
        parent, chosen, "new",
        Words::tr(
            "Make a key, kept encrypted in the ledger, and a request (PKCS#10) for the authority to sign."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert request new --cn user@contoso.com --template P2SUser "
                           "--ca-config \"ca01.contoso.com\\Contoso Issuing CA\" --out user.csr"),
        runRequestNew);
    command
        ->add_option("--cn", options->commonName, Words::tr("The user's address, name@domain.").toStdString())
        ->required()
        ->type_name("ADDRESS");
    command
        ->add_option("--template", options->templateName,
                     Words::tr("AD CS: the template's name, best a duplicate of User.").toStdString())
        ->type_name("NAME");
    command
        ->add_option("--ca-config", options->caConfig,
                     Words::tr("AD CS: the authority, as certreq takes it.").toStdString())
        ->type_name("HOST\\CA");
    command
        ->add_option(
            "--eku", options->purposes,
            Words::tr("Enhanced Key Usage in this order, names or object identifiers; Client Authentication "
                      "must come first, and is alone when not given.")
                .toStdString())
        ->type_name("LIST");
    addKey(*command, options->key);
    addFiles(*command, *options);
    addPassphraseFile(*command, options->secrets);
}

} // namespace p2s::cli
