#include "core/base/machine_text.h"
#include "core/handover/audit_report.h"
#include "core/handover/certificate_json.h"
#include "core/x509/key_purpose.h"

namespace p2s {
namespace {

QJsonObject certificateJson(const AuditedCertificate& certificate) {
    QJsonArray purposes;
    for (const QString& oid : certificate.purposes)
        purposes.append(
            QJsonObject{{QStringLiteral("oid"), oid}, {QStringLiteral("name"), KeyPurpose{oid}.name()}});
    QJsonArray places;
    for (const AuditPlace& place : certificate.places)
        places.append(QJsonObject{{QStringLiteral("path"), place.path},
                                  {QStringLiteral("hasPrivateKey"), place.hasKey}});
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("commonName"), certificate.commonName},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("serial"), certificate.serial},
            {QStringLiteral("notBefore"), isoText(certificate.notBefore)},
            {QStringLiteral("notAfter"), isoText(certificate.notAfter)},
            {QStringLiteral("sha1"), hexText(certificate.sha1)},
            {QStringLiteral("sha256"), hexText(certificate.sha256)},
            {QStringLiteral("key"), certificate.key},
            {QStringLiteral("isCa"), certificate.isCa},
            {QStringLiteral("extendedKeyUsage"), purposes},
            {QStringLiteral("ledger"),
             certificate.ledgerState.isEmpty() ? QJsonValue() : QJsonValue(certificate.ledgerState)},
            {QStringLiteral("places"), places},
            {QStringLiteral("findings"), findingsJson(certificate.findings)}};
}

} // namespace

QJsonObject auditCountsJson(const AuditCounts& counts) {
    return {{QStringLiteral("files"), counts.files},
            {QStringLiteral("withCertificates"), counts.withCertificates},
            {QStringLiteral("withoutCertificates"), counts.withoutCertificates},
            {QStringLiteral("notRead"), counts.notRead},
            {QStringLiteral("unreadableCertificates"), counts.unreadableCertificates},
            {QStringLiteral("otherFiles"), counts.otherFiles},
            {QStringLiteral("unreadableFolders"), counts.unreadableFolders},
            {QStringLiteral("linksNotFollowed"), counts.links},
            {QStringLiteral("certificates"), counts.certificates},
            {QStringLiteral("occurrences"), counts.occurrences},
            {QStringLiteral("withErrors"), counts.withErrors},
            {QStringLiteral("withWarnings"), counts.withWarnings},
            {QStringLiteral("inOrder"), counts.inOrder},
            {QStringLiteral("expired"), counts.expired},
            {QStringLiteral("expiringSoon"), counts.expiringSoon},
            {QStringLiteral("ekuOrderWrong"), counts.purposeOrderWrong},
            {QStringLiteral("weak"), counts.weak},
            {QStringLiteral("keysInSeveralPlaces"), counts.keysInSeveralPlaces},
            {QStringLiteral("unknownToLedger"), counts.unknownToLedger},
            {QStringLiteral("revokedInLedger"), counts.revokedInLedger}};
}

QJsonObject auditJson(const AuditReport& report) {
    QJsonArray certificates;
    for (const AuditedCertificate& certificate : report.certificates)
        certificates.append(certificateJson(certificate));
    QJsonArray failures;
    for (const AuditedFailure& failure : report.failures)
        failures.append(QJsonObject{{QStringLiteral("path"), failure.path},
                                    {QStringLiteral("error"), errorJson(failure.error)}});
    QJsonValue head;
    if (report.ledgerHead)
        head = QJsonObject{{QStringLiteral("number"), report.ledgerHead->number},
                           {QStringLiteral("hash"), report.ledgerHead->hash}};
    return {{QStringLiteral("folder"), report.folder},
            {QStringLiteral("date"), isoText(report.at)},
            {QStringLiteral("version"), report.version},
            {QStringLiteral("ledgerHead"), head},
            {QStringLiteral("counts"), auditCountsJson(report.counts)},
            {QStringLiteral("certificates"), certificates},
            {QStringLiteral("notRead"), failures}};
}

} // namespace p2s
