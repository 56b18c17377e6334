#include "ui/widgets/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace p2s {

QStringList droppedFiles(const QMimeData* data) {
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace p2s
