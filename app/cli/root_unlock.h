#pragma once

#include "app/cli/secret_input.h"
#include "app/cli/session.h"
#include "core/issuing/roots.h"

namespace p2s::cli {

/// A root that can sign: with the passphrase, or the PIN of the token that holds its key; without either
/// where the key is in the certificate store, or the account unlocks it. Errors: those of unlockRoot,
/// openStoreRoot, openTokenRoot and SecretInput.
Result<UnlockedRoot> unlockedRoot(const RootRecord& record, SecretInput& secrets, const Session& session);

} // namespace p2s::cli
