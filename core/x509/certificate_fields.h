#pragma once

#include "core/x509/certificate.h"

namespace p2s {

/// One field or extension of a certificate, request or revocation list, decoded for people.
struct CertificateField {
    /// Stable: "serialNumber", "extension:2.5.29.37".
    QString id = {};
    /// Its standard name, as Windows' certificate dialog has it in the person's language.
    QString name = {};
    /// Decoded; may have several lines. Nothing in it can turn the reading direction or hide (visibleText).
    QString value = {};
    /// As encoded, tag and length included; empty for what is computed, such as a thumbprint.
    QByteArray der = {};
    /// Where der begins, in bytes from the beginning of the whole; -1 when it is computed, or when a part
    /// around it is BER of indefinite length.
    qsizetype offset = -1;
    bool isExtension = false;
    bool isCritical = false;
};

/// Every field in encoded order, every extension among them, then the signature and both thumbprints. Values
/// are OpenSSL's own printing where it knows the type; anything else is shown as its ASN.1 structure.
QList<CertificateField> certificateFields(const Certificate& certificate);

/// A PKCS#10 request (RFC 2986): subject, key, the extensions it asks for. Empty when \a der is none.
QList<CertificateField> requestFields(const QByteArray& der);

/// A revocation list (RFC 5280 §5): issuer, dates, extensions, and the first thousand entries. Empty when
/// \a der is none.
QList<CertificateField> revocationListFields(const QByteArray& der);

/// "Enhanced Key Usage" for 2.5.29.37; the identifier itself when there is no name for it.
QString extensionName(const QString& oid);

} // namespace p2s
