#include "core/base/source_guard.h"

#include "core/base/files.h"

#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

/// One entry for each guard.
struct GuardedSources {
    QMutex mutex;
    QStringList paths;
};

GuardedSources& guardedSources() {
    static GuardedSources sources;
    return sources;
}

} // namespace

SourceGuard::SourceGuard(const QStringList& paths) {
    for (const QString& path : paths) {
        if (QFileInfo(path).isFile())
            m_paths.append(path);
    }
    GuardedSources& sources = guardedSources();
    const QMutexLocker lock(&sources.mutex);
    sources.paths.append(m_paths);
}

SourceGuard::~SourceGuard() {
    GuardedSources& sources = guardedSources();
    const QMutexLocker lock(&sources.mutex);
    for (const QString& path : std::as_const(m_paths))
        sources.paths.removeOne(path);
}

bool isGuardedSource(const QString& path) {
    GuardedSources& sources = guardedSources();
    const QMutexLocker lock(&sources.mutex);
    return std::any_of(sources.paths.cbegin(), sources.paths.cend(),
                       [&](const QString& source) { return isSameFile(source, path); });
}

} // namespace p2s
