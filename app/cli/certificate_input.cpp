#include "app/cli/certificate_input.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"

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

} // namespace p2s::cli
