#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace p2s {
namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), found);
        else if (item->widget())
            collect(item->widget(), found);
    }
}

void collect(QWidget* widget, QList<QWidget*>& found) {
    // One that hands its focus to a part of itself goes as a whole: Tab stops at the whole too, and left
    // behind it would lead back to that part for ever.
    if (widget->isAncestorOf(widget->focusProxy())) {
        found << widget;
        return;
    }
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        found << widget;
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), found);
    else if (widget->layout())
        collect(widget->layout(), found);
}

} // namespace

void tabThroughLayout(QWidget* widget) {
    QList<QWidget*> found;
    collect(widget, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace p2s
