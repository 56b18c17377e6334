#include "core/ledger/ledger_file.h"

#include "core/base/files.h"
#include "core/ledger/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace p2s {
namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr QByteArrayView headerMagic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
constexpr qint64 smallestPage = 512;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

qint32 headerNumber(const QByteArray& header, qsizetype offset) {
    return qFromBigEndian<qint32>(header.constData() + offset);
}

Result<void> makeFile(const QString& path) {
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::LedgerNotWritable, path, QStringLiteral("its folder cannot be made"));
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Another program may have made it since.
    if (!made && !QFileInfo::exists(path))
        return failure(ErrorCode::LedgerNotWritable, path, file.errorString());
    return {};
}

Result<void> checkHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::LedgerUnreadable, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::LedgerUnreadable, path, file.errorString());
    if (header.isEmpty())
        return {}; // just made, here or by another program
    if (!header.startsWith(headerMagic))
        return failure(ErrorCode::LedgerDamaged, path, QStringLiteral("not an SQLite database"));
    if (file.size() < smallestPage)
        return failure(ErrorCode::LedgerDamaged, path, QStringLiteral("shorter than one page"));
    // With a write-ahead log the newest header may be in there; SQLite is asked then.
    if (hasWriteAheadLog(path))
        return {};
    const qint32 applicationId = headerNumber(header, applicationIdOffset);
    if (applicationId != 0 && applicationId != ledgerApplicationId)
        return failure(
            ErrorCode::LedgerDamaged, path,
            QStringLiteral("a database of another program (application id %1)").arg(applicationId));
    const qint32 version = headerNumber(header, userVersionOffset);
    if (applicationId == ledgerApplicationId && version > ledgerMigrations().size())
        return failure(ErrorCode::LedgerTooNew, path, QStringLiteral("schema version %1").arg(version));
    return {};
}

} // namespace

Result<void> prepareLedgerFile(const QString& path) {
    const QFileInfo info(path);
    if (path.contains(QChar(u'\0')) || info.isDir())
        return failure(ErrorCode::LedgerUnreadable, path, QStringLiteral("not a file"));
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

bool hasWriteAheadLog(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace p2s
