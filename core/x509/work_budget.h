#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>

namespace p2s {

/// What deriving keys from passwords may cost, in rounds of a hash: an iteration of a derivation takes one to
/// four of them, a round about a quarter of a microsecond. Copies count together: over all parts of a file,
/// and over all passwords that are tried on it.
class WorkBudget {
public:
    /// A second for one part, in all eight parts of what NSS allows (600,000 iterations of PBKDF2 with
    /// HMAC-SHA256).
    explicit WorkBudget(qint64 onePart = 4'000'000, qint64 inAll = 9'600'000)
        : m_onePart(onePart), m_left(std::make_shared<qint64>(inAll)) {}

    /// Counts work before it is done. False when that would be too much; then nothing is counted.
    bool spend(qint64 rounds) const {
        // A negative count does no work, and must not make room for any.
        const qint64 work = std::max<qint64>(rounds, 0);
        if (work > m_onePart || work > *m_left)
            return false;
        *m_left -= work;
        return true;
    }

private:
    qint64 m_onePart;
    std::shared_ptr<qint64> m_left;
};

} // namespace p2s
