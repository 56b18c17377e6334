#include "core/platform/token_uri.h"

#include <QUrl>

#include <array>
#include <utility>

namespace p2s {
namespace {

const QLatin1StringView tokenScheme("pkcs11:");

struct TokenAttribute {
    QLatin1StringView name;
    QString TokenUri::*field;
};
constexpr std::array tokenAttributes{
    TokenAttribute{QLatin1StringView("token"), &TokenUri::token},
    TokenAttribute{QLatin1StringView("manufacturer"), &TokenUri::manufacturer},
    TokenAttribute{QLatin1StringView("model"), &TokenUri::model},
    TokenAttribute{QLatin1StringView("serial"), &TokenUri::serial},
};

/// RFC 7512 §2.3: an "id" is written in percent signs throughout, so that every octet survives.
QString encodedOctets(const QByteArray& octets) {
    QString text;
    for (const char octet : octets)
        text += QLatin1Char('%') + QString::fromLatin1(QByteArray(1, octet).toHex().toUpper());
    return text;
}

QString encodedText(const QString& text, const QByteArray& unchanged) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, unchanged));
}

/// The value of "name=value"; nothing when there is no "=", or what is behind it is no percent encoding.
std::optional<std::pair<QString, QByteArray>> attributeIn(QStringView part) {
    const qsizetype equals = part.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return std::nullopt;
    const QByteArray value = part.sliced(equals + 1).toUtf8();
    for (qsizetype i = value.indexOf('%'); i >= 0; i = value.indexOf('%', i + 1)) {
        const QByteArray digits = value.mid(i + 1, 2);
        if (digits.size() != 2 || QByteArray::fromHex(digits).toHex() != digits.toLower())
            return std::nullopt;
    }
    return std::pair(part.first(equals).toString(), QByteArray::fromPercentEncoding(value));
}

} // namespace

bool isTokenUri(const QString& text) {
    return text.startsWith(tokenScheme, Qt::CaseInsensitive);
}

Result<TokenUri> TokenUri::parse(const QString& text) {
    TokenUri uri;
    if (!isTokenUri(text)) {
        uri.token = text.trimmed();
        return uri.token.isEmpty() ? failure(ErrorCode::TokenUriMalformed, text) : Result<TokenUri>(uri);
    }
    const QStringView body = QStringView(text).sliced(tokenScheme.size());
    const qsizetype question = body.indexOf(QLatin1Char('?'));
    auto parts = body.first(question < 0 ? body.size() : question).split(u';', Qt::SkipEmptyParts);
    if (question >= 0)
        parts += body.sliced(question + 1).split(u'&', Qt::SkipEmptyParts);
    // A URI that turns out to hold a PIN is not repeated in the message.
    for (const QStringView part : std::as_const(parts)) {
        if (part.startsWith(u"pin-value=") || part.startsWith(u"pin-source="))
            return failure(ErrorCode::TokenUriMalformed, tokenScheme, QStringLiteral("it holds a PIN"));
    }
    for (const QStringView part : std::as_const(parts)) {
        const auto attribute = attributeIn(part);
        if (!attribute)
            return failure(ErrorCode::TokenUriMalformed, text, part.toString());
        const auto& [name, value] = *attribute;
        for (const TokenAttribute& known : tokenAttributes) {
            if (name == known.name)
                uri.*known.field = QString::fromUtf8(value);
        }
        if (name == QStringLiteral("id"))
            uri.id = value;
        else if (name == QStringLiteral("module-path"))
            uri.modulePath = QString::fromUtf8(value);
    }
    return uri;
}

QString TokenUri::toString() const {
    QStringList path;
    for (const TokenAttribute& known : tokenAttributes) {
        if (const QString& value = this->*known.field; !value.isEmpty())
            path.append(known.name + QLatin1Char('=') + encodedText(value, ":@!$'()*+,"));
    }
    if (!id.isEmpty())
        path.append(QStringLiteral("id=") + encodedOctets(id));
    QString text = tokenScheme + path.join(QLatin1Char(';'));
    if (!modulePath.isEmpty())
        text += QStringLiteral("?module-path=") + encodedText(modulePath, "/:@!$'()*+,");
    return text;
}

} // namespace p2s
