#include "core/base/csv.h"
#include "core/base/error_text.h"
#include "core/base/machine_text.h"
#include "core/base/visible_text.h"
#include "core/handover/audit_report.h"

namespace p2s {
namespace {

/// Behind the columns on certificates: why, and the name and value of a fact of the report.
constexpr qsizetype columnsOnCertificates = 17;

QByteArray line(const AuditedCertificate& certificate) {
    QStringList rules;
    QStringList sentences;
    for (const Finding& finding : certificate.findings) {
        rules.append(ruleId(finding.rule));
        sentences.append(visibleText(findingText(finding, DateStyle::Iso).sentence));
    }
    QStringList places;
    qsizetype keys = 0;
    for (const AuditPlace& place : certificate.places) {
        places.append(visibleText(place.path));
        keys += place.hasKey;
    }
    const QString worst = certificate.findings.isEmpty()    ? QString()
                          : hasErrors(certificate.findings) ? severityName(Severity::Error)
                                                            : severityName(Severity::Warning);
    return csvLine({hexText(certificate.sha1),
                    hexText(certificate.sha256),
                    visibleText(certificate.subject),
                    visibleText(certificate.commonName),
                    visibleText(certificate.issuer),
                    certificate.serial,
                    isoText(certificate.notBefore),
                    isoText(certificate.notAfter),
                    certificate.key,
                    certificate.isCa ? QStringLiteral("true") : QStringLiteral("false"),
                    certificate.purposes.join(QStringLiteral("; ")),
                    certificate.ledgerState,
                    worst,
                    rules.join(QStringLiteral("; ")),
                    QString::number(keys),
                    places.join(QStringLiteral("; ")),
                    QString(),
                    sentences.join(u' '),
                    QString(),
                    QString()});
}

QByteArray factLine(const QString& name, const QString& value) {
    QStringList cells(columnsOnCertificates + 1);
    return csvLine(cells << name << value);
}

QByteArray factLines(const AuditReport& report) {
    QByteArray lines = factLine(QStringLiteral("folder"), visibleText(report.folder)) +
                       factLine(QStringLiteral("date"), isoText(report.at)) +
                       factLine(QStringLiteral("version"), report.version);
    if (report.ledgerHead)
        lines += factLine(QStringLiteral("ledgerHeadNumber"), QString::number(report.ledgerHead->number)) +
                 factLine(QStringLiteral("ledgerHeadHash"), report.ledgerHead->hash);
    const QJsonObject counts = auditCountsJson(report.counts);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        lines += factLine(count.key(), QString::number(count->toInteger()));
    return lines;
}

} // namespace

QByteArray auditCsv(const AuditReport& report) {
    const QStringList heading{
        QStringLiteral("sha1"),       QStringLiteral("sha256"),   QStringLiteral("subject"),
        QStringLiteral("commonName"), QStringLiteral("issuer"),   QStringLiteral("serial"),
        QStringLiteral("notBefore"),  QStringLiteral("notAfter"), QStringLiteral("key"),
        QStringLiteral("isCa"),       QStringLiteral("eku"),      QStringLiteral("ledger"),
        QStringLiteral("severity"),   QStringLiteral("findings"), QStringLiteral("placesWithKey"),
        QStringLiteral("places"),     QStringLiteral("notRead"),  QStringLiteral("why"),
        QStringLiteral("fact"),       QStringLiteral("value")};
    QByteArray csv(csvByteOrderMark);
    csv += csvLine(heading);
    for (const AuditedCertificate& certificate : report.certificates)
        csv += line(certificate);
    for (const AuditedFailure& failure : report.failures) {
        QStringList cells(heading.size());
        cells[columnsOnCertificates - 2] = visibleText(failure.path);
        cells[columnsOnCertificates - 1] = errorCodeName(failure.error.code);
        cells[columnsOnCertificates] = visibleText(errorText(failure.error).sentence);
        csv += csvLine(cells);
    }
    return csv + factLines(report);
}

} // namespace p2s
