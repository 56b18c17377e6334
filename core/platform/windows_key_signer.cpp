#include "core/platform/windows_key_signer.h"

#include "core/platform/windows_error.h"

#include <algorithm>

namespace p2s {
namespace {

/// A CryptoAPI handle, which is a number.
template <typename Handle, auto letGo> class NumberHandle {
public:
    NumberHandle() = default;
    explicit NumberHandle(Handle handle) : m_handle(handle) {}
    NumberHandle(const NumberHandle&) = delete;
    NumberHandle& operator=(const NumberHandle&) = delete;
    ~NumberHandle() {
        if (m_handle)
            letGo(m_handle);
    }
    Handle get() const { return m_handle; }
    Handle* receive() { return &m_handle; }

private:
    Handle m_handle = 0;
};
void destroyHash(HCRYPTHASH hash) {
    CryptDestroyHash(hash);
}
void releaseProvider(HCRYPTPROV provider) {
    CryptReleaseContext(provider, 0);
}
using HashHandle = NumberHandle<HCRYPTHASH, destroyHash>;
using ProviderHandle = NumberHandle<HCRYPTPROV, releaseProvider>;

unsigned char* bytesOf(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

/// The provider for RSA and SHA-256 opens the containers of its older siblings, such as those that MakeCert
/// filled, which know SHA-1 at most.
HCRYPTPROV openWithSha256(const CERT_CONTEXT* certificate) {
    const auto information = keyInformation(certificate);
    if (!information)
        return 0;
    const auto* key = reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(information->constData());
    HCRYPTPROV provider = 0;
    const bool opened = (key->dwProvType == PROV_RSA_FULL || key->dwProvType == PROV_RSA_SIG) &&
                        CryptAcquireContextW(&provider, key->pwszContainerName, nullptr, PROV_RSA_AES,
                                             key->dwFlags & CRYPT_MACHINE_KEYSET);
    return opened ? provider : 0;
}

} // namespace

Result<std::shared_ptr<const KeySigner>> WindowsKeySigner::create(ContextHandle certificate,
                                                                  const QString& name) {
    std::shared_ptr<WindowsKeySigner> signer(new WindowsKeySigner(std::move(certificate), name));
    const CERT_CONTEXT* context = signer->m_certificate.get();
    for (const DWORD preference :
         {CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG, CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG, 0}) {
        if (!CryptAcquireCertificatePrivateKey(context, preference, nullptr, &signer->m_key,
                                               &signer->m_keySpec, &signer->m_isOwned))
            continue;
        if (signer->m_keySpec == (AT_KEYEXCHANGE | AT_SIGNATURE)) // what Wine 8 says of every imported key
            signer->m_keySpec = AT_KEYEXCHANGE;
        return signer;
    }
    return windowsFailure(ErrorCode::StoreKeyUnusable, name, GetLastError());
}

WindowsKeySigner::~WindowsKeySigner() {
    if (!m_isOwned)
        return;
    if (m_keySpec == CERT_NCRYPT_KEY_SPEC)
        NCryptFreeObject(m_key);
    else
        CryptReleaseContext(m_key, 0);
}

Result<QByteArray> WindowsKeySigner::signSha256(const QByteArray& digest) const {
    const std::lock_guard lock(m_mutex);
    return m_keySpec == CERT_NCRYPT_KEY_SPEC ? signSha256WithCng(m_key, digest, m_name)
                                             : signWithLegacyProvider(digest);
}

Result<QByteArray> signSha256WithCng(NCRYPT_KEY_HANDLE key, const QByteArray& digest, const QString& name) {
    BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
    QByteArray hash = digest;
    const auto sign = [&](unsigned char* signature, DWORD room, DWORD& length) {
        return NCryptSignHash(key, &padding, bytesOf(hash), static_cast<DWORD>(hash.size()), signature, room,
                              &length, BCRYPT_PAD_PKCS1);
    };
    DWORD length = 0;
    SECURITY_STATUS status = sign(nullptr, 0, length);
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (status == ERROR_SUCCESS)
        status = sign(bytesOf(signature), length, length);
    if (status != ERROR_SUCCESS)
        return windowsFailure(ErrorCode::StoreKeyUnusable, name, static_cast<DWORD>(status));
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

Result<QByteArray> WindowsKeySigner::signWithLegacyProvider(const QByteArray& digest) const {
    auto made = signWithProvider(m_key, digest);
    if (made)
        return made;
    const ProviderHandle other(openWithSha256(m_certificate.get()));
    return other.get() ? signWithProvider(other.get(), digest) : made;
}

Result<QByteArray> WindowsKeySigner::signWithProvider(HCRYPTPROV provider, const QByteArray& digest) const {
    HashHandle hash;
    if (!CryptCreateHash(provider, CALG_SHA_256, 0, 0, hash.receive()))
        return windowsFailure(ErrorCode::StoreKeyUnusable, m_name, GetLastError());
    DWORD length = 0;
    if (!CryptSetHashParam(hash.get(), HP_HASHVAL, reinterpret_cast<const BYTE*>(digest.constData()), 0) ||
        !CryptSignHashW(hash.get(), m_keySpec, nullptr, 0, nullptr, &length))
        return windowsFailure(ErrorCode::StoreKeyUnusable, m_name, GetLastError());
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (!CryptSignHashW(hash.get(), m_keySpec, nullptr, 0, bytesOf(signature), &length))
        return windowsFailure(ErrorCode::StoreKeyUnusable, m_name, GetLastError());
    signature.truncate(static_cast<qsizetype>(length));
    // CryptoAPI writes numbers least significant byte first, everybody else the other way round.
    std::reverse(signature.begin(), signature.end());
    return signature;
}

} // namespace p2s
