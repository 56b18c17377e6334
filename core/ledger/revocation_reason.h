#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace p2s {

/// Why a client certificate is revoked: CRLReason (RFC 5280 §5.3.1), with its numbers. Not among them are
/// removeFromCRL, which is no revocation, and the reasons for authorities.
enum class RevocationReason {
    Unspecified = 0,
    KeyCompromise = 1,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
    /// The only one that can be lifted.
    CertificateHold = 6,
    PrivilegeWithdrawn = 9,
};

/// The usual ones first.
QList<RevocationReason> allRevocationReasons();
/// "keyCompromise", as RFC 5280 writes it.
QString revocationReasonName(RevocationReason reason);
/// In any spelling: "keyCompromise", "key-compromise", "Key Compromise".
std::optional<RevocationReason> revocationReasonFromName(const QString& name);
/// In plain words: "The key or its password became known to somebody else".
QString revocationReasonText(RevocationReason reason);

} // namespace p2s
