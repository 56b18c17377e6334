#pragma once

#include "core/base/key_signer.h"
#include "core/base/secret_bytes.h"
#include "core/platform/token_uri.h"

#include <QList>

#include <memory>
#include <optional>

namespace p2s {

/// A smart card or token as it presents itself (PKCS#11 v2.40 §3.2, CK_TOKEN_INFO).
struct TokenFacts {
    QString label;
    QString manufacturer;
    QString model;
    QString serial;
    /// The reader it is in.
    QString slot;
    /// It was initialised and has the PIN of a user.
    bool isPrepared = false;
    /// The PIN is typed at the reader, not here.
    bool hasPinPad = false;
    bool isWriteProtected = false;
    /// A wrong PIN was given since the last right one.
    bool pinWasWrong = false;
    /// One more wrong PIN locks it.
    bool isFinalTry = false;
    bool isPinLocked = false;

    /// Names this token with the module at \a modulePath.
    TokenUri uri(const QString& modulePath) const;
    /// Whether everything that \a uri says of a token holds of this one.
    bool isNamedBy(const TokenUri& uri) const;
};

/// A private key on a token, and what lies beside it.
struct TokenKey {
    /// CKA_ID.
    QByteArray id;
    QString label;
    /// Nothing for another kind of key.
    std::optional<RsaPublicKey> publicKey;
    /// The DER of the certificates with the same id.
    QList<QByteArray> certificates;
};

/// A certificate that is to lie beside its key.
struct TokenCertificate {
    QByteArray der;
    /// The DER of its subject's Name: CKA_SUBJECT.
    QByteArray subject;
    QString label;
};

/// Logged in to one token, as long as this object and its signers are there. Any call may be made from any
/// thread, and may fail with TokenRemoved, TokenPinNeeded (somebody else gave a wrong PIN meanwhile) or
/// TokenRefused.
class TokenSession {
public:
    TokenSession() = default;
    virtual ~TokenSession() = default;
    TokenSession(const TokenSession&) = delete;
    TokenSession& operator=(const TokenSession&) = delete;

    /// The token, with its module, without a key.
    virtual const TokenUri& uri() const = 0;
    virtual Result<QList<TokenKey>> keys() const = 0;
    /// Every certificate on the token, DER.
    virtual Result<QList<QByteArray>> certificates() const = 0;

    /// Makes an RSA key of \a bits that never leaves the token (CKA_SENSITIVE, not CKA_EXTRACTABLE). Takes as
    /// long as the token takes, a minute for a card, and cannot be stopped. Errors: TokenMechanismMissing.
    virtual Result<TokenKey> generateRsa(int bits, const QString& label) = 0;
    /// Puts a certificate beside the key \a id.
    virtual Result<void> store(const QByteArray& id, const TokenCertificate& certificate) = 0;
    /// Takes that certificate away again.
    virtual Result<void> removeCertificate(const QByteArray& id, const QByteArray& der) = 0;
    /// Takes a key that was made for nothing away again. It is gone for ever.
    virtual Result<void> removeKey(const QByteArray& id) = 0;

    /// What signs with the key \a id; it keeps the session. Errors: TokenKeyNotFound, KeyUnsupported (no RSA
    /// key), TokenMechanismMissing. Its signatures fail with those of a session.
    virtual Result<std::shared_ptr<const KeySigner>> signer(const QByteArray& id) = 0;
};

/// The smart cards and tokens of this computer, through the PKCS#11 module that came with each. All calls may
/// be made from any thread and may take seconds. Errors: FileNotFound, FileIsFolder, FileNotRegular,
/// TokenModuleUnusable.
class KeyTokens {
public:
    KeyTokens() = default;
    virtual ~KeyTokens() = default;
    KeyTokens(const KeyTokens&) = delete;
    KeyTokens& operator=(const KeyTokens&) = delete;

    /// Those that are inserted.
    virtual Result<QList<TokenFacts>> tokens(const QString& modulePath) const = 0;

    /// Logs in to the one token that \a uri names; \a pin is of no account where it is typed at the reader.
    /// The PIN is kept for no longer than the call, except for keys that ask for it at every signature
    /// (CKA_ALWAYS_AUTHENTICATE). Errors: those of tokenNamed, TokenNotPrepared, TokenPinNeeded,
    /// TokenPinWrong, TokenPinFinalTry, TokenPinLocked, Cancelled (at the reader), TokenRefused.
    virtual Result<std::shared_ptr<TokenSession>> logIn(const TokenUri& uri,
                                                        const SecretBytes& pin) const = 0;
};

/// The one token that \a uri names. Errors: those of KeyTokens, TokenNotFound, TokenAmbiguous.
Result<TokenFacts> tokenNamed(const TokenUri& uri, const KeyTokens& tokens);

/// The real ones.
const KeyTokens& pkcs11Tokens();

} // namespace p2s
