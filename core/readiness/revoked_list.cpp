#include "core/readiness/revoked_list.h"

#include "core/x509/pem_text.h"

#include <QRegularExpression>

namespace p2s {
namespace {

/// Windows' certificate dialog puts a left-to-right mark in front of a thumbprint that is copied from it.
constexpr char16_t leftToRightMark = 0x200e;

bool isSeparator(QChar c) {
    return c.isSpace() || c == QLatin1Char(':') || c == QChar(leftToRightMark);
}

} // namespace

Result<QStringList> parseRevokedList(const QByteArray& text, const QString& name) {
    static const QRegularExpression sha1(QStringLiteral("^[0-9A-F]{40}$"));
    QStringList thumbprints;
    const QString content = QString::fromUtf8(normalizedText(text));
    int number = 0;
    for (const QString& line : content.split(QLatin1Char('\n'))) {
        ++number;
        const QString entry = line.section(QLatin1Char('#'), 0, 0);
        QString digits;
        for (const QChar c : entry) {
            if (!isSeparator(c))
                digits.append(c.toUpper());
        }
        if (digits.isEmpty())
            continue;
        if (!sha1.match(digits).hasMatch())
            return failure(ErrorCode::ThumbprintMalformed, entry.trimmed(),
                           QStringLiteral("%1, line %2").arg(name).arg(number));
        thumbprints.append(digits);
    }
    return thumbprints;
}

} // namespace p2s
