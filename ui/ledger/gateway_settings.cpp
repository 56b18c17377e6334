#include "ui/ledger/gateway_settings.h"

#include <QSettings>

namespace p2s {
namespace {

const QString groupKey = QStringLiteral("azure/resourceGroup");
const QString gatewayKey = QStringLiteral("azure/gateway");

} // namespace

GatewayPlace rememberedGateway(const QString& settingsPath) {
    const QSettings settings(settingsPath, QSettings::IniFormat);
    return {settings.value(groupKey).toString(), settings.value(gatewayKey).toString()};
}

void rememberGateway(const QString& settingsPath, const GatewayPlace& place) {
    QSettings settings(settingsPath, QSettings::IniFormat);
    settings.setValue(groupKey, azureName(place.resourceGroup));
    settings.setValue(gatewayKey, azureName(place.gateway));
}

} // namespace p2s
