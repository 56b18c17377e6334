#pragma once

#include <QString>

class QWidget;

namespace p2s {

/// Has a screen reader say \a sentence on behalf of \a widget: for what changes on the screen without the
/// focus going there. The widget's property "announcement" keeps the last one.
void announce(QWidget* widget, const QString& sentence);

} // namespace p2s
