#include "core/x509/certificate_extensions.h"

#include "core/x509/oid.h"

#include <array>
#include <tuple>

namespace p2s::extensions {
namespace {

bool add(X509* certificate, int nid, void* value, bool critical) {
    return X509_add1_ext_i2d(certificate, nid, value, critical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
}

OpensslHandle<ASN1_OCTET_STRING> publicKeyDigest(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    OpensslHandle<ASN1_OCTET_STRING> identifier(ASN1_OCTET_STRING_new());
    if (!identifier || X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), &length) != 1 ||
        ASN1_OCTET_STRING_set(identifier.get(), digest.data(), static_cast<int>(length)) != 1)
        return nullptr;
    return identifier;
}

OpensslHandle<ASN1_STRING> string(int type, const QByteArray& bytes) {
    OpensslHandle<ASN1_STRING> value(ASN1_STRING_type_new(type));
    if (!value || ASN1_STRING_set(value.get(), bytes.constData(), static_cast<int>(bytes.size())) != 1)
        return nullptr;
    return value;
}

bool setRfc822Name(GENERAL_NAME* name, const QByteArray& mailbox) {
    auto value = string(V_ASN1_IA5STRING, mailbox);
    if (!value)
        return false;
    GENERAL_NAME_set0_value(name, GEN_EMAIL, value.release());
    return true;
}

bool setSmtpUtf8Mailbox(GENERAL_NAME* name, const QByteArray& mailbox) {
    auto value = string(V_ASN1_UTF8STRING, mailbox);
    OpensslHandle<ASN1_TYPE> any(ASN1_TYPE_new());
    OpensslHandle<ASN1_OBJECT> type(OBJ_txt2obj(oid::smtpUtf8Mailbox, 1));
    if (!value || !any || !type)
        return false;
    ASN1_TYPE_set(any.get(), V_ASN1_UTF8STRING, value.release());
    return GENERAL_NAME_set0_othername(name, type.release(), any.release()) == 1;
}

} // namespace

bool addBasicConstraints(X509* certificate, bool isCa) {
    const OpensslHandle<BASIC_CONSTRAINTS> constraints(BASIC_CONSTRAINTS_new());
    if (!constraints)
        return false;
    constraints->ca = isCa ? 0xff : 0;
    return add(certificate, NID_basic_constraints, constraints.get(), isCa);
}

OpensslHandle<ASN1_BIT_STRING> keyUsage(const QList<KeyUsageBit>& bits) {
    OpensslHandle<ASN1_BIT_STRING> usage(ASN1_BIT_STRING_new());
    for (const KeyUsageBit bit : bits) {
        if (!usage || ASN1_BIT_STRING_set_bit(usage.get(), static_cast<int>(bit), 1) != 1)
            return nullptr;
    }
    return usage;
}

bool addKeyUsage(X509* certificate, const QList<KeyUsageBit>& bits) {
    const auto usage = keyUsage(bits);
    return usage && add(certificate, NID_key_usage, usage.get(), true);
}

OpensslHandle<EXTENDED_KEY_USAGE> extendedKeyUsage(const ExtendedKeyUsage& usage) {
    OpensslHandle<EXTENDED_KEY_USAGE> purposes(EXTENDED_KEY_USAGE_new());
    for (const KeyPurpose& purpose : usage.purposes()) {
        OpensslHandle<ASN1_OBJECT> object(OBJ_txt2obj(purpose.oid.toLatin1().constData(), 1));
        if (!purposes || !object || sk_ASN1_OBJECT_push(purposes.get(), object.get()) <= 0)
            return nullptr;
        std::ignore = object.release(); // the stack's now
    }
    return purposes;
}

bool addExtendedKeyUsage(X509* certificate, const ExtendedKeyUsage& usage) {
    const auto purposes = extendedKeyUsage(usage);
    return purposes && add(certificate, NID_ext_key_usage, purposes.get(), false);
}

bool addSubjectKeyIdentifier(X509* certificate) {
    const auto identifier = publicKeyDigest(certificate);
    return identifier && add(certificate, NID_subject_key_identifier, identifier.get(), false);
}

OpensslHandle<AUTHORITY_KEYID> authorityKeyIdentifierOf(const X509* issuer) {
    OpensslHandle<AUTHORITY_KEYID> authority(AUTHORITY_KEYID_new());
    OpensslHandle<ASN1_OCTET_STRING> identifier(static_cast<ASN1_OCTET_STRING*>(
        X509_get_ext_d2i(issuer, NID_subject_key_identifier, nullptr, nullptr)));
    if (!identifier)
        identifier = publicKeyDigest(issuer);
    if (!authority || !identifier)
        return nullptr;
    authority->keyid = identifier.release();
    return authority;
}

bool addAuthorityKeyIdentifier(X509* certificate, const X509* issuer) {
    const auto authority = authorityKeyIdentifierOf(issuer);
    return authority && add(certificate, NID_authority_key_identifier, authority.get(), false);
}

OpensslHandle<GENERAL_NAMES> subjectAltName(const EmailName& person) {
    OpensslHandle<GENERAL_NAMES> names(GENERAL_NAMES_new());
    OpensslHandle<GENERAL_NAME> name(GENERAL_NAME_new());
    const QByteArray mailbox = (person.localPart() + u'@' + person.asciiDomain()).toUtf8();
    if (!names || !name ||
        !(person.hasAsciiLocalPart() ? setRfc822Name(name.get(), mailbox)
                                     : setSmtpUtf8Mailbox(name.get(), mailbox)) ||
        sk_GENERAL_NAME_push(names.get(), name.get()) <= 0)
        return nullptr;
    std::ignore = name.release(); // the stack's now
    return names;
}

bool addSubjectAltName(X509* certificate, const EmailName& person) {
    const auto names = subjectAltName(person);
    return names && add(certificate, NID_subject_alt_name, names.get(), false);
}

} // namespace p2s::extensions
