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
    /// The common names of the shared certificates under the old root that work and that no shared one of
    /// that name under the new root follows, in their order. What uses one, a kiosk say, is cut off with the
    /// root, whatever its people have of their own. One that nobody needs any more is revoked.
    QStringList sharedRemaining;
    /// The certificates under the old root of those who remain, and the shared ones that remain, those that
    /// end first in front.
    QList<CertificateRecord> toReissue;
    /// Whether the gateway trusts both roots by one certificate above them: there is nothing to upload and
    /// nothing to remove then.
    bool isTopShared = false;

    /// Whether the gateway trusts the new root.
    bool isNewRootThere() const { return isTopShared || rollover.uploadedAt.isValid(); }
    /// Whether nothing is cut off with the old root.
    bool isEverybodyMoved() const { return remaining.isEmpty() && sharedRemaining.isEmpty(); }
    bool mayRemoveOldRoot(const QDateTime& now) const {
        return isNewRootThere() && isEverybodyMoved() && now >= rollover.removeAfter;
    }
};

/// Errors: the ledger's.
Result<RolloverStatus> rolloverStatus(const RolloverRecord& rollover, const Ledger& ledger,
                                      const QDateTime& now);

/// The rollover that is under way from the root of that name. Errors: RolloverNotFound (subject: the name).
Result<RolloverRecord> rolloverFrom(const QString& oldRootName, const Ledger& ledger);

enum class RolloverEnd {
    /// Only when the new root is on the gateway, nobody and nothing remains and the day has come.
    WhenReady,
    /// Although people are cut off, or earlier than planned, or with nothing in the old root's place.
    Anyway
};

/// The old root is off the gateway: ends the rollover. Errors: RolloverNotUploaded, RolloverUnfinished,
/// RolloverTooEarly (subject: the old root's name), RolloverNotFound when it has ended already.
Result<RolloverRecord> finishRollover(const RolloverRecord& rollover, RolloverEnd end, Ledger& ledger,
                                      const QDateTime& now);

} // namespace p2s
