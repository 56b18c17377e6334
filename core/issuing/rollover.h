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
    /// The ledger's numbers of the certificates under the old root of those who remain, and of the shared
    /// ones that remain, those that end first in front.
    QList<qint64> toReissue;
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

/// Plans the way from one root to another; the old one stays on the gateway until the day that begins at
/// \a removeAfter. A gateway cannot be saved with an expired root on it (VpnClientRootCertificateExpired), so
/// the old root, unless another one above both is there in its place, is still valid on that day. Errors:
/// RolloverDayUnsuitable (subject: the old root's name), RootExpired and RootNotYetValid of the new root,
/// those of Ledger::startRollover.
Result<RolloverRecord> planRollover(qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter,
                                    Ledger& ledger, const QDateTime& now);

/// However many certificates there are, it holds no more of them than a page. Errors: the ledger's.
Result<RolloverStatus> rolloverStatus(const RolloverRecord& rollover, const Ledger& ledger,
                                      const QDateTime& now);

/// RolloverStatus::toReissue, read. Errors: the ledger's.
Result<QList<CertificateRecord>> certificatesToReissue(const RolloverStatus& status, const Ledger& ledger);

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
