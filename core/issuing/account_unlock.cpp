#include "core/issuing/account_unlock.h"

#include "core/base/files.h"
#include "core/ledger/ledger_location.h"

#include <QDir>
#include <QFile>

namespace p2s {
namespace {

/// What was kept for one root opens no other.
QByteArray purposeOf(const RootRecord& root) {
    return "root passphrase " + root.sha1.toLatin1();
}

tl::unexpected<Error> forRoot(Error error, const RootRecord& root) {
    error.subject = root.name;
    return tl::unexpected(std::move(error));
}

} // namespace

AccountUnlock::AccountUnlock(const AccountProtection& protection, const QString& folder)
    : m_protection(&protection),
      m_folder(folder.isEmpty() ? QDir(applicationDataFolder()).filePath(QStringLiteral("account-unlock"))
                                : folder) {}

QString AccountUnlock::pathOf(const RootRecord& root) const {
    return QDir(m_folder).filePath(root.sha1 + QStringLiteral(".bin"));
}

bool AccountUnlock::isSetUp(const RootRecord& root) const {
    return isAvailable() && QFile::exists(pathOf(root));
}

Result<void> AccountUnlock::setUp(const RootRecord& root, const SecretBytes& passphrase) const {
    const auto sealed = m_protection->protect(passphrase, purposeOf(root));
    if (!sealed)
        return forRoot(sealed.error(), root);
    // What cannot be opened now will not be later.
    const auto opened = m_protection->unprotect(*sealed, purposeOf(root));
    if (!opened)
        return forRoot(opened.error(), root);
    if (!(*opened == passphrase))
        return failure(ErrorCode::AccountUnlockFailed, root.name);
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    return writePrivateFile(pathOf(root), *sealed, IfExists::Replace);
}

Result<SecretBytes> AccountUnlock::passphrase(const RootRecord& root) const {
    const auto sealed = readFile(pathOf(root));
    if (!sealed)
        return failure(ErrorCode::AccountUnlockFailed, root.name, sealed.error().detail);
    auto opened = m_protection->unprotect(*sealed, purposeOf(root));
    if (!opened)
        return forRoot(opened.error(), root);
    return opened;
}

Result<void> AccountUnlock::forget(const RootRecord& root) const {
    const QString path = pathOf(root);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

} // namespace p2s
