#pragma once

#include <QString>

class QFontMetrics;

namespace p2s {

/// \a text for a label that wraps at words: a word that would not fit a line, such as a name of 300
/// characters, is cut in its middle. Words end where Unicode lets a line break (UAX #14).
QString withShortWords(const QString& text, const QFontMetrics& metrics);

/// \a text for a label that wraps at words and has to show all of it: a long word may break after any
/// character. Not for text that is copied: the places are marked by ZERO WIDTH SPACE.
QString withBreakableWords(const QString& text);

/// A value inside a button's text: cut in its middle when it is long, and an & in it is no mnemonic.
QString inButton(const QString& value, const QFontMetrics& metrics);

/// What is read out of a button's text.
QString withoutMnemonic(const QString& buttonText);

} // namespace p2s
