#pragma once

#include <QString>

class QCommandLinkButton;

namespace p2s {

/// A large link with an icon (see themedIcon) that says what it does and what comes of it; \a text has a
/// mnemonic.
QCommandLinkButton* commandLink(const QString& text, const QString& description, const QString& objectName,
                                QLatin1StringView icon);

} // namespace p2s
