#include "core/issuing/audit_lookup.h"
#include "core/base/machine_text.h"

#include <QSet>

#include <algorithm>

namespace p2s {
namespace {

constexpr qsizetype certificatesAtATime = 1000;

/// Asks for what was found: the ledger may have a million others.
Result<void> lookUp(AuditReport& report, const Ledger& ledger, const AuditWatch& watch) {
    const auto head = ledger.chainHead();
    if (!head)
        return tl::unexpected(head.error());
    report.ledgerHead = *head;
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    QSet<QString> rootThumbprints;
    for (const RootRecord& record : *roots)
        rootThumbprints.insert(record.sha1);
    // The same texts for all: there may be a hundred thousand.
    const QString root = QStringLiteral("root");
    const QString unknown = QStringLiteral("unknown");
    QList<AuditedCertificate>& all = report.certificates;
    for (qsizetype first = 0; first < all.size(); first += certificatesAtATime) {
        if (watch && !watch({.progress = progressOf(report)}))
            return failure(ErrorCode::Cancelled);
        QStringList thumbprints;
        const qsizetype end = std::min(first + certificatesAtATime, all.size());
        for (qsizetype i = first; i < end; ++i)
            thumbprints.append(hexText(all.at(i).sha1));
        const auto found = ledger.certificateStates(thumbprints);
        if (!found)
            return tl::unexpected(found.error());
        for (qsizetype i = first; i < end; ++i) {
            const QString& thumbprint = thumbprints.at(i - first);
            const auto state = found->constFind(thumbprint);
            if (state == found->constEnd()) {
                all[i].ledgerState = rootThumbprints.contains(thumbprint) ? root : unknown;
                continue;
            }
            all[i].ledgerState = certificateStateName(*state);
            if (*state == CertificateState::Revoked)
                all[i].findings.append({Rule::RevokedInLedger, Severity::Error, QStringLiteral("leaf")});
        }
    }
    return {};
}

} // namespace

AuditProgress progressOf(const AuditReport& report) {
    const auto notRead =
        std::count_if(report.failures.cbegin(), report.failures.cend(), [](const AuditedFailure& failure) {
            return failure.kind == AuditedFailure::Kind::Whole;
        });
    const qint64 read = report.counts.withCertificates + report.counts.withoutCertificates + notRead;
    return {read, read, report.certificates.size()};
}

Result<AuditReport> finishedAudit(AuditReport report, const Ledger* ledger, const AuditWatch& watch) {
    if (ledger) {
        if (auto done = lookUp(report, *ledger, watch); !done)
            return tl::unexpected(done.error());
    }
    noteSharedKeys(report);
    countUp(report);
    return report;
}

} // namespace p2s
