#include "core/x509/general_names.h"

#include "core/x509/asn1_values.h"
#include "core/x509/oid.h"

namespace p2s {
namespace {

/// Some programs count the end of a C string into the name.
QString withoutEnd(QString text) {
    while (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return text;
}

QString otherNameText(const OTHERNAME* other) {
    const QString oid = asn1::oid(other->type_id);
    const bool isText = other->value->type == V_ASN1_UTF8STRING;
    const QString text = isText ? asn1::text(other->value->value.utf8string) : QString();
    if (isText && oid == QLatin1StringView(oid::userPrincipalName))
        return QStringLiteral("upn:") + withoutEnd(text);
    if (isText && oid == QLatin1StringView(oid::smtpUtf8Mailbox))
        return QStringLiteral("smtpUtf8:") + text;
    return QStringLiteral("other:") + oid;
}

QString ipAddressText(const ASN1_OCTET_STRING* address) {
    QStringList groups;
    const unsigned char* bytes = ASN1_STRING_get0_data(address);
    const int length = ASN1_STRING_length(address);
    if (length == 4) {
        for (int i = 0; i < 4; ++i)
            groups.append(QString::number(bytes[i]));
        return groups.join(u'.');
    }
    if (length == 16) {
        for (int i = 0; i < 16; i += 2)
            groups.append(QString::number(bytes[i] << 8 | bytes[i + 1], 16));
        return groups.join(u':');
    }
    return asn1::hex(address);
}

QString generalNameText(const GENERAL_NAME* name) {
    switch (name->type) {
    case GEN_EMAIL:
        return QStringLiteral("email:") + asn1::text(name->d.rfc822Name);
    case GEN_DNS:
        return QStringLiteral("dns:") + asn1::text(name->d.dNSName);
    case GEN_URI:
        return QStringLiteral("uri:") + asn1::text(name->d.uniformResourceIdentifier);
    case GEN_IPADD:
        return QStringLiteral("ip:") + ipAddressText(name->d.iPAddress);
    case GEN_DIRNAME:
        return QStringLiteral("dirName:") + asn1::text(name->d.directoryName);
    case GEN_OTHERNAME:
        return otherNameText(name->d.otherName);
    case GEN_RID:
        return QStringLiteral("oid:") + asn1::oid(name->d.registeredID);
    default:
        return QStringLiteral("other:");
    }
}

} // namespace

QStringList generalNameTexts(const GENERAL_NAMES* names) {
    QStringList texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names); ++i)
        texts.append(generalNameText(sk_GENERAL_NAME_value(names, i)));
    return texts;
}

QList<KeyPurpose> keyPurposes(const EXTENDED_KEY_USAGE* usage) {
    QList<KeyPurpose> purposes;
    for (int i = 0; usage && i < sk_ASN1_OBJECT_num(usage); ++i)
        purposes.append({asn1::oid(sk_ASN1_OBJECT_value(usage, i))});
    return purposes;
}

} // namespace p2s
