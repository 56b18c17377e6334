#pragma once

#include <QString>

namespace p2s {

/// One translated sentence for a reason of the rehearsed gateway's (see gatewayRefusal in finding.h).
QString refusalText(const QString& reason);
/// What to do about it, translated.
QString refusalRemedy(const QString& reason);

} // namespace p2s
