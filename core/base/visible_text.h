#pragma once

#include <QString>

namespace p2s {

enum class LineBreaks { Mark, Keep };

/// \a text without what could move the cursor, colour the screen, hide itself or turn the reading direction:
/// what a file says of itself must not be able to rewrite what is shown about it. Such characters appear as
/// their code, <U+202E>. Line feeds may stay where a value is laid out on several lines by us.
QString visibleText(const QString& text, LineBreaks lineBreaks = LineBreaks::Mark);

} // namespace p2s
