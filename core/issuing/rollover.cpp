#include "core/issuing/rollover.h"

#include <QMap>

#include <algorithm>

namespace p2s {
namespace {

Result<QList<CertificateRecord>> working(qint64 rootId, const Ledger& ledger, const QDateTime& now) {
    return ledger.certificates({.state = CertificateState::Issued,
                                .order = CertificateOrder::End,
                                .descending = false,
                                .endsAfter = now,
                                .rootId = rootId});
}

/// Everybody who holds one of \a records, by the address in lower case, as it was written first.
QMap<QString, QString> holdersOf(const QList<CertificateRecord>& records) {
    QMap<QString, QString> holders;
    for (const CertificateRecord& record : records) {
        for (const QString& address : record.recipients) {
            QString& written = holders[address.toLower()];
            if (written.isEmpty())
                written = address;
        }
    }
    return holders;
}

} // namespace

Result<RolloverStatus> rolloverStatus(const RolloverRecord& rollover, const Ledger& ledger,
                                      const QDateTime& now) {
    const auto before = working(rollover.oldRootId, ledger, now);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = working(rollover.newRootId, ledger, now);
    if (!after)
        return tl::unexpected(after.error());
    const QMap<QString, QString> moved = holdersOf(*after);
    QMap<QString, QString> remaining = holdersOf(*before);
    for (auto it = moved.cbegin(); it != moved.cend(); ++it)
        remaining.remove(it.key());
    QList<CertificateRecord> toReissue;
    std::copy_if(before->cbegin(), before->cend(), std::back_inserter(toReissue),
                 [&](const CertificateRecord& record) {
                     return std::any_of(
                         record.recipients.cbegin(), record.recipients.cend(),
                         [&](const QString& address) { return remaining.contains(address.toLower()); });
                 });
    return RolloverStatus{rollover, moved.values(), remaining.values(), std::move(toReissue)};
}

Result<RolloverRecord> rolloverFrom(const QString& oldRootName, const Ledger& ledger) {
    const auto all = ledger.rollovers();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const RolloverRecord& rollover) {
        return rollover.outcome == RolloverRecord::Outcome::UnderWay &&
               rollover.oldRootName.compare(oldRootName, Qt::CaseInsensitive) == 0;
    });
    if (found == all->cend())
        return failure(ErrorCode::RolloverNotFound, oldRootName);
    return *found;
}

Result<RolloverRecord> finishRollover(const RolloverRecord& rollover, RolloverEnd end, Ledger& ledger,
                                      const QDateTime& now) {
    if (end == RolloverEnd::WhenReady) {
        const auto status = rolloverStatus(rollover, ledger, now);
        if (!status)
            return tl::unexpected(status.error());
        if (!status->remaining.isEmpty())
            return failure(ErrorCode::RolloverUnfinished, rollover.oldRootName,
                           status->remaining.join(QStringLiteral(", ")));
        if (now < rollover.removeAfter)
            return failure(ErrorCode::RolloverTooEarly, rollover.oldRootName,
                           rollover.removeAfter.toUTC().toString(Qt::ISODate));
    }
    return ledger.endRollover(rollover.id, RolloverRecord::Outcome::Finished);
}

} // namespace p2s
