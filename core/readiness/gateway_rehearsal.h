#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// What the gateway knows: the root that was uploaded and the thumbprints on its revoked list.
struct RehearsalGateway {
    Certificate root;
    /// SHA-1 thumbprints; case, spaces and colons do not matter.
    QStringList revokedThumbprints;
    /// The root was uploaded as Base-64 of Base-64: the gateway has it, and cannot use it.
    bool rootEncodedTwice = false;
};

struct RehearsalOutcome {
    /// The gateway would let this client in.
    bool accepted = false;
    /// "TLSv1.3"; empty when no handshake came about.
    QString protocol;
    /// Every reason for a refusal (severity error), and what else was noticed.
    QList<Finding> findings;
};

/// Whether \a certificate is on a gateway's list of SHA-1 thumbprints; case, spaces and colons do not matter.
bool isRevoked(const Certificate& certificate, const QStringList& thumbprints);

/// A TLS handshake in memory between a server that trusts exactly \a gateway's root, demands a client
/// certificate with Client Authentication in its EKU (as OpenVPN's remote-cert-eku does) and consults the
/// revoked list, and a client that has exactly what is in \a bundle. Takes a few milliseconds.
RehearsalOutcome rehearseGateway(const Pkcs12Bundle& bundle, const RehearsalGateway& gateway,
                                 const QDateTime& now);

/// The same for whatever a client may have: a .pfx, a PEM certificate with its key, or a certificate whose
/// key is elsewhere, which is refused for that. A key in the certificate store signs there.
RehearsalOutcome rehearseGateway(const CertificateFile& file, const RehearsalGateway& gateway,
                                 const QDateTime& now);

} // namespace p2s
