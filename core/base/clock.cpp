#include "core/base/clock.h"

namespace p2s {
namespace {

class SystemClock final : public Clock {
public:
    QDateTime now() const override {
        return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    }
};

} // namespace

const Clock& systemClock() {
    static const SystemClock clock;
    return clock;
}

} // namespace p2s
