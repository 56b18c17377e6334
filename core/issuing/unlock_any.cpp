#include "core/issuing/unlock_any.h"

#include "core/issuing/account_unlock.h"
#include "core/issuing/store_roots.h"
#include "core/issuing/token_roots.h"

namespace p2s {

bool unlocksByItself(const RootRecord& record, const Platform& platform) {
    return isKeyInStore(record) || AccountUnlock(platform.account).isSetUp(record);
}

std::optional<Error> missingSecret(const RootRecord& record, const Platform& platform) {
    if (isKeyOnToken(record) || unlocksByItself(record, platform))
        return std::nullopt;
    return Error{ErrorCode::PassphraseNeeded, record.name};
}

Result<UnlockedRoot> unlockInAnyWay(const RootRecord& record, const SecretBytes& secret,
                                    const Platform& platform, const QDateTime& now) {
    if (isKeyInStore(record))
        return openStoreRoot(record, platform.certificates, now);
    if (isKeyOnToken(record))
        return openTokenRoot(record, secret, platform.tokens, now);
    if (!secret.isEmpty())
        return unlockRoot(record, secret, now);
    const AccountUnlock account(platform.account);
    if (!account.isSetUp(record))
        return failure(ErrorCode::PassphraseNeeded, record.name);
    const auto kept = account.passphrase(record);
    return kept ? unlockRoot(record, *kept, now) : tl::unexpected(kept.error());
}

} // namespace p2s
