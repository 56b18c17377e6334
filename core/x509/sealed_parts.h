#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/x509/sealed_file.h"

namespace p2s {

/// How much of a long file is locked at once: what is in memory then is a few times as much.
constexpr qint64 sealedPartSize = 64LL * 1024 * 1024;

/// Locks the file at \a plainPath with \a passphrase and gives what comes of it to \a write.
///
/// Up to \a partSize bytes it is one container of sealWithPassphrase. What is longer becomes several of them,
/// one behind the other. The first is locked with the passphrase and holds four lines: "P2S parts 1", the
/// number of parts, the length of the whole, and a secret of 256 random bits in Base64. The others hold the
/// parts in order and are locked with SECRET:PART/PARTS, counted from 1, so that none can be left out, moved,
/// repeated or taken from another file. Whatever reads CMS opens each of them.
/// Returns how many bytes were written. Errors: PassphraseEmpty, PasswordTooLong, FileNotFound,
/// FileUnreadable, FileChanged (it grew or shrank meanwhile), Cancelled, those of \a write.
Result<qint64> sealFile(const QString& plainPath, const SecretBytes& passphrase, const WriteBytes& write,
                        const KeepGoing& keepGoing = {}, int iterations = sealingIterations,
                        qint64 partSize = sealedPartSize);

/// A file that sealFile made, with its first container open.
class SealedFile {
public:
    /// Errors: FileNotFound, FileIsFolder, FileNotRegular, FileEmpty, FileUnreadable and those of
    /// openWithPassphrase.
    static Result<SealedFile> open(const QString& path, const SecretBytes& passphrase);

    /// Gives the content to \a write, piece by piece. Each piece is as it was sealed; that all of them are
    /// there is certain at the end, so that until then nothing may be made of them. Errors: FileMalformed,
    /// FileUnreadable, Cancelled, those of \a write.
    Result<void> read(const WriteBytes& write, const KeepGoing& keepGoing = {}) const;

private:
    explicit SealedFile(QString path) : m_path(std::move(path)) {}

    QString m_path;
    /// All of it when there are no parts.
    QByteArray m_content;
    SecretBytes m_secret;
    /// Where the parts begin in the file.
    qint64 m_offset = 0;
    qint64 m_parts = 0;
    qint64 m_length = 0;
};

} // namespace p2s
