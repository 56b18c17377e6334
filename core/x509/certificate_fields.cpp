#include "core/x509/certificate_fields.h"

#include "core/x509/asn1_values.h"
#include "core/x509/field_values.h"
#include "core/x509/placed_fields.h"

namespace p2s {
namespace {

// RFC 5280 §4.1: tags of the optional parts of TBSCertificate.
constexpr int versionTag = 0;
constexpr int issuerUniqueIdTag = 1;
constexpr int subjectUniqueIdTag = 2;
constexpr int extensionsTag = 3;

void addUniqueIds(const X509* x509, PlacedFields& all) {
    const ASN1_BIT_STRING* issuer = nullptr;
    const ASN1_BIT_STRING* subject = nullptr;
    X509_get0_uids(x509, &issuer, &subject);
    if (issuer)
        all.add("issuerUniqueId", asn1::hex(issuer), all.nextIf(V_ASN1_CONTEXT_SPECIFIC, issuerUniqueIdTag));
    if (subject)
        all.add("subjectUniqueId", asn1::hex(subject),
                all.nextIf(V_ASN1_CONTEXT_SPECIFIC, subjectUniqueIdTag));
}

void addExtensions(const X509* x509, PlacedFields& all) {
    const auto wrapper = all.nextIf(V_ASN1_CONTEXT_SPECIFIC, extensionsTag);
    const QList<asn1::Element> places = all.inside(PlacedFields::at(all.inside(wrapper), 0));
    for (int i = 0; i < X509_get_ext_count(x509); ++i)
        all.addExtension(X509_get_ext(x509, i), PlacedFields::at(places, i));
}

} // namespace

QList<CertificateField> certificateFields(const Certificate& certificate) {
    const X509* x509 = certificate.native();
    PlacedFields all(certificate.der());
    all.add("version", QStringLiteral("V%1").arg(X509_get_version(x509) + 1),
            all.nextIf(V_ASN1_CONTEXT_SPECIFIC, versionTag));
    all.add("serialNumber", fields::integer(X509_get0_serialNumber(x509)), all.next());
    all.add("signatureAlgorithm", fields::algorithm(X509_get0_tbs_sigalg(x509)), all.next());
    all.add("issuer", fields::name(X509_get_issuer_name(x509)), all.next());
    const QList<asn1::Element> dates = all.inside(all.next());
    all.add("notBefore", fields::time(X509_get0_notBefore(x509)), PlacedFields::at(dates, 0));
    all.add("notAfter", fields::time(X509_get0_notAfter(x509)), PlacedFields::at(dates, 1));
    all.add("subject", fields::name(X509_get_subject_name(x509)), all.next());
    all.add("publicKey", fields::publicKey(X509_get0_pubkey(x509)), all.next());
    addUniqueIds(x509, all);
    addExtensions(x509, all);
    const ASN1_BIT_STRING* signature = nullptr;
    X509_get0_signature(&signature, nullptr, x509);
    all.add("signature", asn1::hex(signature), all.signature());
    all.add("sha1", certificate.sha1Thumbprint(), {});
    all.add("sha256", certificate.sha256Thumbprint(), {});
    return all.fields();
}

} // namespace p2s
