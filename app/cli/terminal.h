#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <optional>

namespace p2s::cli {

enum class Stream { Input, Output, Diagnostics };

/// True when there is a person at the other end of the stream.
bool isTerminal(Stream stream);

/// Prints \a question and reads one line that does not appear on the screen.
/// Nothing at the end of input. Errors: Cancelled.
Result<std::optional<SecretBytes>> askWithoutEcho(const QString& question);

/// True when something can be shown to the person although standard output goes elsewhere.
bool canShowOnTerminal();
/// Shows \a text on the terminal itself, wherever standard output goes. Errors: FileNotWritable.
Result<void> showOnTerminal(const QString& text);

} // namespace p2s::cli
