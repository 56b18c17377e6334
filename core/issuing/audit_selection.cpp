#include "core/issuing/audit_selection.h"

#include "core/base/secret_bytes.h"
#include "core/x509/looks_like_der.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <array>

namespace p2s {
namespace {

/// No certificate is smaller.
constexpr qint64 smallestPromising = 64;
/// Files of other names are opened only when they are small: there may be a million of them.
constexpr qint64 largestPromising = 256LL * 1024;

bool isPromisingSize(qint64 size) {
    return size >= smallestPromising && size <= largestPromising;
}

/// At the beginning of a line: in the middle of one it is talked about.
bool hasPemLine(QByteArrayView bytes) {
    static constexpr std::array labels{
        QByteArrayView("CERTIFICATE"),      QByteArrayView("TRUSTED CERTIFICATE"),
        QByteArrayView("X509 CERTIFICATE"), QByteArrayView("PKCS7"),
        QByteArrayView("PKCS #7"),          QByteArrayView("NEW CERTIFICATE"),
        QByteArrayView("X509 CRL")};
    const QByteArrayView mark("-----BEGIN ");
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.size())) {
        const QByteArrayView label = bytes.sliced(at + mark.size());
        const bool isAtLineStart = at == 0 || bytes.at(at - 1) == '\n' || bytes.at(at - 1) == '\r' ||
                                   bytes.first(at).endsWith(QByteArrayView("\xEF\xBB\xBF"));
        if (isAtLineStart && std::any_of(labels.begin(), labels.end(),
                                         [&label](QByteArrayView known) { return label.startsWith(known); }))
            return true;
    }
    return false;
}

} // namespace

bool isCertificateFileName(const QString& name) {
    static const QSet<QString> known{QStringLiteral("pfx"), QStringLiteral("p12"), QStringLiteral("pkcs12"),
                                     QStringLiteral("cer"), QStringLiteral("crt"), QStringLiteral("cert"),
                                     QStringLiteral("der"), QStringLiteral("pem"), QStringLiteral("p7b"),
                                     QStringLiteral("p7c"), QStringLiteral("p7s"), QStringLiteral("spc"),
                                     QStringLiteral("csr"), QStringLiteral("req"), QStringLiteral("p10"),
                                     QStringLiteral("crl"), QStringLiteral("key")};
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return false;
    if (known.contains(name.mid(dot + 1).toLower()))
        return true;
    // The name is all of it: only then is it worth asking the slower question.
    constexpr qsizetype hashDigits = 8;
    static const QRegularExpression hashName(QStringLiteral("^[0-9a-f]{8}\\.r?[0-9]{1,3}$"));
    return dot == hashDigits && hashName.match(name).hasMatch();
}

FilePromise filePromise(QByteArrayView beginning, qint64 size) {
    // A serialized certificate store of Windows.
    const QByteArrayView storeMark("\0\0\0\0CERT", 8);
    if (hasPemLine(beginning) || beginning.startsWith(storeMark))
        return FilePromise::Certain;
    // Azure's one-line text, and what becomes of a PEM file that is encoded once more.
    const bool isBase64 =
        beginning.startsWith(QByteArrayView("MII")) || beginning.startsWith(QByteArrayView("LS0tLS1CRUdJTi"));
    return isBase64 || looksLikeDer(beginning, size) ? FilePromise::Perhaps : FilePromise::None;
}

Result<FilePromise> filePromise(const QString& path) {
    QFile file(path);
    const auto unreadable = [&] { return failure(ErrorCode::FileUnreadable, path, file.errorString()); };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QFileInfo closed(path);
        if (closed.exists() && isPromisingSize(closed.size()))
            return unreadable();
        return FilePromise::None;
    }
    const qint64 size = file.size();
    if (!isPromisingSize(size))
        return FilePromise::None;
    QByteArray beginning = file.read(promisingBytes);
    const auto wipeBytes = qScopeGuard([&beginning] { wipe(beginning); });
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    return filePromise(beginning, size);
}

} // namespace p2s
