#include "core/base/openssl_error.h"
#include "core/base/visible_text.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_fields.h"
#include "core/x509/field_values.h"
#include "core/x509/placed_fields.h"

#include <algorithm>

namespace p2s {
namespace {

constexpr int mostEntries = 1000;
/// RFC 2986 §4.1: of the attributes.
constexpr int attributesTag = 0;
/// RFC 5280 §5.1: of a list's extensions.
constexpr int listExtensionsTag = 0;

/// The extensions that \a attribute asks for, whether it is PKCS #9's or Microsoft's; null for another one.
OpensslHandle<STACK_OF(X509_EXTENSION)> extensionsAskedFor(X509_ATTRIBUTE* attribute) {
    const int nid = OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute));
    const bool isRequest = nid == NID_ext_req || nid == NID_ms_ext_req;
    if (!isRequest || X509_ATTRIBUTE_count(attribute) != 1)
        return {};
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (!value || ASN1_TYPE_get(value) != V_ASN1_SEQUENCE)
        return {};
    const ASN1_STRING* sequence = value->value.sequence;
    const unsigned char* bytes = ASN1_STRING_get0_data(sequence);
    OpensslHandle<STACK_OF(X509_EXTENSION)> extensions(
        d2i_X509_EXTENSIONS(nullptr, &bytes, ASN1_STRING_length(sequence)));
    forgetOpensslErrors();
    return extensions;
}

/// Text as it is; anything else as its ASN.1 structure.
QString attributeValue(const ASN1_TYPE* value) {
    switch (ASN1_TYPE_get(value)) {
    case V_ASN1_UTF8STRING:
    case V_ASN1_PRINTABLESTRING:
    case V_ASN1_T61STRING:
    case V_ASN1_IA5STRING:
    case V_ASN1_VISIBLESTRING:
    case V_ASN1_UNIVERSALSTRING:
    case V_ASN1_BMPSTRING:
        if (const QString text = asn1::text(value->value.asn1_string); !text.isEmpty())
            return visibleText(text);
        break;
    default:
        break;
    }
    const QByteArray der = asn1::der(value, i2d_ASN1_TYPE);
    return fields::printed([&der](BIO* out) {
        return ASN1_parse_dump(out, reinterpret_cast<const unsigned char*>(der.constData()),
                               static_cast<long>(der.size()), 0, 0) == 1;
    });
}

CertificateField attributeField(X509_ATTRIBUTE* attribute) {
    const QString oid = asn1::oid(X509_ATTRIBUTE_get0_object(attribute));
    QStringList values;
    for (int i = 0; i < X509_ATTRIBUTE_count(attribute); ++i)
        values.append(attributeValue(X509_ATTRIBUTE_get0_type(attribute, i)));
    return {
        .id = QStringLiteral("attribute:") + oid, .name = extensionName(oid), .value = values.join(u'\n')};
}

/// \a place: of the attribute, an object identifier and a set of values (RFC 2986 §4.1).
void addAttribute(X509_ATTRIBUTE* attribute, const PlacedFields::Place& place, PlacedFields& all) {
    const auto extensions = extensionsAskedFor(attribute);
    if (!extensions) {
        all.add(attributeField(attribute), place);
        return;
    }
    const auto values = PlacedFields::at(all.inside(place), 1);
    const QList<asn1::Element> places = all.inside(PlacedFields::at(all.inside(values), 0));
    for (int i = 0; i < sk_X509_EXTENSION_num(extensions.get()); ++i)
        all.addExtension(sk_X509_EXTENSION_value(extensions.get(), i), PlacedFields::at(places, i));
}

/// "serial, date" a line.
QString entriesText(const STACK_OF(X509_REVOKED) * entries) {
    const int count = sk_X509_REVOKED_num(entries);
    QStringList lines{QString::number(std::max(count, 0))};
    for (int i = 0; i < std::min(count, mostEntries); ++i) {
        const X509_REVOKED* entry = sk_X509_REVOKED_value(entries, i);
        lines.append(fields::integer(X509_REVOKED_get0_serialNumber(entry)) + QStringLiteral(", ") +
                     fields::time(X509_REVOKED_get0_revocationDate(entry)));
    }
    if (count > mostEntries)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

/// As it stands in what is signed; OpenSSL only hands out the one beside the signature, \a outer.
QString listAlgorithm(const QByteArray& der, const X509_ALGOR* outer) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<X509_ALGOR> inner(d2i_X509_ALGOR(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    return fields::algorithm(inner ? inner.get() : outer);
}

} // namespace

QList<CertificateField> requestFields(const QByteArray& der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<X509_REQ> request(d2i_X509_REQ(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    if (!request)
        return {};
    PlacedFields all(der);
    all.add("version", QStringLiteral("V%1").arg(X509_REQ_get_version(request.get()) + 1), all.next());
    all.add("subject", fields::name(X509_REQ_get_subject_name(request.get())), all.next());
    all.add("publicKey", fields::publicKey(X509_REQ_get0_pubkey(request.get())), all.next());
    const QList<asn1::Element> attributes = all.inside(all.nextIf(V_ASN1_CONTEXT_SPECIFIC, attributesTag));
    for (int i = 0; i < X509_REQ_get_attr_count(request.get()); ++i)
        addAttribute(X509_REQ_get_attr(request.get(), i), PlacedFields::at(attributes, i), all);
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_BIT_STRING* signature = nullptr;
    X509_REQ_get0_signature(request.get(), &signature, &algorithm);
    all.add("signatureAlgorithm", fields::algorithm(algorithm), all.signatureAlgorithm());
    all.add("signature", asn1::hex(signature), all.signature());
    forgetOpensslErrors();
    return all.fields();
}

QList<CertificateField> revocationListFields(const QByteArray& der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<X509_CRL> list(d2i_X509_CRL(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    if (!list)
        return {};
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_BIT_STRING* signature = nullptr;
    X509_CRL_get0_signature(list.get(), &signature, &algorithm);
    PlacedFields all(der);
    // A list of version 1 does not say so.
    all.add("version", QStringLiteral("V%1").arg(X509_CRL_get_version(list.get()) + 1),
            all.nextIf(V_ASN1_UNIVERSAL, V_ASN1_INTEGER));
    const auto signedWith = all.next();
    all.add("signatureAlgorithm", listAlgorithm(all.bytesOf(signedWith), algorithm), signedWith);
    all.add("issuer", fields::name(X509_CRL_get_issuer(list.get())), all.next());
    all.add("thisUpdate", fields::time(X509_CRL_get0_lastUpdate(list.get())), all.next());
    if (const ASN1_TIME* nextUpdate = X509_CRL_get0_nextUpdate(list.get()))
        all.add("nextUpdate", fields::time(nextUpdate), all.next());
    all.add("revoked", entriesText(X509_CRL_get_REVOKED(list.get())),
            all.nextIf(V_ASN1_UNIVERSAL, V_ASN1_SEQUENCE));
    const auto wrapper = all.nextIf(V_ASN1_CONTEXT_SPECIFIC, listExtensionsTag);
    const QList<asn1::Element> extensions = all.inside(PlacedFields::at(all.inside(wrapper), 0));
    for (int i = 0; i < X509_CRL_get_ext_count(list.get()); ++i)
        all.addExtension(X509_CRL_get_ext(list.get(), i), PlacedFields::at(extensions, i));
    all.add("signature", asn1::hex(signature), all.signature());
    return all.fields();
}

} // namespace p2s
