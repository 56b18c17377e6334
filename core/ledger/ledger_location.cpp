#include "core/ledger/ledger_location.h"

#include "core/ledger/server_address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace p2s {

QString applicationDataFolder() {
    if (const QString home = qEnvironmentVariable("P2S_HOME"); !home.isEmpty())
        return QDir(home).absolutePath();
    // Not AppDataLocation: that has the program's name in it, and the wizard and the command line share one
    // ledger.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("p2s-certificate-wizard"));
}

Result<QString> ledgerPathFrom(const QString& pathOrUrl) {
    // Two letters at least: C:\… is a path.
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));
    const auto match = scheme.match(pathOrUrl);
    if (!match.hasMatch())
        return pathOrUrl;
    QUrl url(pathOrUrl);
    if (url.host().compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        url.setHost(QString());
    const QString path = url.toLocalFile();
#ifdef Q_OS_WIN
    const bool isElsewhere = false;
#else
    const bool isElsewhere = !url.host().isEmpty();
#endif
    if (!url.isValid() || path.isEmpty() || isElsewhere || url.hasQuery() || url.hasFragment())
        // What was meant for a server may hold a password, which nothing repeats.
        return failure(ErrorCode::LedgerUrlUnsupported,
                       match.captured(1).compare(QStringLiteral("file"), Qt::CaseInsensitive) == 0
                           ? pathOrUrl
                           : addressWithoutSecrets(pathOrUrl));
    return path;
}

QString ledgerFilePath(const QString& path) {
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() || info.fileName().isEmpty() ? info.absoluteFilePath()
                                                         : QDir(folder).filePath(info.fileName());
}

bool mayHoldLedger(const QString& place) {
    if (place.isEmpty() || isServerAddress(place))
        return !place.isEmpty();
    const auto path = ledgerPathFrom(place);
    return !path || QFileInfo::exists(*path);
}

QString defaultLedgerPath() {
    if (const QString path = qEnvironmentVariable("P2S_LEDGER"); !path.isEmpty())
        return path;
    return QDir(applicationDataFolder()).filePath(QStringLiteral("ledger.sqlite"));
}

} // namespace p2s
