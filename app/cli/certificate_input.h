#pragma once

#include "app/cli/secret_input.h"
#include "core/x509/certificate_file.h"

namespace p2s::cli {

/// What to do about a private key that is locked while the certificates beside it can be read.
enum class LockedKey { Leave, Open };

/// Opens a certificate file, without a password first when none was named, and asks for it when it turns out
/// to be needed. Errors: those of readCertificateFile.
Result<CertificateFile> openCertificateFile(const QString& path, SecretInput& secrets, LockedKey lockedKey);

/// A root: a file, or, when there is none of that name, the text that the Azure portal shows. It has at least
/// one certificate. Errors: FileNotFound, CertificateMissing, those of readCertificateFile.
Result<CertificateFile> readRootCertificate(const QString& fileOrText);

} // namespace p2s::cli
