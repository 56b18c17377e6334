#include "core/base/csv.h"
#include "core/base/machine_text.h"
#include "core/base/visible_text.h"
#include "core/handover/audit_report.h"

namespace p2s {
namespace {

QByteArray line(const AuditedCertificate& certificate) {
    QStringList rules;
    for (const Finding& finding : certificate.findings)
        rules.append(ruleId(finding.rule));
    QStringList places;
    qsizetype keys = 0;
    for (const AuditPlace& place : certificate.places) {
        places.append(visibleText(place.path));
        keys += place.hasKey;
    }
    const QString worst = certificate.findings.isEmpty()    ? QString()
                          : hasErrors(certificate.findings) ? severityName(Severity::Error)
                                                            : severityName(Severity::Warning);
    return csvLine({hexText(certificate.sha1), hexText(certificate.sha256), visibleText(certificate.subject),
                    visibleText(certificate.commonName), visibleText(certificate.issuer), certificate.serial,
                    isoText(certificate.notBefore), isoText(certificate.notAfter), certificate.key,
                    certificate.isCa ? QStringLiteral("true") : QStringLiteral("false"),
                    certificate.purposes.join(QStringLiteral("; ")), certificate.ledgerState, worst,
                    rules.join(QStringLiteral("; ")), QString::number(keys),
                    places.join(QStringLiteral("; ")), QString()});
}

} // namespace

QByteArray auditCsv(const AuditReport& report) {
    const QStringList heading{
        QStringLiteral("sha1"),       QStringLiteral("sha256"),   QStringLiteral("subject"),
        QStringLiteral("commonName"), QStringLiteral("issuer"),   QStringLiteral("serial"),
        QStringLiteral("notBefore"),  QStringLiteral("notAfter"), QStringLiteral("key"),
        QStringLiteral("isCa"),       QStringLiteral("eku"),      QStringLiteral("ledger"),
        QStringLiteral("severity"),   QStringLiteral("findings"), QStringLiteral("placesWithKey"),
        QStringLiteral("places"),     QStringLiteral("notRead")};
    QByteArray csv(csvByteOrderMark);
    csv += csvLine(heading);
    for (const AuditedCertificate& certificate : report.certificates)
        csv += line(certificate);
    for (const AuditedFailure& failure : report.failures) {
        QStringList cells(heading.size());
        cells[heading.size() - 2] = visibleText(failure.path);
        cells.last() = errorCodeName(failure.error.code);
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace p2s
