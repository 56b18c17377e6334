#include "ui/widgets/command_link.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/long_text.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace p2s {
namespace {

// Where QCommandLinkButton lays its parts out; it keeps these numbers to itself.
constexpr int sideMargin = 7;
constexpr int farMargin = 4;
constexpr int topMargin = 10;
constexpr int betweenIconAndText = 6;

constexpr qreal pointSize = 9;
constexpr qreal titlePointSizeOnWindows = 12;

} // namespace

CommandLink::CommandLink(const QString& text, const QString& description, QLatin1StringView icon,
                         QWidget* parent)
    : QCommandLinkButton(text, parent) {
    setAccessibleName(withoutMnemonic(text));
    describe(description);
    setIcon(themedIcon(icon, QPalette::WindowText));
    const int side = fontMetrics().height() * 3 / 2;
    setIconSize(QSize(side, side));
}

void CommandLink::describe(const QString& description) {
    m_heights.clear();
    setDescription(description);
    setAccessibleDescription(description);
}

// Layouts ask for it some twenty times before the first page is seen, and every time Qt breaks the words into
// lines.
int CommandLink::heightForWidth(int width) const {
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd()
               ? *known
               : *m_heights.insert(width, QCommandLinkButton::heightForWidth(width));
}

void CommandLink::changeEvent(QEvent* event) {
    m_heights.clear();
    QCommandLinkButton::changeEvent(event);
}

void CommandLink::paintEvent(QPaintEvent* event) {
    if (!isRightToLeft()) {
        QCommandLinkButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton button;
    initStyleOption(&button);
    button.features |= QStyleOptionButton::CommandLinkButton;
    button.text.clear();
    button.icon = {};
    painter.drawControl(QStyle::CE_PushButton, button);

    QPoint offset;
    if (isDown())
        offset = {style()->pixelMetric(QStyle::PM_ButtonShiftHorizontal, &button, this),
                  style()->pixelMetric(QStyle::PM_ButtonShiftVertical, &button, this)};
    const auto mirrored = [&](const QRect& place) {
        return QStyle::visualRect(Qt::RightToLeft, rect(), place).translated(offset);
    };
    const QSize side = icon().actualSize(iconSize());
    icon().paint(&painter, mirrored({QPoint(sideMargin, topMargin), side}), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    QFont title = font();
    const bool isWindows = style()->inherits("QWindowsVistaStyle");
    title.setBold(!isWindows);
    title.setPointSizeF(isWindows ? titlePointSizeOnWindows : pointSize);
    QFont words = font();
    words.setPointSizeF(pointSize);
    const int left = sideMargin + side.width() + betweenIconAndText;
    const int titleHeight = QFontMetrics(title).height();
    int top = topMargin;
    if (description().isEmpty())
        top += std::max(0, (side.height() - titleHeight) / 2);
    int flags = Qt::AlignRight | Qt::AlignAbsolute | Qt::TextShowMnemonic;
    if (!style()->styleHint(QStyle::SH_UnderlineShortcut, &button, this))
        flags |= Qt::TextHideMnemonic;
    const int width = this->width() - left - farMargin;
    painter.setFont(title);
    painter.drawItemText(mirrored({left, top, width, titleHeight}), flags, palette(), isEnabled(), text(),
                         QPalette::ButtonText);
    painter.setFont(words);
    painter.drawItemText(mirrored({left, topMargin + titleHeight, width, height() - topMargin - titleHeight}),
                         flags | Qt::TextWordWrap, palette(), isEnabled(), description(),
                         QPalette::ButtonText);
}

CommandLink* commandLink(const QString& text, const QString& description, const QString& objectName,
                         QLatin1StringView icon) {
    auto* link = new CommandLink(text, description, icon);
    link->setObjectName(objectName);
    return link;
}

} // namespace p2s
