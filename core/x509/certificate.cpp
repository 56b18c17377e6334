#include "core/x509/certificate.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/general_names.h"
#include "core/x509/pem_text.h"
#include "core/x509/private_key.h"
#include "core/x509/public_key_facts.h"
#include "core/x509/silent_root.h"

#include <array>

namespace p2s {
namespace {

/// One decoded extension; null when it is absent, repeated or unreadable.
template <typename T> OpensslHandle<T> extension(const X509* certificate, int nid) {
    OpensslHandle<T> value(static_cast<T*>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
    if (!value)
        forgetOpensslErrors();
    return value;
}

QString digestHex(const X509* certificate, const EVP_MD* digest) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    X509_digest(certificate, digest, bytes.data(), &length);
    return asn1::hex(QByteArrayView(bytes.data(), length));
}

// RFC 5280 §4.2.1.3, bit 0 first.
constexpr std::array<const char*, 9> keyUsageNames{"digitalSignature", "nonRepudiation", "keyEncipherment",
                                                   "dataEncipherment", "keyAgreement",   "keyCertSign",
                                                   "cRLSign",          "encipherOnly",   "decipherOnly"};

} // namespace

Result<Certificate> Certificate::fromDer(const QByteArray& der, const QString& name) {
    switch (asn1::extentOf(der)) {
    case asn1::DerExtent::Truncated:
        return failure(ErrorCode::FileTruncated, name);
    case asn1::DerExtent::Trailing:
    case asn1::DerExtent::NotDer:
        return failure(ErrorCode::FileMalformed, name);
    case asn1::DerExtent::Whole:
        break;
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &bytes, static_cast<long>(der.size()));
    if (!certificate)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return adopt(certificate);
}

Certificate Certificate::adopt(x509_st* certificate) {
    return Certificate(std::shared_ptr<x509_st>(certificate, OpensslFree<X509>()));
}

QByteArray Certificate::der() const {
    return asn1::der<X509>(native(), i2d_X509);
}

QByteArray Certificate::pem() const {
    return PemBlock{"CERTIFICATE", {}, SecretBytes(der())}.toPem();
}

QString Certificate::sha1Thumbprint() const {
    return digestHex(native(), EVP_sha1());
}

QString Certificate::sha256Thumbprint() const {
    return digestHex(native(), EVP_sha256());
}

QString Certificate::subject() const {
    return asn1::text(X509_get_subject_name(native()));
}

QByteArray Certificate::subjectDer() const {
    return asn1::der<X509_NAME>(X509_get_subject_name(native()), i2d_X509_NAME);
}

QString Certificate::issuer() const {
    return asn1::text(X509_get_issuer_name(native()));
}

QString Certificate::commonName() const {
    const X509_NAME* name = X509_get_subject_name(native());
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    return index < 0 ? QString() : asn1::text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

QString Certificate::displayName() const {
    if (const QString name = commonName(); !name.isEmpty())
        return name;
    const QString whole = subject();
    return whole.isEmpty() ? sha1Thumbprint() : whole;
}

QString Certificate::serialNumber() const {
    const OpensslHandle<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(native()), nullptr));
    if (!number)
        return {};
    char* hex = BN_bn2hex(number.get());
    QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text == QStringLiteral("0") ? QStringLiteral("00") : text;
}

QDateTime Certificate::notBefore() const {
    return asn1::dateTime(X509_get0_notBefore(native()));
}

QDateTime Certificate::notAfter() const {
    return asn1::dateTime(X509_get0_notAfter(native()));
}

PublicKeyFacts Certificate::publicKey() const {
    const PublicKeyFacts facts = publicKeyFacts(X509_get0_pubkey(native()));
    forgetOpensslErrors();
    return facts;
}

QByteArray Certificate::subjectPublicKeyInfo() const {
    return asn1::der<X509_PUBKEY>(X509_get_X509_PUBKEY(native()), i2d_X509_PUBKEY);
}

QString Certificate::signatureAlgorithm() const {
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, native());
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? asn1::oid(object) : QString::fromLatin1(OBJ_nid2ln(nid));
}

bool Certificate::hasWeakSignature() const {
    int digest = NID_undef;
    if (X509_get_signature_info(native(), &digest, nullptr, nullptr, nullptr) != 1) {
        forgetOpensslErrors();
        return false;
    }
    return digest == NID_md2 || digest == NID_md4 || digest == NID_md5 || digest == NID_sha1 ||
           digest == NID_md5_sha1;
}

bool Certificate::isCa() const {
    if (const auto constraints = extension<BASIC_CONSTRAINTS>(native(), NID_basic_constraints))
        return constraints->ca != 0;
    const bool isSelfIssued =
        X509_NAME_cmp(X509_get_subject_name(native()), X509_get_issuer_name(native())) == 0;
    if (!isSelfIssued || hasBasicConstraints())
        return false;
    if (const auto usage = keyUsage())
        return usage->contains(QStringLiteral("keyCertSign"));
    return isSilentRoot(*this);
}

bool Certificate::hasBasicConstraints() const {
    return X509_get_ext_by_NID(native(), NID_basic_constraints, -1) >= 0;
}

std::optional<int> Certificate::pathLength() const {
    const auto constraints = extension<BASIC_CONSTRAINTS>(native(), NID_basic_constraints);
    if (!constraints || !constraints->pathlen)
        return std::nullopt;
    return static_cast<int>(ASN1_INTEGER_get(constraints->pathlen));
}

bool Certificate::isSelfSigned() const {
    const bool yes = X509_self_signed(native(), 1) == 1;
    forgetOpensslErrors();
    return yes;
}

bool Certificate::isSignedBy(const Certificate& issuer) const {
    if (X509_NAME_cmp(X509_get_issuer_name(native()), X509_get_subject_name(issuer.native())) != 0)
        return false;
    EVP_PKEY* key = X509_get0_pubkey(issuer.native());
    const bool yes = key && X509_verify(native(), key) == 1;
    forgetOpensslErrors();
    return yes;
}

std::optional<QStringList> Certificate::keyUsage() const {
    const auto bits = extension<ASN1_BIT_STRING>(native(), NID_key_usage);
    if (!bits)
        return std::nullopt;
    QStringList names;
    for (size_t bit = 0; bit < keyUsageNames.size(); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), static_cast<int>(bit)))
            names.append(QString::fromLatin1(keyUsageNames[bit]));
    }
    return names;
}

std::optional<ExtendedKeyUsage> Certificate::extendedKeyUsage() const {
    const auto usage = extension<EXTENDED_KEY_USAGE>(native(), NID_ext_key_usage);
    if (!usage)
        return std::nullopt;
    return ExtendedKeyUsage::fromEncoded(keyPurposes(usage.get()));
}

bool Certificate::hasUnreadableExtendedKeyUsage() const {
    constexpr int absent = -1;
    int critical = absent;
    const OpensslHandle<EXTENDED_KEY_USAGE> usage(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(native(), NID_ext_key_usage, &critical, nullptr)));
    forgetOpensslErrors();
    return !usage && critical != absent;
}

QStringList Certificate::subjectAltNames() const {
    return generalNameTexts(extension<GENERAL_NAMES>(native(), NID_subject_alt_name).get());
}

QStringList Certificate::unknownCriticalExtensions() const {
    QStringList oids;
    if ((X509_get_extension_flags(native()) & EXFLAG_CRITICAL) == 0)
        return oids;
    for (int i = 0; i < X509_get_ext_count(native()); ++i) {
        X509_EXTENSION* each = X509_get_ext(native(), i);
        if (X509_EXTENSION_get_critical(each) == 1 && X509_supported_extension(each) == 0)
            oids.append(asn1::oid(X509_EXTENSION_get_object(each)));
    }
    forgetOpensslErrors();
    return oids;
}

QString Certificate::subjectKeyIdentifier() const {
    return asn1::hex(extension<ASN1_OCTET_STRING>(native(), NID_subject_key_identifier).get());
}

QString Certificate::authorityKeyIdentifier() const {
    const auto identifier = extension<AUTHORITY_KEYID>(native(), NID_authority_key_identifier);
    return identifier ? asn1::hex(identifier->keyid) : QString();
}

bool Certificate::matches(const PrivateKey& key) const {
    const EVP_PKEY* own = X509_get0_pubkey(native());
    const bool yes = own && EVP_PKEY_eq(own, key.native()) == 1;
    forgetOpensslErrors();
    return yes;
}

qsizetype Certificate::derSize() const {
    return i2d_X509(native(), nullptr);
}

// Without encoding both again, which a bundle of a thousand would do half a million times.
bool Certificate::isSame(const Certificate& other) const {
    const bool yes = m_certificate == other.m_certificate || X509_cmp(native(), other.native()) == 0;
    forgetOpensslErrors();
    return yes;
}

} // namespace p2s
