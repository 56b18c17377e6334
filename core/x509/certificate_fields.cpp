#include "core/x509/certificate_fields.h"

#include "core/base/visible_text.h"
#include "core/x509/asn1_values.h"
#include "core/x509/der_elements.h"
#include "core/x509/field_values.h"

namespace p2s {
namespace {

using asn1::Element;

// RFC 5280 §4.1: tags of the optional parts of TBSCertificate.
constexpr int versionTag = 0;
constexpr int issuerUniqueIdTag = 1;
constexpr int subjectUniqueIdTag = 2;
constexpr int extensionsTag = 3;

/// Goes through a certificate in encoded order and gives each field its place.
class FieldWalk {
public:
    explicit FieldWalk(const Certificate& certificate)
        : m_certificate(certificate), m_x509(certificate.native()), m_der(certificate.der()) {
        if (const auto whole = asn1::elementAt(m_der, 0))
            m_parts = asn1::elementsIn(m_der, *whole);
        if (!m_parts.isEmpty())
            m_tbs = asn1::elementsIn(m_der, m_parts.first());
    }

    QList<CertificateField> fields() {
        addVersion();
        add("serialNumber", fields::integer(X509_get0_serialNumber(m_x509)), next());
        const X509_ALGOR* signatureAlgorithm = X509_get0_tbs_sigalg(m_x509);
        add("signatureAlgorithm", fields::algorithm(signatureAlgorithm), next());
        add("issuer", fields::name(X509_get_issuer_name(m_x509)), next());
        const auto validity = next();
        const QList<Element> dates = validity ? asn1::elementsIn(m_der, *validity) : QList<Element>();
        add("notBefore", fields::time(X509_get0_notBefore(m_x509)), at(dates, 0));
        add("notAfter", fields::time(X509_get0_notAfter(m_x509)), at(dates, 1));
        add("subject", fields::name(X509_get_subject_name(m_x509)), next());
        add("publicKey", fields::publicKey(X509_get0_pubkey(m_x509)), next());
        addUniqueIds();
        addExtensions();
        addSignature();
        add("sha1", m_certificate.sha1Thumbprint(), {});
        add("sha256", m_certificate.sha256Thumbprint(), {});
        return m_fields;
    }

private:
    static std::optional<Element> at(const QList<Element>& elements, qsizetype index) {
        return index < elements.size() ? std::optional(elements[index]) : std::nullopt;
    }
    std::optional<Element> next() { return at(m_tbs, m_next++); }
    /// The next element when it has this context-specific tag.
    std::optional<Element> nextTagged(int tag) {
        const auto element = at(m_tbs, m_next);
        if (!element || element->tagClass != V_ASN1_CONTEXT_SPECIFIC || element->tag != tag)
            return std::nullopt;
        ++m_next;
        return element;
    }
    void place(CertificateField& field, const std::optional<Element>& element) const {
        if (!element)
            return;
        field.offset = element->offset;
        field.der = m_der.mid(element->offset, element->size());
    }
    void add(const char* id, const QString& value, const std::optional<Element>& element) {
        CertificateField field{.id = QString::fromLatin1(id), .value = value};
        field.name = fields::title(field.id);
        place(field, element);
        m_fields.append(field);
    }
    void addVersion() {
        add("version", QStringLiteral("V%1").arg(X509_get_version(m_x509) + 1), nextTagged(versionTag));
    }
    void addUniqueIds() {
        const ASN1_BIT_STRING* issuer = nullptr;
        const ASN1_BIT_STRING* subject = nullptr;
        X509_get0_uids(m_x509, &issuer, &subject);
        if (issuer)
            add("issuerUniqueId", asn1::hex(issuer), nextTagged(issuerUniqueIdTag));
        if (subject)
            add("subjectUniqueId", asn1::hex(subject), nextTagged(subjectUniqueIdTag));
    }
    void addExtensions() {
        const auto wrapper = nextTagged(extensionsTag);
        const auto inner = wrapper ? asn1::elementAt(m_der, wrapper->offset + wrapper->headerSize) : wrapper;
        const QList<Element> elements = inner ? asn1::elementsIn(m_der, *inner) : QList<Element>();
        for (int i = 0; i < X509_get_ext_count(m_x509); ++i) {
            X509_EXTENSION* extension = X509_get_ext(m_x509, i);
            CertificateField field = fields::extension(extension);
            if (OBJ_obj2nid(X509_EXTENSION_get_object(extension)) == NID_subject_alt_name)
                field.value = alternativeNames(field.value);
            place(field, at(elements, i));
            m_fields.append(field);
        }
    }
    /// One a line: a name with a comma in it must not pass for two.
    QString alternativeNames(const QString& asPrinted) const {
        QStringList lines;
        const QStringList names = m_certificate.subjectAltNames();
        for (const QString& name : names)
            lines.append(visibleText(name));
        return lines.isEmpty() ? asPrinted : lines.join(u'\n');
    }
    void addSignature() {
        const ASN1_BIT_STRING* signature = nullptr;
        X509_get0_signature(&signature, nullptr, m_x509);
        add("signature", asn1::hex(signature), at(m_parts, 2));
    }

    const Certificate& m_certificate;
    const X509* m_x509;
    QByteArray m_der;
    /// TBSCertificate, algorithm, signature.
    QList<Element> m_parts;
    QList<Element> m_tbs;
    qsizetype m_next = 0;
    QList<CertificateField> m_fields;
};

} // namespace

QList<CertificateField> certificateFields(const Certificate& certificate) {
    return FieldWalk(certificate).fields();
}

} // namespace p2s
