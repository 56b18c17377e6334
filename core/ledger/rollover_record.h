#pragma once

#include <QDateTime>
#include <QString>

namespace p2s {

/// The way from an old root to the one that takes its place. Both are on the gateway for a while.
struct RolloverRecord {
    enum class Outcome { UnderWay, Finished, Cancelled };
    qint64 id = 0;
    qint64 oldRootId = 0;
    QString oldRootName;
    qint64 newRootId = 0;
    QString newRootName;
    /// The old root stays on the gateway until then, at least.
    QDateTime removeAfter;
    QDateTime startedAt;
    /// When the new root was known to be on the gateway; invalid until then.
    QDateTime uploadedAt;
    /// Invalid while it is under way.
    QDateTime endedAt;
    Outcome outcome = Outcome::UnderWay;
};

/// "under-way", "finished", "cancelled".
QString rolloverOutcomeName(RolloverRecord::Outcome outcome);

} // namespace p2s
