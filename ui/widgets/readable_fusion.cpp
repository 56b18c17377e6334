#include "ui/widgets/readable_fusion.h"

#include <QApplication>
#include <QIcon>
#include <QStyleOption>

#include <algorithm>

namespace p2s {
namespace {

const QString fusion = QStringLiteral("fusion");

/// Fusion makes an outline out of the window's colour, at most so much darker.
constexpr qreal fusionDarkens = 1.5;
/// How far from the window's to the text's colour an outline has to be; measured by ui.readable_fusion.
constexpr qreal outlinePlace = 0.45;

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// \a palette with the window's colour that gives outlines to be seen on the real one.
QPalette withOutlines(QPalette palette) {
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const auto between = [](int from, int to) {
        const qreal outline = from + (to - from) * outlinePlace;
        return static_cast<int>(std::min(255.0, outline * fusionDarkens));
    };
    palette.setColor(QPalette::Window,
                     QColor(between(window.red(), text.red()), between(window.green(), text.green()),
                            between(window.blue(), text.blue())));
    return palette;
}

template <typename Option> Option outlined(const Option& option) {
    Option copy(option);
    copy.palette = withOutlines(option.palette);
    return copy;
}

} // namespace

ReadableFusion::ReadableFusion() : QProxyStyle(fusion) {}

void ReadableFusion::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    if (!option || !isDark(option->palette)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) {
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const QStyleOptionButton copy = outlined(*button);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
        break;
    case PE_Frame:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const QStyleOptionFrame copy = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon ReadableFusion::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                   const QWidget* widget) const {
    return icon == SP_CommandLink ? QIcon() : QProxyStyle::standardIcon(icon, option, widget);
}

void makeFusionReadable() {
    if (QApplication::style()->name() == fusion)
        QApplication::setStyle(new ReadableFusion);
}

} // namespace p2s
