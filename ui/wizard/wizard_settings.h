#pragma once

#include <QString>

namespace p2s {

/// The file with what the wizard remembers of its windows and folders, never of people or secrets.
QString wizardSettingsPath();

/// The same, after its folder, which is the ledger's too, has been made private to the user.
QString writableWizardSettingsPath();

/// The ledger that the wizard uses when none was named: P2S_LEDGER, else the one chosen last, else that of
/// defaultLedgerPath.
QString wizardLedgerPlace();
/// Remembers the ledger that was chosen; there is never a password in \a place.
void rememberLedgerPlace(const QString& place);

/// The PKCS#11 module that was used last, else one of usualTokenModules, else empty.
QString wizardTokenModule();
void rememberTokenModule(const QString& path);

} // namespace p2s
