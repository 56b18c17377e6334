#include "core/x509/microsoft_extensions.h"

#include "core/base/openssl_error.h"
#include "core/base/visible_text.h"
#include "core/x509/asn1_values.h"
#include "core/x509/extended_key_usage.h"
#include "core/x509/oid.h"

#include <QCoreApplication>
#include <QStringList>

#include <openssl/asn1t.h>

#include <cstdint>
#include <memory>

namespace p2s::fields {

/// CertificateTemplateOID ::= SEQUENCE { templateID OBJECT IDENTIFIER, templateMajorVersion INTEGER
/// (0..2^32-1) OPTIONAL, templateMinorVersion INTEGER OPTIONAL }
struct TemplateInformation {
    ASN1_OBJECT* templateId;
    ASN1_INTEGER* majorVersion;
    ASN1_INTEGER* minorVersion;
};

ASN1_SEQUENCE(TemplateInformation) =
    {
        ASN1_SIMPLE(TemplateInformation, templateId, ASN1_OBJECT),
        ASN1_OPT(TemplateInformation, majorVersion, ASN1_INTEGER),
        ASN1_OPT(TemplateInformation, minorVersion, ASN1_INTEGER),
} static_ASN1_SEQUENCE_END(TemplateInformation)

        namespace {

    constexpr char templateInformationOid[] = "1.3.6.1.4.1.311.21.7";
    constexpr char applicationPoliciesOid[] = "1.3.6.1.4.1.311.21.10";
    constexpr char caVersionOid[] = "1.3.6.1.4.1.311.21.1";
    constexpr char securityExtensionOid[] = "1.3.6.1.4.1.311.25.2";
    constexpr char securityIdentifierOid[] = "1.3.6.1.4.1.311.25.2.1";

    struct MicrosoftWords {
        Q_DECLARE_TR_FUNCTIONS(p2s::CertificateField)
    };

    QString decimal(const ASN1_INTEGER* number) {
        const OpensslHandle<BIGNUM> value(number ? ASN1_INTEGER_to_BN(number, nullptr) : nullptr);
        char* text = value ? BN_bn2dec(value.get()) : nullptr;
        const QString shown = QString::fromLatin1(text);
        OPENSSL_free(text);
        return shown;
    }

    /// Decodes the whole of \a octets as \a item; null when it is anything else.
    template <typename T> std::shared_ptr<T> decoded(const ASN1_OCTET_STRING* octets, const ASN1_ITEM* item) {
        const unsigned char* bytes = ASN1_STRING_get0_data(octets);
        const unsigned char* end = bytes + ASN1_STRING_length(octets);
        auto* value = ASN1_item_d2i(nullptr, &bytes, ASN1_STRING_length(octets), item);
        std::shared_ptr<T> owned(reinterpret_cast<T*>(value), [item](T* each) {
            ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(each), item);
        });
        return bytes == end ? owned : nullptr;
    }

    QString templateInformation(const ASN1_OCTET_STRING* octets) {
        const auto value = decoded<TemplateInformation>(octets, ASN1_ITEM_rptr(TemplateInformation));
        if (!value)
            return {};
        QStringList lines{MicrosoftWords::tr("Template: %1").arg(asn1::oid(value->templateId))};
        if (value->majorVersion)
            lines << MicrosoftWords::tr("Major version: %1").arg(decimal(value->majorVersion));
        if (value->minorVersion)
            lines << MicrosoftWords::tr("Minor version: %1").arg(decimal(value->minorVersion));
        return lines.join(u'\n');
    }

    /// AD CS version 1 templates and requests: the template's name, in a BMPString as a rule.
    QString templateName(const ASN1_OCTET_STRING* octets) {
        const auto value = decoded<ASN1_TYPE>(octets, ASN1_ITEM_rptr(ASN1_ANY));
        const int type = value ? ASN1_TYPE_get(value.get()) : V_ASN1_UNDEF;
        return type == V_ASN1_BMPSTRING || type == V_ASN1_UTF8STRING
                   ? visibleText(asn1::text(value->value.asn1_string))
                   : QString();
    }

    QString applicationPolicies(const ASN1_OCTET_STRING* octets) {
        const auto policies = decoded<STACK_OF(POLICYINFO)>(octets, ASN1_ITEM_rptr(CERTIFICATEPOLICIES));
        QStringList lines;
        for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
            const KeyPurpose purpose{asn1::oid(sk_POLICYINFO_value(policies.get(), i)->policyid)};
            const QString shown = purpose.displayName();
            lines.append(shown == purpose.oid
                             ? QStringLiteral("%1. %2").arg(i + 1).arg(shown)
                             : QStringLiteral("%1. %2 (%3)").arg(i + 1).arg(shown, purpose.oid));
        }
        return lines.join(u'\n');
    }

    /// As Windows shows it: how often the authority's certificate was renewed, and with which key.
    QString caVersion(const ASN1_OCTET_STRING* octets) {
        const auto number = decoded<ASN1_INTEGER>(octets, ASN1_ITEM_rptr(ASN1_INTEGER));
        std::uint64_t value = 0;
        constexpr int keyIndexShift = 16;
        constexpr std::uint64_t indexMask = 0xffff;
        if (!number || ASN1_INTEGER_get_uint64(&value, number.get()) != 1)
            return {};
        return QStringLiteral("V%1.%2").arg(value & indexMask).arg(value >> keyIndexShift);
    }

    QString securityIdentifier(const ASN1_OCTET_STRING* octets) {
        const auto names = decoded<GENERAL_NAMES>(octets, ASN1_ITEM_rptr(GENERAL_NAMES));
        QStringList lines;
        for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
            ASN1_OBJECT* type = nullptr;
            ASN1_TYPE* value = nullptr;
            if (GENERAL_NAME_get0_otherName(sk_GENERAL_NAME_value(names.get(), i), &type, &value) != 1 ||
                asn1::oid(type) != QLatin1StringView(securityIdentifierOid) ||
                ASN1_TYPE_get(value) != V_ASN1_OCTET_STRING)
                return {};
            const ASN1_OCTET_STRING* sid = value->value.octet_string;
            lines.append(visibleText(QString::fromLatin1(
                reinterpret_cast<const char*>(ASN1_STRING_get0_data(sid)), ASN1_STRING_length(sid))));
        }
        return lines.join(u'\n');
    }

} // namespace

QString microsoftValue(X509_EXTENSION* extension) {
    const QString oid = asn1::oid(X509_EXTENSION_get_object(extension));
    const ASN1_OCTET_STRING* octets = X509_EXTENSION_get_data(extension);
    QString value;
    if (oid == QLatin1StringView(templateInformationOid))
        value = templateInformation(octets);
    else if (oid == QLatin1StringView(oid::certificateTemplateName))
        value = templateName(octets);
    else if (oid == QLatin1StringView(applicationPoliciesOid))
        value = applicationPolicies(octets);
    else if (oid == QLatin1StringView(caVersionOid))
        value = caVersion(octets);
    else if (oid == QLatin1StringView(securityExtensionOid))
        value = securityIdentifier(octets);
    forgetOpensslErrors();
    return value;
}

} // namespace p2s::fields
