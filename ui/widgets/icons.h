#pragma once

#include "core/readiness/finding.h"

#include <QIcon>
#include <QPalette>

namespace p2s {

/// One of the project's monochrome icons (resources/icons), tinted with \a role of the application's palette.
/// Known names: "error", "warning", "info", "done", "eye", "eye-off", "copy", "up", "down", "add", "remove",
/// "folder", "root", "person", "people", "import", "certificate".
QIcon themedIcon(QLatin1StringView name, QPalette::ColorRole role = QPalette::ButtonText);
QIcon severityIcon(Severity severity);

} // namespace p2s
