#include "core/base/native_path.h"

#ifdef Q_OS_WIN
#include "core/base/windows_path.h"
#else
#include <QFile>
#endif

namespace p2s {

std::filesystem::path nativePath(const QString& path) {
#ifdef Q_OS_WIN
    return windowsPath(path);
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace p2s
