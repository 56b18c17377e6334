#include "ui/widgets/command_link.h"

#include "ui/widgets/icons.h"

#include <QCommandLinkButton>

namespace p2s {

QCommandLinkButton* commandLink(const QString& text, const QString& description, const QString& objectName,
                                QLatin1StringView icon) {
    auto* button = new QCommandLinkButton(text, description);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAccessibleDescription(description);
    button->setIcon(themedIcon(icon, QPalette::WindowText));
    const int side = button->fontMetrics().height() * 3 / 2;
    button->setIconSize(QSize(side, side));
    return button;
}

} // namespace p2s
