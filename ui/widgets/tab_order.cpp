#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QLineEdit>
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
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        found << widget;
    // What lies inside a line follows it by itself; asked for, Qt 6.4 ties the two into a loop of their own.
    if (widget->layout() && !qobject_cast<QLineEdit*>(widget))
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
