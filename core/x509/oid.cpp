#include "core/x509/oid.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"

namespace p2s::oid {

bool isValid(const QString& dotted) {
    // OBJ_txt2obj with no_name = 1 also takes spaces as separators; the dotted form alone is what people
    // compare.
    for (const QChar c : dotted) {
        if (c != u'.' && (c < u'0' || c > u'9'))
            return false;
    }
    const OpensslHandle<ASN1_OBJECT> object(OBJ_txt2obj(dotted.toLatin1().constData(), 1));
    forgetOpensslErrors();
    return object != nullptr;
}

} // namespace p2s::oid
