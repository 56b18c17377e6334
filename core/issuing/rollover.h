#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// How far a rollover is.
struct RolloverStatus {
    RolloverRecord rollover;
    /// Who has a certificate under the new root that works, in order of address.
    QStringList moved;
    /// Who has one under the old root that works and none under the new one, in order of address.
    QStringList remaining;
    /// The certificates under the old root of those who remain, those that end first in front.
    QList<CertificateRecord> toReissue;

    bool mayRemoveOldRoot(const QDateTime& now) const {
        return remaining.isEmpty() && now >= rollover.removeAfter;
    }
};

/// Errors: the ledger's.
Result<RolloverStatus> rolloverStatus(const RolloverRecord& rollover, const Ledger& ledger,
                                      const QDateTime& now);

/// The rollover that is under way from the root of that name. Errors: RolloverNotFound (subject: the name).
Result<RolloverRecord> rolloverFrom(const QString& oldRootName, const Ledger& ledger);

enum class RolloverEnd {
    /// Only when nobody remains and the day has come.
    WhenReady,
    /// Although people are cut off, or earlier than planned.
    Anyway
};

/// The old root is off the gateway: ends the rollover. Errors: RolloverUnfinished, RolloverTooEarly (subject:
/// the old root's name), RolloverNotFound when it has ended already.
Result<RolloverRecord> finishRollover(const RolloverRecord& rollover, RolloverEnd end, Ledger& ledger,
                                      const QDateTime& now);

} // namespace p2s
