#pragma once

#include "core/platform/account_protection.h"

namespace p2s {

/// DPAPI (CryptProtectData), for the user, without any window.
class WindowsAccountProtection : public AccountProtection {
public:
    bool isAvailable() const override { return true; }
    Result<QByteArray> protect(const SecretBytes& secret, const QByteArray& purpose) const override;
    Result<SecretBytes> unprotect(const QByteArray& sealed, const QByteArray& purpose) const override;
};

} // namespace p2s
