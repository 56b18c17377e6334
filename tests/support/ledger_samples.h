#pragma once

#include "core/ledger/ledger.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace p2s::test {

inline QDateTime utc(int year, int month, int day) {
    return QDateTime(QDate(year, month, day), QTime(12, 0), QTimeZone::utc());
}

inline QString hashHex(const QByteArray& bytes, QCryptographicHash::Algorithm algorithm) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, algorithm).toHex().toUpper());
}

/// A root as far as the ledger can tell: it does not look into the DER.
inline RootRecord sampleRoot(const QString& name) {
    RootRecord root;
    root.name = name;
    root.certificateDer = "root " + name.toUtf8();
    root.sha1 = hashHex(root.certificateDer, QCryptographicHash::Sha1);
    root.notBefore = utc(2026, 1, 1);
    root.notAfter = utc(2028, 1, 1);
    root.encryptedKey = QByteArrayLiteral("encrypted");
    return root;
}

/// A unique certificate of \a address under \a root; \a der, when it matters.
inline CertificateRecord sampleCertificate(const RootRecord& root, const QString& address,
                                           const QByteArray& der = {}) {
    CertificateRecord record;
    record.rootId = root.id;
    record.der = der.isEmpty() ? "certificate " + address.toUtf8() : der;
    record.sha1 = hashHex(record.der, QCryptographicHash::Sha1);
    record.sha256 = hashHex(record.der, QCryptographicHash::Sha256);
    record.serial = record.sha256.left(40);
    record.commonName = address;
    record.friendlyName = address + QStringLiteral(" P2S 2026-11");
    record.notBefore = utc(2026, 1, 1);
    record.notAfter = utc(2027, 7, 1);
    record.recipients = {address};
    record.pfxPath = QStringLiteral("/folder/%1.pfx").arg(address);
    record.pfxSha256 = hashHex("pfx " + record.der, QCryptographicHash::Sha256);
    record.installTarget = QStringLiteral("windows");
    return record;
}

} // namespace p2s::test
