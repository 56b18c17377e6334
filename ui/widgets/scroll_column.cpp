#include "ui/widgets/scroll_column.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace p2s {
namespace {

/// In lines of text: what is left to be scrolled in a small window.
constexpr int leastLines = 8;

} // namespace

ScrollColumn::ScrollColumn(QWidget* inside, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page behind it gives the colour.
    viewport()->setAutoFillBackground(false);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    // By itself an area follows the keys only from one of its parts to another.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize ScrollColumn::sizeHint() const {
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const {
    const QSize whole = widget()->minimumSizeHint();
    const int least = std::min(whole.height(), leastLines * fontMetrics().height());
    return {whole.width() + (least < whole.height() ? verticalScrollBar()->sizeHint().width() : 0), least};
}

// What is in it asks for more or less room: so does the column.
bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace p2s
