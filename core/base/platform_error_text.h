#pragma once

#include "core/base/error_text.h"

namespace p2s {

/// The part of errorText() for the world around the program: Windows' store and account, enrolment, tokens.
ErrorText platformErrorText(const Error& error);

} // namespace p2s
