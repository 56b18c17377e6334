#pragma once

#include "core/base/openssl_handle.h"
#include "core/x509/certificate_fields.h"
#include "core/x509/der_elements.h"

#include <optional>

namespace p2s {

/// For core/x509 only: collects the fields of something signed, each with its place in the whole. That is
/// what certificates, requests and revocation lists have in common (RFC 5280 §4.1, §5.1, RFC 2986 §4.2): what
/// is signed, the algorithm and the signature.
class PlacedFields {
public:
    using Place = std::optional<asn1::Element>;

    explicit PlacedFields(QByteArray der);

    /// The next element of what is signed; nothing behind the last, or where there is no definite length.
    Place next();
    /// The same when it has this tag; else nothing, and it remains the next.
    Place nextIf(int tagClass, int tag);
    /// Of the whole, not of what is signed.
    Place signatureAlgorithm() const { return at(m_parts, 1); }
    Place signature() const { return at(m_parts, 2); }

    static Place at(const QList<asn1::Element>& elements, qsizetype index);
    QList<asn1::Element> inside(const Place& place) const;
    /// Empty for nothing.
    QByteArray bytesOf(const Place& place) const;

    void add(const char* id, const QString& value, const Place& place);
    void add(CertificateField field, const Place& place);
    void addExtension(X509_EXTENSION* extension, const Place& place);
    const QList<CertificateField>& fields() const { return m_fields; }

private:
    QByteArray m_der;
    /// What is signed, the algorithm, the signature.
    QList<asn1::Element> m_parts;
    QList<asn1::Element> m_signed;
    qsizetype m_next = 0;
    QList<CertificateField> m_fields;
};

} // namespace p2s
