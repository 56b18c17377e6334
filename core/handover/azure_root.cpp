#include "core/handover/azure_root.h"

namespace p2s {

AzureRootRemoval azureRootRemoval(const AzureRoot& root, const GatewayPlace& place) {
    const QString group = azureName(place.resourceGroup);
    const QString gateway = azureName(place.gateway);
    const QString groupOrPlace = group.isEmpty() ? QStringLiteral("<resource-group>") : group;
    const QString gatewayOrPlace = gateway.isEmpty() ? QStringLiteral("<gateway>") : gateway;
    return {QStringLiteral("az network vnet-gateway root-cert delete --resource-group \"%1\" "
                           "--gateway-name \"%2\" --name \"%3\"")
                .arg(groupOrPlace, gatewayOrPlace, azureName(root.name)),
            QStringLiteral("Remove-AzVpnClientRootCertificate -ResourceGroupName \"%1\" "
                           "-VirtualNetworkGatewayName \"%2\" -VpnClientRootCertificateName \"%3\" "
                           "-PublicCertData \"%4\"")
                .arg(groupOrPlace, gatewayOrPlace, azureName(root.name),
                     QString::fromLatin1(root.certificate.der().toBase64()))};
}

} // namespace p2s
