#pragma once

#include "core/platform/pkcs11_module.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace p2s {

/// For core/platform only: the attributes of an object that is made or searched for (PKCS#11 v2.40 §4.1).
/// Owns their values; stays where it is, because the list points into them.
class Pkcs11Template {
public:
    Pkcs11Template& add(CK_ATTRIBUTE_TYPE type, const QByteArray& value);
    Pkcs11Template& add(CK_ATTRIBUTE_TYPE type, CK_ULONG value);
    Pkcs11Template& addFlag(CK_ATTRIBUTE_TYPE type, bool value);

    /// Valid until something is added.
    QList<CK_ATTRIBUTE> attributes();

private:
    struct Attribute {
        CK_ATTRIBUTE_TYPE type;
        QByteArray value;
    };
    QList<Attribute> m_attributes;
};

/// For core/platform only: what is on a token, seen in one session. The caller holds the module's lock.
class Pkcs11Objects {
public:
    Pkcs11Objects(const CK_FUNCTION_LIST& functions, CK_SESSION_HANDLE session)
        : m_functions(functions), m_session(session) {}

    /// The objects that have all of \a attributes; \a status says how the search went.
    QList<CK_OBJECT_HANDLE> find(Pkcs11Template attributes, CK_RV& status) const;
    /// Nothing when the object has none, or does not show it.
    std::optional<QByteArray> bytes(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    std::optional<CK_ULONG> number(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    bool flag(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;

private:
    const CK_FUNCTION_LIST& m_functions;
    CK_SESSION_HANDLE m_session;
};

} // namespace p2s
