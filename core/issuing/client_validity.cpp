#include "core/issuing/client_validity.h"

#include "core/x509/certificate_authority.h"
#include "core/x509/profiles.h"

#include <algorithm>

namespace p2s {

Result<ClientValidity> clientValidity(const Certificate& root, const QDateTime& now,
                                      std::optional<int> days) {
    if (days && *days < 1)
        return failure(ErrorCode::ValidityEmpty);
    if (auto dated = checkRootDates(root, root.displayName(), now); !dated)
        return tl::unexpected(dated.error());

    ClientValidity validity;
    validity.notBefore = std::max(now.addSecs(-backdatingSeconds), root.notBefore());
    validity.notAfter = days ? now.addDays(*days) : now.addMonths(defaultClientMonths);
    if (validity.notAfter > root.notAfter()) {
        if (days)
            return failure(ErrorCode::ValidityOutsideIssuer, root.notAfter().toString(Qt::ISODate));
        validity.notAfter = root.notAfter();
    }
    return validity;
}

} // namespace p2s
