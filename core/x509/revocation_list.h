#pragma once

#include "core/x509/certificate.h"

struct X509_crl_st;

namespace p2s {

class CertificateAuthority;

/// One certificate on a revocation list.
struct RevokedEntry {
    /// Upper-case hex, as Certificate::serialNumber.
    QString serial;
    /// UTC.
    QDateTime at;
    /// CRLReason (RFC 5280 §5.3.1): 0 for none given, 6 for a hold.
    int reason = 0;
};

/// What a revocation list is to say.
struct RevocationListProfile {
    /// cRLNumber (RFC 5280 §5.2.3), larger than that of any list of this root before.
    qint64 number = 0;
    QDateTime thisUpdate;
    /// After this, programs that read the list refuse everybody until they get the next one.
    QDateTime nextUpdate;
    QList<RevokedEntry> entries;
};

/// A certificate revocation list as it was encoded (RFC 5280 §5). An immutable handle: copies are cheap;
/// everything is decoded when it is asked for.
class RevocationList {
public:
    /// Whether \a issuer may sign lists, before anything is made. Errors: RootCannotSignLists (its key usage
    /// lacks cRLSign).
    static Result<void> checkIssuer(const Certificate& issuer);
    /// Signs a complete list: version 2, SHA-256, cRLNumber, authorityKeyIdentifier, a reasonCode for every
    /// entry that has a reason. Azure does not read it; OpenVPN and strongSwan do. Errors: those
    /// of checkIssuer and of the key's keeper, ValidityEmpty, Internal (also for removeFromCRL, which only a
    /// delta list may hold).
    static Result<RevocationList> sign(const RevocationListProfile& profile,
                                       const CertificateAuthority& authority);
    /// From DER, the whole of \a der and nothing behind it. \a name is for the message.
    /// Errors: FileTruncated, FileMalformed.
    static Result<RevocationList> fromDer(const QByteArray& der, const QString& name = {});
    /// For core/x509 only: takes over one reference.
    static RevocationList adopt(X509_crl_st* list);

    QByteArray der() const;
    /// With BEGIN/END lines ("X509 CRL"), 64 columns (RFC 7468).
    QByteArray pem() const;

    /// RFC 4514 order.
    QString issuer() const;
    /// In decimal, since it may have up to 20 octets; empty when there is none.
    QString number() const;
    /// UTC.
    QDateTime thisUpdate() const;
    /// Invalid when the list does not say.
    QDateTime nextUpdate() const;
    /// The name of the signature algorithm, or its OID.
    QString signatureAlgorithm() const;
    /// authorityKeyIdentifier's key in upper-case hex; empty when absent.
    QString authorityKeyIdentifier() const;
    qsizetype entryCount() const;
    QList<RevokedEntry> entries() const;
    /// The issuer's name is this subject and the signature verifies.
    bool isSignedBy(const Certificate& issuer) const;

private:
    explicit RevocationList(std::shared_ptr<X509_crl_st> list) : m_list(std::move(list)) {}
    std::shared_ptr<X509_crl_st> m_list;
};

} // namespace p2s
