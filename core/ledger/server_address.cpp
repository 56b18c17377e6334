#include "core/ledger/server_address.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace p2s {
namespace {

constexpr int mostPort = 65535;
constexpr QLatin1StringView sslModeKey("sslmode");
constexpr QLatin1StringView safestMode("verify-full");

/// What an address may set; whatever else there is to libpq stays with its environment and service files.
constexpr std::array allowedSettings{
    "sslmode",  "sslrootcert",     "sslcert",          "sslkey",  "sslcrl",          "service",
    "passfile", "connect_timeout", "application_name", "options", "channel_binding", "gssencmode",
};

bool isAllowed(const QString& key) {
    return std::any_of(allowedSettings.begin(), allowedSettings.end(),
                       [&](const char* allowed) { return key == QLatin1StringView(allowed); });
}

bool isSslMode(const QString& mode) {
    static const QStringList modes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),    QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), safestMode};
    return modes.contains(mode);
}

/// libpq's settings are such words; anything else may be what follows a '?' in a password.
bool isSettingName(const QString& key) {
    return std::all_of(key.begin(), key.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

struct Passwords {
    QMutex mutex;
    QHash<QString, SecretBytes> byPlace;
};

Passwords& passwords() {
    static Passwords known;
    return known;
}

} // namespace

bool ServerAddress::has(const QString& setting) const {
    return std::any_of(settings.begin(), settings.end(),
                       [&](const auto& present) { return present.first == setting; });
}

QString ServerAddress::sslMode() const {
    for (const auto& [key, value] : settings) {
        if (key == sslModeKey)
            return value;
    }
    return {};
}

bool ServerAddress::isVerified() const {
    return sslMode() == safestMode || host.startsWith(u'/');
}

bool isServerAddress(const QString& place) {
    return place.startsWith(QStringLiteral("postgresql://"), Qt::CaseInsensitive) ||
           place.startsWith(QStringLiteral("postgres://"), Qt::CaseInsensitive);
}

// QUrl's own words and its other parts have in them what a password with '#', '/' or '?' was taken for.
QString addressWithoutSecrets(const QString& url) {
    static const QRegularExpression beginning(QStringLiteral("^[^:/?#@]*:?"));
    const QString scheme = beginning.match(url).captured();
    const QUrl parsed(url);
    const QString host = parsed.isValid() ? parsed.host() : QString();
    return host.isEmpty() ? scheme : scheme + QStringLiteral("//") + host;
}

Result<ServerAddress> serverAddressFrom(const QString& url) {
    const QUrl parsed(url);
    const QString shown = addressWithoutSecrets(url);
    // An '@' as late as in the path belongs to a password with a slash in it.
    if (!isServerAddress(url) || !parsed.isValid() || parsed.hasFragment() ||
        parsed.path(QUrl::FullyEncoded).contains(u'@'))
        return failure(ErrorCode::LedgerUrlUnsupported, shown);
    const QUrlQuery query(parsed);
    if (!parsed.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return failure(ErrorCode::LedgerUrlHasPassword, shown);

    ServerAddress address;
    address.host = parsed.host();
    address.port = std::max(parsed.port(0), 0);
    address.user = parsed.userName(QUrl::FullyDecoded);
    address.database = parsed.path(QUrl::FullyDecoded).mid(1);
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        // As in libpq's own addresses: a folder with a socket does not fit between the slashes.
        if (key == QStringLiteral("host"))
            address.host = value;
        else if (key == QStringLiteral("port") && value.toInt() > 0 && value.toInt() <= mostPort)
            address.port = value.toInt();
        else if (key == QStringLiteral("user"))
            address.user = value;
        // A semicolon ends a setting for Qt's driver.
        else if (isAllowed(key) && !value.contains(u';') && (key != sslModeKey || isSslMode(value)))
            address.settings.append({key, value});
        else
            return failure(ErrorCode::LedgerUrlUnsupported, shown, isSettingName(key) ? key : QString());
    }
    if (address.sslMode().isEmpty()) {
        const QString fromEnvironment = qEnvironmentVariable("PGSSLMODE");
        address.settings.append({sslModeKey, isSslMode(fromEnvironment) ? fromEnvironment : safestMode});
    }
    return address;
}

void useServerPassword(const QString& place, const SecretBytes& password) {
    const QMutexLocker lock(&passwords().mutex);
    passwords().byPlace.insert(place, password);
}

SecretBytes serverPassword(const QString& place) {
    const QMutexLocker lock(&passwords().mutex);
    return passwords().byPlace.value(place);
}

} // namespace p2s
