#pragma once

#include "core/base/key_signer.h"
#include "core/x509/private_key.h"

#include <atomic>

namespace p2s::test {

/// A key that can sign and nothing else, like one in a certificate store or on a token.
class SigningOnlyKey : public KeySigner {
public:
    explicit SigningOnlyKey(PrivateKey key) : m_key(std::move(key)) {}

    Result<QByteArray> signSha256(const QByteArray& digest) const override;

    /// Makes every further signature fail with this.
    void refuse(Error error) { m_refusal = std::move(error); }
    int signatures() const { return m_signatures; }

private:
    PrivateKey m_key;
    std::optional<Error> m_refusal;
    mutable std::atomic_int m_signatures = 0;
};

} // namespace p2s::test
