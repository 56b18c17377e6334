#include "app/cli/root_unlock.h"

#include "app/cli/token_options.h"
#include "app/cli/words.h"
#include "core/issuing/account_unlock.h"
#include "core/issuing/store_roots.h"
#include "core/issuing/token_roots.h"

namespace p2s::cli {
namespace {

Result<UnlockedRoot> unlockedOnToken(const RootRecord& record, SecretInput& secrets, const Session& session) {
    // Whether it is there at all is said before its PIN is asked for.
    const auto token = tokenOf(record, session.platform().tokens);
    if (!token)
        return tl::unexpected(token.error());
    const auto pin = tokenPin(*token, secrets);
    return pin ? openTokenRoot(record, *pin, session.platform().tokens, session.now())
               : tl::unexpected(pin.error());
}

} // namespace

Result<UnlockedRoot> unlockedRoot(const RootRecord& record, SecretInput& secrets, const Session& session) {
    const QDateTime now = session.now();
    if (isKeyInStore(record))
        return openStoreRoot(record, session.platform().certificates, now);
    if (isKeyOnToken(record))
        return unlockedOnToken(record, secrets, session);
    const AccountUnlock account(session.platform().account);
    if (!secrets.hasPassphraseFile() && account.isSetUp(record)) {
        // When the account does not open it any longer, the passphrase does.
        if (const auto kept = account.passphrase(record))
            return unlockRoot(record, *kept, now);
    }
    const auto passphrase = secrets.passphrase({Words::tr("Passphrase of the root %1: ").arg(record.name),
                                                {},
                                                {ErrorCode::PassphraseNeeded, record.name}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return unlockRoot(record, *passphrase, now);
}

} // namespace p2s::cli
