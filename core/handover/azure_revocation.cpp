#include "core/handover/azure_revocation.h"

namespace p2s {
namespace {

/// Enough of a thumbprint that no two certificates of one person meet.
constexpr qsizetype thumbprintDigits = 8;
/// Azure takes names of up to 80 characters.
constexpr qsizetype longestName = 80;

const QString groupPlace = QStringLiteral("<resource-group>");
const QString gatewayPlace = QStringLiteral("<gateway>");

QString entryName(const CertificateRecord& certificate) {
    QString name;
    for (const QChar c : certificate.commonName) {
        const bool legal = c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.").contains(c));
        name += legal ? c : QChar(u'-');
    }
    return name.left(longestName - thumbprintDigits - 1) + u'-' + certificate.sha1.left(thumbprintDigits);
}

QString orPlace(const QString& name, const QString& place) {
    const QString legal = azureName(name);
    return legal.isEmpty() ? place : legal;
}

} // namespace

QString azureName(const QString& text) {
    QString name;
    for (const QChar c : text.trimmed()) {
        if (c.isLetterOrNumber() || QStringView(u"-_.()").contains(c))
            name += c;
    }
    return name;
}

QString azureShowCommand(const GatewayPlace& place) {
    return QStringLiteral("az network vnet-gateway show --resource-group \"%1\" --name \"%2\" --output json")
        .arg(orPlace(place.resourceGroup, groupPlace), orPlace(place.gateway, gatewayPlace));
}

AzureRevocation azureRevocation(const CertificateRecord& certificate, const GatewayPlace& place) {
    const QString group = orPlace(place.resourceGroup, groupPlace);
    const QString gateway = orPlace(place.gateway, gatewayPlace);
    AzureRevocation azure;
    azure.name = entryName(certificate);
    azure.thumbprint = certificate.sha1;
    azure.cli = QStringLiteral("az network vnet-gateway revoked-cert create --resource-group \"%1\" "
                               "--gateway-name \"%2\" --name \"%3\" --thumbprint %4")
                    .arg(group, gateway, azure.name, azure.thumbprint);
    azure.powershell = QStringLiteral("Add-AzVpnClientRevokedCertificate -ResourceGroupName \"%1\" "
                                      "-VirtualNetworkGatewayName \"%2\" "
                                      "-VpnClientRevokedCertificateName \"%3\" -Thumbprint \"%4\"")
                           .arg(group, gateway, azure.name, azure.thumbprint);
    azure.bicep = QStringLiteral("vpnClientRevokedCertificates: [\n"
                                 "  {\n"
                                 "    name: '%1'\n"
                                 "    properties: {\n"
                                 "      thumbprint: '%2'\n"
                                 "    }\n"
                                 "  }\n"
                                 "]\n")
                      .arg(azure.name, azure.thumbprint);
    azure.arm = QStringLiteral("\"vpnClientRevokedCertificates\": [\n"
                               "  {\n"
                               "    \"name\": \"%1\",\n"
                               "    \"properties\": {\n"
                               "      \"thumbprint\": \"%2\"\n"
                               "    }\n"
                               "  }\n"
                               "]\n")
                    .arg(azure.name, azure.thumbprint);
    azure.terraform = QStringLiteral("revoked_certificate {\n"
                                     "  name       = \"%1\"\n"
                                     "  thumbprint = \"%2\"\n"
                                     "}\n")
                          .arg(azure.name, azure.thumbprint);
    return azure;
}

AzureUnrevocation azureUnrevocation(const CertificateRecord& certificate, const GatewayPlace& place) {
    const QString group = orPlace(place.resourceGroup, groupPlace);
    const QString gateway = orPlace(place.gateway, gatewayPlace);
    AzureUnrevocation azure;
    azure.name = entryName(certificate);
    azure.cli = QStringLiteral("az network vnet-gateway revoked-cert delete --resource-group \"%1\" "
                               "--gateway-name \"%2\" --name \"%3\"")
                    .arg(group, gateway, azure.name);
    azure.powershell = QStringLiteral("Remove-AzVpnClientRevokedCertificate -ResourceGroupName \"%1\" "
                                      "-VirtualNetworkGatewayName \"%2\" "
                                      "-VpnClientRevokedCertificateName \"%3\" -Thumbprint \"%4\"")
                           .arg(group, gateway, azure.name, certificate.sha1);
    return azure;
}

} // namespace p2s
