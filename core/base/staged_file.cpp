#include "core/base/staged_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#ifdef Q_OS_WIN
#include "core/base/private_access.h"
#include "core/base/windows_path.h"

#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace p2s {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// No room left on the device, or in the user's share of it.
bool isDiskFull(int systemError) {
#ifdef Q_OS_WIN
    return systemError == ENOSPC;
#else
    return systemError == ENOSPC || systemError == EDQUOT;
#endif
}

ErrorCode codeOf(const QFile& file, int systemError) {
    return file.error() == QFileDevice::ResourceError || isDiskFull(systemError)
               ? ErrorCode::DiskFull
               : whyNotWritable(file.fileName());
}

/// A name is only as durable as the data behind it: the bytes go to the disk first. Closes the file, which
/// Windows wants before it is renamed.
Result<void> flush(QFile& file, const QString& path) {
    errno = 0;
#ifdef Q_OS_WIN
    const bool flushed = _commit(file.handle()) == 0;
#else
    const bool flushed = fsync(file.handle()) == 0;
#endif
    if (!flushed)
        return failure(codeOf(file, errno), path,
                       QString::fromStdString(std::generic_category().message(errno)));
    file.close();
    return {};
}

#ifdef Q_OS_WIN

std::error_code rename(const QString& from, const QString& to, IfExists ifExists) {
    const DWORD flags =
        MOVEFILE_WRITE_THROUGH | (ifExists == IfExists::Replace ? MOVEFILE_REPLACE_EXISTING : 0);
    if (MoveFileExW(windowsPath(from).c_str(), windowsPath(to).c_str(), flags))
        return {};
    return {static_cast<int>(GetLastError()), std::system_category()};
}

#else

/// Makes the new name itself durable; Windows' journal does that by itself.
void flushFolderToDisk(const QString& folder) {
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

std::error_code rename(const QString& from, const QString& to, IfExists ifExists) {
    const std::filesystem::path source(QFile::encodeName(from).toStdString());
    const std::filesystem::path target(QFile::encodeName(to).toStdString());
    std::error_code error;
    if (ifExists == IfExists::Refuse) {
        // Unlike a rename, a link never replaces anything, also not what appeared a moment ago.
        std::filesystem::create_hard_link(source, target, error);
        if (!error) {
            std::filesystem::remove(source, error);
            return {};
        }
        const bool hasNoLinks = error == std::errc::operation_not_permitted ||
                                error == std::errc::operation_not_supported ||
                                error == std::errc::function_not_supported;
        if (!hasNoLinks)
            return error;
        // A file system without links, such as FAT on a memory stick.
        if (QFileInfo::exists(to))
            return std::make_error_code(std::errc::file_exists);
    }
    std::filesystem::rename(source, target, error);
    return error;
}

#endif

} // namespace

Result<StagedFile> StagedFile::write(const QString& path, QByteArrayView bytes, IfExists ifExists,
                                     const QString& temporaryPath) {
    return writePieces(
        path, [bytes](const WriteBytes& write) { return write(bytes); }, ifExists, temporaryPath);
}

Result<StagedFile> StagedFile::writePieces(const QString& path, const WriteContent& content,
                                           IfExists ifExists, const QString& temporaryPath) {
    if (auto writable = checkWritable(path, ifExists); !writable)
        return tl::unexpected(writable.error());
    const QString temporary =
        !temporaryPath.isEmpty()
            ? temporaryPath
            : QDir(QFileInfo(path).absolutePath())
                  .filePath(QStringLiteral(".%1.p2s-part")
                                .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')));
    auto file = std::make_unique<QFile>(temporary);
    errno = 0;
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return failure(codeOf(*file, errno), path, file->errorString());
    StagedFile staged(path, temporary, ifExists);
#ifdef Q_OS_WIN
    // Before there is anything in it; the list goes where the file goes.
    if (!restrictToUser(temporary)) {
        file.reset();
        return failure(ErrorCode::FileNotWritable, path, QLatin1StringView(accessNotRestricted));
    }
#endif
    const auto write = [&](QByteArrayView bytes) -> Result<void> {
        if (file->write(bytes.data(), bytes.size()) != bytes.size())
            return failure(codeOf(*file, errno), path, file->errorString());
        return {};
    };
    if (auto written = content(write); !written) {
        file.reset();
        return tl::unexpected(written.error());
    }
    staged.m_onDisk =
        std::async(std::launch::async, [path, open = std::move(file)] { return flush(*open, path); });
    return staged;
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_onDisk(std::move(other.m_onDisk)), m_path(std::exchange(other.m_path, {})),
      m_temporaryPath(std::exchange(other.m_temporaryPath, {})), m_ifExists(other.m_ifExists) {}

StagedFile& StagedFile::operator=(StagedFile&& other) noexcept {
    if (this != &other) {
        discard();
        m_onDisk = std::move(other.m_onDisk);
        m_path = std::exchange(other.m_path, {});
        m_temporaryPath = std::exchange(other.m_temporaryPath, {});
        m_ifExists = other.m_ifExists;
    }
    return *this;
}

StagedFile::~StagedFile() {
    discard();
}

void StagedFile::discard() {
    if (m_onDisk.valid())
        m_onDisk.wait();
    if (!m_temporaryPath.isEmpty())
        QFile::remove(m_temporaryPath);
    m_temporaryPath.clear();
}

Result<void> StagedFile::moveIntoPlace() {
    if (auto onDisk = m_onDisk.get(); !onDisk)
        return onDisk;
    if (const std::error_code error = rename(m_temporaryPath, m_path, m_ifExists)) {
        const bool appeared =
            error == std::errc::file_exists || (m_ifExists == IfExists::Refuse && QFileInfo::exists(m_path));
        const ErrorCode code = appeared                                 ? ErrorCode::FileExists
                               : error == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                                        : whyNotWritable(m_path);
        return failure(code, m_path, QString::fromStdString(error.message()));
    }
    m_temporaryPath.clear();
#ifndef Q_OS_WIN
    flushFolderToDisk(QFileInfo(m_path).absolutePath());
#endif
    return {};
}

} // namespace p2s
