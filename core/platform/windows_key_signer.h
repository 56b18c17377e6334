#pragma once

#include "core/platform/windows_stores.h"

#include <ncrypt.h>

#include <mutex>

namespace p2s {

/// What the RSA key \a key of CNG makes of a SHA-256 \a digest: PKCS#1 v1.5. \a name is for messages. Errors:
/// StoreKeyUnusable.
Result<QByteArray> signSha256WithCng(NCRYPT_KEY_HANDLE key, const QByteArray& digest, const QString& name);

/// Signs with the private key of a certificate in a Windows store: through CNG, also for keys that a legacy
/// provider made; through that provider where CNG does not take them.
class WindowsKeySigner : public KeySigner {
public:
    /// \a name is for messages. Errors: StoreKeyUnusable.
    static Result<std::shared_ptr<const KeySigner>> create(ContextHandle certificate, const QString& name);
    ~WindowsKeySigner() override;
    WindowsKeySigner(const WindowsKeySigner&) = delete;
    WindowsKeySigner& operator=(const WindowsKeySigner&) = delete;

    Result<QByteArray> signSha256(const QByteArray& digest) const override;

private:
    WindowsKeySigner(ContextHandle certificate, QString name)
        : m_certificate(std::move(certificate)), m_name(std::move(name)) {}
    Result<QByteArray> signWithProvider(HCRYPTPROV provider, const QByteArray& digest) const;
    Result<QByteArray> signWithLegacyProvider(const QByteArray& digest) const;

    ContextHandle m_certificate;
    QString m_name;
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE m_key = 0;
    DWORD m_keySpec = 0;
    BOOL m_isOwned = FALSE;
    mutable std::mutex m_mutex;
};

} // namespace p2s
