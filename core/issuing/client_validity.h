#pragma once

#include "core/x509/certificate.h"

namespace p2s {

/// From when to when a new client certificate is valid. UTC.
struct ClientValidity {
    QDateTime notBefore;
    QDateTime notAfter;
};

/// The validity of a certificate signed by \a root now: \a days from \a now when they are asked for, else the
/// usual months, held inside the root's own validity. Begins a little in the past (see backdatingSeconds).
/// Errors: ValidityEmpty, RootExpired, RootNotYetValid, ValidityOutsideIssuer (only when \a days were asked
/// for).
Result<ClientValidity> clientValidity(const Certificate& root, const QDateTime& now,
                                      std::optional<int> days = {});

} // namespace p2s
