#pragma once

#include "core/ledger/ledger.h"

namespace p2s {

/// The certificates that \a query asks for as CSV (RFC 4180, UTF-8 with a byte order mark for Excel, column
/// names that never change): number, people, common name, unique or shared, root, issued, valid until, state,
/// reason, thumbprint, serial, friendly name, file. Text that a spreadsheet would take for a formula has an
/// apostrophe in front. Errors: the ledger's.
Result<QByteArray> ledgerCsv(const Ledger& ledger, CertificateQuery query);

} // namespace p2s
