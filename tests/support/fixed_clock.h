#pragma once

#include "core/base/clock.h"

namespace p2s::test {

/// A clock that stands where it was put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace p2s::test
