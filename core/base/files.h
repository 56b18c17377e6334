#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace p2s {

/// Takes the next bytes of what is written piece by piece.
using WriteBytes = std::function<Result<void>(QByteArrayView bytes)>;
/// Gives all its bytes to \a write, one piece after the other; fails when that fails.
using WriteContent = std::function<Result<void>(const WriteBytes& write)>;

/// The largest certificate file that is read: 16 MiB, a thousand times any real one.
constexpr qint64 largestCertificateFile = 16LL * 1024 * 1024;

/// True for what the caller itself has opened and hands over by a name, such as a shell for `<(command)`: a
/// pipe that ends once its other side does (`/dev/fd/63`, `/dev/stdin`).
bool isHandedOver(const QString& path);

/// The bytes of a file. Refuses folders, empty files and those over \a limit before reading them, and pipes
/// and devices, which could keep a reader waiting for ever; but not what isHandedOver.
/// Errors: FileNotFound, FileIsFolder, FileNotRegular, FileEmpty, FileTooLarge, FileUnreadable;
/// PlaceUnreachable on Windows.
Result<QByteArray> readFile(const QString& path, qint64 limit = largestCertificateFile);

enum class IfExists { Refuse, Replace };

/// Looks at a path before anything is made for it: would writing there be possible? Never where a ledger is,
/// or what belongs to one (see belongsToLedger), nor in place of what the work is made from (see
/// SourceGuard). Errors: FileNameInvalid, FolderNotFound, FileIsFolder, FileIsLedger, FileIsSource,
/// FileExists, and those of whyNotWritable.
Result<void> checkWritable(const QString& path, IfExists ifExists);

/// Why a place refuses a file, as exactly as the system says: DiskWriteProtected, PlaceUnreachable (a network
/// share or drive that is not there), else FileNotWritable.
ErrorCode whyNotWritable(const QString& path);

/// Writes a file that is private to the user (0600; on Windows an access control list that names the user and
/// the system alone), whole or not at all (see StagedFile). On failure nothing
/// of it stays. Errors: those of checkWritable, and DiskFull.
Result<void> writePrivateFile(const QString& path, QByteArrayView bytes, IfExists ifExists);

/// The same for what is too long to be held in memory. Errors: also those of \a content.
Result<void> writePrivateFile(const QString& path, const WriteContent& content, IfExists ifExists);

/// Where \a path leads: absolute, symbolic links followed, also when there is no such file yet.
QString placeOf(const QString& path);

/// True when both names lead to one file, or would once it is written: through symbolic and hard links, and
/// without regard to case where the system has none.
bool isSameFile(const QString& a, const QString& b);

/// Makes \a path and its parents, private to the user (0700; on Windows see restrictToUser). Errors:
/// FileNotWritable.
Result<void> makePrivateFolder(const QString& path);

} // namespace p2s
