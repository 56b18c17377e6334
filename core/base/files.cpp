#include "core/base/files.h"

#include "core/base/ledger_guard.h"
#include "core/base/native_path.h"
#include "core/base/source_guard.h"
#include "core/base/staged_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include "core/base/private_access.h"
#include "core/base/windows_path.h"

#include <QRandomGenerator>

#include <qt_windows.h>
#else
#include <QStorageInfo>
#endif

namespace p2s {
namespace {

constexpr QFileDevice::Permissions ownerFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
/// NAME_MAX of the usual file systems; NTFS counts UTF-16 units, which is never more than the bytes.
constexpr qsizetype longestFileName = 255;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr Qt::CaseSensitivity fileNameCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity fileNameCase = Qt::CaseSensitive;
#endif

#ifdef Q_OS_WIN

/// Of a drive that is not there, or a network share that does not answer.
bool isOnMissingPlace(const QString& folder) {
    QString place = QDir::fromNativeSeparators(folder).section(QLatin1Char('/'), 0, 0) + QLatin1Char('/');
    if (folder.startsWith(QStringLiteral("//")))
        place = folder.section(QLatin1Char('/'), 0, 3) + QLatin1Char('/');
    return !QFileInfo::exists(place);
}

/// Qt keeps Windows' answer to itself, so Windows is asked once more.
DWORD answerOfFolder(const QString& folder) {
    const QString name = QStringLiteral(".%1.p2s-part")
                             .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const HANDLE probe =
        CreateFileW(windowsPath(QDir(folder).filePath(name)).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                    FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (probe == INVALID_HANDLE_VALUE)
        return GetLastError();
    CloseHandle(probe);
    return ERROR_SUCCESS;
}

#endif

bool isValidFileName(const QString& path) {
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return false;
    return QFileInfo(path).fileName().toUtf8().size() <= longestFileName;
}

} // namespace

bool isHandedOver(const QString& path) {
    return path == QStringLiteral("/dev/stdin") || path.startsWith(QStringLiteral("/dev/fd/")) ||
           path.startsWith(QStringLiteral("/proc/self/fd/"));
}

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    const QFileInfo info(path);
    if (!isValidFileName(path))
        return failure(ErrorCode::FileNotFound, path);
    if (!info.exists()) {
#ifdef Q_OS_WIN
        if (isOnMissingPlace(info.absolutePath()))
            return failure(ErrorCode::PlaceUnreachable, path);
#endif
        return failure(ErrorCode::FileNotFound, path);
    }
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    // Also for a script's "no list": nobody waits for it.
    const bool isNothing = path == QStringLiteral("/dev/null");
    if (!info.isFile() && !isNothing && !isHandedOver(path))
        return failure(ErrorCode::FileNotRegular, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > limit)
        return failure(ErrorCode::FileTooLarge, path);
    // One byte more than allowed: a device, or a file that grows while it is read, is caught too.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::FileTooLarge, path);
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return bytes;
}

Result<void> checkWritable(const QString& path, IfExists ifExists) {
    if (!isValidFileName(path))
        return failure(ErrorCode::FileNameInvalid, path);
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
#ifdef Q_OS_WIN
        if (isOnMissingPlace(folder.filePath()))
            return failure(ErrorCode::PlaceUnreachable, folder.filePath());
#endif
        return failure(ErrorCode::FolderNotFound, folder.filePath());
    }
    if (belongsToLedger(path))
        return failure(ErrorCode::FileIsLedger, path);
    if (isGuardedSource(path))
        return failure(ErrorCode::FileIsSource, path);
    if (info.exists() && ifExists == IfExists::Refuse)
        return failure(ErrorCode::FileExists, path);
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return failure(whyNotWritable(path), path);
    return {};
}

ErrorCode whyNotWritable(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    switch (answerOfFolder(folder)) {
    case ERROR_WRITE_PROTECT:
        return ErrorCode::DiskWriteProtected;
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_REM_NOT_LIST:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_UNEXP_NET_ERR:
    case ERROR_NETNAME_DELETED:
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_LOGON_FAILURE:
    case ERROR_NO_NET_OR_BAD_PATH:
        return ErrorCode::PlaceUnreachable;
    default:
        return ErrorCode::FileNotWritable;
    }
#else
    return QStorageInfo(folder).isReadOnly() ? ErrorCode::DiskWriteProtected : ErrorCode::FileNotWritable;
#endif
}

Result<void> writePrivateFile(const QString& path, QByteArrayView bytes, IfExists ifExists) {
    auto staged = StagedFile::write(path, bytes, ifExists);
    return staged ? staged->moveIntoPlace() : tl::unexpected(staged.error());
}

Result<void> writePrivateFile(const QString& path, const WriteContent& content, IfExists ifExists) {
    auto staged = StagedFile::writePieces(path, content, ifExists);
    return staged ? staged->moveIntoPlace() : tl::unexpected(staged.error());
}

QString placeOf(const QString& path) {
    const QFileInfo info(path);
    if (const QString place = info.canonicalFilePath(); !place.isEmpty())
        return place;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir(folder.isEmpty() ? info.absolutePath() : folder).filePath(info.fileName());
}

bool isSameFile(const QString& a, const QString& b) {
    if (a.isEmpty() || b.isEmpty())
        return false;
    std::error_code error;
    if (std::filesystem::equivalent(nativePath(a), nativePath(b), error) && !error)
        return true;
    return placeOf(a).compare(placeOf(b), fileNameCase) == 0;
}

Result<void> makePrivateFolder(const QString& path) {
    if (QFileInfo(path).isDir())
        return {};
    QDir parent = QFileInfo(path).dir();
    if (!parent.exists()) {
        if (auto made = makePrivateFolder(parent.absolutePath()); !made)
            return made;
    }
    const QString name = QFileInfo(path).fileName();
    if (!parent.mkdir(name, ownerFolder)) {
        if (!QFileInfo(path).isDir())
            return failure(whyNotWritable(path), path);
        return {}; // somebody else made it meanwhile
    }
#ifdef Q_OS_WIN
    if (!restrictToUser(path)) {
        parent.rmdir(name);
        return failure(ErrorCode::FileNotWritable, path, QLatin1StringView(accessNotRestricted));
    }
#endif
    return {};
}

} // namespace p2s
