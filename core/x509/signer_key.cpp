#include "core/x509/signer_key.h"

#include "core/base/openssl_error.h"
#include "core/x509/signer_provider.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <cstring>
#include <utility>

namespace p2s {
namespace {

/// A library context of its own: in the usual one there would be two kinds of "RSA" for everybody, and
/// OpenSSL would take either. The default provider is there for encoding the public half.
struct SignerLibrary {
    SignerLibrary() {
        if (context && standard &&
            OSSL_PROVIDER_add_builtin(context.get(), signerProviderName, signerProviderInit) == 1)
            provider.reset(OSSL_PROVIDER_load(context.get(), signerProviderName));
    }
    OpensslHandle<OSSL_LIB_CTX> context{OSSL_LIB_CTX_new()};
    OpensslHandle<OSSL_PROVIDER> standard{OSSL_PROVIDER_load(context.get(), "default")};
    OpensslHandle<OSSL_PROVIDER> provider;
};

OSSL_LIB_CTX* signerLibrary() {
    static const SignerLibrary library;
    return library.provider ? library.context.get() : nullptr;
}

OpensslHandle<BIGNUM> numberOf(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    return OpensslHandle<BIGNUM>(EVP_PKEY_get_bn_param(key, name, &number) == 1 ? number : nullptr);
}

} // namespace

OpensslHandle<EVP_PKEY> signerKey(const EVP_PKEY* publicKey, std::shared_ptr<const KeySigner> signer) {
    OSSL_LIB_CTX* library = signerLibrary();
    if (!library || !publicKey || !signer || EVP_PKEY_get_base_id(publicKey) != EVP_PKEY_RSA)
        return nullptr;
    const auto modulus = numberOf(publicKey, OSSL_PKEY_PARAM_RSA_N);
    const auto exponent = numberOf(publicKey, OSSL_PKEY_PARAM_RSA_E);
    const OpensslHandle<EVP_PKEY_CTX> context(
        EVP_PKEY_CTX_new_from_name(library, "RSA", "provider=p2s-signer"));
    const OpensslHandle<OSSL_PARAM_BLD> parts(OSSL_PARAM_BLD_new());
    // The provider is inside this program, so that the signer goes over as the address of its owner.
    void* owner = &signer;
    const bool told =
        modulus && exponent && context && parts &&
        OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) == 1 &&
        OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(parts.get(), signerParameter, &owner, sizeof owner) == 1;
    const OpensslHandle<OSSL_PARAM> parameters(told ? OSSL_PARAM_BLD_to_param(parts.get()) : nullptr);
    EVP_PKEY* key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return nullptr;
    return OpensslHandle<EVP_PKEY>(key);
}

bool isSignerKey(const EVP_PKEY* key) {
    const OSSL_PROVIDER* provider = key ? EVP_PKEY_get0_provider(key) : nullptr;
    return provider && std::strcmp(OSSL_PROVIDER_get0_name(provider), signerProviderName) == 0;
}

const EVP_MD* signatureDigest(const EVP_PKEY* key) {
    const int type = EVP_PKEY_get_base_id(key);
    return type == EVP_PKEY_ED25519 || type == EVP_PKEY_ED448 ? nullptr : EVP_sha256();
}

std::optional<Error> takeSignerError() {
    return takeProviderError();
}

tl::unexpected<Error> signingFailure(const QString& subject) {
    if (auto said = takeSignerError()) {
        forgetOpensslErrors();
        return tl::unexpected(std::move(*said));
    }
    return opensslFailure(ErrorCode::Internal, subject);
}

} // namespace p2s
