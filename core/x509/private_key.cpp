#include "core/x509/private_key.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate.h"
#include "core/x509/key_info.h"
#include "core/x509/pem_text.h"
#include "core/x509/pkcs12_protection.h"
#include "core/x509/public_key_facts.h"
#include "core/x509/signer_key.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <QScopeGuard>

#include <array>
#include <tuple>

namespace p2s {
namespace {

// RFC 7914 §2. OpenSSL's reader allows scrypt 32 MiB, which at this N is r = 7; p = 2 makes up for the
// smaller r.
constexpr uint64_t scryptN = 1 << 15;
constexpr uint64_t scryptR = 7;
constexpr uint64_t scryptP = 2;
constexpr int scryptSaltBytes = 16;

int askWhetherToGoOn(EVP_PKEY_CTX* context) {
    const auto* keepGoing = static_cast<const KeepGoing*>(EVP_PKEY_CTX_get_app_data(context));
    return (*keepGoing)() ? 1 : 0;
}

Result<PrivateKey> keyFromPkcs8(PKCS8_PRIV_KEY_INFO* info, const QString& name) {
    if (info && !isKnownKind(info))
        return failure(ErrorCode::KeyUnsupported, name);
    EVP_PKEY* key = info ? EVP_PKCS82PKEY(info) : nullptr;
    if (!key)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return PrivateKey::adopt(key);
}

Result<PrivateKey> decryptPkcs8(const X509_SIG* encrypted, const SecretBytes& password,
                                ErrorCode wrongPassword, const QString& name, const WorkBudget& budget) {
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    // A file may ask for hours of work before its password can even be tried.
    if (!budget.spend(encryptionScheme(algorithm).work))
        return failure(ErrorCode::Pkcs12TooExpensive, name);
    const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(
        PKCS8_decrypt(encrypted, password.data(), static_cast<int>(password.size())));
    if (!info)
        return opensslFailure(wrongPassword, name);
    return keyFromPkcs8(info.get(), name);
}

/// In the clear, as PKCS#8 or as OpenSSL wrote keys before. Errors: KeyUnsupported, FileMalformed.
Result<PrivateKey> keyInTheClear(QByteArrayView der, const QString& name) {
    const auto size = static_cast<long>(der.size());
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    if (const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &bytes, size)); info)
        return keyFromPkcs8(info.get(), name);
    forgetOpensslErrors();
    bytes = reinterpret_cast<const unsigned char*>(der.data());
    EVP_PKEY* key = d2i_AutoPrivateKey(nullptr, &bytes, size);
    if (!key)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return PrivateKey::adopt(key);
}

OpensslHandle<X509_SIG> encryptedPkcs8(QByteArrayView der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    return OpensslHandle<X509_SIG>(d2i_X509_SIG(nullptr, &bytes, static_cast<long>(der.size())));
}

} // namespace

Result<PrivateKey> PrivateKey::fromPem(const PemBlock& block, const SecretBytes& password,
                                       const QString& name, const WorkBudget& budget) {
    if (block.isEncrypted() && password.isEmpty())
        return failure(ErrorCode::PasswordNeeded, name);
    if (block.label == "ENCRYPTED PRIVATE KEY") {
        const auto encrypted = encryptedPkcs8(QByteArrayView(block.der.data(), block.der.size()));
        if (!encrypted)
            return opensslFailure(ErrorCode::FileMalformed, name);
        return decryptPkcs8(encrypted.get(), password, ErrorCode::WrongPassword, name, budget);
    }
    if (!block.isEncrypted())
        return keyInTheClear(QByteArrayView(block.der.data(), block.der.size()), name);
    // PKCS#8 has an encryption of its own, and no headers (RFC 7468 §10).
    if (block.label == "PRIVATE KEY")
        return failure(ErrorCode::KeyUnsupported, name);
    // The traditional encryption lies in the PEM headers, so only the PEM reader opens it.
    QByteArray pem = block.toPem();
    const auto wipePem = qScopeGuard([&pem] { wipe(pem); });
    const OpensslHandle<BIO> in = asn1::readFrom(pem);
    // A fixed callback argument: without one OpenSSL would ask on the terminal.
    EVP_PKEY* key = PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, const_cast<char*>(password.data()));
    if (!key)
        return opensslFailure(ErrorCode::WrongPassword, name);
    return PrivateKey::adopt(key);
}

namespace {

Result<PrivateKey> keyFromDer(const QByteArray& der, const SecretBytes& password, const QString& name,
                              const WorkBudget& budget) {
    auto key = keyInTheClear(der, name);
    if (key || key.error().code == ErrorCode::KeyUnsupported)
        return key;
    const auto encrypted = encryptedPkcs8(der);
    forgetOpensslErrors();
    if (!encrypted)
        return failure(ErrorCode::KeyMissing, name);
    if (password.isEmpty())
        return failure(ErrorCode::PasswordNeeded, name);
    return decryptPkcs8(encrypted.get(), password, ErrorCode::WrongPassword, name, budget);
}

OpensslHandle<BIGNUM> unsignedNumber(const QByteArray& bytes) {
    return OpensslHandle<BIGNUM>(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                           static_cast<int>(bytes.size()), nullptr));
}

/// Null when the numbers are no key.
OpensslHandle<EVP_PKEY> rsaKeyOf(const RsaPublicKey& numbers) {
    const auto modulus = unsignedNumber(numbers.modulus);
    const auto exponent = unsignedNumber(numbers.exponent);
    const OpensslHandle<OSSL_PARAM_BLD> parts(OSSL_PARAM_BLD_new());
    const OpensslHandle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr));
    const bool told = modulus && exponent && parts && context && !BN_is_zero(modulus.get()) &&
                      OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) == 1 &&
                      OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) == 1;
    const OpensslHandle<OSSL_PARAM> parameters(told ? OSSL_PARAM_BLD_to_param(parts.get()) : nullptr);
    EVP_PKEY* key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return OpensslHandle<EVP_PKEY>(key);
}

/// FIPS 186-4 §4.2 ends at 3072 bits and an exponent of 256: \a algorithm has two numbers of that length and
/// one as long as the exponent, \a keySize bytes hold the exponent.
bool isDsaInUse(const X509_ALGOR* algorithm, int keySize) {
    constexpr int mostParameterBytes = 1024;
    constexpr int mostKeyBytes = 64;
    int type = V_ASN1_UNDEF;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    return type == V_ASN1_SEQUENCE && keySize <= mostKeyBytes &&
           ASN1_STRING_length(static_cast<const ASN1_STRING*>(value)) <= mostParameterBytes;
}

} // namespace

bool isKnownKind(const PKCS8_PRIV_KEY_INFO* info) {
    const ASN1_OBJECT* kind = nullptr;
    const X509_ALGOR* algorithm = nullptr;
    int keySize = 0;
    if (PKCS8_pkey_get0(&kind, nullptr, &keySize, &algorithm, info) != 1)
        return false;
    switch (OBJ_obj2nid(kind)) {
    case NID_dsa:
        return isDsaInUse(algorithm, keySize);
    case NID_rsaEncryption:
    case NID_rsassaPss:
    case NID_X9_62_id_ecPublicKey:
    case NID_ED25519:
    case NID_ED448:
    case NID_X25519:
    case NID_X448:
        return true;
    default:
        return false;
    }
}

int keyBits(KeyAlgorithm algorithm) {
    switch (algorithm) {
    case KeyAlgorithm::Rsa2048:
        return 2048;
    case KeyAlgorithm::Rsa3072:
        return 3072;
    case KeyAlgorithm::Rsa4096:
        return 4096;
    }
    Q_UNREACHABLE();
}

QString keyAlgorithmName(KeyAlgorithm algorithm) {
    return QStringLiteral("rsa%1").arg(keyBits(algorithm));
}

Result<KeyAlgorithm> keyAlgorithmFromName(const QString& name) {
    for (const KeyAlgorithm algorithm :
         {KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096}) {
        if (name.compare(keyAlgorithmName(algorithm), Qt::CaseInsensitive) == 0)
            return algorithm;
    }
    return failure(ErrorCode::KeyUnsupported, name);
}

QString keyAlgorithmDisplayName(KeyAlgorithm algorithm) {
    return QStringLiteral("RSA %1").arg(keyBits(algorithm));
}

Result<PrivateKey> PrivateKey::generate(KeyAlgorithm algorithm, const KeepGoing& keepGoing) {
    const OpensslHandle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), keyBits(algorithm)) <= 0)
        return opensslFailure(ErrorCode::Internal);
    if (keepGoing) {
        EVP_PKEY_CTX_set_app_data(context.get(), const_cast<KeepGoing*>(&keepGoing));
        EVP_PKEY_CTX_set_cb(context.get(), askWhetherToGoOn);
    }
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_generate(context.get(), &key) <= 0) {
        // The only thing that ends a generation early is the answer "stop".
        const bool cancelled = keepGoing && !keepGoing();
        return opensslFailure(cancelled ? ErrorCode::Cancelled : ErrorCode::Internal);
    }
    return adopt(key);
}

Result<PrivateKey> PrivateKey::fromEncryptedPkcs8(const QByteArray& der, const SecretBytes& passphrase,
                                                  const QString& name) {
    const auto encrypted = encryptedPkcs8(der);
    if (!encrypted)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return decryptPkcs8(encrypted.get(), passphrase, ErrorCode::WrongPassphrase, name, WorkBudget());
}

Result<PrivateKey> PrivateKey::fromFile(const QByteArray& bytes, const SecretBytes& password,
                                        const QString& name, const WorkBudget& budget) {
    QByteArray text = normalizedText(bytes);
    const auto wipeCopy = qScopeGuard([&text] { wipe(text); });
    if (!looksLikePem(text))
        return keyFromDer(bytes, password, name, budget);
    const auto blocks = pemBlocks(text, name);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const PemBlock* found = nullptr;
    for (const PemBlock& block : *blocks) {
        if (!block.isPrivateKey())
            continue;
        if (found)
            return failure(ErrorCode::SeveralKeys, name);
        found = &block;
    }
    if (!found)
        return failure(ErrorCode::KeyMissing, name);
    return fromPem(*found, password, name, budget);
}

Result<PrivateKey> PrivateKey::heldBy(std::shared_ptr<const KeySigner> signer,
                                      const Certificate& certificate) {
    auto key = signerKey(X509_get0_pubkey(certificate.native()), std::move(signer));
    if (!key)
        return opensslFailure(ErrorCode::KeyUnsupported, certificate.displayName());
    return adopt(key.release());
}

Result<PrivateKey> PrivateKey::heldBy(std::shared_ptr<const KeySigner> signer,
                                      const RsaPublicKey& publicKey) {
    const OpensslHandle<EVP_PKEY> publicHalf = rsaKeyOf(publicKey);
    auto key = signerKey(publicHalf.get(), std::move(signer));
    if (!key)
        return opensslFailure(ErrorCode::KeyUnsupported);
    return adopt(key.release());
}

PrivateKey PrivateKey::adopt(evp_pkey_st* key) {
    return PrivateKey(std::shared_ptr<evp_pkey_st>(key, OpensslFree<EVP_PKEY>()));
}

Result<QByteArray> PrivateKey::toEncryptedPkcs8(const SecretBytes& passphrase) const {
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    if (!isExportable())
        return failure(ErrorCode::KeyNotExportable);
    std::array<unsigned char, scryptSaltBytes> salt{};
    const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(EVP_PKEY2PKCS8(native()));
    if (!info || RAND_bytes(salt.data(), scryptSaltBytes) != 1)
        return opensslFailure(ErrorCode::Internal);
    OpensslHandle<X509_ALGOR> scheme(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), salt.data(), scryptSaltBytes,
                                                           nullptr, scryptN, scryptR, scryptP));
    if (!scheme)
        return opensslFailure(ErrorCode::Internal);
    const OpensslHandle<X509_SIG> encrypted(
        PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), info.get(), scheme.get()));
    if (!encrypted)
        return opensslFailure(ErrorCode::Internal);
    std::ignore = scheme.release(); // owned by the structure now
    return asn1::der(encrypted.get(), i2d_X509_SIG);
}

bool PrivateKey::isExportable() const {
    return !isSignerKey(native());
}

PublicKeyFacts PrivateKey::facts() const {
    return publicKeyFacts(native());
}

QByteArray PrivateKey::subjectPublicKeyInfo() const {
    return asn1::der<EVP_PKEY>(native(), i2d_PUBKEY);
}

} // namespace p2s
