#pragma once

#include <QtGlobal>

#include <memory>

namespace p2s {

/// What opening a file may cost, in rounds of a hash: an iteration of a derivation takes one to four of them,
/// a round about a quarter of a microsecond. Copies count together: over all parts of a file, and over all
/// passwords that are tried on it.
class WorkBudget {
public:
    /// Bytes that are decoded in a round, at the least.
    static constexpr qint64 bytesARound = 8;
    /// Decoding a certificate, and its key with it.
    static constexpr qint64 roundsACertificate = 800;
    /// Decoding a private key: OpenSSL works its public half out where that is not beside it.
    static constexpr qint64 roundsAKey = 4000;
    /// Holding a key against a certificate.
    static constexpr qint64 roundsAComparison = 20;

    /// A second for one part, in all eight parts of what NSS allows (600,000 iterations of PBKDF2 with
    /// HMAC-SHA256) and what is around them.
    explicit WorkBudget(qint64 onePart = 4'000'000, qint64 inAll = 10'000'000)
        : m_onePart(onePart), m_state(std::make_shared<State>(State{inAll})) {}

    /// Counts work before it is done. False when that would be too much; then nothing is counted.
    bool spend(qint64 rounds) const {
        if (rounds < 0 || rounds > m_onePart)
            return false;
        if (rounds > m_state->left) {
            m_state->isUsedUp = true;
            return false;
        }
        m_state->left -= rounds;
        return true;
    }
    /// Work was turned away that would have been affordable, had there been none before it.
    bool isUsedUp() const { return m_state->isUsedUp; }

private:
    struct State {
        qint64 left;
        bool isUsedUp = false;
    };
    qint64 m_onePart;
    std::shared_ptr<State> m_state;
};

} // namespace p2s
