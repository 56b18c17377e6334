#pragma once

#include "core/base/key_signer.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/x509/public_key.h"
#include "core/x509/work_budget.h"

#include <memory>

struct evp_pkey_st;

namespace p2s {

class Certificate;

/// The kinds of key this program makes. RSA only: elliptic-curve clients are reported to fail on IKEv2
/// gateways.
enum class KeyAlgorithm { Rsa2048, Rsa3072, Rsa4096 };

/// The length of its modulus.
int keyBits(KeyAlgorithm algorithm);
/// "rsa2048", as the CLI writes it.
QString keyAlgorithmName(KeyAlgorithm algorithm);
/// Errors: KeyUnsupported.
Result<KeyAlgorithm> keyAlgorithmFromName(const QString& name);
/// "RSA 2048", as people read it.
QString keyAlgorithmDisplayName(KeyAlgorithm algorithm);

struct PemBlock;

/// A private key. An immutable handle: copies share the key, which OpenSSL wipes with the last one.
class PrivateKey {
public:
    /// Errors: Cancelled when \a keepGoing says no, Internal.
    static Result<PrivateKey> generate(KeyAlgorithm algorithm, const KeepGoing& keepGoing = {});

    /// From an encrypted PKCS#8 (RFC 5958), as toEncryptedPkcs8 makes it. \a name is for the message.
    /// Errors: WrongPassphrase, FileMalformed.
    static Result<PrivateKey> fromEncryptedPkcs8(const QByteArray& der, const SecretBytes& passphrase,
                                                 const QString& name);
    /// From PEM or DER, PKCS#8 or traditional, encrypted or not. \a name is for the message.
    /// Errors: KeyMissing, PasswordNeeded, WrongPassword, FileMalformed, SeveralKeys, Pkcs12TooExpensive,
    /// Pkcs12CipherUnsupported, KeyUnsupported (neither RSA nor elliptic curves).
    static Result<PrivateKey> fromFile(const QByteArray& bytes, const SecretBytes& password,
                                       const QString& name, const WorkBudget& budget = WorkBudget());

    /// From one block of a PEM text. Errors: those of fromFile.
    static Result<PrivateKey> fromPem(const PemBlock& block, const SecretBytes& password, const QString& name,
                                      const WorkBudget& budget = WorkBudget());

    /// A key that stays where it is and signs there; its public half is that of \a certificate, which \a
    /// signer's signatures must verify with. Errors: KeyUnsupported (anything but RSA).
    static Result<PrivateKey> heldBy(std::shared_ptr<const KeySigner> signer, const Certificate& certificate);

    /// The same where there is no certificate yet. Errors: KeyUnsupported (numbers that are none).
    static Result<PrivateKey> heldBy(std::shared_ptr<const KeySigner> signer, const RsaPublicKey& publicKey);

    /// For core/x509 only: takes over one reference.
    static PrivateKey adopt(evp_pkey_st* key);

    /// Encrypted PKCS#8: PBES2, scrypt (RFC 7914) N = 2^15, r = 7, p = 2, AES-256-CBC. OpenSSL reads scrypt
    /// parameters of at most 32 MiB, which rules out r = 8 at this N; any `openssl pkey` opens the result.
    /// Errors: PassphraseEmpty, KeyNotExportable.
    Result<QByteArray> toEncryptedPkcs8(const SecretBytes& passphrase) const;

    /// False for a key that is elsewhere: it can sign, and that is all.
    bool isExportable() const;
    PublicKeyFacts facts() const;
    /// The DER SubjectPublicKeyInfo: what two halves of a pair have in common.
    QByteArray subjectPublicKeyInfo() const;

    /// For core only: the OpenSSL key, owned by this object.
    evp_pkey_st* native() const { return m_key.get(); }

private:
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace p2s
