#pragma once

#include "app/cli/secret_input.h"
#include "core/x509/certificate_file.h"

#include <QStringList>

namespace p2s::cli {

/// What to do about a private key that is locked while the certificates beside it can be read.
enum class LockedKey { Leave, Open };

/// Opens a certificate file within the limits of file_examination.h, without a password first when none was
/// named, and asks for it when it turns out to be needed. \a passwordIsAscii, unless null, says whether the
/// password had nothing but ASCII in it. Errors: those of openExaminedFile.
Result<CertificateFile> openCertificateFile(const QString& path, SecretInput& secrets, LockedKey lockedKey,
                                            bool* passwordIsAscii = nullptr);

/// A root as it was given: it has at least one certificate.
struct GivenRoot {
    CertificateFile file;
    QByteArray bytes;
    /// What to call it in messages.
    QString name;
};

/// A root: a file, or, when there is none of that name, the text that the Azure portal shows. Errors:
/// FileNotFound, CertificateMissing, those of openExaminedFile.
Result<GivenRoot> readGivenRoot(const QString& fileOrText);

/// A gateway's revoked thumbprints; none for an empty file or no path. Errors: those of readFile and
/// parseRevokedList.
Result<QStringList> readRevokedThumbprints(const QString& path);

} // namespace p2s::cli
