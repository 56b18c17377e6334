#include "core/handover/ledger_csv.h"

#include "core/base/csv.h"

namespace p2s {
namespace {

constexpr int rowsAtATime = 1000;

QByteArray line(const CertificateRecord& record) {
    return csvLine({QString::number(record.id), record.recipients.join(QStringLiteral("; ")),
                    record.commonName, sharingName(record.sharing), record.rootName,
                    record.createdAt.toUTC().toString(Qt::ISODate),
                    record.notAfter.toUTC().toString(Qt::ISODate), certificateStateName(record.state),
                    record.revocation ? revocationReasonName(record.revocation->reason) : QString(),
                    record.sha1, record.serial, record.friendlyName, record.pfxPath});
}

} // namespace

Result<QByteArray> ledgerCsv(const Ledger& ledger, CertificateQuery query) {
    QByteArray csv(csvByteOrderMark);
    csv += csvLine({QStringLiteral("number"), QStringLiteral("people"), QStringLiteral("commonName"),
                    QStringLiteral("mode"), QStringLiteral("root"), QStringLiteral("issued"),
                    QStringLiteral("validUntil"), QStringLiteral("state"), QStringLiteral("reason"),
                    QStringLiteral("sha1"), QStringLiteral("serial"), QStringLiteral("friendlyName"),
                    QStringLiteral("pfx")});
    query.limit = rowsAtATime;
    for (query.offset = 0;; query.offset += rowsAtATime) {
        const auto records = ledger.certificates(query);
        if (!records)
            return tl::unexpected(records.error());
        for (const CertificateRecord& record : *records)
            csv += line(record);
        if (records->size() < rowsAtATime)
            return csv;
    }
}

} // namespace p2s
