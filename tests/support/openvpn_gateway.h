#pragma once

#include "tests/support/openssl_workshop.h"

namespace p2s::test {

/// Who wants in, and what the gateway knows.
struct GatewayQuestion {
    /// The one root that was uploaded, PEM.
    QByteArray trustedRoot;
    /// SHA-1 thumbprints, 40 upper-case hex digits.
    QStringList revokedThumbprints;
    /// The client's .pfx and its password.
    QString pfxPath;
    QByteArray password;
    /// A revocation list, PEM, for --crl-verify; empty for none.
    QByteArray revocationList = {};
};

/// What the OpenVPN server said.
struct GatewayAnswer {
    enum class Verdict {
        Accepted,
        Refused,
        /// No decision: a program is missing, the client could not open its file, or time ran out.
        None,
    };
    Verdict verdict = Verdict::None;
    /// The server's own words on a refusal: "VERIFY ERROR: depth=0, error=certificate has expired: …".
    QString reason;
    QByteArray serverLog;
    QByteArray clientLog;

    /// Both logs, for a failure's text.
    QByteArray story() const;
};

/// A real OpenVPN server, set up as an Azure gateway judges: it trusts one root, wants Client Authentication
/// in the EKU, keys and digests of today (RSA 2048, SHA-2), and looks the thumbprint up in a revoked list. On
/// the loopback interface, without a tunnel device, so that it needs no rights.
class OpenVpnGateway {
public:
    /// Works in the folder of \a workshop, which must outlive this.
    explicit OpenVpnGateway(const OpensslWorkshop& workshop) : m_workshop(workshop) {}

    /// Makes the server's own certificate, under a root of its own, as Azure's is.
    ToolRun prepare() const;
    /// Starts the server and one client with the .pfx, and ends both when the server has decided. The verdict
    /// is the server's, never the client's.
    GatewayAnswer ask(const GatewayQuestion& question) const;

private:
    const OpensslWorkshop& m_workshop;
};

} // namespace p2s::test
