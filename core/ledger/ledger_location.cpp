#include "core/ledger/ledger_location.h"

#include <QDir>
#include <QStandardPaths>

namespace p2s {

QString applicationDataFolder() {
    if (const QString home = qEnvironmentVariable("P2S_HOME"); !home.isEmpty())
        return QDir(home).absolutePath();
    // Not AppDataLocation: that has the program's name in it, and the wizard and the command line share one
    // ledger.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("p2s-certificate-wizard"));
}

QString defaultLedgerPath() {
    if (const QString path = qEnvironmentVariable("P2S_LEDGER"); !path.isEmpty())
        return path;
    return QDir(applicationDataFolder()).filePath(QStringLiteral("ledger.sqlite"));
}

} // namespace p2s
