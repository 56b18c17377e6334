#pragma once

#include "core/base/secret_bytes.h"

namespace p2s {

/// Puts a password on the clipboard for a minute: it is taken off again then, and when the program ends,
/// unless something else was copied meanwhile. Clipboard histories and the cloud are told to leave it alone.
/// https://learn.microsoft.com/en-us/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
void copySecret(const SecretBytes& secret);

} // namespace p2s
