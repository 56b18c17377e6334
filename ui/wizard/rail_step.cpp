#include "ui/wizard/rail_step.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/severity_color.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace p2s {
namespace {

// Room for an outcome such as an address, in average characters; longer ones are cut with an ellipsis.
constexpr int outcomeWidth = 22;

} // namespace

RailStep::RailStep(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
}

void RailStep::setStep(const StepRail::Step& step, int number, int total) {
    m_step = step;
    m_number = number;
    m_total = total;
    setText(step.name);
    setObjectName(QStringLiteral("railStep%1").arg(step.id));
    setEnabled(step.reachable);
    setFocusPolicy(step.reachable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(step.reachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(step.state == StepRail::State::Finished ? step.outcome : QString());
    setAccessibleName(tr("Step %1 of %2: %3").arg(number).arg(total).arg(step.name));
    switch (step.state) {
    case StepRail::State::Ahead:
        setAccessibleDescription(tr("Still to come"));
        break;
    case StepRail::State::Current:
        setAccessibleDescription(tr("The current step"));
        break;
    case StepRail::State::Finished:
        setAccessibleDescription(step.outcome.isEmpty() ? tr("Finished")
                                                        : tr("Finished: %1").arg(step.outcome));
        break;
    }
    updateGeometry();
    update();
}

// The same whether it is the current step, which is bold, or not: the page beside it must not move.
QSize RailStep::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics name(bold);
    const QFontMetrics outcome(font());
    const int width = std::max(name.horizontalAdvance(text()), outcome.averageCharWidth() * outcomeWidth) +
                      markSide() + 4 * gap();
    return {width, name.height() + outcome.height() + 3 * gap()};
}

bool RailStep::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailStep::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics nameMetrics(nameFont());
    const QFontMetrics outcomeMetrics(this->font());
    const int top = gap();
    const QRect mark = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(gap(), top + (nameMetrics.height() - markSide()) / 2 + gap() / 2, markSide(), markSide()));
    const int left = 3 * gap() + markSide();
    const int width = this->width() - left - gap();
    const QRect name = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(left, top + gap() / 2, width, nameMetrics.height()));
    const QRect outcome = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(left, top + gap() / 2 + nameMetrics.height(), width, outcomeMetrics.height()));

    paintLine(painter, mark);
    paintMark(painter, mark);

    const bool underMouse = isEnabled() && this->underMouse();
    QFont font = nameFont();
    font.setUnderline(underMouse);
    painter.setFont(font);
    const bool ahead = m_step.state == StepRail::State::Ahead;
    painter.setPen(ahead ? quietTextColor(palette())
                         : palette().color(QPalette::Active, QPalette::WindowText));
    const int align = static_cast<int>(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    painter.drawText(name, align | Qt::TextSingleLine, text());
    if (m_step.state == StepRail::State::Finished) {
        painter.setFont(this->font());
        painter.setPen(quietTextColor(palette()));
        painter.drawText(outcome, align | Qt::TextSingleLine,
                         outcomeMetrics.elidedText(m_step.outcome, Qt::ElideMiddle, outcome.width()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

int RailStep::markSide() const {
    return QFontMetrics(font()).height() * 4 / 3;
}

int RailStep::gap() const {
    return std::max(3, QFontMetrics(font()).height() / 3);
}

QFont RailStep::nameFont() const {
    QFont name = font();
    name.setBold(m_step.state == StepRail::State::Current);
    return name;
}

QColor RailStep::markColor() const {
    switch (m_step.state) {
    case StepRail::State::Current:
        return palette().color(QPalette::Active, QPalette::Highlight);
    case StepRail::State::Finished:
        return successColor(palette());
    case StepRail::State::Ahead:
        break;
    }
    return quietTextColor(palette());
}

void RailStep::paintMark(QPainter& painter, const QRect& mark) const {
    if (m_step.state == StepRail::State::Finished) {
        doneIcon().paint(&painter, mark.adjusted(-1, -1, 1, 1));
        return;
    }
    const bool current = m_step.state == StepRail::State::Current;
    painter.setPen(QPen(markColor(), 1.25));
    painter.setBrush(current ? QBrush(markColor()) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    painter.setFont(nameFont());
    painter.setPen(current ? palette().color(QPalette::Active, QPalette::HighlightedText) : markColor());
    painter.drawText(mark, Qt::AlignCenter, QLocale().toString(m_number));
}

void RailStep::paintLine(QPainter& painter, const QRect& mark) const {
    QColor line = quietTextColor(palette());
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1));
    const qreal x = QRectF(mark).center().x();
    const int clear = gap() / 2;
    if (m_number > 1)
        painter.drawLine(QPointF(x, 0), QPointF(x, mark.top() - clear));
    if (m_number < m_total)
        painter.drawLine(QPointF(x, mark.bottom() + 1 + clear), QPointF(x, height()));
}

} // namespace p2s
