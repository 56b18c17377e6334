#pragma once

#include "core/base/files.h"

#include <future>

namespace p2s {

/// A file that is complete on the disk but does not have its name yet: a private temporary file (0600) in the
/// folder it will be in. It can be looked at before it takes its place; if it never does, nothing of it stays
/// and what was there before is untouched.
class StagedFile {
public:
    /// Writes \a bytes to \a temporaryPath (empty picks one beside \a path). Their way to the disk goes on
    /// while the caller looks at them; moveIntoPlace waits for it. Errors: those of checkWritable, and
    /// DiskFull.
    static Result<StagedFile> write(const QString& path, QByteArrayView bytes, IfExists ifExists,
                                    const QString& temporaryPath = {});

    /// The same for bytes that come piece by piece. Errors: also those of \a content.
    static Result<StagedFile> writePieces(const QString& path, const WriteContent& content, IfExists ifExists,
                                          const QString& temporaryPath = {});

    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&& other) noexcept;
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    ~StagedFile();

    const QString& temporaryPath() const { return m_temporaryPath; }

    /// Takes its name in one step, once it is on the disk: there is the old file or the whole new one at any
    /// moment. Errors: FileExists (with IfExists::Refuse, also when it appeared meanwhile), FileNotWritable,
    /// DiskFull.
    Result<void> moveIntoPlace();

private:
    StagedFile(QString path, QString temporaryPath, IfExists ifExists)
        : m_path(std::move(path)), m_temporaryPath(std::move(temporaryPath)), m_ifExists(ifExists) {}
    void discard();

    /// Flushing, in a thread of its own.
    std::future<Result<void>> m_onDisk;
    QString m_path;
    /// Empty once it has its name.
    QString m_temporaryPath;
    IfExists m_ifExists;
};

} // namespace p2s
