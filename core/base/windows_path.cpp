#include "core/base/windows_path.h"

#include <QDir>
#include <QFileInfo>

namespace p2s {
namespace {

/// Folders must leave room for a name of eight and three within MAX_PATH.
constexpr qsizetype longestPlainPath = 247;

} // namespace

std::wstring windowsPath(const QString& path) {
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const bool isDevice =
        native.startsWith(QStringLiteral("\\\\?\\")) || native.startsWith(QStringLiteral("\\\\.\\"));
    if (native.size() <= longestPlainPath || isDevice)
        return native.toStdWString();
    if (native.startsWith(QStringLiteral("\\\\")))
        return (QStringLiteral("\\\\?\\UNC") + native.mid(1)).toStdWString();
    return (QStringLiteral("\\\\?\\") + native).toStdWString();
}

} // namespace p2s
