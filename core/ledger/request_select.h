#pragma once

#include "core/ledger/ledger_connection.h"

namespace p2s {

/// The request with this number. Inside a transaction. Errors: RequestNotFound.
Result<RequestRecord> requestIn(const LedgerConnection& connection, qint64 id);

/// The same, when it waits for its reply. Errors: also RequestNotWaiting.
Result<RequestRecord> waitingRequestIn(const LedgerConnection& connection, qint64 id);

/// Ends the waiting with \a state and its event; the key goes.
Result<void> settleRequest(const LedgerConnection& connection, const RequestRecord& request,
                           RequestState state);

} // namespace p2s
