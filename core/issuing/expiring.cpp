#include "core/issuing/expiring.h"

namespace p2s {

Result<Expiring> expiringWithin(int days, const Ledger& ledger, const QDateTime& now) {
    const QDateTime end = now.addDays(days);
    const auto ends = [&](const QDateTime& notAfter) { return notAfter >= now && notAfter <= end; };
    auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    roots->removeIf([&](const RootRecord& root) { return !ends(root.notAfter); });
    auto certificates = ledger.certificates({.state = CertificateState::Issued,
                                             .order = CertificateOrder::End,
                                             .descending = false,
                                             .endsBefore = end.addSecs(1),
                                             .endsAfter = now});
    if (!certificates)
        return tl::unexpected(certificates.error());
    return Expiring{std::move(*roots), std::move(*certificates)};
}

} // namespace p2s
