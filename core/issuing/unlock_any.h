#pragma once

#include "core/issuing/roots.h"
#include "core/platform/platform.h"

#include <optional>

namespace p2s {

/// Whether \a record can be unlocked without its passphrase: its key is in the operating system's store, or
/// the account keeps the passphrase.
bool unlocksByItself(const RootRecord& record, const Platform& platform);

/// What is wrong with typing nothing for \a record: PassphraseNeeded when its passphrase is wanted. Never for
/// one on a token, which may have keys for the PIN of its own.
std::optional<Error> missingSecret(const RootRecord& record, const Platform& platform);

/// Unlocks \a record in the way that fits it. \a secret is its passphrase, or the PIN of its token; it counts
/// when it is not empty or nothing else does. Errors: PassphraseNeeded, and those of openStoreRoot,
/// openTokenRoot, AccountUnlock::passphrase and unlockRoot.
Result<UnlockedRoot> unlockInAnyWay(const RootRecord& record, const SecretBytes& secret,
                                    const Platform& platform, const QDateTime& now);

} // namespace p2s
