#pragma once

#include <QStringList>

namespace p2s {

/// Says, as long as it lives, that these files are what somebody's work is made from: certificates, lists,
/// files with secrets. No other file is written in their place (see checkWritable), whether replacing was
/// allowed or not. Those that do not exist count for nothing.
class SourceGuard {
public:
    explicit SourceGuard(const QStringList& paths);
    ~SourceGuard();
    SourceGuard(const SourceGuard&) = delete;
    SourceGuard& operator=(const SourceGuard&) = delete;

private:
    QStringList m_paths;
};

/// True for a guarded file under any of its names (see isSameFile).
bool isGuardedSource(const QString& path);

} // namespace p2s
