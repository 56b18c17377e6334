#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace p2s {

/// The largest certificate file that is read: 16 MiB, a thousand times any real one.
constexpr qint64 largestCertificateFile = 16LL * 1024 * 1024;

/// The bytes of a file. Refuses folders, empty files and those over \a limit before reading them.
/// Errors: FileNotFound, FileIsFolder, FileEmpty, FileTooLarge, FileUnreadable.
Result<QByteArray> readFile(const QString& path, qint64 limit = largestCertificateFile);

enum class IfExists { Refuse, Replace };

/// Looks at a path before anything is made for it: would writing there be possible?
/// Errors: FileNameInvalid, FolderNotFound, FileIsFolder, FileExists, FileNotWritable.
Result<void> checkWritable(const QString& path, IfExists ifExists);

/// Writes a file that is private to the user (0600), whole or not at all (see StagedFile). On failure nothing
/// of it stays. Errors: those of checkWritable, and DiskFull.
Result<void> writePrivateFile(const QString& path, QByteArrayView bytes, IfExists ifExists);

/// Makes \a path and its parents, private to the user (0700). Errors: FileNotWritable.
Result<void> makePrivateFolder(const QString& path);

} // namespace p2s
