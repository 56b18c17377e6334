#pragma once

#include <QCommandLinkButton>
#include <QHash>

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

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is known of the heights for the present words and font.
    mutable QHash<int, int> m_heights;
};

/// Such a link with the name that tests know it by.
CommandLink* commandLink(const QString& text, const QString& description, const QString& objectName,
                         QLatin1StringView icon);

} // namespace p2s
