#include "core/x509/certificate_request.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_extensions.h"
#include "core/x509/general_names.h"
#include "core/x509/oid.h"
#include "core/x509/pem_text.h"
#include "core/x509/public_key_facts.h"

#include <algorithm>

namespace p2s {
namespace {

using Extensions = OpensslHandle<STACK_OF(X509_EXTENSION)>;

/// ub-common-name, which a template's name is in the directory.
constexpr qsizetype longestTemplateName = 64;

bool add(Extensions& extensions, int nid, void* value, bool critical) {
    STACK_OF(X509_EXTENSION)* stack = extensions.release();
    const bool added =
        value && X509V3_add1_i2d(&stack, nid, value, critical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
    extensions.reset(stack);
    return added;
}

/// A BMPString is UTF-16, big end first.
QByteArray bmpText(const QString& text) {
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() >> 8));
        bytes.append(static_cast<char>(c.unicode() & 0xff));
    }
    return bytes;
}

bool addTemplateName(Extensions& extensions, const QString& name) {
    const QByteArray text = bmpText(name);
    const OpensslHandle<ASN1_STRING> string(ASN1_STRING_type_new(V_ASN1_BMPSTRING));
    if (!string || ASN1_STRING_set(string.get(), text.constData(), static_cast<int>(text.size())) != 1)
        return false;
    const QByteArray der = asn1::der<ASN1_BMPSTRING>(string.get(), i2d_ASN1_BMPSTRING);
    const OpensslHandle<ASN1_OBJECT> type(OBJ_txt2obj(oid::certificateTemplateName, 1));
    const OpensslHandle<ASN1_OCTET_STRING> value(ASN1_OCTET_STRING_new());
    if (!type || !value ||
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char*>(der.constData()),
                              static_cast<int>(der.size())) != 1)
        return false;
    const OpensslHandle<X509_EXTENSION> extension(
        X509_EXTENSION_create_by_OBJ(nullptr, type.get(), 0, value.get()));
    STACK_OF(X509_EXTENSION)* stack = extensions.release();
    const bool added = extension && X509v3_add_ext(&stack, extension.get(), -1) != nullptr;
    extensions.reset(stack);
    return added;
}

Extensions requestedExtensions(const RequestProfile& profile, const PrivateKey& key) {
    QList<extensions::KeyUsageBit> bits{extensions::KeyUsageBit::DigitalSignature};
    if (key.facts().type == PublicKeyFacts::Type::Rsa)
        bits.append(extensions::KeyUsageBit::KeyEncipherment);
    Extensions wanted;
    const bool built =
        add(wanted, NID_subject_alt_name, extensions::subjectAltName(profile.person).get(), false) &&
        add(wanted, NID_key_usage, extensions::keyUsage(bits).get(), true) &&
        add(wanted, NID_ext_key_usage, extensions::extendedKeyUsage(profile.extendedKeyUsage).get(), false) &&
        (profile.templateName.isEmpty() || addTemplateName(wanted, profile.templateName));
    return built ? std::move(wanted) : nullptr;
}

Extensions extensionsOf(X509_REQ* request) {
    Extensions found(X509_REQ_get_extensions(request));
    forgetOpensslErrors();
    return found;
}

template <typename T> OpensslHandle<T> requested(X509_REQ* request, int nid) {
    const Extensions found = extensionsOf(request);
    OpensslHandle<T> value(static_cast<T*>(X509V3_get_d2i(found.get(), nid, nullptr, nullptr)));
    forgetOpensslErrors();
    return value;
}

Result<QByteArray> derOf(const QByteArray& bytes, const QString& name) {
    const QByteArray text = normalizedText(bytes);
    if (!looksLikePem(text))
        return bytes.startsWith('\x30') ? bytes : bareBase64(text);
    const auto blocks = pemBlocks(text, name);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const PemBlock& block : *blocks) {
        if (block.isRequest())
            return QByteArray(block.der.data(), block.der.size());
    }
    return QByteArray();
}

} // namespace

Result<void> checkTemplateName(const QString& name) {
    const bool legal = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"-_.()").contains(c);
    });
    return legal && name.size() <= longestTemplateName ? Result<void>()
                                                       : failure(ErrorCode::TemplateNameInvalid, name);
}

Result<CertificateRequest> CertificateRequest::create(const RequestProfile& profile, const PrivateKey& key) {
    const QString name = profile.person.address();
    if (!profile.extendedKeyUsage.clientAuthenticationIsFirst())
        return failure(ErrorCode::ClientAuthenticationNotFirst, name);
    if (auto fine = checkTemplateName(profile.templateName); !fine)
        return tl::unexpected(fine.error());
    const std::shared_ptr<X509_REQ> request(X509_REQ_new(), OpensslFree<X509_REQ>());
    const Extensions wanted = requestedExtensions(profile, key);
    const bool built = request && wanted && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1 &&
                       asn1::addCommonName(X509_REQ_get_subject_name(request.get()), name) &&
                       X509_REQ_set_pubkey(request.get(), key.native()) == 1 &&
                       X509_REQ_add_extensions(request.get(), wanted.get()) == 1 &&
                       X509_REQ_sign(request.get(), key.native(), EVP_sha256()) > 0;
    if (!built)
        return opensslFailure(ErrorCode::Internal, name);
    return CertificateRequest(request);
}

Result<CertificateRequest> CertificateRequest::fromBytes(const QByteArray& bytes, const QString& name) {
    const auto der = derOf(bytes, name);
    if (!der)
        return tl::unexpected(der.error());
    if (der->isEmpty())
        return failure(ErrorCode::FileNotRecognized, name);
    return fromDer(*der, name);
}

Result<CertificateRequest> CertificateRequest::fromDer(const QByteArray& der, const QString& name) {
    if (asn1::extentOf(der) == asn1::DerExtent::Truncated)
        return failure(ErrorCode::FileTruncated, name);
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    OpensslHandle<X509_REQ> read(d2i_X509_REQ(nullptr, &bytes, static_cast<long>(der.size())));
    if (!read || bytes != end)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return CertificateRequest(std::shared_ptr<X509_REQ>(read.release(), OpensslFree<X509_REQ>()));
}

QByteArray CertificateRequest::der() const {
    return asn1::der<X509_REQ>(m_request.get(), i2d_X509_REQ);
}

QByteArray CertificateRequest::pem() const {
    return PemBlock{"CERTIFICATE REQUEST", {}, SecretBytes(der())}.toPem();
}

QString CertificateRequest::subject() const {
    return asn1::text(X509_REQ_get_subject_name(m_request.get()));
}

QString CertificateRequest::commonName() const {
    const X509_NAME* name = X509_REQ_get_subject_name(m_request.get());
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    return index < 0 ? QString() : asn1::text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

QStringList CertificateRequest::subjectAltNames() const {
    return generalNameTexts(requested<GENERAL_NAMES>(m_request.get(), NID_subject_alt_name).get());
}

QByteArray CertificateRequest::subjectAltNameDer() const {
    const auto names = requested<GENERAL_NAMES>(m_request.get(), NID_subject_alt_name);
    return names ? asn1::der<GENERAL_NAMES>(names.get(), i2d_GENERAL_NAMES) : QByteArray();
}

std::optional<ExtendedKeyUsage> CertificateRequest::extendedKeyUsage() const {
    const auto usage = requested<EXTENDED_KEY_USAGE>(m_request.get(), NID_ext_key_usage);
    return usage ? std::optional(ExtendedKeyUsage::fromEncoded(keyPurposes(usage.get()))) : std::nullopt;
}

QString CertificateRequest::templateName() const {
    const Extensions found = extensionsOf(m_request.get());
    const OpensslHandle<ASN1_OBJECT> type(OBJ_txt2obj(oid::certificateTemplateName, 1));
    const int index = X509v3_get_ext_by_OBJ(found.get(), type.get(), -1);
    if (index < 0)
        return {};
    const ASN1_OCTET_STRING* value = X509_EXTENSION_get_data(X509v3_get_ext(found.get(), index));
    const unsigned char* bytes = ASN1_STRING_get0_data(value);
    const OpensslHandle<ASN1_TYPE> any(d2i_ASN1_TYPE(nullptr, &bytes, ASN1_STRING_length(value)));
    forgetOpensslErrors();
    const bool isText = any && (any->type == V_ASN1_BMPSTRING || any->type == V_ASN1_UTF8STRING);
    return isText ? asn1::text(any->value.asn1_string) : QString();
}

PublicKeyFacts CertificateRequest::publicKey() const {
    const PublicKeyFacts facts = publicKeyFacts(X509_REQ_get0_pubkey(m_request.get()));
    forgetOpensslErrors();
    return facts;
}

QByteArray CertificateRequest::subjectPublicKeyInfo() const {
    return asn1::der<X509_PUBKEY>(X509_REQ_get_X509_PUBKEY(m_request.get()), i2d_X509_PUBKEY);
}

bool CertificateRequest::verifies() const {
    EVP_PKEY* key = X509_REQ_get0_pubkey(m_request.get());
    const bool yes = key && X509_REQ_verify(m_request.get(), key) == 1;
    forgetOpensslErrors();
    return yes;
}

} // namespace p2s
