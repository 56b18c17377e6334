#include "app/cli/certificate_input.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/readiness/file_examination.h"
#include "core/readiness/revoked_list.h"

#include <QFileInfo>

namespace p2s::cli {

Result<CertificateFile> openCertificateFile(const QString& path, SecretInput& secrets, LockedKey lockedKey,
                                            bool* passwordIsAscii) {
    if (passwordIsAscii)
        *passwordIsAscii = true;
    if (!secrets.hasPasswordFile()) {
        auto file = openExaminedFile(path, {});
        const bool isLocked = file ? file->hasLockedKey && lockedKey == LockedKey::Open
                                   : file.error().code == ErrorCode::PasswordNeeded;
        if (!isLocked)
            return file;
    }
    auto password = secrets.password(
        {Words::tr("Password of %1: ").arg(harmless(path)), {}, {ErrorCode::PasswordNeeded, path}});
    if (!password)
        return tl::unexpected(password.error());
    if (passwordIsAscii)
        *passwordIsAscii = !password->hasNonAscii();
    return openExaminedFile(path, *password);
}

Result<GivenRoot> readGivenRoot(const QString& fileOrText) {
    if (!QFileInfo::exists(fileOrText)) {
        const QString name = Words::tr("the root's text");
        const QByteArray text = fileOrText.toUtf8();
        auto pasted = openExaminedBytes(text, {}, name);
        if (pasted && !pasted->certificates.isEmpty())
            return GivenRoot{std::move(*pasted), text, name};
        return failure(ErrorCode::FileNotFound, fileOrText);
    }
    auto bytes = readExaminedFile(fileOrText, fileOrText);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = openExaminedBytes(*bytes, {}, fileOrText);
    if (!file)
        return tl::unexpected(file.error());
    if (file->certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, fileOrText);
    return GivenRoot{std::move(*file), std::move(*bytes), fileOrText};
}

Result<QStringList> readRevokedThumbprints(const QString& path) {
    if (path.isEmpty())
        return QStringList();
    auto bytes = readFile(path);
    // Nobody is revoked yet.
    if (!bytes && bytes.error().code == ErrorCode::FileEmpty)
        return QStringList();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseRevokedList(*bytes, path);
}

} // namespace p2s::cli
