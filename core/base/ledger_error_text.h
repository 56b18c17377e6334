#pragma once

#include "core/base/error_text.h"

namespace p2s {

/// The part of errorText() for what can go wrong with the ledger itself, in a file, on a server or in a
/// backup, and with a rollover that it tracks.
ErrorText ledgerErrorText(const Error& error);

} // namespace p2s
