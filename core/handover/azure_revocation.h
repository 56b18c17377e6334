#pragma once

#include "core/ledger/records.h"

#include <QList>

namespace p2s {

/// Which gateway is meant. An empty name stands as a word in angle brackets in what is made of it.
struct GatewayPlace {
    QString resourceGroup;
    QString gateway;
};

/// What tells an Azure gateway to refuse one certificate.
struct AzureRevocation {
    /// What the list's entry is called: legal as an Azure resource name, unlike that of any other
    /// certificate.
    QString name;
    /// 40 hex digits without separators.
    QString thumbprint;
    /// `az network vnet-gateway revoked-cert create …`, one line for any shell.
    QString cli;
    /// `Add-AzVpnClientRevokedCertificate …`, one line.
    QString powershell;
};

/// The list of revoked certificates for those who describe their gateway in a file: a deployment makes the
/// gateway's list what the file says, so a list of one would let everybody in again who was revoked before.
struct AzureRevokedList {
    /// 40 hex digits each, in the order of the list.
    QStringList thumbprints;
    /// What is in the list and what to add, a sentence or two; as a comment in front of it where the language
    /// has comments. JSON has none.
    QString remark;
    /// Parts of the gateway's vpnClientConfiguration (Bicep and JSON templates) and of azurerm's
    /// vpn_client_configuration, whose blocks are a list, too.
    QString bicep;
    QString arm;
    QString terraform;
};

/// What has an Azure gateway accept a certificate again that is on its list of revoked ones.
struct AzureUnrevocation {
    /// What the list's entry is called when AzureRevocation's commands made it.
    QString name;
    /// `az network vnet-gateway revoked-cert delete …`, one line for any shell.
    QString cli;
    /// `Remove-AzVpnClientRevokedCertificate …`, one line; wants the thumbprint beside the name.
    QString powershell;
};

/// `az network vnet-gateway show …`, which prints what a gateway lists.
QString azureShowCommand(const GatewayPlace& place);

AzureRevocation azureRevocation(const CertificateRecord& certificate, const GatewayPlace& place);
/// \a revoked: all that are to be refused, the one that it is about in front.
AzureRevokedList azureRevokedList(const QList<CertificateRecord>& revoked);
AzureUnrevocation azureUnrevocation(const CertificateRecord& certificate, const GatewayPlace& place);

/// \a text without what no Azure resource group or gateway is called, and what a shell would take for its
/// own.
QString azureName(const QString& text);

} // namespace p2s
