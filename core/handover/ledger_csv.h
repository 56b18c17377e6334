#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/ledger/ledger.h"

namespace p2s {

/// The certificates that \a query asks for as CSV (RFC 4180, UTF-8 with a byte order mark for Excel, column
/// names that never change): number, people, common name, unique or shared, root, issued, valid until, state,
/// reason, thumbprint, serial, friendly name, file. Text that a spreadsheet would take for a formula has an
/// apostrophe in front. They are read and written a page at a time; how many there were is returned.
/// Errors: the ledger's, those of \a write, and Cancelled.
Result<qint64> writeLedgerCsv(const Ledger& ledger, const CertificateQuery& query, const WriteBytes& write,
                              const KeepGoing& keepGoing = {});

} // namespace p2s
