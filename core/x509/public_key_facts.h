#pragma once

#include "core/base/openssl_handle.h"
#include "core/x509/public_key.h"

#include <openssl/ec.h>

namespace p2s {

/// For core/x509 only: what there is to say of an OpenSSL key. A null key gives empty facts.
PublicKeyFacts publicKeyFacts(const EVP_PKEY* key);

} // namespace p2s
