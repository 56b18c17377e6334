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

Result<qint64> writeLedgerCsv(const Ledger& ledger, const CertificateQuery& query, const WriteBytes& write,
                              const KeepGoing& keepGoing) {
    const auto numbers = ledger.certificateNumbers(query);
    if (!numbers)
        return tl::unexpected(numbers.error());
    QByteArray csv(csvByteOrderMark);
    csv += csvLine({QStringLiteral("number"), QStringLiteral("people"), QStringLiteral("commonName"),
                    QStringLiteral("mode"), QStringLiteral("root"), QStringLiteral("issued"),
                    QStringLiteral("validUntil"), QStringLiteral("state"), QStringLiteral("reason"),
                    QStringLiteral("sha1"), QStringLiteral("serial"), QStringLiteral("friendlyName"),
                    QStringLiteral("pfx")});
    qint64 count = 0;
    for (qsizetype first = 0; first < numbers->size(); first += rowsAtATime) {
        if (keepGoing && !keepGoing())
            return failure(ErrorCode::Cancelled);
        const auto records = ledger.certificatesWithNumbers(numbers->mid(first, rowsAtATime));
        if (!records)
            return tl::unexpected(records.error());
        for (const CertificateRecord& record : *records)
            csv += line(record);
        if (auto written = write(csv); !written)
            return tl::unexpected(written.error());
        csv.clear();
        count += records->size();
    }
    // The heading of an empty list.
    if (auto written = write(csv); !written)
        return tl::unexpected(written.error());
    return count;
}

} // namespace p2s
