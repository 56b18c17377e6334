#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <bit>

namespace p2s {

/// The public half of an RSA key (RFC 8017 §3.1): unsigned numbers, most significant byte first.
struct RsaPublicKey {
    QByteArray modulus;
    QByteArray exponent;

    friend bool operator==(const RsaPublicKey& a, const RsaPublicKey& b) = default;
};

/// The length of the modulus in bits, whatever zeros stand before it.
inline int rsaBits(const RsaPublicKey& key) {
    constexpr int bitsOfByte = 8;
    qsizetype first = 0;
    while (first < key.modulus.size() && key.modulus.at(first) == '\0')
        ++first;
    if (first == key.modulus.size())
        return 0;
    return static_cast<int>(key.modulus.size() - first) * bitsOfByte -
           std::countl_zero(static_cast<unsigned char>(key.modulus.at(first)));
}

/// Signs with a private key that stays where it is: in the Windows certificate store, on a token. May be
/// called from any thread.
class KeySigner {
public:
    KeySigner() = default;
    virtual ~KeySigner() = default;
    KeySigner(const KeySigner&) = delete;
    KeySigner& operator=(const KeySigner&) = delete;

    /// The RSASSA-PKCS1-v1_5 signature (RFC 8017 §8.2) over \a digest, the 32 bytes of a SHA-256: as long as
    /// the modulus, most significant byte first. Errors: the keeper's own, such as StoreKeyUnusable.
    virtual Result<QByteArray> signSha256(const QByteArray& digest) const = 0;
};

} // namespace p2s
