#include "core/issuing/unlock_any.h"

#include "core/issuing/account_unlock.h"
#include "core/issuing/store_roots.h"

namespace p2s {

bool unlocksByItself(const RootRecord& record, const Platform& platform) {
    return isKeyInStore(record) || AccountUnlock(platform.account).isSetUp(record);
}

Result<UnlockedRoot> unlockInAnyWay(const RootRecord& record, const SecretBytes& passphrase,
                                    const Platform& platform, const QDateTime& now) {
    if (isKeyInStore(record))
        return openStoreRoot(record, platform.certificates, now);
    if (!passphrase.isEmpty())
        return unlockRoot(record, passphrase, now);
    const AccountUnlock account(platform.account);
    if (!account.isSetUp(record))
        return failure(ErrorCode::PassphraseNeeded, record.name);
    const auto kept = account.passphrase(record);
    return kept ? unlockRoot(record, *kept, now) : tl::unexpected(kept.error());
}

} // namespace p2s
