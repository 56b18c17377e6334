#include "core/issuing/issue_marker.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace p2s {
namespace {

/// A marker is stale when its program is gone. Only when that cannot be told, because the computer was
/// renamed or is another one, it is stale after this long: no issue takes a day.
constexpr auto longestMark = std::chrono::hours(24);
/// A program that was killed between making the file and writing its process id leaves an empty one.
constexpr int emptyForSeconds = 60;

constexpr QLatin1StringView suffix(".lock");

QString markerPrefix(const QString& companion) {
    return companion + QStringLiteral(".issue-");
}
QString markerPath(const QString& companion, const QString& sha1) {
    return markerPrefix(companion) + sha1 + suffix;
}

std::unique_ptr<QLockFile> lockAt(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(int(std::chrono::milliseconds(longestMark).count()));
    return lock;
}

} // namespace

Result<IssueMarker> IssueMarker::place(const QString& companion, const QString& sha1) {
    const QString path = markerPath(companion, sha1);
    if (auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return tl::unexpected(folder.error());
    auto lock = lockAt(path);
    if (!lock->tryLock(0))
        return failure(ErrorCode::LedgerNotWritable, companion,
                       QStringLiteral("no marker beside it (QLockFile error %1)").arg(int(lock->error())));
    return IssueMarker(std::move(lock));
}

bool IssueMarker::isAbandoned(const QString& companion, const QString& sha1) {
    const QString path = markerPath(companion, sha1);
    const QFileInfo info(path);
    if (!info.exists())
        return true;
    if (info.size() == 0 && info.lastModified().secsTo(QDateTime::currentDateTime()) > emptyForSeconds)
        QFile::remove(path);
    // Taking the lock removes a stale one, and letting go of it removes ours.
    return lockAt(path)->tryLock(0);
}

QStringList IssueMarker::placed(const QString& companion) {
    const QFileInfo prefix(markerPrefix(companion));
    QStringList thumbprints;
    const QStringList names = QDir(prefix.absolutePath())
                                  .entryList({prefix.fileName() + u'*' + suffix}, QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        thumbprints.append(name.mid(prefix.fileName().size()).chopped(suffix.size()));
    return thumbprints;
}

IssueMarker::IssueMarker(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
IssueMarker::IssueMarker(IssueMarker&&) noexcept = default;
IssueMarker& IssueMarker::operator=(IssueMarker&&) noexcept = default;
IssueMarker::~IssueMarker() = default;

QString temporaryPfxPath(const QString& pfxPath, const QString& sha1) {
    return QDir(QFileInfo(pfxPath).absolutePath()).filePath(QStringLiteral(".%1.p2s-part").arg(sha1));
}

} // namespace p2s
