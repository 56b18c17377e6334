#pragma once

#include <QProxyStyle>

namespace p2s {

/// Qt's Fusion style, which draws the outlines of fields, check boxes and radio buttons darker than the
/// window: on a dark one an empty radio button cannot be seen. Here they stand out there at 3:1 or more
/// (WCAG 2.1, 1.4.11); in a light palette nothing changes.
class ReadableFusion : public QProxyStyle {
    Q_OBJECT
public:
    ReadableFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// None for QCommandLinkButton, which asks for one when it is made: ours has another (CommandLink), and
    /// icon themes would be searched for it in thousands of places before the first page is seen.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
};

/// Takes it in place of Fusion when that is the style of the application.
void makeFusionReadable();

} // namespace p2s
