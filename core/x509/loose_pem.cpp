#include "core/x509/loose_pem.h"

#include "core/x509/asn1_values.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

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

/// Whether what \a base64 stands for begins as DER does, whole or not.
bool isDer(const QByteArray& base64) {
    return asn1::extentOf(QByteArray::fromBase64(base64)) != asn1::DerExtent::NotDer;
}

} // namespace

QByteArray mendedPem(const QByteArray& text) {
    if (text.contains("PRIVATE"))
        return {};
    QString whole = QString::fromUtf8(text);
    whole.replace(QChar::Nbsp, QLatin1Char(' '));
    static const QRegularExpression begin(QStringLiteral("-----BEGIN ([A-Z0-9 ]+)-----"));
    static const QString dashes = QStringLiteral("-----");
    QByteArray mended;
    for (auto each = begin.globalMatch(whole); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const qsizetype start = match.capturedEnd();
        const qsizetype end = whole.indexOf(dashes, start);
        const QByteArray base64 = base64In(whole.mid(start, end < 0 ? end : end - start));
        // Somebody writes about such lines.
        if (!isDer(base64))
            continue;
        const QString wanted = QStringLiteral("-----END ") + match.captured(1) + dashes;
        if (end < 0 || QStringView(whole).sliced(end, std::min(wanted.size(), whole.size() - end)) != wanted)
            return {};
        const QByteArray label = match.captured(1).toLatin1();
        mended += "-----BEGIN " + label + "-----\n";
        for (qsizetype at = 0; at < base64.size(); at += columns)
            mended += base64.mid(at, columns) + '\n';
        mended += "-----END " + label + "-----\n";
    }
    return mended;
}

} // namespace p2s
