#include "core/x509/der_elements.h"

#include "core/x509/asn1_values.h"

namespace p2s::asn1 {

std::optional<Element> elementAt(const QByteArray& der, qsizetype offset) {
    if (offset < 0 || offset >= der.size())
        return std::nullopt;
    const auto beginning = beginningOf(QByteArrayView(der).sliced(offset));
    if (!beginning || beginning->isIndefinite || beginning->size > der.size() - offset)
        return std::nullopt;
    return Element{.offset = offset,
                   .headerSize = beginning->header,
                   .contentSize = beginning->size - beginning->header,
                   .tag = beginning->tag,
                   .tagClass = beginning->tagClass};
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
