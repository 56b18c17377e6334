#include "core/x509/der_elements.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"

namespace p2s::asn1 {

std::optional<Element> elementAt(const QByteArray& der, qsizetype offset) {
    if (offset < 0 || offset >= der.size())
        return std::nullopt;
    const auto* start = reinterpret_cast<const unsigned char*>(der.constData()) + offset;
    const auto* content = start;
    long length = 0;
    Element element{.offset = offset};
    const int form = ASN1_get_object(&content, &length, &element.tag, &element.tagClass,
                                     static_cast<long>(der.size() - offset));
    forgetOpensslErrors();
    constexpr int failed = 0x80;
    constexpr int indefinite = 0x01;
    if ((form & (failed | indefinite)) != 0)
        return std::nullopt;
    element.headerSize = content - start;
    element.contentSize = length;
    return element;
}

QList<Element> elementsIn(const QByteArray& der, const Element& parent) {
    QList<Element> elements;
    qsizetype offset = parent.offset + parent.headerSize;
    while (offset < parent.end()) {
        const auto element = elementAt(der, offset);
        if (!element || element->end() > parent.end())
            break;
        elements.append(*element);
        offset = element->end();
    }
    return elements;
}

} // namespace p2s::asn1
