#pragma once

#include <QString>

class QLabel;
class QLineEdit;

namespace p2s {

/// A value that is no sentence (subject, path, thumbprint) to be read and selected, left to right in every
/// language. Long ones wrap.
QLabel* technicalLabel(const QString& objectName, const QString& accessibleName);

/// The same on one line in the fixed font, for values that are compared digit by digit or copied.
QLineEdit* technicalLine(const QString& objectName, const QString& accessibleName);

/// Shows \a text from its beginning.
void showTechnicalText(QLineEdit* line, const QString& text);

/// Shows all of \a text in a label of technicalLabel. A value with a word too long for a line breaks anywhere
/// and is not to be selected then: the breaks would be copied with it.
void showTechnicalText(QLabel* label, const QString& text);

} // namespace p2s
