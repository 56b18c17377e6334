#include "core/x509/sealed_parts.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <openssl/rand.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace p2s {
namespace {

constexpr QByteArrayView partsMagic("P2S parts 1\n");
constexpr int partSecretBytes = 32;
/// A secret of 256 random bits needs no stretching.
constexpr int partIterations = 1;
/// Tag and length of a DER SEQUENCE of up to four gigabytes (X.690 §8.1).
constexpr qsizetype longestHeader = 6;
/// Of what is no container, as much as is looked at to say so.
constexpr qint64 foreignBytes = qint64{64} * 1024;

bool isToStop(const KeepGoing& keepGoing) {
    return keepGoing && !keepGoing();
}

Result<SecretBytes> newPartSecret() {
    QByteArray bytes(partSecretBytes, Qt::Uninitialized);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(bytes.data()), partSecretBytes) != 1)
        return opensslFailure(ErrorCode::Internal);
    QByteArray text = bytes.toBase64();
    wipe(bytes);
    SecretBytes secret(text);
    wipe(text);
    return secret;
}

SecretBytes passphraseOfPart(const SecretBytes& secret, qint64 part, qint64 parts) {
    QByteArray text(secret.data(), secret.size());
    text.reserve(text.size() + 48);
    text.append(':').append(QByteArray::number(part)).append('/').append(QByteArray::number(parts));
    SecretBytes passphrase(text);
    wipe(text);
    return passphrase;
}

/// The first container of several.
Result<QByteArray> sealedContents(qint64 parts, qint64 length, const SecretBytes& secret,
                                  const SecretBytes& passphrase, int iterations) {
    QByteArray text;
    text.reserve(256);
    text.append(partsMagic).append(QByteArray::number(parts)).append('\n');
    text.append(QByteArray::number(length)).append('\n');
    text.append(secret.data(), secret.size()).append('\n');
    auto sealed = sealWithPassphrase(text, passphrase, iterations);
    wipe(text);
    return sealed;
}

/// The container at the file's position, or as much as there is of it.
Result<QByteArray> nextContainer(QFile& file, const QString& path) {
    const auto beginning = asn1::beginningOf(file.peek(longestHeader));
    const bool isContainer = beginning && beginning->isSequence() && !beginning->isIndefinite &&
                             beginning->size <= std::numeric_limits<int>::max();
    const qint64 wanted = isContainer ? beginning->size : foreignBytes;
    QByteArray bytes = file.read(std::min(wanted, file.size() - file.pos()));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return bytes;
}

Result<void> openToRead(QFile& file, const QString& path) {
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, path);
    if (!info.isFile())
        return failure(ErrorCode::FileNotRegular, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.size() == 0 ? failure(ErrorCode::FileEmpty, path) : Result<void>();
}

/// Takes \a size bytes and nothing less: a file that changes under our hands is no backup.
Result<QByteArray> takeExactly(QFile& file, qint64 size) {
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    if (bytes.size() != size)
        return failure(ErrorCode::FileChanged, file.fileName());
    return bytes;
}

/// Counts what is written.
class CountingWriter {
public:
    explicit CountingWriter(const WriteBytes& write) : m_write(write) {}
    Result<void> operator()(const Result<QByteArray>& bytes) {
        if (!bytes)
            return tl::unexpected(bytes.error());
        m_count += bytes->size();
        return m_write(*bytes);
    }
    qint64 count() const { return m_count; }

private:
    const WriteBytes& m_write;
    qint64 m_count = 0;
};

} // namespace

Result<qint64> sealFile(const QString& plainPath, const SecretBytes& passphrase, const WriteBytes& write,
                        const KeepGoing& keepGoing, int iterations, qint64 partSize) {
    QFile file(plainPath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, plainPath,
                       file.errorString());
    const qint64 length = file.size();
    CountingWriter writer(write);
    if (length <= partSize) {
        const auto plain = takeExactly(file, length);
        if (!plain)
            return tl::unexpected(plain.error());
        auto written = writer(sealWithPassphrase(*plain, passphrase, iterations));
        return written ? Result<qint64>(writer.count()) : tl::unexpected(written.error());
    }
    const qint64 parts = (length + partSize - 1) / partSize;
    const auto secret = newPartSecret();
    if (!secret)
        return tl::unexpected(secret.error());
    if (auto written = writer(sealedContents(parts, length, *secret, passphrase, iterations)); !written)
        return tl::unexpected(written.error());
    for (qint64 part = 1; part <= parts; ++part) {
        if (isToStop(keepGoing))
            return failure(ErrorCode::Cancelled);
        const auto plain = takeExactly(file, std::min(partSize, length - file.pos()));
        if (!plain)
            return tl::unexpected(plain.error());
        auto written =
            writer(sealWithPassphrase(*plain, passphraseOfPart(*secret, part, parts), partIterations));
        if (!written)
            return tl::unexpected(written.error());
    }
    return writer.count();
}

Result<SealedFile> SealedFile::open(const QString& path, const SecretBytes& passphrase) {
    QFile file(path);
    if (auto opened = openToRead(file, path); !opened)
        return tl::unexpected(opened.error());
    const auto container = nextContainer(file, path);
    if (!container)
        return tl::unexpected(container.error());
    auto content = openWithPassphrase(*container, passphrase, path);
    if (!content)
        return tl::unexpected(content.error());
    SealedFile sealed(path);
    sealed.m_offset = file.pos();
    if (!content->startsWith(partsMagic)) {
        // Something behind the container would be there unauthenticated.
        if (!file.atEnd())
            return failure(ErrorCode::FileMalformed, path, QStringLiteral("bytes behind the container"));
        sealed.m_content = std::move(*content);
        return sealed;
    }
    QList<QByteArray> lines = content->split('\n');
    wipe(*content);
    if (lines.size() == 5) {
        sealed.m_parts = lines.at(1).toLongLong();
        sealed.m_length = lines.at(2).toLongLong();
        sealed.m_secret = SecretBytes(lines.at(3));
        wipe(lines[3]);
    }
    if (sealed.m_parts < 1 || sealed.m_length < 1 || sealed.m_secret.isEmpty())
        return failure(ErrorCode::FileMalformed, path, QStringLiteral("no list of parts"));
    return sealed;
}

Result<void> SealedFile::read(const WriteBytes& write, const KeepGoing& keepGoing) const {
    if (m_parts == 0)
        return write(m_content);
    QFile file(m_path);
    if (auto opened = openToRead(file, m_path); !opened)
        return opened;
    if (!file.seek(m_offset))
        return failure(ErrorCode::FileMalformed, m_path, QStringLiteral("it ends behind the first part"));
    qint64 length = 0;
    for (qint64 part = 1; part <= m_parts; ++part) {
        if (isToStop(keepGoing))
            return failure(ErrorCode::Cancelled);
        const auto container = nextContainer(file, m_path);
        if (!container)
            return tl::unexpected(container.error());
        const auto content =
            openWithPassphrase(*container, passphraseOfPart(m_secret, part, m_parts), m_path);
        // Whatever is not this very part of this very file.
        if (!content)
            return failure(ErrorCode::FileMalformed, m_path,
                           QStringLiteral("part %1 of %2: %3")
                               .arg(part)
                               .arg(m_parts)
                               .arg(errorCodeName(content.error().code)));
        length += content->size();
        if (auto written = write(*content); !written)
            return written;
    }
    if (length != m_length || !file.atEnd())
        return failure(ErrorCode::FileMalformed, m_path, QStringLiteral("more or less than its parts"));
    return {};
}

} // namespace p2s
