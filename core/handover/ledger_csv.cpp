#include "core/handover/ledger_csv.h"

#include "core/base/csv.h"

#include <utility>

namespace p2s {
namespace {

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
    const auto read = ledger.readPages(*numbers, [&](const QList<CertificateRecord>& page) -> Result<void> {
        if (keepGoing && !keepGoing())
            return failure(ErrorCode::Cancelled);
        for (const CertificateRecord& record : page)
            csv += line(record);
        count += page.size();
        return write(std::exchange(csv, {}));
    });
    if (!read)
        return tl::unexpected(read.error());
    // The heading of an empty list.
    if (auto written = write(csv); !written)
        return tl::unexpected(written.error());
    return count;
}

} // namespace p2s
