#include "core/x509/looks_like_der.h"

#include "core/x509/asn1_values.h"

#include <openssl/asn1.h>

namespace p2s {

bool looksLikeDer(QByteArrayView beginning, qint64 size) {
    constexpr qsizetype enough = 8;
    // Longer than a length of one byte can say, and no longer than one of three.
    constexpr qint64 shortHeader = 2;
    constexpr qint64 longestHeader = 5;
    const auto outer = asn1::beginningOf(beginning);
    if (beginning.size() < enough || !outer || !outer->isSequence())
        return false;
    const bool isWhole = outer->header > shortHeader && outer->header <= longestHeader && outer->size == size;
    if (!outer->isIndefinite && !isWhole)
        return false;
    const int first = static_cast<unsigned char>(beginning.at(outer->header));
    return first == (V_ASN1_SEQUENCE | V_ASN1_CONSTRUCTED) || first == V_ASN1_INTEGER ||
           first == V_ASN1_OBJECT;
}

} // namespace p2s
