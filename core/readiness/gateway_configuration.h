#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace p2s {

/// The point-to-site part of what an Azure virtual network gateway says of itself.
struct GatewayConfiguration {
    struct Root {
        /// What it is called in the portal.
        QString name;
        /// publicCertData, as it was uploaded.
        QByteArray data;
    };
    struct Revoked {
        /// Empty where only thumbprints were listed.
        QString name;
        /// SHA-1, 40 upper-case hex digits.
        QString thumbprint;
    };
    /// Of the gateway itself; empty where it is not said.
    QString gateway;
    QString resourceGroup;
    /// False when only revoked thumbprints were listed: nothing is known of the roots.
    bool listsRoots = false;
    /// False when only roots were listed.
    bool listsRevoked = false;
    QList<Root> roots;
    QList<Revoked> revoked;
};

/// What of a configuration is longer than any gateway's: 4 MiB.
constexpr qsizetype longestGatewayText = 4 * 1024 * 1024;

/// Reads what a person has of a gateway: the JSON of `az network vnet-gateway show` (whole, or its
/// vpnClientConfiguration, or one of the two lists in it), of the REST interface or an exported template
/// (each with its "properties"), of `Get-AzVirtualNetworkGateway | ConvertTo-Json`; or thumbprints, one a
/// line (see parseRevokedList). \a name is for the message.
/// Errors: FileEmpty, FileTooLarge, GatewayListMalformed (detail: where), GatewayNotPointToSite,
/// ThumbprintMalformed (subject: the entry).
Result<GatewayConfiguration> readGatewayConfiguration(const QByteArray& text, const QString& name);

} // namespace p2s
