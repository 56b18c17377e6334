#include "app/cli/certificate_input.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"

#include <QFileInfo>

namespace p2s::cli {

Result<CertificateFile> openCertificateFile(const QString& path, SecretInput& secrets, LockedKey lockedKey) {
    if (!secrets.hasPasswordFile()) {
        auto file = readCertificateFile(path, {});
        const bool isLocked = file ? file->hasLockedKey && lockedKey == LockedKey::Open
                                   : file.error().code == ErrorCode::PasswordNeeded;
        if (!isLocked)
            return file;
    }
    auto password = secrets.password(
        {Words::tr("Password of %1: ").arg(harmless(path)), {}, {ErrorCode::PasswordNeeded, path}});
    if (!password)
        return tl::unexpected(password.error());
    return readCertificateFile(path, *password);
}

Result<CertificateFile> readRootCertificate(const QString& fileOrText) {
    if (!QFileInfo::exists(fileOrText)) {
        auto pasted = parseCertificateFile(fileOrText.toUtf8(), {}, Words::tr("the root's text"));
        if (pasted && !pasted->certificates.isEmpty())
            return pasted;
        return readCertificateFile(fileOrText, {}); // which says why there is nothing to read
    }
    auto file = readCertificateFile(fileOrText, {});
    if (file && file->certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, fileOrText);
    return file;
}

} // namespace p2s::cli
