#include "core/platform/pkcs11_objects.h"

#include <array>
#include <cstring>

namespace p2s {

Pkcs11Template& Pkcs11Template::add(CK_ATTRIBUTE_TYPE type, const QByteArray& value) {
    m_attributes.append({type, value});
    return *this;
}

Pkcs11Template& Pkcs11Template::add(CK_ATTRIBUTE_TYPE type, CK_ULONG value) {
    return add(type, QByteArray(reinterpret_cast<const char*>(&value), sizeof value));
}

Pkcs11Template& Pkcs11Template::addFlag(CK_ATTRIBUTE_TYPE type, bool value) {
    return add(type, QByteArray(1, value ? '\1' : '\0'));
}

QList<CK_ATTRIBUTE> Pkcs11Template::attributes() {
    QList<CK_ATTRIBUTE> list;
    list.reserve(m_attributes.size());
    for (Attribute& attribute : m_attributes) {
        CK_ATTRIBUTE each{};
        each.type = attribute.type;
        each.pValue = attribute.value.data();
        each.ulValueLen = static_cast<CK_ULONG>(attribute.value.size());
        list.append(each);
    }
    return list;
}

QList<CK_OBJECT_HANDLE> Pkcs11Objects::find(Pkcs11Template attributes, CK_RV& status) const {
    QList<CK_OBJECT_HANDLE> objects;
    QList<CK_ATTRIBUTE> list = attributes.attributes();
    status = m_functions.C_FindObjectsInit(m_session, list.data(), static_cast<CK_ULONG>(list.size()));
    if (status != CKR_OK)
        return objects;
    std::array<CK_OBJECT_HANDLE, 64> some{};
    CK_ULONG count = 0;
    do {
        count = 0;
        status = m_functions.C_FindObjects(m_session, some.data(), some.size(), &count);
        for (CK_ULONG i = 0; status == CKR_OK && i < count && i < some.size(); ++i)
            objects.append(some[i]);
    } while (status == CKR_OK && count > 0);
    m_functions.C_FindObjectsFinal(m_session);
    return objects;
}

std::optional<QByteArray> Pkcs11Objects::bytes(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const {
    CK_ATTRIBUTE attribute{};
    attribute.type = type;
    if (m_functions.C_GetAttributeValue(m_session, object, &attribute, 1) != CKR_OK ||
        attribute.ulValueLen == CK_UNAVAILABLE_INFORMATION)
        return std::nullopt;
    QByteArray value(static_cast<qsizetype>(attribute.ulValueLen), '\0');
    attribute.pValue = value.data();
    if (m_functions.C_GetAttributeValue(m_session, object, &attribute, 1) != CKR_OK ||
        attribute.ulValueLen > static_cast<CK_ULONG>(value.size()))
        return std::nullopt;
    value.truncate(static_cast<qsizetype>(attribute.ulValueLen));
    return value;
}

std::optional<CK_ULONG> Pkcs11Objects::number(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const {
    const auto value = bytes(object, type);
    CK_ULONG number = 0;
    if (!value || value->size() != sizeof number)
        return std::nullopt;
    std::memcpy(&number, value->constData(), sizeof number);
    return number;
}

bool Pkcs11Objects::flag(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const {
    const auto value = bytes(object, type);
    return value && value->size() == 1 && value->front() != '\0';
}

} // namespace p2s
