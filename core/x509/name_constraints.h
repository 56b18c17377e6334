#pragma once

#include "core/x509/certificate.h"
#include "core/x509/email_name.h"

namespace p2s {

/// Whether the nameConstraints of \a authority (RFC 5280 §4.2.1.10) let somebody below it carry the names of
/// a client certificate for \a person. True without constraints; false for constraints that cannot be read.
bool permitsName(const Certificate& authority, const EmailName& person);

/// The same for the names that \a leaf really carries.
bool permitsNamesOf(const Certificate& authority, const Certificate& leaf);

/// Whether \a authority has such constraints at all.
bool hasNameConstraints(const Certificate& authority);

} // namespace p2s
