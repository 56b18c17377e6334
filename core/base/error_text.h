#pragma once

#include "core/base/error.h"

namespace p2s {

/// What a person reads of an Error: what happened, and what to do about it. Both translated, no codes in
/// them.
struct ErrorText {
    QString sentence;
    QString hint;
};

/// The only place that turns a code into words. Every code has a sentence and a hint of its own.
ErrorText errorText(const Error& error);

} // namespace p2s
