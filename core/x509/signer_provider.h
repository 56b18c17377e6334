#pragma once

#include "core/base/error.h"

#include <openssl/core.h>

#include <optional>

namespace p2s {

/// For signer_key only: an OpenSSL provider (provider(7)) for RSA keys that a KeySigner holds. It knows key
/// management and SHA-256 signatures, nothing else.
constexpr auto signerProviderName = "p2s-signer";

/// Names the parameter that brings the signer into a new key: the bytes of a pointer to a
/// std::shared_ptr<const KeySigner>, read before EVP_PKEY_fromdata returns.
constexpr auto signerParameter = "p2s-signer";

OSSL_provider_init_fn signerProviderInit;

/// takeSignerError, where the signatures are made.
std::optional<Error> takeProviderError();

} // namespace p2s
