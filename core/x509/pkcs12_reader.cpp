#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"
#include "core/x509/asn1_values.h"
#include "core/x509/key_info.h"
#include "core/x509/oid.h"
#include "core/x509/pkcs12_bundle.h"
#include "core/x509/pkcs12_protection.h"

#include <openssl/asn1t.h>

#include <algorithm>

namespace p2s {
namespace {

/// Bags in bags are legal and unheard of; without an end to them a file could exhaust the stack.
constexpr int deepestNesting = 8;
constexpr char pbmac1Oid[] = "1.2.840.113549.1.5.14"; // RFC 9579 §4

const QString unencrypted = QStringLiteral("none");

QString friendlyNameOf(const PKCS12_SAFEBAG* bag) {
    char* name = PKCS12_get_friendlyname(const_cast<PKCS12_SAFEBAG*>(bag));
    const QString text = QString::fromUtf8(name);
    OPENSSL_free(name);
    return text;
}

QString localKeyIdOf(const PKCS12_SAFEBAG* bag) {
    const ASN1_TYPE* value = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
    return value && value->type == V_ASN1_OCTET_STRING ? asn1::hex(value->value.octet_string) : QString();
}

/// Where RC2-40 is to be had: OpenSSL's legacy provider, kept apart so that nothing here can use it by
/// accident.
struct LegacyLibrary {
    OpensslHandle<OSSL_LIB_CTX> context{OSSL_LIB_CTX_new()};
    // Let go before the context they are loaded into: it does not free them.
    OpensslHandle<OSSL_PROVIDER> standard{OSSL_PROVIDER_load(context.get(), "default")};
    OpensslHandle<OSSL_PROVIDER> legacy{OSSL_PROVIDER_load(context.get(), "legacy")};
};

/// Null where OpenSSL came without it.
OSSL_LIB_CTX* legacyLibrary() {
    static const LegacyLibrary library;
    forgetOpensslErrors();
    return library.standard && library.legacy ? library.context.get() : nullptr;
}

} // namespace

/// PKCS#12 knows two passwords that a person sees as none: the empty one and no password at all.
class Pkcs12Password {
public:
    explicit Pkcs12Password(const SecretBytes& bytes) : m_bytes(bytes) {}
    const char* data() const { return m_absent ? nullptr : m_bytes.data(); }
    int size() const { return m_absent ? 0 : static_cast<int>(m_bytes.size()); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    void makeAbsent() { m_absent = true; }

private:
    const SecretBytes& m_bytes;
    bool m_absent = false;
};

/// Walks the bags of one file, once, in order.
class Pkcs12Reader {
public:
    Pkcs12Reader(const SecretBytes& password, QString name, const WorkBudget& budget)
        : m_password(password), m_name(std::move(name)), m_budget(budget) {}

    Result<Pkcs12Bundle> read(const QByteArray& der);

private:
    Result<void> checkMac(PKCS12* file);
    Result<void> readSafe(const PKCS7* safe);
    Result<void> readEncryptedSafe(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* encrypted);
    Result<void> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags);
    Result<void> readBag(const PKCS12_SAFEBAG* bag);
    void noteBag(const PKCS12_SAFEBAG* bag, Pkcs12Bag::Kind kind);
    Result<void> readShroudedKey(const PKCS12_SAFEBAG* bag);
    Result<void> addKey(const PKCS8_PRIV_KEY_INFO* info, const PKCS12_SAFEBAG* bag);
    Result<void> addCertificate(const PKCS12_SAFEBAG* bag);
    /// Counts work before it is done.
    Result<void> spend(qint64 rounds, ErrorCode tooMuch = ErrorCode::Pkcs12TooExpensive) const;
    Result<EncryptionScheme> note(const X509_ALGOR* algorithm);
    void noteClearPart();
    Result<OSSL_LIB_CTX*> libraryFor(const EncryptionScheme& scheme) const;
    tl::unexpected<Error> decryptionFailure() const;
    Result<void> chooseKey();

    Pkcs12Password m_password;
    QString m_name;
    WorkBudget m_budget;
    bool m_macVerified = false;
    int m_depth = 0;
    /// A clear safe may still hold keys that are encrypted one by one.
    bool m_inClearSafe = false;
    /// How the safe being read is encrypted.
    QString m_safeEncryption;
    QList<PrivateKey> m_keys;
    QStringList m_keyNames;
    Pkcs12Bundle m_bundle;
};

Result<Pkcs12Bundle> Pkcs12Reader::read(const QByteArray& der) {
    switch (asn1::extentOf(der)) {
    case asn1::DerExtent::Truncated:
        return failure(ErrorCode::FileTruncated, m_name);
    case asn1::DerExtent::NotDer:
        return failure(ErrorCode::FileMalformed, m_name);
    case asn1::DerExtent::Whole:
    case asn1::DerExtent::Trailing: // Windows opens such files too
        break;
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<PKCS12> file(d2i_PKCS12(nullptr, &bytes, static_cast<long>(der.size())));
    if (!file)
        return opensslFailure(ErrorCode::FileMalformed, m_name);
    // Before the MAC: nobody has to look for another password when there is nothing behind it.
    const OpensslHandle<STACK_OF(PKCS7)> safes(PKCS12_unpack_authsafes(file.get()));
    if (!safes)
        return opensslFailure(ErrorCode::FileMalformed, m_name);
    if (auto checked = checkMac(file.get()); !checked)
        return tl::unexpected(checked.error());
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        if (auto done = readSafe(sk_PKCS7_value(safes.get(), i)); !done)
            return tl::unexpected(done.error());
    }
    if (auto chosen = chooseKey(); !chosen)
        return tl::unexpected(chosen.error());
    return std::move(m_bundle);
}

Result<void> Pkcs12Reader::checkMac(PKCS12* file) {
    Pkcs12Protection& protection = m_bundle.m_protection;
    protection.hasMac = PKCS12_mac_present(file) == 1;
    if (!protection.hasMac)
        return {};
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, file);
    const QString oid = asn1::oid(algorithm->algorithm);
    if (oid == QLatin1StringView(pbmac1Oid))
        return failure(ErrorCode::Pkcs12MacUnsupported, m_name);

    // RFC 7292 §4: one when nothing is said.
    const qint64 count = iterations ? iterationCount(iterations) : 1;
    protection.iterations = std::max<qint64>(protection.iterations, count);
    const int digest = OBJ_obj2nid(algorithm->algorithm);
    const qint64 work = macWork(digest, count);
    if (auto affordable = spend(work); !affordable)
        return affordable;
    protection.mac = QStringLiteral("HMAC-%1, %2")
                         .arg(digest == NID_undef ? oid : QString::fromLatin1(OBJ_nid2sn(digest)))
                         .arg(count);

    if (PKCS12_verify_mac(file, m_password.data(), m_password.size()) == 1) {
        m_macVerified = true;
    } else if (m_password.isEmpty()) {
        if (auto affordable = spend(work); !affordable)
            return affordable;
        m_password.makeAbsent();
        m_macVerified = PKCS12_verify_mac(file, nullptr, 0) == 1;
    }
    if (!m_macVerified)
        return decryptionFailure();
    forgetOpensslErrors();
    return {};
}

Result<void> Pkcs12Reader::readSafe(const PKCS7* safe) {
    if (PKCS7_type_is_data(safe)) {
        m_inClearSafe = true;
        m_safeEncryption = unencrypted;
        const OpensslHandle<STACK_OF(PKCS12_SAFEBAG)> bags(PKCS12_unpack_p7data(const_cast<PKCS7*>(safe)));
        if (!bags)
            return opensslFailure(ErrorCode::FileMalformed, m_name);
        return readBags(bags.get());
    }
    m_inClearSafe = false;
    if (!PKCS7_type_is_encrypted(safe))
        return failure(ErrorCode::Pkcs12CipherUnsupported, m_name,
                       QStringLiteral("authenticated safe encrypted to a public key"));
    const PKCS7_ENC_CONTENT* content = safe->d.encrypted ? safe->d.encrypted->enc_data : nullptr;
    if (!content || !content->enc_data)
        return failure(ErrorCode::FileMalformed, m_name);
    return readEncryptedSafe(content->algorithm, content->enc_data);
}

Result<void> Pkcs12Reader::readEncryptedSafe(const X509_ALGOR* algorithm,
                                             const ASN1_OCTET_STRING* encrypted) {
    const auto scheme = note(algorithm);
    if (!scheme)
        return tl::unexpected(scheme.error());
    const auto library = libraryFor(*scheme);
    if (!library)
        return tl::unexpected(library.error());
    m_safeEncryption = scheme->description;
    auto* decrypted = static_cast<STACK_OF(PKCS12_SAFEBAG)*>(
        PKCS12_item_decrypt_d2i_ex(algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), m_password.data(),
                                   m_password.size(), encrypted, 1, *library, nullptr));
    const OpensslHandle<STACK_OF(PKCS12_SAFEBAG)> bags(decrypted);
    if (!bags)
        return decryptionFailure();
    return readBags(bags.get());
}

Result<void> Pkcs12Reader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags) {
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (auto done = readBag(sk_PKCS12_SAFEBAG_value(bags, i)); !done)
            return done;
    }
    return {};
}

void Pkcs12Reader::noteBag(const PKCS12_SAFEBAG* bag, Pkcs12Bag::Kind kind) {
    m_bundle.m_bags.append({kind, friendlyNameOf(bag), localKeyIdOf(bag), m_safeEncryption, {}});
}

Result<void> Pkcs12Reader::readBag(const PKCS12_SAFEBAG* bag) {
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        noteBag(bag, Pkcs12Bag::Kind::Key);
        if (m_inClearSafe) {
            m_bundle.m_protection.hasClearParts = true;
            noteClearPart();
        }
        return addKey(PKCS12_SAFEBAG_get0_p8inf(bag), bag);
    case NID_pkcs8ShroudedKeyBag:
        noteBag(bag, Pkcs12Bag::Kind::EncryptedKey);
        return readShroudedKey(bag);
    case NID_certBag:
        noteBag(bag, Pkcs12Bag::Kind::Certificate);
        if (m_inClearSafe)
            noteClearPart();
        return addCertificate(bag);
    case NID_safeContentsBag: {
        if (m_depth == deepestNesting)
            return failure(ErrorCode::FileMalformed, m_name, QStringLiteral("bags nested too deeply"));
        ++m_depth;
        auto done = readBags(PKCS12_SAFEBAG_get0_safes(bag));
        --m_depth;
        return done;
    }
    default: // revocation lists and secrets are not what this program is about
        noteBag(bag, Pkcs12Bag::Kind::Other);
        return {};
    }
}

Result<void> Pkcs12Reader::readShroudedKey(const PKCS12_SAFEBAG* bag) {
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
    const auto scheme = note(algorithm);
    if (!scheme)
        return tl::unexpected(scheme.error());
    m_bundle.m_bags.last().encryption = scheme->description;
    const auto library = libraryFor(*scheme);
    if (!library)
        return tl::unexpected(library.error());
    const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(
        PKCS12_decrypt_skey_ex(bag, m_password.data(), m_password.size(), *library, nullptr));
    if (!info)
        return decryptionFailure();
    return addKey(info.get(), bag);
}

Result<void> Pkcs12Reader::addKey(const PKCS8_PRIV_KEY_INFO* info, const PKCS12_SAFEBAG* bag) {
    if (auto affordable = spend(WorkBudget::roundsAKey, ErrorCode::FileTooExpensive); !affordable)
        return affordable;
    EVP_PKEY* key = info && isKnownKind(info) ? EVP_PKCS82PKEY(info) : nullptr;
    if (!key)
        return opensslFailure(ErrorCode::KeyUnsupported, m_name);
    m_keys.append(PrivateKey::adopt(key));
    m_keyNames.append(friendlyNameOf(bag));
    const OpensslHandle<ASN1_OBJECT> localMachine(OBJ_txt2obj(oid::localMachineKeyset, 1));
    // It has no value: being there is all that it says.
    if (X509at_get_attr_by_OBJ(PKCS12_SAFEBAG_get0_attrs(bag), localMachine.get(), -1) >= 0)
        m_bundle.m_protection.sendsKeyToLocalMachine = true;
    return {};
}

Result<void> Pkcs12Reader::addCertificate(const PKCS12_SAFEBAG* bag) {
    if (auto affordable = spend(WorkBudget::roundsACertificate, ErrorCode::FileTooExpensive); !affordable)
        return affordable;
    X509* certificate = PKCS12_SAFEBAG_get1_cert(bag);
    if (!certificate) { // an SDSI certificate, or one that does not decode
        forgetOpensslErrors();
        return {};
    }
    m_bundle.m_certificates.append(Certificate::adopt(certificate));
    m_bundle.m_bags.last().subject = m_bundle.m_certificates.last().subject();
    if (m_bundle.m_friendlyName.isEmpty())
        m_bundle.m_friendlyName = friendlyNameOf(bag);
    return {};
}

Result<void> Pkcs12Reader::spend(qint64 rounds, ErrorCode tooMuch) const {
    if (!m_budget.spend(rounds))
        return failure(tooMuch, m_name);
    return {};
}

Result<EncryptionScheme> Pkcs12Reader::note(const X509_ALGOR* algorithm) {
    EncryptionScheme scheme = encryptionScheme(algorithm);
    Pkcs12Protection& protection = m_bundle.m_protection;
    protection.encryption.append(scheme.description);
    protection.usesRc2 |= scheme.isRc2;
    protection.usesAes |= scheme.isAes;
    protection.iterations = std::max(protection.iterations, scheme.iterations);
    if (auto affordable = spend(scheme.work); !affordable)
        return tl::unexpected(affordable.error());
    return scheme;
}

void Pkcs12Reader::noteClearPart() {
    QStringList& parts = m_bundle.m_protection.encryption;
    if (parts.isEmpty() || parts.last() != unencrypted)
        parts.append(unencrypted);
}

Result<OSSL_LIB_CTX*> Pkcs12Reader::libraryFor(const EncryptionScheme& scheme) const {
    if (!scheme.isRc2)
        return nullptr;
    if (OSSL_LIB_CTX* library = legacyLibrary())
        return library;
    return failure(ErrorCode::Pkcs12CipherUnsupported, m_name, scheme.description);
}

tl::unexpected<Error> Pkcs12Reader::decryptionFailure() const {
    // The MAC has proved the password: what cannot be decrypted then is a matter of the cipher.
    if (m_macVerified)
        return opensslFailure(ErrorCode::Pkcs12CipherUnsupported, m_name);
    return opensslFailure(m_password.isEmpty() ? ErrorCode::PasswordNeeded : ErrorCode::WrongPassword,
                          m_name);
}

Result<void> Pkcs12Reader::chooseKey() {
    const qint64 comparisons = m_keys.size() * m_bundle.m_certificates.size();
    if (auto affordable = spend(comparisons * WorkBudget::roundsAComparison, ErrorCode::FileTooExpensive);
        !affordable)
        return affordable;
    m_bundle.m_keyCount = static_cast<int>(m_keys.size());
    qsizetype chosen = 0;
    for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
        const bool isLeafs = std::any_of(m_bundle.m_certificates.begin(), m_bundle.m_certificates.end(),
                                         [&](const Certificate& certificate) {
                                             return !certificate.isCa() && certificate.matches(m_keys[i]);
                                         });
        if (isLeafs)
            chosen = i;
    }
    if (m_keys.isEmpty())
        return {};
    m_bundle.m_key = m_keys[chosen];
    if (!m_keyNames[chosen].isEmpty())
        m_bundle.m_friendlyName = m_keyNames[chosen];
    return {};
}

Result<Pkcs12Bundle> Pkcs12Bundle::read(const QByteArray& der, const SecretBytes& password,
                                        const QString& name, const WorkBudget& budget) {
    return Pkcs12Reader(password, name, budget).read(der);
}

} // namespace p2s
