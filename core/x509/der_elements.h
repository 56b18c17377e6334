#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace p2s::asn1 {

/// Where one element of DER lies, as OpenSSL reads its header. For core/x509 only.
struct Element {
    qsizetype offset = 0;
    qsizetype headerSize = 0;
    qsizetype contentSize = 0;
    /// The tag's number and class (V_ASN1_CONTEXT_SPECIFIC and the like).
    int tag = 0;
    int tagClass = 0;

    qsizetype size() const { return headerSize + contentSize; }
    qsizetype end() const { return offset + size(); }
};

/// Nothing where there is no element of definite length.
std::optional<Element> elementAt(const QByteArray& der, qsizetype offset);
/// The elements inside \a parent, in order, up to the first that cannot be read.
QList<Element> elementsIn(const QByteArray& der, const Element& parent);

} // namespace p2s::asn1
