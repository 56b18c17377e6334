#include "ui/widgets/technical_text.h"

#include "ui/widgets/long_text.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace p2s {

QLabel* technicalLabel(const QString& objectName, const QString& accessibleName) {
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    // Beside its name in either direction of the layout; a label alone would go by the direction of its
    // letters.
    label->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                        (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    return label;
}

QLineEdit* technicalLine(const QString& objectName, const QString& accessibleName) {
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    line->setReadOnly(true);
    line->setLayoutDirection(Qt::LeftToRight);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

void showTechnicalText(QLabel* label, const QString& text) {
    const QString breakable = withBreakableWords(text);
    label->setText(breakable);
    label->setAccessibleDescription(text);
    label->setTextInteractionFlags(
        breakable == text ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void showTechnicalText(QLineEdit* line, const QString& text) {
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace p2s
