#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/roots.h"

namespace p2s::cli {
namespace {

struct RootCreateOptions {
    std::string name;
    std::string key = "rsa2048";
    std::optional<int> days;
    SecretOptions secrets;
};

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

    const Certificate& certificate = made->authority.certificate();
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(made->record, certificate)}};
    answer.text = Words::tr("The root is made and in the ledger, its key locked by the passphrase.") +
                  QStringLiteral("\n\n") + rootText(made->record, certificate) + QLatin1Char('\n') +
                  rootNextSteps(made->record);
    return answer;
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
    addPassphraseFile(*command, options->secrets);
    addKey(*command, options->key);
    addDays(*command, options->days, Words::tr("How many days it is valid; 24 months when not given."));
}

} // namespace p2s::cli
