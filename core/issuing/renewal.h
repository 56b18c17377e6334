#pragma once

#include "core/issuing/issuance_request.h"
#include "core/issuing/roots.h"

namespace p2s {

/// What is to be issued in place of \a old: the same person or people, kind of key, Enhanced Key Usage
/// (Client Authentication first) and install target, a new key and a suggested friendly name. Validity, file
/// and password are left open. Errors: CertificatePending, LedgerDamaged (its certificate cannot be read),
/// those of EmailName::parse and the ledger.
Result<IssuanceRequest> renewalOf(const CertificateRecord& old, const Ledger& ledger, const QDateTime& now);

} // namespace p2s
