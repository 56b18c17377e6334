#include "core/platform/windows_account_protection.h"

#include "core/platform/windows_error.h"

#include <wincrypt.h>

namespace p2s {
namespace {

// DPAPI does not write to what it is given.
DATA_BLOB blobOf(const char* data, qsizetype size) {
    return {static_cast<DWORD>(size), reinterpret_cast<BYTE*>(const_cast<char*>(data))};
}

/// What DPAPI returns, wiped when it goes: one of the two ways is a secret.
class Answer {
public:
    Answer() = default;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer() {
        if (m_blob.pbData) {
            SecureZeroMemory(m_blob.pbData, m_blob.cbData);
            LocalFree(m_blob.pbData);
        }
    }
    DATA_BLOB* blob() { return &m_blob; }
    QByteArrayView bytes() const {
        return {reinterpret_cast<const char*>(m_blob.pbData), static_cast<qsizetype>(m_blob.cbData)};
    }

private:
    DATA_BLOB m_blob{};
};

} // namespace

Result<QByteArray> WindowsAccountProtection::protect(const SecretBytes& secret,
                                                     const QByteArray& purpose) const {
    DATA_BLOB in = blobOf(secret.data(), secret.size());
    DATA_BLOB bound = blobOf(purpose.constData(), purpose.size());
    Answer out;
    if (!CryptProtectData(&in, L"P2S Certificate Wizard", &bound, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN,
                          out.blob()))
        return windowsFailure(ErrorCode::AccountUnlockFailed, {}, GetLastError());
    return out.bytes().toByteArray();
}

Result<SecretBytes> WindowsAccountProtection::unprotect(const QByteArray& sealed,
                                                        const QByteArray& purpose) const {
    DATA_BLOB in = blobOf(sealed.constData(), sealed.size());
    DATA_BLOB bound = blobOf(purpose.constData(), purpose.size());
    Answer out;
    if (!CryptUnprotectData(&in, nullptr, &bound, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, out.blob()))
        return windowsFailure(ErrorCode::AccountUnlockFailed, {}, GetLastError());
    return SecretBytes(out.bytes());
}

} // namespace p2s
