#pragma once

struct x509_store_ctx_st;

namespace p2s {

class Certificate;

/// A root that says nothing of what it is for: signed by itself with RSA, without basicConstraints, key usage
/// and extended key usage, as `makecert -r` and X.509 version 1 have it. Windows trusts such a one, and so
/// does a gateway; OpenSSL wants keyCertSign at least.
bool isSilentRoot(const Certificate& certificate);

/// For core only, in a verify callback of OpenSSL: it minds that a certificate is no authority, but that is a
/// root which says nothing of itself.
bool mindsSilentRoot(x509_store_ctx_st* context);

} // namespace p2s
