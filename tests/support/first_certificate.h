#pragma once

#include "core/x509/certificate_file.h"

namespace p2s::test {

/// The first certificate of a file that holds any. Errors: those of parseCertificateFile, CertificateMissing.
inline Result<Certificate> parseCertificate(const QByteArray& bytes, const QString& name) {
    const auto file = parseCertificateFile(bytes, {}, name);
    if (!file)
        return tl::unexpected(file.error());
    return file->certificates.isEmpty() ? failure(ErrorCode::CertificateMissing, name)
                                        : Result<Certificate>(file->certificates.first());
}

} // namespace p2s::test
