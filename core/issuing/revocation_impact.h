#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// What revoking one certificate does to people.
struct RevocationImpact {
    /// Everybody who holds it now.
    QStringList cutOff;
    /// Those of them who have no other certificate that works.
    QStringList reissueNeeded;
    /// What is revoked already beside it and has not expired, the oldest first: it stays on a gateway's list.
    QList<CertificateRecord> refusedBesides;
};

/// Looks at who holds \a certificate and what else they have at \a now. What is revoked \a together with it
/// is nothing that works, nor refused already. Errors: the ledger's.
Result<RevocationImpact> revocationImpact(const CertificateRecord& certificate, const Ledger& ledger,
                                          const QDateTime& now,
                                          const QList<CertificateRecord>& together = {});

/// All certificates that a gateway must refuse by its list: revoked, and not expired at \a now, so that
/// nothing else has them refused; the oldest first. Errors: the ledger's.
Result<QList<CertificateRecord>> certificatesToRefuse(const Ledger& ledger, const QDateTime& now);

/// How somebody names the certificate that they mean.
struct CertificateName {
    enum class Kind { Thumbprint, Serial, CommonName };
    Kind kind = Kind::Thumbprint;
    QString text;
    /// Only under this root, by its ledger number; 0 for any.
    qint64 rootId = 0;
};

/// The certificates that \a name means, the oldest first: those that still let somebody in at \a now. When
/// there is none, what has expired and is not revoked, or else what is revoked. A serial number means what
/// has expired as well. Errors: CertificateNotFound (subject: the text).
Result<QList<CertificateRecord>> certificatesNamed(const CertificateName& name, const Ledger& ledger,
                                                   const QDateTime& now);

/// The only one of those. Errors: also CertificateAmbiguous (subject: the text; detail: their thumbprints).
Result<CertificateRecord> certificateNamed(const CertificateName& name, const Ledger& ledger,
                                           const QDateTime& now);

} // namespace p2s
