#pragma once

#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"
#include "core/readiness/gateway_configuration.h"
#include "core/x509/certificate.h"

#include <optional>

namespace p2s {

/// How many trusted roots a gateway takes (Microsoft's point-to-site documentation; domain facts §1).
constexpr int mostGatewayRoots = 20;

/// Where the ledger and a gateway differ.
struct GatewayComparison {
    struct Root {
        /// What the gateway calls it.
        QString name;
        /// What the ledger calls the roots that the gateway trusts by it: itself, and those below it. Empty
        /// when the ledger knows none.
        QStringList ledgerNames;
        /// Nothing when what was uploaded is no certificate.
        std::optional<Certificate> certificate;
        bool isEncodedTwice = false;
    };
    GatewayConfiguration gateway;
    QList<Root> roots;
    /// How many more roots the gateway takes.
    int roomForRoots = mostGatewayRoots;
    /// Roots of the ledger that the gateway has neither itself nor any above them of.
    QList<RootRecord> missingRoots;
    /// Revoked here, still accepted there: not expired, and under a root that the gateway has (or may have).
    QList<CertificateRecord> revokedOnlyHere;
    /// Refused there, not revoked here.
    QList<CertificateRecord> revokedOnlyThere;
    /// Thumbprints that are refused there and not in the ledger.
    QStringList unknownThumbprints;
    /// Revoked here and there, but not yet noted here as being there.
    QList<CertificateRecord> toNote;
    /// All of it in words, the worst first.
    QList<Finding> findings;
};

/// Compares what a gateway lists with the ledger at \a now. Errors: the ledger's.
Result<GatewayComparison> compareWithGateway(const GatewayConfiguration& gateway, const Ledger& ledger,
                                             const QDateTime& now);

/// Notes of every certificate in \a found that the gateway knows it is revoked; how many were noted. One that
/// was changed meanwhile is passed over. Errors: the ledger's.
Result<int> noteOnGateway(const QList<CertificateRecord>& found, Ledger& ledger);

} // namespace p2s
