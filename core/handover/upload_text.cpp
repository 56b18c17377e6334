#include "core/handover/upload_text.h"

namespace p2s {

QString azureUploadText(const Certificate& root) {
    return QString::fromLatin1(root.der().toBase64());
}

QByteArray exportedRoot(const Certificate& root, RootExportFormat format) {
    switch (format) {
    case RootExportFormat::Der:
        return root.der();
    case RootExportFormat::Pem:
        return root.pem();
    case RootExportFormat::Azure:
        return azureUploadText(root).toLatin1();
    }
    Q_UNREACHABLE();
}

} // namespace p2s
