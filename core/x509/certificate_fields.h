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

/// The same of a PKCS#10 request (RFC 2986). The extensions that it asks for are among its attributes, each a
/// field; any other attribute is one whole ("attribute:1.2.840.113549.1.9.7"). Empty when \a der is none.
QList<CertificateField> requestFields(const QByteArray& der);

/// The same of a revocation list (RFC 5280 §5). Its entries are one field, of which the first thousand are
/// decoded. Empty when \a der is none.
QList<CertificateField> revocationListFields(const QByteArray& der);

/// "Enhanced Key Usage" for 2.5.29.37; the identifier itself when there is no name for it.
QString extensionName(const QString& oid);

} // namespace p2s
