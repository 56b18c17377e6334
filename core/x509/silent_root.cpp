#include "core/x509/silent_root.h"

#include "core/x509/certificate.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace p2s {

bool isSilentRoot(const Certificate& certificate) {
    for (const int extension : {NID_basic_constraints, NID_key_usage, NID_ext_key_usage}) {
        if (X509_get_ext_by_NID(certificate.native(), extension, -1) >= 0)
            return false;
    }
    return certificate.publicKey().type == PublicKeyFacts::Type::Rsa && certificate.isSelfSigned();
}

bool mindsSilentRoot(X509_STORE_CTX* context) {
    const int error = X509_STORE_CTX_get_error(context);
    if (error != X509_V_ERR_INVALID_CA && error != X509_V_ERR_INVALID_PURPOSE)
        return false;
    X509* complained = X509_STORE_CTX_get_current_cert(context);
    // Nobody asks the client itself to be an authority: what is minded of it is another thing.
    if (!complained || X509_STORE_CTX_get_error_depth(context) == 0)
        return false;
    X509_up_ref(complained);
    return isSilentRoot(Certificate::adopt(complained));
}

} // namespace p2s
