#pragma once

#include "core/base/openssl_handle.h"

namespace p2s {

/// For core/x509 only: whether the key in an unencrypted PKCS#8 (RFC 5958) is of a kind that is decoded here:
/// RSA, elliptic curves, Ed25519 and the like. Of others OpenSSL may work the public half out, which has no
/// end when a file says that a DSA key has a hundred thousand bits.
bool isKnownKind(const PKCS8_PRIV_KEY_INFO* info);

} // namespace p2s
