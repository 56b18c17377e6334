#pragma once

class QWidget;

namespace p2s {

/// Makes Tab follow the layouts of \a widget, which is the reading order, in whatever order its parts were
/// made.
void tabThroughLayout(QWidget* widget);

} // namespace p2s
