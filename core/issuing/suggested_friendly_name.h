#pragma once

#include "core/ledger/ledger.h"
#include "core/x509/email_name.h"

namespace p2s {

/// "user@contoso.com P2S 2026-11", with a number behind it when the ledger has that already: the VPN client's
/// list shows this name, so no two may be the same.
Result<QString> suggestedFriendlyName(const EmailName& person, const QDateTime& now, const Ledger& ledger);

} // namespace p2s
