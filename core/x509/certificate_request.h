#pragma once

#include "core/x509/certificate.h"
#include "core/x509/profiles.h"

struct X509_req_st;

namespace p2s {

/// What is asked of a certificate authority.
struct RequestProfile {
    EmailName person;
    ExtendedKeyUsage extendedKeyUsage = ExtendedKeyUsage::p2sClient();
    /// The AD CS template; empty for none.
    QString templateName = {};
};

/// A certification request as it was encoded (PKCS#10, RFC 2986). An immutable handle like Certificate.
class CertificateRequest {
public:
    /// Makes and signs a request with \a key, SHA-256: subject CN, and an extensionRequest (RFC 2985 §5.4.2)
    /// with Subject Alternative Name, key usage, the Enhanced Key Usage in its order and, for AD CS, the
    /// template's name (1.3.6.1.4.1.311.20.2, BMPString). Errors: ClientAuthenticationNotFirst,
    /// TemplateNameInvalid, Internal.
    static Result<CertificateRequest> create(const RequestProfile& profile, const PrivateKey& key);
    /// From DER, the whole of \a der and nothing behind it. \a name is for the message.
    /// Errors: FileTruncated, FileMalformed.
    static Result<CertificateRequest> fromDer(const QByteArray& der, const QString& name);
    /// From DER, PEM or bare Base-64, whatever text stands around it. \a name is for the message.
    /// Errors: FileNotRecognized, FileTruncated, FileMalformed.
    static Result<CertificateRequest> fromBytes(const QByteArray& bytes, const QString& name);

    QByteArray der() const;
    /// With BEGIN/END CERTIFICATE REQUEST lines (RFC 7468 §7).
    QByteArray pem() const;

    /// RFC 4514 order: "CN=user@contoso.com".
    QString subject() const;
    /// The first CN of the subject; empty when there is none.
    QString commonName() const;
    /// As Certificate::subjectAltNames.
    QStringList subjectAltNames() const;
    /// The value of that extension as it is encoded (RFC 5280 §4.2.1.6); empty when there is none.
    QByteArray subjectAltNameDer() const;
    /// In encoded order; nothing when none was asked for.
    std::optional<ExtendedKeyUsage> extendedKeyUsage() const;
    /// The AD CS template asked for; empty when none is.
    QString templateName() const;
    PublicKeyFacts publicKey() const;
    QByteArray subjectPublicKeyInfo() const;
    /// The request is signed with the key it is for (proof of possession).
    bool verifies() const;

private:
    explicit CertificateRequest(std::shared_ptr<X509_req_st> request) : m_request(std::move(request)) {}
    std::shared_ptr<X509_req_st> m_request;
};

/// The rules for a template's name: AD CS compares it with the template's common name, which has no spaces,
/// quotes or colons. Empty is fine: no template. Errors: TemplateNameInvalid.
Result<void> checkTemplateName(const QString& name);

} // namespace p2s
