#include "core/x509/loose_pem.h"

#include <QRegularExpression>
#include <QString>

namespace p2s {
namespace {

constexpr qsizetype columns = 64;

/// What is Base-64 in \a body; empty when a header stands before it, which would be taken for some.
QByteArray base64In(QString body) {
    // What JSON and the shells write for a line end and a slash.
    static const QRegularExpression escapes(QStringLiteral(R"(\\+(?:[nrt]|u000[adAD]))"));
    body.remove(escapes).replace(QStringLiteral("\\/"), QStringLiteral("/"));
    if (body.contains(QLatin1Char(':')))
        return {};
    QByteArray base64;
    for (const QChar c : body) {
        const char byte = c.toLatin1();
        const bool isDigit = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
                             (byte >= '0' && byte <= '9') || byte == '+' || byte == '/' || byte == '=';
        if (isDigit)
            base64.append(byte);
    }
    return base64;
}

} // namespace

QByteArray mendedPem(const QByteArray& text) {
    if (text.contains("PRIVATE"))
        return {};
    QString whole = QString::fromUtf8(text);
    whole.replace(QChar::Nbsp, QLatin1Char(' '));
    static const QRegularExpression block(
        QStringLiteral("-----BEGIN ([A-Z0-9 ]+)-----((?:(?!-----BEGIN ).)*?)-----END \\1-----"),
        QRegularExpression::DotMatchesEverythingOption);
    QByteArray mended;
    qsizetype blocks = 0;
    for (auto each = block.globalMatch(whole); each.hasNext(); ++blocks) {
        const QRegularExpressionMatch match = each.next();
        const QByteArray base64 = base64In(match.captured(2));
        if (base64.isEmpty())
            return {};
        const QByteArray label = match.captured(1).toLatin1();
        mended += "-----BEGIN " + label + "-----\n";
        for (qsizetype at = 0; at < base64.size(); at += columns)
            mended += base64.mid(at, columns) + '\n';
        mended += "-----END " + label + "-----\n";
    }
    return blocks == whole.count(QStringLiteral("-----BEGIN ")) ? mended : QByteArray();
}

} // namespace p2s
