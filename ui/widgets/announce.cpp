#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace p2s {

void announce(QWidget* widget, const QString& sentence) {
    if (sentence.isEmpty())
        return;
    widget->setProperty("announcement", sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, sentence);
#else
    // Before announcements there were alerts, which are read out with the description of what raised them.
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace p2s
