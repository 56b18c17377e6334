#pragma once

#include <QByteArrayView>

namespace p2s {

/// Whether a file of \a size bytes that begins with \a beginning may be a certificate, a request or a list,
/// which begin with a SEQUENCE, a bundle or a key, with a version, or PKCS#7, with its type. Lengths that BER
/// leaves open are those of bundles. A look at the first two headers, no more.
bool looksLikeDer(QByteArrayView beginning, qint64 size);

} // namespace p2s
