#include "ui/wizard/wizard_settings.h"

#include "core/base/files.h"
#include "core/ledger/ledger_location.h"
#include "core/platform/usual_token_modules.h"

#include <QSettings>

namespace p2s {
namespace {

const auto placeKey = QStringLiteral("ledger/place");
const auto tokenModuleKey = QStringLiteral("token/module");

} // namespace

QString wizardSettingsPath() {
    return applicationDataFolder() + QStringLiteral("/window.ini");
}

QString writableWizardSettingsPath() {
    // Where that fails, QSettings fails too, and the window has its usual size the next time.
    static_cast<void>(makePrivateFolder(applicationDataFolder()));
    return wizardSettingsPath();
}

QString wizardLedgerPlace() {
    const QString remembered =
        QSettings(wizardSettingsPath(), QSettings::IniFormat).value(placeKey).toString();
    return qEnvironmentVariableIsEmpty("P2S_LEDGER") && !remembered.isEmpty() ? remembered
                                                                              : defaultLedgerPath();
}

void rememberLedgerPlace(const QString& place) {
    QSettings settings(writableWizardSettingsPath(), QSettings::IniFormat);
    settings.setValue(placeKey, place);
}

QString wizardTokenModule() {
    const QString remembered =
        QSettings(wizardSettingsPath(), QSettings::IniFormat).value(tokenModuleKey).toString();
    return remembered.isEmpty() ? usualTokenModules().value(0) : remembered;
}

void rememberTokenModule(const QString& path) {
    QSettings settings(writableWizardSettingsPath(), QSettings::IniFormat);
    settings.setValue(tokenModuleKey, path);
}

} // namespace p2s
