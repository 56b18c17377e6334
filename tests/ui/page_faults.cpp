#include "tests/ui/page_faults.h"

#include "ui/widgets/scroll_column.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QSet>
#include <QWizard>

namespace p2s::test {

namespace {

bool isInteractive(const QWidget* widget) {
    if (widget->inherits("QAbstractScrollArea") && !qobject_cast<const QAbstractItemView*>(widget) &&
        !qobject_cast<const QPlainTextEdit*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

// A part of a greater control (the line in a spin box, a list's header) answers to that one's name.
bool isPartOfAnother(const QWidget* widget) {
    if (widget->objectName().startsWith(QLatin1StringView("qt_")))
        return true;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (isInteractive(parent) && !qobject_cast<const QLineEdit*>(parent))
            return true;
    return false;
}

// A field that is typed into or chosen from; a button says itself what it is.
bool needsBuddy(const QWidget* widget) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return !edit->isReadOnly();
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget);
}

/// The column that \a widget is scrolled in; nothing for none.
const ScrollColumn* columnOf(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* column = qobject_cast<const ScrollColumn*>(parent))
            return column;
    return nullptr;
}

} // namespace

QString namedPath(const QWidget* widget) {
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path << QStringLiteral("%1(%2)").arg(widget->objectName(),
                                             QLatin1StringView(widget->metaObject()->className()));
    return path.join(QStringLiteral(" < "));
}

QStringList namelessControls(const QWizard& wizard) {
    QStringList complaints;
    QSet<const QWidget*> buddies;
    for (const QLabel* label : wizard.findChildren<QLabel*>())
        if (label->buddy())
            buddies << label->buddy();
    for (const QWidget* widget : wizard.currentPage()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(widget) || isPartOfAnother(widget))
            continue;
        if (widget->objectName().isEmpty())
            complaints << QStringLiteral("no object name: ") + namedPath(widget);
        const QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (widget->accessibleName().isEmpty() && (!spoken || spoken->text(QAccessible::Name).isEmpty()))
            complaints << QStringLiteral("no accessible name: ") + namedPath(widget);
        if (needsBuddy(widget) && !buddies.contains(widget) && !buddies.contains(widget->parentWidget()))
            complaints << QStringLiteral("no label is its buddy: ") + namedPath(widget);
    }
    return complaints;
}

QString widestOf(const QWidget* page) {
    QStringList path;
    for (const QWidget* widget = page; widget;) {
        path << QStringLiteral("%1 %2")
                    .arg(namedPath(widget).section(QLatin1Char('<'), 0, 0))
                    .arg(widget->minimumSizeHint().width());
        const QWidget* widest = nullptr;
        for (const auto* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() &&
                (!widest || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = child;
        widget = widest;
    }
    return path.join(QStringLiteral(" > "));
}

QStringList sharedMnemonics(const QWizard& wizard) {
    QMap<QString, QStringList> taken;
    const auto add = [&](const QString& text, const QWidget* widget) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && widget->isVisible())
            taken[key.toString()] << namedPath(widget);
    };
    for (const auto* button : wizard.findChildren<QAbstractButton*>())
        add(button->text(), button);
    for (const auto* label : wizard.findChildren<QLabel*>())
        if (label->buddy())
            add(label->text(), label);
    QStringList complaints;
    for (auto it = taken.cbegin(); it != taken.cend(); ++it)
        if (it->size() > 1)
            complaints << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" and "));
    return complaints;
}

QStringList cutOffControls(const QWizard& wizard) {
    // A text of the last moment has no room yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList complaints;
    const QWidget* page = wizard.currentPage();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        if (const auto* column = qobject_cast<const ScrollColumn*>(widget);
            column && column->widget()->width() > column->viewport()->width())
            complaints << QStringLiteral("wider than what shows it: ") + namedPath(widget);
        const ScrollColumn* column = columnOf(widget);
        const bool isScrolled = column && column->widget()->isAncestorOf(widget);
        const QWidget* room = isScrolled ? column->widget() : page;
        const QRect place(widget->mapTo(room, QPoint(0, 0)), widget->size());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button)
            continue;
        if (!room->rect().contains(place))
            complaints << QStringLiteral("out of the page: ") + namedPath(widget);
        if (label && !label->text().isEmpty() && !label->wordWrap() &&
            widget->height() < label->sizeHint().height())
            complaints << QStringLiteral("squeezed: ") + namedPath(widget);
        if (button && !button->text().isEmpty() && widget->height() < button->minimumSizeHint().height())
            complaints << QStringLiteral("squeezed: ") + namedPath(widget);
        if (label && label->wordWrap() && widget->height() < label->heightForWidth(widget->width()))
            complaints << QStringLiteral("text cut below: ") + namedPath(widget);
        if (label && !label->wordWrap() && !label->text().isEmpty() &&
            widget->width() < label->sizeHint().width())
            complaints << QStringLiteral("text cut at its end: ") + label->text() + namedPath(widget);
        if (button && !button->text().isEmpty() && widget->width() < button->minimumSizeHint().width())
            complaints << QStringLiteral("text cut at its end: ") + namedPath(widget);
    }
    return complaints;
}

} // namespace p2s::test
