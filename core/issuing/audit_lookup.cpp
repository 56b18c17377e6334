#include "core/issuing/audit_lookup.h"

#include <QHash>

namespace p2s {
namespace {

constexpr int recordsAtATime = 1000;

Result<void> lookUp(AuditReport& report, const Ledger& ledger) {
    const auto head = ledger.chainHead();
    if (!head)
        return tl::unexpected(head.error());
    report.ledgerHead = *head;
    QHash<QByteArray, QString> states;
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    for (const RootRecord& root : *roots)
        states.insert(QByteArray::fromHex(root.sha1.toLatin1()), QStringLiteral("root"));
    CertificateQuery query;
    query.limit = recordsAtATime;
    for (query.offset = 0;; query.offset += recordsAtATime) {
        const auto records = ledger.certificates(query);
        if (!records)
            return tl::unexpected(records.error());
        for (const CertificateRecord& record : *records)
            states.insert(QByteArray::fromHex(record.sha1.toLatin1()), certificateStateName(record.state));
        if (records->size() < recordsAtATime)
            break;
    }
    const QString unknown = QStringLiteral("unknown");
    for (AuditedCertificate& certificate : report.certificates)
        certificate.ledgerState = states.value(certificate.sha1, unknown);
    return {};
}

} // namespace

Result<AuditReport> finishedAudit(AuditReport report, const Ledger* ledger) {
    if (ledger) {
        if (auto done = lookUp(report, *ledger); !done)
            return tl::unexpected(done.error());
    }
    countUp(report);
    return report;
}

} // namespace p2s
