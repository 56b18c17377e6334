#pragma once

#include "core/base/secret_bytes.h"

namespace p2s {

/// A password to be read aloud on the telephone: 20 characters of a lower-case alphabet without look-alikes,
/// in groups of four with hyphens, more than 80 bits from OpenSSL's generator. ASCII only.
SecretBytes generatePassword();

} // namespace p2s
