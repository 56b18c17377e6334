#include "core/issuing/attention.h"

namespace p2s {

Result<Attention> attentionOf(Ledger& ledger, const QDateTime& now) {
    auto expiring = countExpiringWithin(attentionDays, ledger, now);
    if (!expiring)
        return tl::unexpected(expiring.error());
    auto interrupted = interruptedIssues(ledger);
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    const auto waiting = ledger.requests(RequestState::Waiting);
    if (!waiting)
        return tl::unexpected(waiting.error());
    return Attention{std::move(*expiring), std::move(*interrupted), waiting->size()};
}

} // namespace p2s
