#include "core/x509/name_constraints.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_extensions.h"

namespace p2s {
namespace {

bool permits(const Certificate& authority, X509* leaf) {
    // Has OpenSSL decode the leaf's alternative names: the check below looks at nothing else.
    X509_check_purpose(leaf, -1, 0);
    int state = 0; // -1: there are none
    const OpensslHandle<NAME_CONSTRAINTS> constraints(static_cast<NAME_CONSTRAINTS*>(
        X509_get_ext_d2i(authority.native(), NID_name_constraints, &state, nullptr)));
    const bool permitted =
        constraints ? NAME_CONSTRAINTS_check(leaf, constraints.get()) == X509_V_OK : state == -1;
    forgetOpensslErrors();
    return permitted;
}

} // namespace

bool permitsName(const Certificate& authority, const EmailName& person) {
    // Never signed: it only carries the names.
    const OpensslHandle<X509> names(X509_new());
    return names && X509_set_version(names.get(), X509_VERSION_3) == 1 &&
           asn1::addCommonName(X509_get_subject_name(names.get()), person.address()) &&
           extensions::addSubjectAltName(names.get(), person) && permits(authority, names.get());
}

bool permitsNamesOf(const Certificate& authority, const Certificate& leaf) {
    return permits(authority, leaf.native());
}

bool hasNameConstraints(const Certificate& authority) {
    return X509_get_ext_by_NID(authority.native(), NID_name_constraints, -1) >= 0;
}

} // namespace p2s
