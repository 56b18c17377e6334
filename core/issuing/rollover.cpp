#include "core/issuing/rollover.h"

#include "core/issuing/root_records.h"

#include <QMap>
#include <QSet>

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

/// The common names, folded, of the shared ones among \a records.
QSet<QString> sharedNames(const QList<CertificateRecord>& records) {
    QSet<QString> names;
    for (const CertificateRecord& record : records) {
        if (record.sharing == Sharing::Shared)
            names.insert(record.commonName.toLower());
    }
    return names;
}

Result<bool> isTopShared(const RolloverRecord& rollover, const Ledger& ledger) {
    const auto oldRoot = ledger.rootById(rollover.oldRootId);
    if (!oldRoot)
        return tl::unexpected(oldRoot.error());
    const auto newRoot = ledger.rootById(rollover.newRootId);
    if (!newRoot)
        return tl::unexpected(newRoot.error());
    return haveSameTop(*oldRoot, *newRoot);
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
    const auto sharesTop = isTopShared(rollover, ledger);
    if (!sharesTop)
        return tl::unexpected(sharesTop.error());
    const QMap<QString, QString> moved = holdersOf(*after);
    QMap<QString, QString> remaining = holdersOf(*before);
    for (auto it = moved.cbegin(); it != moved.cend(); ++it)
        remaining.remove(it.key());
    const QSet<QString> followed = sharedNames(*after);
    QStringList sharedRemaining;
    QList<CertificateRecord> toReissue;
    for (const CertificateRecord& record : *before) {
        const bool isSharedRemaining =
            record.sharing == Sharing::Shared && !followed.contains(record.commonName.toLower());
        const bool hasRemaining =
            std::any_of(record.recipients.cbegin(), record.recipients.cend(),
                        [&](const QString& address) { return remaining.contains(address.toLower()); });
        if (isSharedRemaining)
            sharedRemaining.append(record.commonName);
        if (isSharedRemaining || hasRemaining)
            toReissue.append(record);
    }
    sharedRemaining.sort(Qt::CaseInsensitive);
    return RolloverStatus{
        rollover,  moved.values(), remaining.values(), std::move(sharedRemaining), std::move(toReissue),
        *sharesTop};
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
        if (!status->isNewRootThere())
            return failure(ErrorCode::RolloverNotUploaded, rollover.oldRootName, rollover.newRootName);
        if (!status->isEverybodyMoved())
            return failure(ErrorCode::RolloverUnfinished, rollover.oldRootName,
                           (status->remaining + status->sharedRemaining).join(QStringLiteral(", ")));
        if (now < rollover.removeAfter)
            return failure(ErrorCode::RolloverTooEarly, rollover.oldRootName,
                           rollover.removeAfter.toUTC().toString(Qt::ISODate));
    }
    return ledger.endRollover(rollover.id, RolloverRecord::Outcome::Finished);
}

} // namespace p2s
