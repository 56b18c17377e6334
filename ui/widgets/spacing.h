#pragma once

#include <QWidget>

namespace p2s {

/// The distance between the lines of a form: a little more than most styles leave, so that a page breathes.
/// Grows with the font.
inline int roomySpacing(const QWidget* widget) {
    return widget->fontMetrics().height() * 2 / 3;
}

} // namespace p2s
