#include "core/handover/audit_report.h"

#include <algorithm>

namespace p2s {
namespace {

constexpr int monthsShown = 24;

bool has(const AuditedCertificate& certificate, std::initializer_list<Rule> rules) {
    return std::any_of(certificate.findings.begin(), certificate.findings.end(), [&](const Finding& finding) {
        return std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
    });
}

qsizetype placesWithKey(const AuditedCertificate& certificate) {
    return std::count_if(certificate.places.begin(), certificate.places.end(),
                         [](const AuditPlace& place) { return place.hasKey; });
}

} // namespace

void joinAgain(AuditedCertificate& known, const AuditedCertificate& again) {
    known.places.append(again.places);
    for (const Finding& finding : again.findings) {
        if (!known.findings.contains(finding))
            known.findings.append(finding);
    }
}

void countUp(AuditReport& report) {
    AuditCounts& counts = report.counts;
    counts.certificates = report.certificates.size();
    counts.unreadableCertificates =
        std::count_if(report.failures.cbegin(), report.failures.cend(),
                      [](const AuditedFailure& failure) { return failure.isCertificate; });
    counts.notRead = report.failures.size() - counts.unreadableCertificates;
    for (const AuditedCertificate& certificate : std::as_const(report.certificates)) {
        counts.occurrences += certificate.places.size();
        const bool hasError = hasErrors(certificate.findings);
        counts.withErrors += hasError;
        counts.withWarnings += !hasError && !certificate.findings.isEmpty();
        counts.inOrder += certificate.findings.isEmpty();
        counts.expired += certificate.notAfter < report.at;
        counts.expiringSoon += has(certificate, {Rule::ExpiresSoon});
        counts.purposeOrderWrong += has(certificate, {Rule::EkuOrder});
        counts.weak += has(certificate, {Rule::WeakKey, Rule::WeakSignature});
        counts.keysInSeveralPlaces += !certificate.isCa && placesWithKey(certificate) > 1;
        counts.unknownToLedger += certificate.ledgerState == QStringLiteral("unknown");
    }
}

bool hasErrors(const AuditReport& report) {
    return report.counts.withErrors > 0;
}

QList<std::pair<Rule, qint64>> findingCounts(const AuditReport& report) {
    QList<std::pair<Rule, qint64>> counts;
    const QList<Rule> rules = allRules();
    for (const Rule rule : rules) {
        const auto count =
            std::count_if(report.certificates.begin(), report.certificates.end(),
                          [rule](const AuditedCertificate& certificate) { return has(certificate, {rule}); });
        if (count > 0)
            counts.append({rule, count});
    }
    return counts;
}

QList<std::pair<QString, qint64>> expiryCounts(const AuditReport& report) {
    QList<std::pair<QString, qint64>> counts;
    const QDate first(report.at.date().year(), report.at.date().month(), 1);
    for (int i = 0; i < monthsShown; ++i)
        counts.append({first.addMonths(i).toString(QStringLiteral("yyyy-MM")), 0});
    for (const AuditedCertificate& certificate : report.certificates) {
        const QDate end = certificate.notAfter.date();
        const int month = (end.year() - first.year()) * 12 + end.month() - first.month();
        if (!certificate.isCa && end.isValid() && month >= 0 && month < monthsShown)
            ++counts[month].second;
    }
    return counts;
}

} // namespace p2s
