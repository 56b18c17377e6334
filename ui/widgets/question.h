#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace p2s {

/// What is asked before something that cannot be undone.
struct Question {
    /// One sentence ending in a question mark, and what will be lost.
    QString sentence;
    QString consequence;
    /// The buttons, with mnemonics; the second is the default and the answer of Esc.
    QString yes;
    QString no;
};

/// Asks in a window of \a parent without blocking; \a onYes is called when the answer is yes. The window's
/// object name is "question", its buttons are "yesButton" and "noButton".
void ask(QWidget* parent, const Question& question, std::function<void()> onYes);

} // namespace p2s
