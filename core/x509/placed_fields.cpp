#include "core/x509/placed_fields.h"

#include "core/base/openssl_error.h"
#include "core/base/visible_text.h"
#include "core/x509/field_values.h"
#include "core/x509/general_names.h"

#include <utility>

namespace p2s {
namespace {

/// One a line: a name with a comma in it must not pass for two. Empty for other extensions.
QString alternativeNameLines(X509_EXTENSION* extension) {
    if (OBJ_obj2nid(X509_EXTENSION_get_object(extension)) != NID_subject_alt_name)
        return {};
    const OpensslHandle<GENERAL_NAMES> names(static_cast<GENERAL_NAMES*>(X509V3_EXT_d2i(extension)));
    forgetOpensslErrors();
    QStringList lines;
    for (const QString& name : generalNameTexts(names.get()))
        lines.append(visibleText(name));
    return lines.join(u'\n');
}

} // namespace

PlacedFields::PlacedFields(QByteArray der) : m_der(std::move(der)) {
    m_parts = inside(asn1::elementAt(m_der, 0));
    m_signed = inside(at(m_parts, 0));
}

PlacedFields::Place PlacedFields::next() {
    return at(m_signed, m_next++);
}

PlacedFields::Place PlacedFields::nextIf(int tagClass, int tag) {
    const Place place = at(m_signed, m_next);
    if (!place || place->tagClass != tagClass || place->tag != tag)
        return std::nullopt;
    ++m_next;
    return place;
}

PlacedFields::Place PlacedFields::at(const QList<asn1::Element>& elements, qsizetype index) {
    return index < elements.size() ? Place(elements[index]) : std::nullopt;
}

QList<asn1::Element> PlacedFields::inside(const Place& place) const {
    return place ? asn1::elementsIn(m_der, *place) : QList<asn1::Element>();
}

QByteArray PlacedFields::bytesOf(const Place& place) const {
    return place ? m_der.mid(place->offset, place->size()) : QByteArray();
}

void PlacedFields::add(const char* id, const QString& value, const Place& place) {
    CertificateField field{.id = QString::fromLatin1(id), .value = value};
    field.name = fields::title(field.id);
    add(std::move(field), place);
}

void PlacedFields::add(CertificateField field, const Place& place) {
    field.offset = place ? place->offset : -1;
    field.der = bytesOf(place);
    m_fields.append(std::move(field));
}

void PlacedFields::addExtension(X509_EXTENSION* extension, const Place& place) {
    CertificateField field = fields::extension(extension);
    if (const QString lines = alternativeNameLines(extension); !lines.isEmpty())
        field.value = lines;
    add(std::move(field), place);
}

} // namespace p2s
