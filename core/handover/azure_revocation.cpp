#include "core/handover/azure_revocation.h"

#include <QCoreApplication>

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

struct AzureRevokedListWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::AzureRevokedList)
public:
    /// On one line, since a line's end would end a comment.
    static QString remark(qsizetype count) {
        return tr("%n certificates are in this list: all that the ledger has as revoked and that have not "
                  "expired. Add whatever else the gateway refuses; a deployment takes everything off its "
                  "list "
                  "that is not in this one.",
                  nullptr, static_cast<int>(count))
            .simplified();
    }
};

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
    return azure;
}

AzureRevokedList azureRevokedList(const QList<CertificateRecord>& revoked) {
    AzureRevokedList list;
    list.remark = AzureRevokedListWords::remark(revoked.size());
    QStringList bicep;
    QStringList arm;
    QStringList terraform;
    for (const CertificateRecord& certificate : revoked) {
        const QString name = entryName(certificate);
        list.thumbprints.append(certificate.sha1);
        bicep.append(QStringLiteral("  {\n"
                                    "    name: '%1'\n"
                                    "    properties: {\n"
                                    "      thumbprint: '%2'\n"
                                    "    }\n"
                                    "  }\n")
                         .arg(name, certificate.sha1));
        arm.append(QStringLiteral("  {\n"
                                  "    \"name\": \"%1\",\n"
                                  "    \"properties\": {\n"
                                  "      \"thumbprint\": \"%2\"\n"
                                  "    }\n"
                                  "  }")
                       .arg(name, certificate.sha1));
        terraform.append(QStringLiteral("revoked_certificate {\n"
                                        "  name       = \"%1\"\n"
                                        "  thumbprint = \"%2\"\n"
                                        "}\n")
                             .arg(name, certificate.sha1));
    }
    list.bicep = QStringLiteral("// ") + list.remark + QStringLiteral("\nvpnClientRevokedCertificates: [\n") +
                 bicep.join(QString()) + QStringLiteral("]\n");
    list.arm = QStringLiteral("\"vpnClientRevokedCertificates\": [\n") + arm.join(QStringLiteral(",\n")) +
               QStringLiteral("\n]\n");
    list.terraform = QStringLiteral("# ") + list.remark + QLatin1Char('\n') + terraform.join(QString());
    return list;
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
