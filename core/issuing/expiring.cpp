#include "core/issuing/expiring.h"

namespace p2s {
namespace {

CertificateQuery expiringQuery(int days, const QDateTime& now) {
    return {.state = CertificateState::Issued,
            .order = CertificateOrder::End,
            .descending = false,
            .endsBefore = now.addDays(days).addSecs(1),
            .endsAfter = now};
}

Result<QList<RootRecord>> expiringRoots(int days, const Ledger& ledger, const QDateTime& now) {
    auto roots = ledger.roots();
    if (!roots)
        return roots;
    roots->removeIf(
        [&](const RootRecord& root) { return root.notAfter < now || root.notAfter > now.addDays(days); });
    return roots;
}

} // namespace

Result<Expiring> expiringWithin(int days, const Ledger& ledger, const QDateTime& now) {
    auto roots = expiringRoots(days, ledger, now);
    if (!roots)
        return tl::unexpected(roots.error());
    auto certificates = ledger.certificates(expiringQuery(days, now));
    if (!certificates)
        return tl::unexpected(certificates.error());
    return Expiring{std::move(*roots), std::move(*certificates)};
}

Result<ExpiringCount> countExpiringWithin(int days, const Ledger& ledger, const QDateTime& now) {
    auto roots = expiringRoots(days, ledger, now);
    if (!roots)
        return tl::unexpected(roots.error());
    const auto certificates = ledger.countCertificates(expiringQuery(days, now));
    if (!certificates)
        return tl::unexpected(certificates.error());
    return ExpiringCount{std::move(*roots), *certificates};
}

} // namespace p2s
