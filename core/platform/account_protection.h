#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace p2s {

/// Encrypts for the signed-in account on this computer (Windows: DPAPI). Only programs of that account there
/// get it back; a password reset by an administrator can lose it, so it is never the only copy of anything.
class AccountProtection {
public:
    AccountProtection() = default;
    virtual ~AccountProtection() = default;
    AccountProtection(const AccountProtection&) = delete;
    AccountProtection& operator=(const AccountProtection&) = delete;

    virtual bool isAvailable() const = 0;

    /// \a purpose must be the same again when it is opened. Errors: NotAvailableHere, AccountUnlockFailed.
    virtual Result<QByteArray> protect(const SecretBytes& secret, const QByteArray& purpose) const = 0;
    /// Errors: NotAvailableHere, AccountUnlockFailed (another account, another purpose, changed bytes).
    virtual Result<SecretBytes> unprotect(const QByteArray& sealed, const QByteArray& purpose) const = 0;
};

} // namespace p2s
