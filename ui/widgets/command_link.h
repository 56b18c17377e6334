#pragma once

#include <QCommandLinkButton>

namespace p2s {

/// A command link that mirrors: Qt's own leaves its icon on the left, far from the words, where reading goes
/// from right to left.
class CommandLink : public QCommandLinkButton {
    Q_OBJECT
public:
    /// \a icon: the name of a themed icon, as large as a line and a half.
    CommandLink(const QString& text, const QString& description, QLatin1StringView icon,
                QWidget* parent = nullptr);

    /// The description as it is seen and as it is spoken.
    void describe(const QString& description);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Such a link with the name that tests know it by.
CommandLink* commandLink(const QString& text, const QString& description, const QString& objectName,
                         QLatin1StringView icon);

} // namespace p2s
