#include "core/issuing/rollover.h"

#include "core/issuing/root_records.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace p2s {
namespace {

/// Those that work, the ones that end first in front.
Result<void> eachWorking(qint64 rootId, const Ledger& ledger, const QDateTime& now,
                         const std::function<void(const CertificateRecord&)>& look) {
    const auto numbers = ledger.certificateNumbers({.state = CertificateState::Issued,
                                                    .order = CertificateOrder::End,
                                                    .descending = false,
                                                    .endsAfter = now,
                                                    .rootId = rootId});
    if (!numbers)
        return tl::unexpected(numbers.error());
    return ledger.readPages(*numbers, [&look](const QList<CertificateRecord>& page) -> Result<void> {
        std::for_each(page.cbegin(), page.cend(), look);
        return {};
    });
}

/// Adds an address by its lower case, as it was written first.
void addTo(QMap<QString, QString>& holders, const QString& address) {
    QString& written = holders[address.toLower()];
    if (written.isEmpty())
        written = address;
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

Result<RolloverRecord> planRollover(qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter,
                                    Ledger& ledger, const QDateTime& now) {
    const auto oldRoot = ledger.rootById(oldRootId);
    if (!oldRoot)
        return tl::unexpected(oldRoot.error());
    const auto newRoot = ledger.rootById(newRootId);
    if (!newRoot)
        return tl::unexpected(newRoot.error());
    if (newRoot->notAfter <= now)
        return failure(ErrorCode::RootExpired, newRoot->name);
    if (newRoot->notBefore > now)
        return failure(ErrorCode::RootNotYetValid, newRoot->name);
    const auto sharesTop = haveSameTop(*oldRoot, *newRoot);
    if (!sharesTop)
        return tl::unexpected(sharesTop.error());
    // Today is a day too, in whatever time zone it began.
    if (removeAfter.addDays(1) <= now || (!*sharesTop && removeAfter >= oldRoot->notAfter))
        return failure(ErrorCode::RolloverDayUnsuitable, oldRoot->name,
                       oldRoot->notAfter.toUTC().toString(Qt::ISODate));
    return ledger.startRollover(oldRootId, newRootId, removeAfter);
}

Result<RolloverStatus> rolloverStatus(const RolloverRecord& rollover, const Ledger& ledger,
                                      const QDateTime& now) {
    QMap<QString, QString> moved;
    // The common names of shared ones, folded.
    QSet<QString> followed;
    auto read = eachWorking(rollover.newRootId, ledger, now, [&](const CertificateRecord& record) {
        for (const QString& address : record.recipients)
            addTo(moved, address);
        if (record.sharing == Sharing::Shared)
            followed.insert(record.commonName.toLower());
    });
    if (!read)
        return tl::unexpected(read.error());
    QMap<QString, QString> remaining;
    QStringList sharedRemaining;
    QList<qint64> toReissue;
    read = eachWorking(rollover.oldRootId, ledger, now, [&](const CertificateRecord& record) {
        const bool isSharedRemaining =
            record.sharing == Sharing::Shared && !followed.contains(record.commonName.toLower());
        bool hasRemaining = false;
        for (const QString& address : record.recipients) {
            if (moved.contains(address.toLower()))
                continue;
            hasRemaining = true;
            addTo(remaining, address);
        }
        if (isSharedRemaining)
            sharedRemaining.append(record.commonName);
        if (isSharedRemaining || hasRemaining)
            toReissue.append(record.id);
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto sharesTop = isTopShared(rollover, ledger);
    if (!sharesTop)
        return tl::unexpected(sharesTop.error());
    sharedRemaining.sort(Qt::CaseInsensitive);
    return RolloverStatus{
        rollover,  moved.values(), remaining.values(), std::move(sharedRemaining), std::move(toReissue),
        *sharesTop};
}

Result<QList<CertificateRecord>> certificatesToReissue(const RolloverStatus& status, const Ledger& ledger) {
    QList<CertificateRecord> records;
    const auto read =
        ledger.readPages(status.toReissue, [&](const QList<CertificateRecord>& page) -> Result<void> {
            records += page;
            return {};
        });
    return read ? Result<QList<CertificateRecord>>(std::move(records)) : tl::unexpected(read.error());
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
