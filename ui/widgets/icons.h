#pragma once

#include "core/readiness/finding.h"

#include <QIcon>
#include <QPalette>

namespace p2s {

/// One of the project's monochrome icons (resources/icons), tinted with \a role of the application's palette
/// when it is painted; "arrow", "back" and "import" mirror in a right-to-left layout. Known names: "error",
/// "warning", "info", "done", "check", "eye", "eye-off", "copy", "up", "down", "arrow", "back", "add",
/// "remove", "folder", "save", "root", "ledger", "person", "people", "import", "certificate".
QIcon themedIcon(QLatin1StringView name, QPalette::ColorRole role = QPalette::ButtonText);
QIcon severityIcon(Severity severity);
/// "done" in the colour of success.
QIcon doneIcon();
/// The program's own icon, in colour.
QIcon applicationIcon();
/// The same as a picture of \a side device-independent units.
QPixmap applicationPixmap(int side, qreal devicePixelRatio);

} // namespace p2s
