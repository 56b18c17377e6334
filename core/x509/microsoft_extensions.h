#pragma once

#include <QString>

struct X509_extension_st;

namespace p2s::fields {

/// What Active Directory Certificate Services put into certificates, in words: the template by its OID and
/// version ([MS-WCCE] §2.2.2.7.7.2), application policies (§2.2.2.7.7.3, encoded like RFC 5280 §4.2.1.4), the
/// authority's own version (Microsoft's "CertSrv CA Version": certificate and key index), and the account's
/// security identifier (§2.2.2.7.7.4). Empty for any other extension, and for one that does not decode.
QString microsoftValue(X509_extension_st* extension);

} // namespace p2s::fields
