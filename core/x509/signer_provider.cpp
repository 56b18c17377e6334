#include "core/x509/signer_provider.h"

#include "core/base/key_signer.h"
#include "core/base/openssl_handle.h"

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <array>
#include <cstring>
#include <memory>
#include <utility>

namespace p2s {
namespace {

using Signer = std::shared_ptr<const KeySigner>;

thread_local std::optional<Error> signerError;

/// What OpenSSL holds of a key. Without a signer it is only the public half, brought over for comparing.
struct Key {
    OpensslHandle<BIGNUM> modulus;
    OpensslHandle<BIGNUM> exponent;
    Signer signer;
};

/// One signature being made.
struct Signing {
    const Key* key = nullptr;
    OpensslHandle<EVP_MD_CTX> digest;
};

Key* keyOf(void* data) {
    return static_cast<Key*>(data);
}
const Key* keyOf(const void* data) {
    return static_cast<const Key*>(data);
}
Signing* signingOf(void* data) {
    return static_cast<Signing*>(data);
}

// Key management (provider-keymgmt(7)).

void* newKey(void*) {
    return new Key;
}

void freeKey(void* data) {
    delete keyOf(data);
}

int hasParts(const void* data, int selection) {
    const Key* key = keyOf(data);
    if (!key)
        return 0;
    const bool isPublicThere = (selection & OSSL_KEYMGMT_SELECT_PUBLIC_KEY) == 0 || key->modulus;
    const bool isPrivateThere = (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) == 0 || key->signer;
    return isPublicThere && isPrivateThere ? 1 : 0;
}

// The public half decides, also where both are asked for: there is no other private half to it.
int isSame(const void* first, const void* second, int) {
    const Key* a = keyOf(first);
    const Key* b = keyOf(second);
    const bool same = a && b && a->modulus && b->modulus && BN_cmp(a->modulus.get(), b->modulus.get()) == 0 &&
                      BN_cmp(a->exponent.get(), b->exponent.get()) == 0;
    return same ? 1 : 0;
}

OpensslHandle<BIGNUM> numberIn(const OSSL_PARAM parameters[], const char* name) {
    const OSSL_PARAM* parameter = OSSL_PARAM_locate_const(parameters, name);
    BIGNUM* number = nullptr;
    return OpensslHandle<BIGNUM>(parameter && OSSL_PARAM_get_BN(parameter, &number) == 1 ? number : nullptr);
}

int importKey(void* data, int, const OSSL_PARAM parameters[]) {
    Key* key = keyOf(data);
    key->modulus = numberIn(parameters, OSSL_PKEY_PARAM_RSA_N);
    key->exponent = numberIn(parameters, OSSL_PKEY_PARAM_RSA_E);
    const OSSL_PARAM* signer = OSSL_PARAM_locate_const(parameters, signerParameter);
    if (signer && signer->data_size == sizeof(void*)) {
        void* owner = nullptr;
        std::memcpy(&owner, signer->data, sizeof owner);
        key->signer = *static_cast<const Signer*>(owner);
    }
    return key->modulus && key->exponent ? 1 : 0;
}

// Only the public half goes out; who asks for more is told that there is nothing.
int exportKey(void* data, int selection, OSSL_CALLBACK* receive, void* receiver) {
    const Key* key = keyOf(data);
    if ((selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0 || !key->modulus)
        return 0;
    const OpensslHandle<OSSL_PARAM_BLD> parts(OSSL_PARAM_BLD_new());
    if (!parts || OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, key->modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, key->exponent.get()) != 1)
        return 0;
    const OpensslHandle<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(parts.get()));
    return parameters ? receive(parameters.get(), receiver) : 0;
}

const OSSL_PARAM* keyTypes(int) {
    static const OSSL_PARAM types[] = {OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_N, nullptr, 0),
                                       OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_E, nullptr, 0), OSSL_PARAM_END};
    return types;
}

int getKeyParameters(void* data, OSSL_PARAM parameters[]) {
    const Key* key = keyOf(data);
    if (!key->modulus)
        return 0;
    const int bits = BN_num_bits(key->modulus.get());
    const auto set = [parameters](const char* name, auto write) {
        OSSL_PARAM* wanted = OSSL_PARAM_locate(parameters, name);
        return !wanted || write(wanted) == 1;
    };
    const bool done =
        set(OSSL_PKEY_PARAM_BITS, [&](OSSL_PARAM* it) { return OSSL_PARAM_set_int(it, bits); }) &&
        set(OSSL_PKEY_PARAM_MAX_SIZE,
            [&](OSSL_PARAM* it) { return OSSL_PARAM_set_int(it, BN_num_bytes(key->modulus.get())); }) &&
        set(OSSL_PKEY_PARAM_SECURITY_BITS,
            [&](OSSL_PARAM* it) { return OSSL_PARAM_set_int(it, BN_security_bits(bits, -1)); }) &&
        set(OSSL_PKEY_PARAM_DEFAULT_DIGEST,
            [](OSSL_PARAM* it) { return OSSL_PARAM_set_utf8_string(it, "SHA256"); }) &&
        set(OSSL_PKEY_PARAM_RSA_N,
            [&](OSSL_PARAM* it) { return OSSL_PARAM_set_BN(it, key->modulus.get()); }) &&
        set(OSSL_PKEY_PARAM_RSA_E,
            [&](OSSL_PARAM* it) { return OSSL_PARAM_set_BN(it, key->exponent.get()); });
    return done ? 1 : 0;
}

const OSSL_PARAM* gettableKeyParameters(void*) {
    static const OSSL_PARAM gettable[] = {OSSL_PARAM_int(OSSL_PKEY_PARAM_BITS, nullptr),
                                          OSSL_PARAM_int(OSSL_PKEY_PARAM_MAX_SIZE, nullptr),
                                          OSSL_PARAM_int(OSSL_PKEY_PARAM_SECURITY_BITS, nullptr),
                                          OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_DEFAULT_DIGEST, nullptr, 0),
                                          OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_N, nullptr, 0),
                                          OSSL_PARAM_BN(OSSL_PKEY_PARAM_RSA_E, nullptr, 0),
                                          OSSL_PARAM_END};
    return gettable;
}

// Signatures (provider-signature(7)).

void* newSigning(void*, const char*) {
    return new Signing;
}

void freeSigning(void* data) {
    delete signingOf(data);
}

/// OpenSSL finishes a copy, so that more could be added to the original.
void* copySigning(void* data) {
    const Signing* signing = signingOf(data);
    auto copy = std::make_unique<Signing>();
    copy->key = signing->key;
    if (signing->digest) {
        copy->digest.reset(EVP_MD_CTX_new());
        if (!copy->digest || EVP_MD_CTX_copy_ex(copy->digest.get(), signing->digest.get()) != 1)
            return nullptr;
    }
    return copy.release();
}

int beginSigning(void* data, const char* digestName, void* keyData, const OSSL_PARAM[]) {
    Signing* signing = signingOf(data);
    signerError.reset();
    if (keyData)
        signing->key = keyOf(keyData);
    // A KeySigner signs SHA-256 and nothing weaker; no name means that of the key.
    if (digestName && *digestName && EVP_MD_is_a(EVP_sha256(), digestName) != 1)
        return 0;
    signing->digest.reset(EVP_MD_CTX_new());
    const bool ready = signing->key && signing->key->signer && signing->digest &&
                       EVP_DigestInit_ex(signing->digest.get(), EVP_sha256(), nullptr) == 1;
    return ready ? 1 : 0;
}

int updateSigning(void* data, const unsigned char* bytes, size_t size) {
    Signing* signing = signingOf(data);
    return signing->digest && EVP_DigestUpdate(signing->digest.get(), bytes, size) == 1 ? 1 : 0;
}

int finishSigning(void* data, unsigned char* signature, size_t* size, size_t room) {
    Signing* signing = signingOf(data);
    if (!signing->digest)
        return 0;
    const auto length = static_cast<size_t>(BN_num_bytes(signing->key->modulus.get()));
    *size = length;
    if (!signature)
        return 1; // only asked how long it will be
    if (room < length)
        return 0;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned digestSize = 0;
    if (EVP_DigestFinal_ex(signing->digest.get(), digest.data(), &digestSize) != 1)
        return 0;
    const auto made = signing->key->signer->signSha256(
        QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digestSize)));
    if (!made) {
        signerError = made.error();
        return 0;
    }
    if (static_cast<size_t>(made->size()) != length)
        return 0;
    std::memcpy(signature, made->constData(), length);
    return 1;
}

/// sha256WithRSAEncryption with its NULL parameters (RFC 4055 §5), as a certificate names it.
constexpr std::array<unsigned char, 15> algorithmId{0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
                                                    0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00};

int getSigningParameters(void*, OSSL_PARAM parameters[]) {
    OSSL_PARAM* wanted = OSSL_PARAM_locate(parameters, OSSL_SIGNATURE_PARAM_ALGORITHM_ID);
    return !wanted || OSSL_PARAM_set_octet_string(wanted, algorithmId.data(), algorithmId.size()) == 1;
}

const OSSL_PARAM* gettableSigningParameters(void*, void*) {
    static const OSSL_PARAM gettable[] = {
        OSSL_PARAM_octet_string(OSSL_SIGNATURE_PARAM_ALGORITHM_ID, nullptr, 0), OSSL_PARAM_END};
    return gettable;
}

template <typename Function> OSSL_DISPATCH entry(int id, Function* function) {
    return {id, reinterpret_cast<void (*)()>(function)};
}

const OSSL_ALGORITHM* algorithms(void*, int operation, int* noCache) {
    static const std::array keyManagement{entry(OSSL_FUNC_KEYMGMT_NEW, newKey),
                                          entry(OSSL_FUNC_KEYMGMT_FREE, freeKey),
                                          entry(OSSL_FUNC_KEYMGMT_HAS, hasParts),
                                          entry(OSSL_FUNC_KEYMGMT_MATCH, isSame),
                                          entry(OSSL_FUNC_KEYMGMT_IMPORT, importKey),
                                          entry(OSSL_FUNC_KEYMGMT_IMPORT_TYPES, keyTypes),
                                          entry(OSSL_FUNC_KEYMGMT_EXPORT, exportKey),
                                          entry(OSSL_FUNC_KEYMGMT_EXPORT_TYPES, keyTypes),
                                          entry(OSSL_FUNC_KEYMGMT_GET_PARAMS, getKeyParameters),
                                          entry(OSSL_FUNC_KEYMGMT_GETTABLE_PARAMS, gettableKeyParameters),
                                          OSSL_DISPATCH{}};
    static const std::array signature{
        entry(OSSL_FUNC_SIGNATURE_NEWCTX, newSigning),
        entry(OSSL_FUNC_SIGNATURE_FREECTX, freeSigning),
        entry(OSSL_FUNC_SIGNATURE_DUPCTX, copySigning),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_INIT, beginSigning),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_UPDATE, updateSigning),
        entry(OSSL_FUNC_SIGNATURE_DIGEST_SIGN_FINAL, finishSigning),
        entry(OSSL_FUNC_SIGNATURE_GET_CTX_PARAMS, getSigningParameters),
        entry(OSSL_FUNC_SIGNATURE_GETTABLE_CTX_PARAMS, gettableSigningParameters),
        OSSL_DISPATCH{}};
    constexpr auto names = "RSA:rsaEncryption:1.2.840.113549.1.1.1";
    constexpr auto properties = "provider=p2s-signer";
    static const std::array keys{
        OSSL_ALGORITHM{names, properties, keyManagement.data(), "RSA keys that are elsewhere"},
        OSSL_ALGORITHM{}};
    static const std::array signatures{
        OSSL_ALGORITHM{names, properties, signature.data(), "RSA signatures made elsewhere"},
        OSSL_ALGORITHM{}};
    *noCache = 0;
    switch (operation) {
    case OSSL_OP_KEYMGMT:
        return keys.data();
    case OSSL_OP_SIGNATURE:
        return signatures.data();
    default:
        return nullptr;
    }
}

} // namespace

int signerProviderInit(const OSSL_CORE_HANDLE* handle, const OSSL_DISPATCH*, const OSSL_DISPATCH** out,
                       void** context) {
    static const std::array functions{entry(OSSL_FUNC_PROVIDER_QUERY_OPERATION, algorithms), OSSL_DISPATCH{}};
    *out = functions.data();
    *context = const_cast<OSSL_CORE_HANDLE*>(handle);
    return 1;
}

std::optional<Error> takeProviderError() {
    return std::exchange(signerError, std::nullopt);
}

} // namespace p2s
