#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace p2s {

/// For programs to read: upper-case hexadecimal digits, nothing between them.
inline QString hexText(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex().toUpper());
}

/// For programs to read: ISO 8601 in UTC, to the second ("2026-11-26T02:00:00Z").
inline QString isoText(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace p2s
