#pragma once

#include "app/cli/answer.h"

namespace p2s::cli {

enum class OutputFormat { Text, Json };

/// Prints \a answer: one JSON document on standard output and nothing else there, or text for people with
/// what is wrong on standard error. The exit status that goes with it; CouldNotReadOrWrite when standard
/// output is broken.
ExitStatus printAnswer(const Answer& answer, OutputFormat format);

/// Shows generated passwords one after the other, each as soon as it is good for something, so that a program
/// that is killed has shown those of all that it finished: to people as lines on their terminal, else as the
/// beginning of the one JSON document, a line each, which printAnswer goes on with (Answer::isBegun).
class ShownPasswords {
public:
    explicit ShownPasswords(OutputFormat format) : m_format(format) {}

    /// That of the file \a path. False when nobody could see it.
    bool show(const QString& path, const SecretBytes& password);
    /// Something of a document is written.
    bool hasBegunDocument() const { return m_hasBegunDocument; }

private:
    OutputFormat m_format;
    bool m_hasBegunDocument = false;
};

/// Text that was asked for, such as help, on standard output.
ExitStatus printText(const QString& text);

/// One line on standard error for people.
void printRemark(const QString& line);

} // namespace p2s::cli
