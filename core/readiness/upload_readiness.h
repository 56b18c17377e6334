#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// Whether \a root was given as text at all: only then can it be told what the portal would say of it.
bool isUploadText(const CertificateFile& root);

/// What the Azure portal would say of a root's data (domain facts §1): it wants one line of Base-64. \a
/// bytes: as given, from which \a root was read. Only noted: somebody may have given a file, and not what was
/// uploaded.
QList<Finding> assessUpload(const CertificateFile& root, const QByteArray& bytes);

/// The same of what the root is to be called in the portal. Azure's rules for resource names: letters,
/// digits, dots, hyphens and underscores, at most 80, beginning with a letter or digit.
QList<Finding> assessUploadName(const QString& name);

} // namespace p2s
