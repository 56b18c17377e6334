#pragma once

#include <QDateTime>

namespace p2s {

/// Where "now" comes from, so that a test can live on any day.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The time in UTC, to the second: certificates know nothing finer (RFC 5280 §4.1.2.5).
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
const Clock& systemClock();

} // namespace p2s
