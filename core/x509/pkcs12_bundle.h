#pragma once

#include "core/base/secret_bytes.h"
#include "core/x509/certificate.h"
#include "core/x509/issuer_chain.h"
#include "core/x509/pkcs12_profile.h"
#include "core/x509/private_key.h"
#include "core/x509/work_budget.h"

namespace p2s {

/// How a PKCS#12 file turned out to be protected.
struct Pkcs12Protection {
    /// One an entry for each encrypted part, "AES-256-CBC, PBKDF2-HMAC-SHA256, 10000"; "none" for keys and
    /// certificates in the clear. In file order.
    QStringList encryption;
    /// "HMAC-SHA256, 10000"; empty when there is no MAC.
    QString mac;
    bool usesRc2 = false;
    bool usesAes = false;
    bool hasMac = false;
    /// A private key lies in the clear.
    bool hasClearParts = false;
    /// The largest iteration count of any part.
    qint64 iterations = 0;
    /// A bag carries 1.3.6.1.4.1.311.17.2: on import Windows puts the key into LocalMachine.
    bool sendsKeyToLocalMachine = false;
};

/// One bag of a PKCS#12 file, in file order.
struct Pkcs12Bag {
    enum class Kind { Key, EncryptedKey, Certificate, Other };
    Kind kind = Kind::Other;
    /// As encoded; whoever shows it makes it visible.
    QString friendlyName;
    /// localKeyID in upper-case hex; empty when there is none.
    QString localKeyId;
    /// Of the bag itself or of the part around it, as in Pkcs12Protection; "none" in the clear.
    QString encryption;
    /// Of a certificate.
    QString subject;
};

/// A .pfx/.p12 (RFC 7292): what was in it, in the order it was in.
class Pkcs12Bundle {
public:
    /// Opens a file that anybody may have made. An empty password is tried both as the empty and as no
    /// password. Errors: FileMalformed, FileTruncated, PasswordNeeded (\a password empty and needed),
    /// WrongPassword, Pkcs12MacUnsupported, Pkcs12CipherUnsupported; over \a budget Pkcs12TooExpensive, or
    /// FileTooExpensive when it is the number of its keys and certificates.
    static Result<Pkcs12Bundle> read(const QByteArray& der, const SecretBytes& password, const QString& name,
                                     const WorkBudget& budget = WorkBudget());

    const std::optional<PrivateKey>& key() const { return m_key; }
    /// In file order.
    const QList<Certificate>& certificates() const { return m_certificates; }
    /// The certificate whose key is in the file; without a key the first that is no CA, else the first.
    std::optional<Certificate> leaf() const;
    /// How many private keys there are; key() is the one of the first client certificate.
    int keyCount() const { return m_keyCount; }
    /// True when a certificate in the file belongs to the key in it.
    bool keyMatches() const;
    /// Issuers of the leaf found in the file, nearest first: see chainAbove.
    QList<Certificate> chain(const ChainWishes& wishes = {}) const;
    /// friendlyName of the key's bag, else of the leaf's; empty when there is none.
    const QString& friendlyName() const { return m_friendlyName; }
    const Pkcs12Protection& protection() const { return m_protection; }
    /// Every bag, in file order.
    const QList<Pkcs12Bag>& bags() const { return m_bags; }

private:
    Pkcs12Bundle() = default;
    friend class Pkcs12Reader;
    std::optional<PrivateKey> m_key;
    int m_keyCount = 0;
    QList<Certificate> m_certificates;
    QString m_friendlyName;
    Pkcs12Protection m_protection;
    QList<Pkcs12Bag> m_bags;
};

/// What goes into a new .pfx.
struct Pkcs12Contents {
    PrivateKey key;
    Certificate leaf;
    /// Intermediates, then the root.
    QList<Certificate> chain;
    QString friendlyName;
};

/// What a password for a new .pfx must be. Errors: PasswordEmpty, PasswordInvalid, PasswordTooLong.
Result<void> checkPkcs12Password(const SecretBytes& password);
/// One line of at most 128 characters; may be empty. Errors: FriendlyNameInvalid.
Result<void> checkFriendlyName(const QString& friendlyName);

/// Encodes a .pfx: leaf, intermediates, root in that order; localKeyID and friendlyName on key and leaf only.
/// Errors: PasswordEmpty, PasswordTooLong, PasswordInvalid, KeyMismatch, FriendlyNameInvalid, Internal.
Result<QByteArray> writePkcs12(const Pkcs12Contents& contents, const SecretBytes& password,
                               const Pkcs12Profile& profile);

} // namespace p2s
