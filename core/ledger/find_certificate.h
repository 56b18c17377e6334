#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// The certificate that \a text names: its number in the ledger, a SHA-1 or SHA-256 thumbprint, or a serial
/// number, the latter in any case and with or without spaces and colons. Errors: CertificateNotFound
/// (subject: \a text).
Result<CertificateRecord> findCertificate(const Ledger& ledger, const QString& text);

} // namespace p2s
