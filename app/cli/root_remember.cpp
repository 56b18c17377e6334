#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/account_unlock.h"

namespace p2s::cli {
namespace {

struct RootRememberOptions {
    std::string name;
    SecretOptions secrets;
};

Answer answerFor(const RootRecord& root, const Certificate& certificate, bool remembered) {
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(root, certificate)},
                   {QStringLiteral("accountUnlock"), remembered}};
    answer.text =
        (remembered ? Words::tr("Whoever is signed in to Windows as you can now use the root %1 on this "
                                "computer without its passphrase. Keep the passphrase: after a reset of your "
                                "Windows password only it is left.")
                    : Words::tr("Only its passphrase unlocks the root %1 now."))
            .arg(root.name) +
        QLatin1Char('\n');
    return answer;
}

Result<Answer> remember(const RootRememberOptions& options, const Session& session) {
    const AccountUnlock account(session.platform().account);
    if (!account.isAvailable())
        return failure(ErrorCode::NotAvailableHere);
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto root = ledger->root(toText(options.name));
    if (!root)
        return tl::unexpected(root.error());
    SecretInput secrets = options.secrets.input();
    const auto passphrase = secrets.passphrase({Words::tr("Passphrase of the root %1: ").arg(root->name),
                                                {},
                                                {ErrorCode::PassphraseNeeded, root->name}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    // A wrong one is not kept.
    const auto unlocked = unlockRoot(*root, *passphrase, session.now());
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    if (auto kept = account.setUp(*root, *passphrase); !kept)
        return tl::unexpected(kept.error());
    return answerFor(*root, unlocked->authority.certificate(), true);
}

Result<Answer> forget(const RootRememberOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto root = ledger->root(toText(options.name));
    if (!root)
        return tl::unexpected(root.error());
    const auto certificate = certificateOf(*root);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (auto forgotten = AccountUnlock(session.platform().account).forget(*root); !forgotten)
        return tl::unexpected(forgotten.error());
    return answerFor(*root, *certificate, false);
}

} // namespace

void addRootRemember(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootRememberOptions>(
        parent, chosen, "remember",
        Words::tr("Windows: let your account unlock a root on this computer, beside its passphrase."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert root remember P2SRootCert --passphrase-file root.txt"),
        remember);
    command->add_option("NAME", options->name, Words::tr("The root's name.").toStdString())->required();
    addPassphraseFile(*command, options->secrets);
}

void addRootForget(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootRememberOptions>(
        parent, chosen, "forget", Words::tr("Windows: let only its passphrase unlock a root again."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert root forget P2SRootCert"), forget);
    command->add_option("NAME", options->name, Words::tr("The root's name.").toStdString())->required();
}

} // namespace p2s::cli
