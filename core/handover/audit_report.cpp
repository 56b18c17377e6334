#include "core/handover/audit_report.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace p2s {
namespace {

constexpr int monthsShown = 24;

bool has(const AuditedCertificate& certificate, std::initializer_list<Rule> rules) {
    return std::any_of(certificate.findings.begin(), certificate.findings.end(), [&](const Finding& finding) {
        return std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
    });
}

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::AuditLedger)
};

} // namespace

QString ledgerStateText(const QString& ledgerState) {
    if (ledgerState.isEmpty())
        return {};
    if (ledgerState == QStringLiteral("root"))
        return LedgerWords::tr("Root");
    switch (certificateStateFromName(ledgerState).value_or(CertificateState::Issued)) {
    case CertificateState::Pending:
        return LedgerWords::tr("Not finished");
    case CertificateState::Revoked:
        return LedgerWords::tr("Revoked");
    case CertificateState::Superseded:
        return LedgerWords::tr("Superseded");
    case CertificateState::Issued:
        return ledgerState == QStringLiteral("unknown") ? LedgerWords::tr("Unknown")
                                                        : LedgerWords::tr("Issued");
    }
    Q_UNREACHABLE();
}

void joinAgain(AuditedCertificate& known, const AuditedCertificate& again) {
    known.places.append(again.places);
    if (known.keyHash.isEmpty())
        known.keyHash = again.keyHash;
    known.lacksIssuers |= again.lacksIssuers;
    addNew(known.findings, again.findings);
}

void noteSharedKeys(AuditReport& report) {
    QHash<QByteArray, QSet<QString>> places;
    for (const AuditedCertificate& certificate : std::as_const(report.certificates)) {
        for (const AuditPlace& place : certificate.places) {
            if (place.hasKey)
                places[certificate.keyHash].insert(place.path);
        }
    }
    places.removeIf([](const auto& key) { return key.value().size() < 2; });
    if (places.isEmpty())
        return;
    constexpr Rule rule = Rule::KeyInSeveralPlaces;
    for (AuditedCertificate& certificate : report.certificates) {
        if (places.contains(certificate.keyHash))
            certificate.findings.append({rule, ruleSeverity(rule), QStringLiteral("leaf")});
    }
}

void countUp(AuditReport& report) {
    AuditCounts& counts = report.counts;
    counts.certificates = report.certificates.size();
    for (const AuditedFailure& failure : std::as_const(report.failures)) {
        counts.notRead += failure.kind == AuditedFailure::Kind::Whole;
        counts.unreadableFolders += failure.kind == AuditedFailure::Kind::Folder;
        counts.unreadableCertificates += failure.kind == AuditedFailure::Kind::Certificate;
    }
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
        counts.keysInSeveralPlaces += has(certificate, {Rule::KeyInSeveralPlaces});
        counts.unknownToLedger += certificate.ledgerState == QStringLiteral("unknown");
        counts.revokedInLedger += has(certificate, {Rule::RevokedInLedger});
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

ExpiryCounts expiryCounts(const AuditReport& report) {
    ExpiryCounts counts;
    const QDate first(report.at.date().year(), report.at.date().month(), 1);
    for (int i = 0; i < monthsShown; ++i)
        counts.months.append({first.addMonths(i).toString(QStringLiteral("yyyy-MM")), 0});
    for (const AuditedCertificate& certificate : report.certificates) {
        if (certificate.isCa)
            continue;
        const QDate end = certificate.notAfter.date();
        const int month = (end.year() - first.year()) * 12 + end.month() - first.month();
        if (certificate.notAfter < report.at)
            ++counts.expired;
        else if (month < monthsShown)
            ++counts.months[month].second;
        else
            ++counts.later;
    }
    return counts;
}

} // namespace p2s
