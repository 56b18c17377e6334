#include "tests/support/signing_only_key.h"

#include "core/base/openssl_handle.h"

#include <openssl/rsa.h>

namespace p2s::test {

Result<QByteArray> SigningOnlyKey::signSha256(const QByteArray& digest) const {
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    ++m_signatures;
    const OpensslHandle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new(m_key.native(), nullptr));
    QByteArray signature(EVP_PKEY_get_size(m_key.native()), '\0');
    auto length = static_cast<size_t>(signature.size());
    const bool made = EVP_PKEY_sign_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
                      EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1 &&
                      EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()),
                                    &length, reinterpret_cast<const unsigned char*>(digest.constData()),
                                    static_cast<size_t>(digest.size())) == 1;
    if (!made)
        return failure(ErrorCode::Internal);
    return signature;
}

} // namespace p2s::test
