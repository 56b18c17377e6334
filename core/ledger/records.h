#pragma once

#include "core/ledger/revocation_reason.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace p2s {

/// Where a certificate stands. Pending: signed and recorded, but its .pfx not known to be finished.
enum class CertificateState { Pending, Issued, Revoked, Superseded };
/// "pending", "issued", "revoked", "superseded".
QString certificateStateName(CertificateState state);
std::optional<CertificateState> certificateStateFromName(const QString& name);

/// For one person, or one certificate for several.
enum class Sharing { Unique, Shared };
/// "unique", "shared".
QString sharingName(Sharing sharing);

/// A root as the ledger keeps it. All certificate facts are copies for searching; the DER decides.
struct RootRecord {
    qint64 id = 0;
    QString name;
    QByteArray certificateDer;
    QString sha1;
    QDateTime notBefore;
    QDateTime notAfter;
    /// EncryptedPrivateKeyInfo (RFC 5958) under the root's passphrase; empty when the key is elsewhere.
    QByteArray encryptedKey;
    /// Where the key is when it is not here: "windows-store:current-user", "windows-store:local-machine",
    /// or the PKCS#11 URI (RFC 7512) of a key on a token with its module; empty for a key that is here, or
    /// nowhere.
    QString keyPlace;
    /// The certificates above it, nearest first, DER after DER; empty for one that signed itself.
    QByteArray issuersDer;
    QDateTime createdAt;
};

/// Where a request to a certificate authority stands.
enum class RequestState { Waiting, Completed, Cancelled };
/// "waiting", "completed", "cancelled".
QString requestStateName(RequestState state);
std::optional<RequestState> requestStateFromName(const QString& name);

/// A request (PKCS#10) to a certificate authority that is not of this ledger, with the key that was made for
/// it.
struct RequestRecord {
    qint64 id = 0;
    /// Whose certificate it is to be.
    QString address;
    QByteArray requestDer;
    /// EncryptedPrivateKeyInfo (RFC 5958); empty once no reply is waited for any more.
    QByteArray encryptedKey;
    /// SHA-256 over the SubjectPublicKeyInfo, 64 upper-case hex digits: finds the request to a reply.
    QString publicKeySha256;
    /// The AD CS template and the "HOST\CA name" it goes to; empty when none were named.
    QString templateName;
    QString caConfig;
    /// Under which that authority knows it; 0 for one that was not sent from here.
    qint64 authorityRequestId = 0;
    RequestState state = RequestState::Waiting;
    QDateTime createdAt;
    /// When it was completed or cancelled; invalid until then.
    QDateTime settledAt;
};

/// That a certificate is not to be accepted any more.
struct Revocation {
    QDateTime at;
    RevocationReason reason = RevocationReason::Unspecified;
    /// When its thumbprint was known to be on the gateway's list; invalid until then.
    QDateTime uploadedAt;
};

/// Somebody who holds a certificate, or held it.
struct HolderRecord {
    QString address;
    /// Invalid for somebody who has it since it was issued.
    QDateTime joinedAt;
    /// Invalid for somebody who still has it.
    QDateTime leftAt;
};

/// A client certificate as the ledger keeps it.
struct CertificateRecord {
    qint64 id = 0;
    qint64 rootId = 0;
    QString rootName;
    QByteArray der;
    QString serial;
    QString sha1;
    QString sha256;
    QString commonName;
    QString friendlyName;
    QDateTime notBefore;
    QDateTime notAfter;
    CertificateState state = CertificateState::Pending;
    Sharing sharing = Sharing::Unique;
    /// Only while it is revoked or on hold.
    std::optional<Revocation> revocation = {};
    /// The certificate that this one was issued in place of; 0 for none.
    qint64 replaces = 0;
    /// The request that it answers; 0 for one that was signed here.
    qint64 requestId = 0;
    bool isOnHold() const { return revocation && revocation->reason == RevocationReason::CertificateHold; }
    /// Who holds it now: one for unique, all for shared.
    QStringList recipients;
    /// Where its .pfx was last written, absolute, and for which install target.
    QString pfxPath;
    /// SHA-256 of that file as it was written, 64 upper-case hex digits: tells it from another of the same
    /// name.
    QString pfxSha256;
    QString installTarget;
    QDateTime createdAt;
};

/// A certificate revocation list that got its number; with what goes into it.
struct RevocationListRecord {
    struct Entry {
        /// Hex, as in the certificate.
        QString serial;
        QDateTime at;
        RevocationReason reason = RevocationReason::Unspecified;
    };
    qint64 id = 0;
    qint64 rootId = 0;
    /// Larger than that of any list under this root before.
    qint64 number = 0;
    QDateTime thisUpdate;
    QDateTime nextUpdate;
    QList<Entry> entries;
};

/// Something that happened; never changed, never removed.
struct EventRecord {
    /// From 1, without a gap.
    qint64 id = 0;
    QDateTime at;
    /// Who made the change (see Actor); empty for events from before that was recorded.
    QString actor;
    /// "root-created", "root-imported", "issue-started", "issue-finished", "issue-abandoned", …
    QString kind;
    /// 0 when it is about no root or no certificate.
    qint64 rootId = 0;
    qint64 certificateId = 0;
    /// SHA-1 thumbprint of what it is about.
    QString thumbprint;
    QString detail;
    /// The row that was changed.
    QString subjectTable;
    qint64 subjectId = 0;
    /// SHA-256 over that row after the change, 64 hex digits; empty when it is gone.
    QString contentHash;
    /// SHA-256 of the event before and of this one, 64 hex digits (see eventHash).
    QString previousHash;
    QString hash;
};

/// The last event of a chain. Kept elsewhere, it proves that nothing was cut off the end.
struct ChainHead {
    /// 0 for a chain without events.
    qint64 number = 0;
    QString hash;
};

} // namespace p2s
