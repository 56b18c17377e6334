#include "ui/wizard/wizard_settings.h"

#include "core/base/files.h"
#include "core/ledger/ledger_location.h"

namespace p2s {

QString wizardSettingsPath() {
    return applicationDataFolder() + QStringLiteral("/window.ini");
}

QString writableWizardSettingsPath() {
    // Where that fails, QSettings fails too, and the window has its usual size the next time.
    static_cast<void>(makePrivateFolder(applicationDataFolder()));
    return wizardSettingsPath();
}

} // namespace p2s
