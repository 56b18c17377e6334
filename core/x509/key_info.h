#pragma once

#include "core/base/openssl_handle.h"

namespace p2s {

/// For core/x509 only: whether the key in an unencrypted PKCS#8 (RFC 5958) is of a kind that is decoded here:
/// RSA, elliptic curves, Ed25519 and the like, and DSA as long as it is of a size that is in use: OpenSSL
/// works its public half out, which has no end when a file says that it has a hundred thousand bits.
bool isKnownKind(const PKCS8_PRIV_KEY_INFO* info);

} // namespace p2s
