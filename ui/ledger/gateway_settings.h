#pragma once

#include "core/handover/azure_revocation.h"

namespace p2s {

/// Which gateway was meant last, from the file \a settingsPath.
GatewayPlace rememberedGateway(const QString& settingsPath);
void rememberGateway(const QString& settingsPath, const GatewayPlace& place);

} // namespace p2s
