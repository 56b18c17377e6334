#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace p2s {

/// True for the names that certificates, bundles, requests, lists and keys usually have: by their suffix, or
/// as OpenSSL calls them in a folder of authorities ("9d66eef0.0", "9d66eef0.r0").
bool isCertificateFileName(const QString& name);

/// What a file says of itself by how it begins.
enum class FilePromise {
    None,
    /// DER of the right length, or Base-64 that begins like it: it may be something else.
    Perhaps,
    /// It says that there is a certificate, a bundle, a request or a list in it.
    Certain,
};

/// How much of a file's beginning is looked at: `openssl x509 -text` writes several kilobytes before the PEM
/// block.
constexpr qint64 promisingBytes = 8LL * 1024;

/// \a beginning: the first promisingBytes of a file of \a size bytes.
FilePromise filePromise(QByteArrayView beginning, qint64 size);

/// The same of the file at \a path; nothing for those too small or too large (over 256 KiB) to be looked
/// into, and for what is not there any more. Errors: FileUnreadable.
Result<FilePromise> filePromise(const QString& path);

} // namespace p2s
