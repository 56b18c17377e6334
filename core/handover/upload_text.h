#pragma once

#include "core/x509/certificate.h"

namespace p2s {

/// What goes into Azure's "Public certificate data": Base-64 of the DER on one line, no BEGIN/END, no line
/// end.
QString azureUploadText(const Certificate& root);

/// How a root certificate is saved.
enum class RootExportFormat { Der, Pem, Azure };
QByteArray exportedRoot(const Certificate& root, RootExportFormat format);

} // namespace p2s
