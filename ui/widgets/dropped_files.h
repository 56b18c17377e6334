#pragma once

#include <QStringList>

class QMimeData;

namespace p2s {

/// The paths of the files and folders of this computer in what is dragged; web addresses are left out.
QStringList droppedFiles(const QMimeData* data);

} // namespace p2s
