#include "tests/ui/painted_contrast.h"

#include "tests/ui/page_faults.h"
#include "ui/wizard/step_rail.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QWizard>

#include <algorithm>
#include <cmath>

namespace p2s::test {

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor& color) {
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// What most of \a place has in \a picture.
QColor backgroundOf(const QImage& picture, const QRect& place) {
    QHash<QRgb, int> counts;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

/// A text that is seen: where, in the wizard's own picture, and in which colour.
struct SeenText {
    QString text;
    QRect place;
    QColor color;
    const QWidget* widget;
};

/// The rows of a list, those that are selected in its other colours.
void addRows(const QAbstractItemView& view, QList<SeenText>& texts) {
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect rect = view.visualRect(index).intersected(view.viewport()->rect());
            if (rect.isEmpty() || index.data().toString().isEmpty())
                continue;
            const bool isSelected = view.selectionModel() && view.selectionModel()->isSelected(index);
            // The platform's own pair of colours for what is selected is its own affair.
            if (isSelected && contrast(view.palette().color(QPalette::HighlightedText),
                                       view.palette().color(QPalette::Highlight)) < 4.5)
                continue;
            const auto own = index.data(Qt::ForegroundRole);
            const QColor color = isSelected      ? view.palette().color(QPalette::HighlightedText)
                                 : own.isValid() ? own.value<QBrush>().color()
                                                 : view.palette().color(QPalette::Text);
            texts << SeenText{index.data().toString(),
                              QRect(view.viewport()->mapTo(view.window(), rect.topLeft()), rect.size()),
                              color, &view};
        }
    }
}

/// Everything with words in it. What is disabled may be faint.
QList<SeenText> textsOf(const QWizard& wizard) {
    QList<SeenText> texts;
    for (const QWidget* widget : wizard.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        const QRect place(widget->mapTo(&wizard, seen.topLeft()), seen.size());
        const auto add = [&](const QString& text, QPalette::ColorRole role) {
            if (!text.isEmpty() && widget->isEnabled())
                texts << SeenText{text, place, widget->palette().color(role), widget};
        };
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text(), label->foregroundRole());
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            add(combo->currentText(), combo->isEditable() ? QPalette::Text : QPalette::ButtonText);
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            add(line->text(), QPalette::Text);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->isEnabled())
            addRows(*view, texts);
    }
    return texts;
}

/// The steps paint themselves, also those that are out of reach: what they are painted in is what differs
/// most from what is behind.
double paintedContrast(const QImage& picture, const QRect& place, const QColor& background) {
    double most = 1;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            most = std::max(most, contrast(QColor(picture.pixel(x, y)), background));
    return most;
}

} // namespace

QStringList faintTexts(QWizard& wizard) {
    QStringList complaints;
    const QPixmap pixmap = wizard.grab();
    const QImage picture = pixmap.toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = pixmap.devicePixelRatio();
    const auto inPicture = [ratio](const QRect& place) {
        return QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toAlignedRect();
    };
    for (const SeenText& seen : textsOf(wizard)) {
        const QColor background = backgroundOf(picture, inPicture(seen.place));
        if (background.isValid() && contrast(seen.color, background) < 4.5)
            complaints << QStringLiteral("%1 on %2: “%3” %4")
                              .arg(seen.color.name(), background.name(), seen.text, namedPath(seen.widget));
    }
    // A default button has other colours than its palette says. Of one that is half out of sight there may be
    // no words to look at.
    for (const QAbstractButton* button : wizard.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty() ||
            button->visibleRegion().boundingRect() != button->rect() ||
            qobject_cast<const StepRail*>(button->parentWidget()))
            continue;
        const int frame = button->fontMetrics().height() / 4;
        const QRect words = button->visibleRegion().boundingRect().adjusted(frame, frame, -frame, -frame);
        const QRect place = inPicture(QRect(button->mapTo(&wizard, words.topLeft()), words.size()));
        const QColor background = backgroundOf(picture, place);
        if (background.isValid() && paintedContrast(picture, place, background) < 4.5)
            complaints << QStringLiteral("a button on %1: “%2” %3")
                              .arg(background.name(), button->text(), namedPath(button));
    }
    const auto* rail = wizard.findChild<StepRail*>();
    if (!rail || !rail->isVisible())
        return complaints;
    for (const QAbstractButton* step : rail->findChildren<QAbstractButton*>()) {
        // Beside the mark, where the words are.
        const int mark = step->fontMetrics().height() * 5 / 2;
        const QRect words =
            step->rect().adjusted(step->isRightToLeft() ? 0 : mark, 0, step->isRightToLeft() ? -mark : 0, 0);
        const QRect place = inPicture(QRect(step->mapTo(&wizard, words.topLeft()), words.size()));
        const QColor background = backgroundOf(picture, place);
        if (background.isValid() && paintedContrast(picture, place, background) < 4.5)
            complaints << QStringLiteral("a step on %1: “%2”").arg(background.name(), step->text());
    }
    return complaints;
}

} // namespace p2s::test
