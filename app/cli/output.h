#pragma once

#include "app/cli/answer.h"

namespace p2s::cli {

enum class OutputFormat { Text, Json };

/// Prints \a answer: one JSON document on standard output and nothing else there, or text for people with
/// what is wrong on standard error. The exit status that goes with it; CouldNotReadOrWrite when standard
/// output is broken.
ExitStatus printAnswer(const Answer& answer, OutputFormat format);

/// Text that was asked for, such as help, on standard output.
ExitStatus printText(const QString& text);

/// One line on standard error for people.
void printRemark(const QString& line);

} // namespace p2s::cli
