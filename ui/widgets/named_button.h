#pragma once

#include <QIcon>
#include <QString>

class QPushButton;

namespace p2s {

/// A button of that object name which Enter presses only when it has the focus.
QPushButton* namedButton(const char* objectName, const QString& text, const QIcon& icon = {});

} // namespace p2s
