#pragma once

#include "core/readiness/finding.h"

#include <QPalette>

namespace p2s {

/// The colour of a severity, as light or as dark as \a palette needs it: at least 4.5:1 against the window
/// (WCAG 2.1 §1.4.3).
QColor severityColor(Severity severity, const QPalette& palette);
/// The same for something that went well.
QColor successColor(const QPalette& palette);
/// \a colour laid thinly over the palette's base colour: the ground of a message.
QColor messageGround(const QColor& colour, const QPalette& palette);
/// Text of lesser weight, still at least 4.5:1 against \a ground.
QColor quietTextColor(const QPalette& palette, QPalette::ColorRole ground = QPalette::Window);
/// The contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor& a, const QColor& b);

} // namespace p2s
