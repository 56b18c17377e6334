#pragma once

#include <QString>

namespace p2s {

/// The file with what the wizard remembers of its windows and folders, never of people or secrets.
QString wizardSettingsPath();

/// The same, after its folder, which is the ledger's too, has been made private to the user.
QString writableWizardSettingsPath();

} // namespace p2s
