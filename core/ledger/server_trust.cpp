#include "core/ledger/server_trust.h"

#include "core/ledger/server_address.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shlobj.h>

#include <array>
#endif

namespace p2s {

#ifdef Q_OS_WIN
namespace {

/// Where libpq looks: it asks Windows, which the environment may contradict.
QString ownRootFile() {
    std::array<wchar_t, MAX_PATH> folder{};
    if (SHGetFolderPathW(nullptr, CSIDL_APPDATA, nullptr, SHGFP_TYPE_CURRENT, folder.data()) != S_OK)
        return {};
    return QString::fromWCharArray(folder.data()) + QStringLiteral("/postgresql/root.crt");
}

} // namespace

QString authoritiesFor(const ServerAddress& address) {
    const bool isNamed = address.has(QStringLiteral("sslrootcert")) ||
                         address.has(QStringLiteral("service")) ||
                         qEnvironmentVariableIsSet("PGSSLROOTCERT") || qEnvironmentVariableIsSet("PGSERVICE");
    const bool hasOwn = QFileInfo::exists(ownRootFile());
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
