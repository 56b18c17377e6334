#pragma once

#include "core/base/result.h"
#include "core/x509/extended_key_usage.h"
#include "core/x509/public_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

struct x509_st;
struct X509_name_st;

namespace p2s {

class PrivateKey;

/// A certificate as it was encoded (RFC 5280). An immutable handle: copies are cheap; everything is decoded
/// when it is asked for.
class Certificate {
public:
    /// From DER, the whole of \a der and nothing behind it. \a name is for the message.
    /// Errors: FileTruncated, FileMalformed.
    static Result<Certificate> fromDer(const QByteArray& der, const QString& name = {});
    /// For core/x509 only: takes over one reference.
    static Certificate adopt(x509_st* certificate);

    QByteArray der() const;
    /// How many bytes that is.
    qsizetype derSize() const;
    /// With BEGIN/END lines, 64 columns (RFC 7468).
    QByteArray pem() const;

    /// SHA-1 over the DER, 40 upper-case hex digits: Microsoft's "thumbprint", which the gateway's revoked
    /// list uses.
    QString sha1Thumbprint() const;
    /// SHA-256 over the DER, 64 upper-case hex digits.
    QString sha256Thumbprint() const;

    /// RFC 4514 order (most specific first), as Windows shows it: "CN=user@contoso.com".
    QString subject() const;
    QString issuer() const;
    /// The DER of the subject's Name.
    QByteArray subjectDer() const;
    /// The first CN of the subject; empty when there is none.
    QString commonName() const;
    /// The common name, else the whole subject, else the thumbprint: what to call it in a message.
    QString displayName() const;
    /// Upper-case hex, an even number of digits, "-" in front of a negative one.
    QString serialNumber() const;
    /// UTC. Invalid when the encoded time is not one.
    QDateTime notBefore() const;
    QDateTime notAfter() const;
    bool isValidAt(const QDateTime& time) const { return notBefore() <= time && time <= notAfter(); }

    PublicKeyFacts publicKey() const;
    /// The DER SubjectPublicKeyInfo.
    QByteArray subjectPublicKeyInfo() const;
    /// "sha256WithRSAEncryption"; the OID when it has no name.
    QString signatureAlgorithm() const;
    /// True for MD5 and SHA-1 signatures.
    bool hasWeakSignature() const;

    /// May sign others: basicConstraints CA:TRUE; or none, but keyCertSign and self-issued, as Microsoft's
    /// PowerShell sample is (domain facts §1); or nothing that says what it is for (see isSilentRoot).
    bool isCa() const;
    bool hasBasicConstraints() const;
    /// pathLenConstraint (RFC 5280 §4.2.1.9), when there is one.
    std::optional<int> pathLength() const;
    /// Subject and issuer are the same name and the signature verifies with its own key.
    bool isSelfSigned() const;
    /// The issuer's name is this subject and the signature verifies.
    bool isSignedBy(const Certificate& issuer) const;

    /// RFC 5280 §4.2.1.3 names in bit order; nothing when the extension is absent.
    std::optional<QStringList> keyUsage() const;
    /// In encoded order; nothing when the extension is absent or unreadable.
    std::optional<ExtendedKeyUsage> extendedKeyUsage() const;
    /// The extension is there, but more than once or not as RFC 5280 §4.2.1.12 has it: whoever verifies the
    /// certificate has to refuse it.
    bool hasUnreadableExtendedKeyUsage() const;
    /// "email:…", "dns:…", "upn:…", "smtpUtf8:…", "uri:…", "ip:…", "dirName:…", "other:OID", in encoded
    /// order.
    QStringList subjectAltNames() const;
    /// The OIDs of extensions that are marked critical and that nobody understands (RFC 5280 §4.2), so that
    /// whoever verifies the certificate has to refuse it.
    QStringList unknownCriticalExtensions() const;
    /// subjectKeyIdentifier / authorityKeyIdentifier in upper-case hex; empty when absent.
    QString subjectKeyIdentifier() const;
    QString authorityKeyIdentifier() const;

    bool matches(const PrivateKey& key) const;

    friend bool operator==(const Certificate& a, const Certificate& b) { return a.isSame(b); }

    /// For core only: the OpenSSL certificate, owned by this object.
    x509_st* native() const { return m_certificate.get(); }

private:
    bool isSame(const Certificate& other) const;
    explicit Certificate(std::shared_ptr<x509_st> certificate) : m_certificate(std::move(certificate)) {}
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace p2s
