#include "core/platform/certificate_store.h"

namespace p2s {

QString SystemStore::path() const {
    const QString where = location == StoreLocation::CurrentUser ? QStringLiteral("CurrentUser")
                                                                 : QStringLiteral("LocalMachine");
    return systemStoresRoot() + where + QLatin1Char('\\') + name;
}

QList<SystemStore> systemStores() {
    QList<SystemStore> stores;
    for (const StoreLocation location : {StoreLocation::LocalMachine, StoreLocation::CurrentUser}) {
        for (const auto* name : {"My", "CA", "Root", "TrustedPeople"})
            stores.append({location, QString::fromLatin1(name)});
    }
    return stores;
}

QString systemStoresRoot() {
    return QStringLiteral("Cert:\\");
}

} // namespace p2s
