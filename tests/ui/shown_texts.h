#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace p2s::test {

/// Of a row and those below it.
inline void appendRows(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(cell.data(role).toString());
        }
        appendRows(model, model.index(row, 0, parent), texts);
    }
}

/// Everything that \a window has to read or to hear, also what is hidden just now.
inline QStringList shownTexts(const QWidget* window) {
    QStringList texts;
    QList<const QWidget*> widgets{window};
    const auto below = window->findChildren<QWidget*>();
    widgets.append(QList<const QWidget*>(below.begin(), below.end()));
    for (const QWidget* widget : std::as_const(widgets)) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts.append(line->text());
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            texts.append(text->toPlainText());
        if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            texts.append(text->toPlainText());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            appendRows(*view->model(), {}, texts);
    }
    texts.removeAll(QString());
    return texts;
}

/// Those of them that could turn or cut what is read.
inline QStringList misleadingTexts(const QWidget* window) {
    QStringList texts = shownTexts(window);
    texts.removeIf([](const QString& text) {
        return std::none_of(text.begin(), text.end(), [](QChar character) {
            return character == QChar(u'\u202E') || character == QChar(u'\0') ||
                   character == QChar(u'\u0007');
        });
    });
    return texts;
}

} // namespace p2s::test
