#include "core/x509/field_values.h"

#include "core/base/openssl_error.h"
#include "core/base/visible_text.h"
#include "core/x509/asn1_values.h"
#include "core/x509/extended_key_usage.h"
#include "core/x509/microsoft_extensions.h"
#include "core/x509/public_key_facts.h"

#include <QCoreApplication>

#include <array>

namespace p2s {
namespace {

constexpr char fieldContext[] = "p2s::CertificateField";

struct Title {
    const char* id;
    const char* name;
};

constexpr std::array titles{
    Title{"version", QT_TRANSLATE_NOOP("p2s::CertificateField", "Version")},
    Title{"serialNumber", QT_TRANSLATE_NOOP("p2s::CertificateField", "Serial number")},
    Title{"signatureAlgorithm", QT_TRANSLATE_NOOP("p2s::CertificateField", "Signature algorithm")},
    Title{"issuer", QT_TRANSLATE_NOOP("p2s::CertificateField", "Issuer")},
    Title{"notBefore", QT_TRANSLATE_NOOP("p2s::CertificateField", "Valid from")},
    Title{"notAfter", QT_TRANSLATE_NOOP("p2s::CertificateField", "Valid to")},
    Title{"subject", QT_TRANSLATE_NOOP("p2s::CertificateField", "Subject")},
    Title{"publicKey", QT_TRANSLATE_NOOP("p2s::CertificateField", "Public key")},
    Title{"issuerUniqueId", QT_TRANSLATE_NOOP("p2s::CertificateField", "Issuer's unique identifier")},
    Title{"subjectUniqueId", QT_TRANSLATE_NOOP("p2s::CertificateField", "Subject's unique identifier")},
    Title{"signature", QT_TRANSLATE_NOOP("p2s::CertificateField", "Signature")},
    Title{"sha1", QT_TRANSLATE_NOOP("p2s::CertificateField", "Thumbprint (SHA-1)")},
    Title{"sha256", QT_TRANSLATE_NOOP("p2s::CertificateField", "Thumbprint (SHA-256)")},
    Title{"thisUpdate", QT_TRANSLATE_NOOP("p2s::CertificateField", "Effective date")},
    Title{"nextUpdate", QT_TRANSLATE_NOOP("p2s::CertificateField", "Next update")},
    Title{"revoked", QT_TRANSLATE_NOOP("p2s::CertificateField", "Revoked certificates")},
    Title{"2.5.29.14", QT_TRANSLATE_NOOP("p2s::CertificateField", "Subject Key Identifier")},
    Title{"2.5.29.15", QT_TRANSLATE_NOOP("p2s::CertificateField", "Key Usage")},
    Title{"2.5.29.17", QT_TRANSLATE_NOOP("p2s::CertificateField", "Subject Alternative Name")},
    Title{"2.5.29.18", QT_TRANSLATE_NOOP("p2s::CertificateField", "Issuer Alternative Name")},
    Title{"2.5.29.19", QT_TRANSLATE_NOOP("p2s::CertificateField", "Basic Constraints")},
    Title{"2.5.29.20", QT_TRANSLATE_NOOP("p2s::CertificateField", "CRL Number")},
    Title{"2.5.29.30", QT_TRANSLATE_NOOP("p2s::CertificateField", "Name Constraints")},
    Title{"2.5.29.31", QT_TRANSLATE_NOOP("p2s::CertificateField", "CRL Distribution Points")},
    Title{"2.5.29.32", QT_TRANSLATE_NOOP("p2s::CertificateField", "Certificate Policies")},
    Title{"2.5.29.33", QT_TRANSLATE_NOOP("p2s::CertificateField", "Policy Mappings")},
    Title{"2.5.29.35", QT_TRANSLATE_NOOP("p2s::CertificateField", "Authority Key Identifier")},
    Title{"2.5.29.36", QT_TRANSLATE_NOOP("p2s::CertificateField", "Policy Constraints")},
    Title{"2.5.29.37", QT_TRANSLATE_NOOP("p2s::CertificateField", "Enhanced Key Usage")},
    Title{"1.3.6.1.5.5.7.1.1", QT_TRANSLATE_NOOP("p2s::CertificateField", "Authority Information Access")},
    // [MS-WCCE] §2.2.2.7 and Microsoft's arc
    Title{"1.3.6.1.4.1.311.20.2", QT_TRANSLATE_NOOP("p2s::CertificateField", "Certificate Template Name")},
    Title{"1.3.6.1.4.1.311.21.7",
          QT_TRANSLATE_NOOP("p2s::CertificateField", "Certificate Template Information")},
    Title{"1.3.6.1.4.1.311.21.10", QT_TRANSLATE_NOOP("p2s::CertificateField", "Application Policies")},
    Title{"1.3.6.1.4.1.311.21.1", QT_TRANSLATE_NOOP("p2s::CertificateField", "CA Version")},
    Title{"1.3.6.1.4.1.311.25.2",
          QT_TRANSLATE_NOOP("p2s::CertificateField", "Security identifier of the account (SID)")},
};

QString translated(const char* text) {
    return QCoreApplication::translate(fieldContext, text);
}

/// Numbered in encoded order: the order is what people look for.
QString purposes(X509_EXTENSION* extension) {
    const OpensslHandle<EXTENDED_KEY_USAGE> usage(
        static_cast<EXTENDED_KEY_USAGE*>(X509V3_EXT_d2i(extension)));
    QStringList lines;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        const KeyPurpose purpose{asn1::oid(sk_ASN1_OBJECT_value(usage.get(), i))};
        const QString shown = purpose.displayName();
        lines.append(shown == purpose.oid ? QStringLiteral("%1. %2").arg(i + 1).arg(shown)
                                          : QStringLiteral("%1. %2 (%3)").arg(i + 1).arg(shown, purpose.oid));
    }
    return lines.join(u'\n');
}

QString extensionValue(X509_EXTENSION* extension) {
    if (OBJ_obj2nid(X509_EXTENSION_get_object(extension)) == NID_ext_key_usage) {
        if (const QString list = purposes(extension); !list.isEmpty())
            return list;
    }
    if (const QString words = fields::microsoftValue(extension); !words.isEmpty())
        return words;
    const QString text = fields::printed(
        [extension](BIO* out) { return X509V3_EXT_print(out, extension, X509V3_EXT_PARSE_UNKNOWN, 0) == 1; });
    return text.isEmpty() ? asn1::hex(X509_EXTENSION_get_data(extension)) : text;
}

} // namespace

QString extensionName(const QString& oid) {
    const QString known = fields::title(oid);
    if (!known.isEmpty())
        return known;
    const OpensslHandle<ASN1_OBJECT> object(OBJ_txt2obj(oid.toLatin1().constData(), 1));
    const int nid = object ? OBJ_obj2nid(object.get()) : NID_undef;
    forgetOpensslErrors();
    return nid == NID_undef ? oid : QString::fromLatin1(OBJ_nid2ln(nid));
}

namespace fields {

QString printed(const std::function<bool(BIO*)>& print) {
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    const bool done = out && print(out.get());
    forgetOpensslErrors();
    if (!done)
        return {};
    QString text = QString::fromUtf8(asn1::contents(out.get()));
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return visibleText(text, LineBreaks::Keep);
}

QString name(const X509_NAME* name) {
    const QString text = visibleText(asn1::text(name));
    return text.isEmpty() ? translated(QT_TRANSLATE_NOOP("p2s::CertificateField", "(empty)")) : text;
}

QString time(const ASN1_TIME* time) {
    if (!time)
        return {};
    const QDateTime moment = asn1::dateTime(time);
    if (moment.isValid())
        return moment.toString(Qt::ISODate);
    return visibleText(QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(time)),
                                           ASN1_STRING_length(time)));
}

QString integer(const ASN1_INTEGER* number) {
    const OpensslHandle<BIGNUM> value(number ? ASN1_INTEGER_to_BN(number, nullptr) : nullptr);
    if (!value)
        return {};
    char* hex = BN_bn2hex(value.get());
    QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text == QStringLiteral("0") ? QStringLiteral("00") : text;
}

QString algorithm(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const QString oid = asn1::oid(object);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? oid : QStringLiteral("%1 (%2)").arg(QString::fromLatin1(OBJ_nid2ln(nid)), oid);
}

QString publicKey(EVP_PKEY* key) {
    const QString numbers =
        printed([key](BIO* out) { return key && EVP_PKEY_print_public(out, key, 0, nullptr) == 1; });
    const QString description = publicKeyFacts(key).description;
    forgetOpensslErrors();
    return numbers.isEmpty() ? description : description + u'\n' + numbers;
}

CertificateField extension(X509_EXTENSION* extension) {
    const QString oid = asn1::oid(X509_EXTENSION_get_object(extension));
    return {.id = QStringLiteral("extension:") + oid,
            .name = extensionName(oid),
            .value = extensionValue(extension),
            .isExtension = true,
            .isCritical = X509_EXTENSION_get_critical(extension) == 1};
}

QString title(const QString& id) {
    for (const Title& title : titles) {
        if (id == QLatin1StringView(title.id))
            return translated(title.name);
    }
    return {};
}

} // namespace fields
} // namespace p2s
