#pragma once

#include "core/base/openssl_handle.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// Between OpenSSL's ASN.1 values and Qt's. For core only.
namespace p2s::asn1 {

/// Any ASN.1 character string as Unicode; empty when it cannot be decoded.
QString text(const ASN1_STRING* string);

/// A name in RFC 4514 order with its escapes, other scripts left readable.
QString text(const X509_NAME* name);

/// Adds a common name; false when OpenSSL refuses it.
bool addCommonName(X509_NAME* name, const QString& commonName);

/// UTC; invalid when the encoded time is not one.
QDateTime dateTime(const ASN1_TIME* time);

/// UTCTime until 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5); null when it does not fit either.
OpensslHandle<ASN1_TIME> time(const QDateTime& dateTime);

/// The dotted form.
QString oid(const ASN1_OBJECT* object);

/// Upper-case hex without separators.
QString hex(const ASN1_OCTET_STRING* octets);
QString hex(QByteArrayView bytes);

/// What an i2d function writes.
template <typename T> QByteArray der(const T* value, int (*encode)(const T*, unsigned char**)) {
    unsigned char* buffer = nullptr;
    const int length = encode(value, &buffer);
    if (length < 0)
        return {};
    QByteArray bytes(reinterpret_cast<const char*>(buffer), length);
    OPENSSL_free(buffer);
    return bytes;
}

enum class DerExtent { Whole, Truncated, Trailing, NotDer };
/// Whether \a bytes are one DER or BER SEQUENCE, judged by its outermost header alone.
DerExtent extentOf(QByteArrayView bytes);

/// What the header of an element says; its content need not be there.
struct Beginning {
    int tag = 0;
    int tagClass = 0;
    /// BER without a length.
    bool isIndefinite = false;
    /// Where the content begins, in bytes.
    qint64 header = 0;
    /// Header and content, in bytes.
    qint64 size = 0;

    bool isSequence() const { return tag == V_ASN1_SEQUENCE && tagClass == V_ASN1_UNIVERSAL; }
};
/// Nothing where \a bytes begin with no header of DER or BER.
std::optional<Beginning> beginningOf(QByteArrayView bytes);

/// A read-only BIO over \a bytes, which must outlive it.
OpensslHandle<BIO> readFrom(QByteArrayView bytes);
/// What was written to a memory BIO.
QByteArray contents(BIO* bio);

} // namespace p2s::asn1
