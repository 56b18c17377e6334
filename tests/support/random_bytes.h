#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace p2s::test {

/// Bytes that are no file of any kind, the same in every run.
inline QByteArray randomBytes(qsizetype size) {
    QRandomGenerator generator(4711);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(generator.generate());
    return bytes;
}

} // namespace p2s::test
