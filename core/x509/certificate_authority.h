#pragma once

#include "core/x509/certificate.h"
#include "core/x509/private_key.h"
#include "core/x509/profiles.h"

namespace p2s {

/// Whether a root may sign on this day. \a name is what messages call it. Errors: RootExpired,
/// RootNotYetValid.
Result<void> checkRootDates(const Certificate& root, const QString& name, const QDateTime& now);

/// The certificate of an authority, a root or one below others, with its key, unlocked and fit to sign.
class CertificateAuthority {
public:
    /// Errors: NotACertificateAuthority, KeyMismatch, RootExpired, RootNotYetValid.
    static Result<CertificateAuthority> create(Certificate certificate, PrivateKey key, const QDateTime& now);

    /// Makes a key and a self-signed root: basicConstraints critical CA:TRUE, keyUsage critical
    /// keyCertSign and cRLSign, subjectKeyIdentifier; SHA-256.
    /// Errors: RootNameEmpty, RootNameTooLong, RootNameInvalid, ValidityEmpty, Cancelled.
    static Result<CertificateAuthority> createRoot(const RootProfile& profile,
                                                   const KeepGoing& keepGoing = {});

    /// The same with \a key, which is there already, perhaps elsewhere. Errors: also the keeper's own, and
    /// KeyMismatch when its signature is not of the public half that it was told with.
    static Result<CertificateAuthority> createRoot(const RootProfile& profile, PrivateKey key);

    const Certificate& certificate() const { return m_certificate; }
    const PrivateKey& key() const { return m_key; }

    /// Signs a client certificate for \a subjectKey: 20-byte random serial, SHA-256, basicConstraints
    /// CA:FALSE, keyUsage critical digitalSignature (and keyEncipherment for RSA), EKU in the order given,
    /// SKI, AKI, SAN. Errors: ValidityEmpty, ValidityOutsideIssuer, ClientAuthenticationNotFirst, Internal.
    Result<Certificate> signClient(const ClientProfile& profile, const PrivateKey& subjectKey) const;

    /// Signs something that is of no use and looks at the signature: for a key that is elsewhere and may turn
    /// out not to be there. Errors: the keeper's own, KeyMismatch.
    Result<void> checkKeySigns() const;

private:
    CertificateAuthority(Certificate certificate, PrivateKey key)
        : m_certificate(std::move(certificate)), m_key(std::move(key)) {}
    Certificate m_certificate;
    PrivateKey m_key;
};

/// The rules for a root's name: what the Azure portal takes as a resource name and a common name holds.
/// Errors: RootNameEmpty, RootNameTooLong, RootNameInvalid.
Result<void> checkRootName(const QString& name);

} // namespace p2s
