#include "core/x509/asn1_values.h"

#include "core/base/openssl_error.h"

#include <array>
#include <ctime>

namespace p2s::asn1 {

QString text(const ASN1_STRING* string) {
    unsigned char* utf8 = nullptr;
    const int length = string ? ASN1_STRING_to_UTF8(&utf8, string) : -1;
    if (length < 0) {
        forgetOpensslErrors();
        return {};
    }
    const QString result = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return result;
}

QString text(const X509_NAME* name) {
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    // Escaping every non-ASCII byte would make "é" unreadable; control characters stay escaped.
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, flags) < 0) {
        forgetOpensslErrors();
        return {};
    }
    return QString::fromUtf8(contents(out.get()));
}

bool addCommonName(X509_NAME* name, const QString& commonName) {
    const QByteArray utf8 = commonName.toUtf8();
    return X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0) == 1;
}

QDateTime dateTime(const ASN1_TIME* time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        forgetOpensslErrors();
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

OpensslHandle<ASN1_TIME> time(const QDateTime& dateTime) {
    return OpensslHandle<ASN1_TIME>(
        ASN1_TIME_set(nullptr, static_cast<std::time_t>(dateTime.toSecsSinceEpoch())));
}

QString oid(const ASN1_OBJECT* object) {
    std::array<char, 128> buffer{};
    const int length = OBJ_obj2txt(buffer.data(), static_cast<int>(buffer.size()), object, 1);
    if (length < static_cast<int>(buffer.size()))
        return QString::fromLatin1(buffer.data());
    QByteArray longer(length + 1, '\0');
    OBJ_obj2txt(longer.data(), static_cast<int>(longer.size()), object, 1);
    return QString::fromLatin1(longer.constData());
}

QString hex(const ASN1_OCTET_STRING* octets) {
    if (!octets)
        return {};
    return hex(QByteArrayView(ASN1_STRING_get0_data(octets), ASN1_STRING_length(octets)));
}

QString hex(QByteArrayView bytes) {
    return QString::fromLatin1(QByteArray::fromRawData(bytes.data(), bytes.size()).toHex().toUpper());
}

DerExtent extentOf(QByteArrayView bytes) {
    const auto beginning = beginningOf(bytes);
    if (!beginning)
        return !bytes.empty() && bytes.size() < 6 && bytes[0] == 0x30 ? DerExtent::Truncated
                                                                      : DerExtent::NotDer;
    if (!beginning->isSequence())
        return DerExtent::NotDer;
    if (beginning->isIndefinite)
        return DerExtent::Whole;
    if (beginning->size > bytes.size())
        return DerExtent::Truncated;
    return beginning->size < bytes.size() ? DerExtent::Trailing : DerExtent::Whole;
}

std::optional<Beginning> beginningOf(QByteArrayView bytes) {
    const auto* start = reinterpret_cast<const unsigned char*>(bytes.data());
    const unsigned char* content = start;
    long length = 0;
    Beginning beginning;
    const int form = ASN1_get_object(&content, &length, &beginning.tag, &beginning.tagClass,
                                     static_cast<long>(bytes.size()));
    forgetOpensslErrors();
    if (content == start)
        return {};
    constexpr int indefinite = 0x01;
    beginning.isIndefinite = (form & indefinite) != 0;
    beginning.header = content - start;
    beginning.size = beginning.header + length;
    return beginning;
}

OpensslHandle<BIO> readFrom(QByteArrayView bytes) {
    return OpensslHandle<BIO>(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QByteArray contents(BIO* bio) {
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, length};
}

} // namespace p2s::asn1
