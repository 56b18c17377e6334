#pragma once

#include "core/handover/azure_revocation.h"
#include "core/x509/certificate.h"

namespace p2s {

/// A root as an Azure gateway lists it.
struct AzureRoot {
    QString name;
    Certificate certificate;
};

/// What takes a root off an Azure gateway. Everybody under it is cut off then.
struct AzureRootRemoval {
    /// `az network vnet-gateway root-cert delete …`, one line for any shell.
    QString cli;
    /// `Remove-AzVpnClientRootCertificate …`, one line.
    QString powershell;
};

AzureRootRemoval azureRootRemoval(const AzureRoot& root, const GatewayPlace& place);

} // namespace p2s
