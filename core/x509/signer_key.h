#pragma once

#include "core/base/error.h"
#include "core/base/key_signer.h"
#include "core/base/openssl_handle.h"

#include <memory>
#include <optional>

namespace p2s {

/// For core/x509 only: an OpenSSL key with the public half of \a publicKey whose signatures come from
/// \a signer. Everything that signs with a key takes it like any other; its private half cannot be asked for.
///
/// It is a key of a small provider inside this program, OpenSSL 3's way for keys that are elsewhere (the
/// RSA_METHOD that did this before is deprecated). Null when \a publicKey is no RSA key.
OpensslHandle<EVP_PKEY> signerKey(const EVP_PKEY* publicKey, std::shared_ptr<const KeySigner> signer);

/// True for a key of signerKey.
bool isSignerKey(const EVP_PKEY* key);

/// SHA-256; nothing for Ed25519 and Ed448, which bring their own digest and refuse another.
const EVP_MD* signatureDigest(const EVP_PKEY* key);

/// What a key's keeper said when it last failed to sign on this thread, once.
std::optional<Error> takeSignerError();

/// The failure of a signature that OpenSSL did not make: what the key's keeper said last on this thread, else
/// Internal with OpenSSL's queue.
tl::unexpected<Error> signingFailure(const QString& subject);

} // namespace p2s
