#pragma once

#include "core/issuing/roots.h"
#include "core/platform/platform.h"

namespace p2s {

/// Whether \a record can be unlocked without its passphrase: its key is in the operating system's store, or
/// the account keeps the passphrase.
bool unlocksByItself(const RootRecord& record, const Platform& platform);

/// Unlocks \a record in the way that fits it; \a passphrase counts when it is not empty or nothing else does.
/// Errors: PassphraseNeeded, and those of openStoreRoot, AccountUnlock::passphrase and unlockRoot.
Result<UnlockedRoot> unlockInAnyWay(const RootRecord& record, const SecretBytes& passphrase,
                                    const Platform& platform, const QDateTime& now);

} // namespace p2s
