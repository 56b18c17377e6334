#include "core/x509/pem_text.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"

#include <openssl/pem.h>

#include <QScopeGuard>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace p2s {
namespace {

/// The three buffers that PEM_read_bio hands out. The contents may be an unencrypted key, so they are wiped.
struct PemParts {
    char* label = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long length = 0;

    PemParts() = default;
    PemParts(const PemParts&) = delete;
    PemParts& operator=(const PemParts&) = delete;
    ~PemParts() {
        OPENSSL_free(label);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(length));
    }
};

} // namespace

bool PemBlock::isEncrypted() const {
    return label == "ENCRYPTED PRIVATE KEY" || header.contains("ENCRYPTED");
}

bool PemBlock::isCertificate() const {
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

bool PemBlock::isRequest() const {
    // RFC 7468 §7: what Microsoft's tools and some others write has the word NEW.
    return label == "CERTIFICATE REQUEST" || label == "NEW CERTIFICATE REQUEST";
}

bool PemBlock::isRevocationList() const {
    return label == "X509 CRL";
}

bool PemBlock::isPkcs7() const {
    return label == "PKCS7" || label == "PKCS #7 SIGNED DATA" || label == "CMS";
}

QByteArray PemBlock::toPem() const {
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    PEM_write_bio(out.get(), label.constData(), header.constData(),
                  reinterpret_cast<const unsigned char*>(der.data()), static_cast<long>(der.size()));
    return asn1::contents(out.get());
}

namespace {

/// Text from a Windows console without its mark: every other byte of ASCII is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes) {
    constexpr qsizetype looked = 64;
    const qsizetype size = std::min(bytes.size(), looked) / 2 * 2;
    bool little = size > 0;
    bool big = size > 0;
    for (qsizetype i = 0; i < size; i += 2) {
        little = little && bytes[i] != 0 && bytes[i + 1] == 0;
        big = big && bytes[i] == 0 && bytes[i + 1] != 0;
    }
    if (little)
        return QStringConverter::Utf16LE;
    return big ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

constexpr QByteArrayView beginMarker("-----BEGIN ");
constexpr QByteArrayView endMarker("-----END ");

/// Blanks, and what a mail puts in front of a line that it quotes; a no-break space is two bytes in UTF-8.
bool isQuoting(char c) {
    return c == ' ' || c == '\t' || c == '>' || c == '|' || c == '\xC2' || c == '\xA0';
}

/// How many lines are \a marker with a label and nothing else, but for how mails quote it.
qsizetype markerLines(const QByteArray& text, QByteArrayView marker) {
    constexpr QByteArrayView dashes("-----");
    qsizetype lines = 0;
    for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.size())) {
        qsizetype before = at;
        while (before > 0 && isQuoting(text[before - 1]))
            --before;
        qsizetype after = at + marker.size();
        while (after < text.size() && text[after] != '\n' &&
               !QByteArrayView(text).sliced(after).startsWith(dashes))
            ++after;
        after += dashes.size();
        while (after < text.size() && text[after] != '\n' && static_cast<unsigned char>(text[after]) <= ' ')
            ++after;
        const bool beginsLine = before == 0 || text[before - 1] == '\n';
        const bool endsLine = after == text.size() || (after < text.size() && text[after] == '\n');
        if (beginsLine && endsLine)
            ++lines;
    }
    return lines;
}

} // namespace

QByteArray normalizedText(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    const auto unmarked = unmarkedUtf16(bytes);
    if (unmarked || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decode(unmarked.value_or(QStringConverter::Utf16));
        QString text = decode(bytes);
        QByteArray utf8 = text.toUtf8();
        wipe(text);
        return utf8;
    }
    return bytes;
}

bool looksLikePem(const QByteArray& text) {
    return text.contains(beginMarker);
}

bool hasMarkersWithinLines(const QByteArray& text) {
    return markerLines(text, beginMarker) < text.count(beginMarker);
}

Result<QList<PemBlock>> pemBlocks(const QByteArray& text, const QString& name) {
    const qsizetype begins = markerLines(text, beginMarker);
    const bool lacksAnEnd =
        begins > 0 ? begins > markerLines(text, endMarker) : text.count(beginMarker) > text.count(endMarker);
    if (lacksAnEnd)
        return failure(ErrorCode::FileTruncated, name);
    const OpensslHandle<BIO> in = asn1::readFrom(text);
    QList<PemBlock> blocks;
    while (true) {
        PemParts parts;
        if (PEM_read_bio(in.get(), &parts.label, &parts.header, &parts.data, &parts.length) != 1)
            break;
        blocks.append({parts.label, parts.header, SecretBytes(QByteArrayView(parts.data, parts.length))});
    }
    if (blocks.size() < begins || (blocks.isEmpty() && looksLikePem(text)))
        return opensslFailure(ErrorCode::FileMalformed, name);
    forgetOpensslErrors();
    if (blocks.isEmpty())
        return failure(ErrorCode::FileNotRecognized, name);
    return blocks;
}

QByteArray bareBase64(const QByteArray& text) {
    QByteArray compact = text;
    const auto wipeCopy = qScopeGuard([&compact] { wipe(compact); });
    compact.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; });
    auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::move(decoded.decoded) : QByteArray();
}

} // namespace p2s
