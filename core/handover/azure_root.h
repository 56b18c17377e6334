#pragma once

#include "core/handover/azure_revocation.h"

namespace p2s {

/// What takes a root off an Azure gateway. Everybody under it is cut off then.
struct AzureRootRemoval {
    /// `az network vnet-gateway root-cert delete …`, one line for any shell.
    QString cli;
    /// `Remove-AzVpnClientRootCertificate …`, one line.
    QString powershell;
};

/// \a root is expected to be on the gateway under its name here.
AzureRootRemoval azureRootRemoval(const RootRecord& root, const GatewayPlace& place);

} // namespace p2s
