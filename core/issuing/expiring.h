#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// What ends soon, or has ended lately, and is to be renewed.
struct Expiring {
    QList<RootRecord> roots;
    /// Issued ones only, those that end first in front.
    QList<CertificateRecord> certificates;

    bool isEmpty() const { return roots.isEmpty() && certificates.isEmpty(); }
};

/// What ends within \a days from \a now and has not ended yet. Errors: the ledger's.
Result<Expiring> expiringWithin(int days, const Ledger& ledger, const QDateTime& now);

/// The same without reading certificates, of which there may be very many.
struct ExpiringCount {
    QList<RootRecord> roots;
    qint64 certificates = 0;
};
Result<ExpiringCount> countExpiringWithin(int days, const Ledger& ledger, const QDateTime& now);

} // namespace p2s
