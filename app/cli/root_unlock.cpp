#include "app/cli/root_unlock.h"

#include "app/cli/words.h"
#include "core/issuing/account_unlock.h"
#include "core/issuing/store_roots.h"

namespace p2s::cli {

Result<UnlockedRoot> unlockedRoot(const RootRecord& record, SecretInput& secrets, const Session& session) {
    const QDateTime now = session.now();
    if (isKeyInStore(record))
        return openStoreRoot(record, session.platform().certificates, now);
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
