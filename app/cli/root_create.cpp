#include "app/cli/remark.h"
#include "app/cli/root_answer.h"
#include "app/cli/token_options.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/token_roots.h"
#include "core/readiness/client_readiness.h"

namespace p2s::cli {
namespace {

struct RootCreateOptions {
    std::string name;
    std::string key = "rsa2048";
    std::optional<int> days;
    TokenOptions token;
    SecretOptions secrets;
};

Answer madeAnswer(const UnlockedRoot& made, const QList<Finding>& findings, const QString& what) {
    const Certificate& certificate = made.authority.certificate();
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(made.record, certificate)}};
    answer.text = what + QStringLiteral("\n\n") + rootText(made.record, certificate) + QLatin1Char('\n') +
                  rootNextSteps(made.record);
    remarkOn(answer, findings);
    return answer;
}

/// A root whose key is made on a token, or lies there without a certificate.
Result<Answer> createOnToken(const RootCreateOptions& options, const RootProfile& profile, Ledger& ledger,
                             SecretInput& secrets, const Session& session) {
    const auto keyId = options.token.key();
    if (!keyId)
        return tl::unexpected(keyId.error());
    const auto token = logInToToken(options.token, secrets, session);
    if (!token)
        return tl::unexpected(token.error());
    if (!session.report(Words::tr("Making the root on the token, which may take a minute …")))
        return failure(ErrorCode::Cancelled);
    const auto made =
        createTokenRoot(profile, *keyId, **token, ledger, [&session] { return session.keepGoing(); });
    if (!made)
        return tl::unexpected(made.error());
    return madeAnswer(*made, {},
                      Words::tr("The root is made and in the ledger; its key is on the token and stays "
                                "there."));
}

Result<Answer> runRootCreate(const RootCreateOptions& options, const Session& session) {
    RootProfile profile;
    profile.name = toText(options.name);
    auto key = keyAlgorithmFromName(toText(options.key));
    if (!key)
        return tl::unexpected(key.error());
    profile.key = *key;
    const QDateTime now = session.now();
    profile.notBefore = now.addSecs(-backdatingSeconds);
    profile.notAfter = options.days ? now.addDays(*options.days) : now.addMonths(defaultRootMonths);

    // Whatever can be said against it is said before a passphrase is asked for.
    if (auto fit = checkRootName(profile.name); !fit)
        return tl::unexpected(fit.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (ledger->root(profile.name))
        return failure(ErrorCode::RootNameTaken, profile.name);
    SecretInput secrets = options.secrets.input();
    if (options.token.isGiven())
        return createOnToken(options, profile, *ledger, secrets, session);
    auto passphrase = secrets.passphrase({Words::tr("Passphrase for the new root %1: ").arg(profile.name),
                                          Words::tr("The passphrase again: "),
                                          {ErrorCode::PassphraseNeeded, profile.name}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());

    const QString doing = Words::tr("Creating the root's key …");
    if (!session.report(doing))
        return failure(ErrorCode::Cancelled);
    auto made = createRoot(profile, *passphrase, *ledger, [&session] { return session.keepGoing(); });
    if (!made)
        return tl::unexpected(made.error());

    return madeAnswer(*made, assessPassphrase(*passphrase, {profile.name}),
                      Words::tr("The root is made and in the ledger, its key locked by the passphrase."));
}

} // namespace

void addRootCreate(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootCreateOptions>(
        parent, chosen, "create", Words::tr("Make a root certificate into the ledger, its key encrypted."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert root create --name P2SRootCert --passphrase-file root.txt"),
        runRootCreate);
    command->add_option("--name", options->name, Words::tr("The root's name, without spaces.").toStdString())
        ->required()
        ->type_name("NAME");
    CLI::Option* token =
        addTokenName(*command, options->token,
                     Words::tr("Make the key on this token (its label or PKCS#11 URI), where it stays."));
    addModule(*command, options->token)->needs(token);
    addKeyId(*command, options->token)->needs(token);
    addPassphraseFile(*command, options->secrets)->excludes(token);
    addPinFile(*command, options->secrets)->needs(token);
    addKey(*command, options->key);
    addDays(*command, options->days, Words::tr("How many days it is valid; 24 months when not given."));
}

} // namespace p2s::cli
