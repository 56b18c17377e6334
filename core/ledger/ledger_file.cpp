#include "core/ledger/ledger_file.h"

#include "core/base/files.h"
#include "core/ledger/migrations.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include "core/base/private_access.h"
#endif

namespace p2s {
namespace {

constexpr qint64 smallestPage = 512;

Result<void> makeFile(const QString& path) {
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::LedgerNotWritable, path, QStringLiteral("its folder cannot be made"));
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#ifdef Q_OS_WIN
    if (made && !restrictToUser(path)) {
        file.remove();
        return failure(ErrorCode::LedgerNotWritable, path, QLatin1StringView(accessNotRestricted));
    }
#endif
    // Another program may have made it since.
    if (!made && !QFileInfo::exists(path))
        return failure(ErrorCode::LedgerNotWritable, path, file.errorString());
    return {};
}

Result<void> checkHeader(const QString& path) {
    const auto found = ledgerHeader(path);
    if (!found)
        return tl::unexpected(found.error());
    const QByteArray& header = *found;
    if (header.isEmpty())
        return {}; // just made, here or by another program, or open already
    if (!isSqliteHeader(header))
        return failure(ErrorCode::LedgerDamaged, path, QStringLiteral("not an SQLite database"));
    if (QFileInfo(path).size() < smallestPage)
        return failure(ErrorCode::LedgerDamaged, path, QStringLiteral("shorter than one page"));
    // With a write-ahead log the newest header may be in there; SQLite is asked then.
    if (hasWriteAheadLog(path))
        return {};
    const qint32 applicationId = headerNumber(header, applicationIdOffset);
    if (applicationId != 0 && applicationId != ledgerApplicationId)
        return failure(ErrorCode::LedgerForeign, path,
                       QStringLiteral("application id %1").arg(applicationId));
    const qint32 version = headerNumber(header, userVersionOffset);
    if (applicationId == ledgerApplicationId && version > ledgerMigrations().size())
        return failure(ErrorCode::LedgerTooNew, path, QStringLiteral("schema version %1").arg(version));
    return {};
}

} // namespace

Result<void> prepareLedgerFile(const QString& path) {
    const QFileInfo info(path);
    if (path.contains(QChar(u'\0')))
        return failure(ErrorCode::LedgerUnreadable, path, QStringLiteral("not a file"));
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    if (!info.exists())
        return makeFile(path);
    if (!info.isFile())
        return failure(ErrorCode::LedgerUnreadable, path, QStringLiteral("not a regular file"));
    if (auto sound = checkHeader(path); !sound)
        return sound;
    // SQLite keeps its log beside the file, so the folder counts too.
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorCode::LedgerNotWritable, path);
    return {};
}

} // namespace p2s
