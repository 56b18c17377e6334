#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace p2s {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// NAME_MAX of the usual file systems; NTFS counts UTF-16 units, which is never more than the bytes.
constexpr qsizetype longestFileName = 255;

bool isValidFileName(const QString& path) {
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return false;
    return QFileInfo(path).fileName().toUtf8().size() <= longestFileName;
}

/// Rename is only as durable as the data behind it: the bytes go to the disk first.
bool flushToDisk(QFile& file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// Makes the rename itself durable; Windows' journal does that by itself.
void flushFolderToDisk([[maybe_unused]] const QString& folder) {
#ifndef Q_OS_WIN
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
#endif
}

/// Deletes the temporary file unless the rename took it away.
class TemporaryFileGuard {
public:
    explicit TemporaryFileGuard(QString path) : m_path(std::move(path)) {}
    ~TemporaryFileGuard() {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    TemporaryFileGuard(const TemporaryFileGuard&) = delete;
    TemporaryFileGuard(TemporaryFileGuard&&) = delete;
    TemporaryFileGuard& operator=(const TemporaryFileGuard&) = delete;
    TemporaryFileGuard& operator=(TemporaryFileGuard&&) = delete;
    void release() { m_path.clear(); }

private:
    QString m_path;
};

Result<void> moveIntoPlace(const QString& from, const QString& to, IfExists ifExists) {
    if (ifExists == IfExists::Refuse) {
        // QFile::rename never replaces, also not a file that appeared since checkWritable looked.
        if (QFile file(from); file.rename(to))
            return {};
        return failure(QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::FileNotWritable, to);
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), error);
    if (error)
        return failure(ErrorCode::FileNotWritable, to, QString::fromStdString(error.message()));
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    const QFileInfo info(path);
    if (!isValidFileName(path) || !info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
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
    if (!folder.isDir())
        return failure(ErrorCode::FolderNotFound, folder.filePath());
    if (info.exists() && ifExists == IfExists::Refuse)
        return failure(ErrorCode::FileExists, path);
    if (!folder.isWritable() || (info.exists() && !info.isWritable()))
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

Result<void> writePrivateFile(const QString& path, QByteArrayView bytes, IfExists ifExists,
                              const QString& temporaryPath) {
    if (auto writable = checkWritable(path, ifExists); !writable)
        return writable;
    const QString folder = QFileInfo(path).absolutePath();
    const QString temporary = !temporaryPath.isEmpty()
                                  ? temporaryPath
                                  : QDir(folder).filePath(QStringLiteral(".%1.p2s-part")
                                                              .arg(QRandomGenerator::system()->generate64(),
                                                                   16, 16, QLatin1Char('0')));

    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    TemporaryFileGuard guard(temporary);
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !flushToDisk(file))
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                  : ErrorCode::FileNotWritable,
                       path, file.errorString());
    file.close();
    if (auto moved = moveIntoPlace(temporary, path, ifExists); !moved)
        return moved;
    guard.release();
    flushFolderToDisk(folder);
    return {};
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
    if (!parent.mkdir(name, ownerOnly | QFileDevice::ExeOwner) && !QFileInfo(path).isDir())
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

} // namespace p2s
