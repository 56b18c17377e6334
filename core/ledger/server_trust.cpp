#include "core/ledger/server_trust.h"

#include "core/ledger/server_address.h"

#include <QFileInfo>

namespace p2s {

#ifdef Q_OS_WIN
QString authoritiesFor(const ServerAddress& address) {
    const bool isNamed = address.has(QStringLiteral("sslrootcert")) ||
                         address.has(QStringLiteral("service")) ||
                         qEnvironmentVariableIsSet("PGSSLROOTCERT") || qEnvironmentVariableIsSet("PGSERVICE");
    const bool hasOwn =
        QFileInfo::exists(qEnvironmentVariable("APPDATA") + QStringLiteral("/postgresql/root.crt"));
    return isNamed || hasOwn || address.sslMode() != QStringLiteral("verify-full") ? QString()
                                                                                   : QStringLiteral("system");
}
#else
// Debian 12's libpq does not know "system" yet.
QString authoritiesFor(const ServerAddress& /*address*/) {
    return {};
}
#endif

} // namespace p2s
