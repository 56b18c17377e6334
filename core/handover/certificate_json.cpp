#include "core/handover/certificate_json.h"

#include "core/base/error_text.h"

namespace p2s {
namespace {

/// ISO 8601 UTC; null when the certificate's own bytes are no date.
QJsonValue jsonDate(const QDateTime& date) {
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonPurposes(const std::optional<ExtendedKeyUsage>& usage) {
    QJsonArray array;
    for (const KeyPurpose& purpose : usage ? usage->purposes() : QList<KeyPurpose>())
        array.append(
            QJsonObject{{QStringLiteral("oid"), purpose.oid}, {QStringLiteral("name"), purpose.name()}});
    return array;
}

} // namespace

QJsonObject certificateJson(const Certificate& certificate) {
    return {
        {QStringLiteral("subject"), certificate.subject()},
        {QStringLiteral("commonName"), certificate.commonName()},
        {QStringLiteral("issuer"), certificate.issuer()},
        {QStringLiteral("serial"), certificate.serialNumber()},
        {QStringLiteral("notBefore"), jsonDate(certificate.notBefore())},
        {QStringLiteral("notAfter"), jsonDate(certificate.notAfter())},
        {QStringLiteral("sha1"), certificate.sha1Thumbprint()},
        {QStringLiteral("sha256"), certificate.sha256Thumbprint()},
        {QStringLiteral("key"), certificate.publicKey().description},
        {QStringLiteral("signature"), certificate.signatureAlgorithm()},
        {QStringLiteral("isCa"), certificate.isCa()},
        {QStringLiteral("selfSigned"), certificate.isSelfSigned()},
        {QStringLiteral("keyUsage"),
         QJsonArray::fromStringList(certificate.keyUsage().value_or(QStringList()))},
        {QStringLiteral("extendedKeyUsage"), jsonPurposes(certificate.extendedKeyUsage())},
        {QStringLiteral("subjectAltName"), QJsonArray::fromStringList(certificate.subjectAltNames())},
    };
}

QJsonArray certificatesJson(const QList<Certificate>& certificates) {
    QJsonArray array;
    for (const Certificate& certificate : certificates)
        array.append(certificateJson(certificate));
    return array;
}

QJsonObject certificateRequestJson(const CertificateRequest& request) {
    return {
        {QStringLiteral("subject"), request.subject()},
        {QStringLiteral("commonName"), request.commonName()},
        {QStringLiteral("key"), request.publicKey().description},
        {QStringLiteral("extendedKeyUsage"), jsonPurposes(request.extendedKeyUsage())},
        {QStringLiteral("subjectAltName"), QJsonArray::fromStringList(request.subjectAltNames())},
    };
}

QJsonArray findingsJson(const QList<Finding>& findings) {
    QJsonArray array;
    for (const Finding& finding : findings) {
        const FindingText text = findingText(finding, DateStyle::Iso);
        QJsonObject json{
            {QStringLiteral("id"), ruleId(finding.rule)},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("text"), text.sentence},
            {QStringLiteral("remedy"), text.remedy},
            {QStringLiteral("codes"), QJsonArray::fromStringList(ruleCodes(finding.rule))},
            {QStringLiteral("detail"), finding.detail.isEmpty() ? QJsonValue() : QJsonValue(finding.detail)},
        };
        if (!finding.certificate.isEmpty())
            json.insert(QStringLiteral("certificate"), finding.certificate);
        array.append(json);
    }
    return array;
}

QJsonObject errorJson(const Error& error) {
    const ErrorText text = errorText(error);
    QJsonObject json{
        {QStringLiteral("code"), QString(errorCodeName(error.code))},
        {QStringLiteral("text"), text.sentence},
        {QStringLiteral("hint"), text.hint},
    };
    if (!error.detail.isEmpty())
        json.insert(QLatin1StringView("detail"), error.detail);
    return json;
}

} // namespace p2s
