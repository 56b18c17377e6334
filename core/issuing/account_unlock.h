#pragma once

#include "core/issuing/roots.h"
#include "core/platform/account_protection.h"

namespace p2s {

/// The passphrase of a root, kept so that the signed-in account gets it back on this computer without typing
/// it. A convenience beside the passphrase, never instead of it; off until somebody sets it up.
///
/// It is a file for each root in the user's own folder, not in the ledger: nobody else could use it there.
class AccountUnlock {
public:
    /// \a protection outlives this. \a folder empty: the usual one.
    explicit AccountUnlock(const AccountProtection& protection, const QString& folder = {});

    bool isAvailable() const { return m_protection->isAvailable(); }
    bool isSetUp(const RootRecord& root) const;

    /// Keeps \a passphrase, which the caller has unlocked the root with. Replaces what was kept.
    /// Errors: NotAvailableHere, AccountUnlockFailed, and those of writePrivateFile.
    Result<void> setUp(const RootRecord& root, const SecretBytes& passphrase) const;
    /// Errors: AccountUnlockFailed, NotAvailableHere.
    Result<SecretBytes> passphrase(const RootRecord& root) const;
    /// Errors: FileNotWritable.
    Result<void> forget(const RootRecord& root) const;

private:
    QString pathOf(const RootRecord& root) const;

    const AccountProtection* m_protection;
    QString m_folder;
};

} // namespace p2s
