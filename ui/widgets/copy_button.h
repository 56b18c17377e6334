#pragma once

#include <QPushButton>

#include <functional>

class QTimer;

namespace p2s {

/// Puts a text on the clipboard and says "Copied" for two seconds.
class CopyButton : public QPushButton {
    Q_OBJECT
public:
    /// \a text is asked for at the moment of the click.
    CopyButton(const QString& label, std::function<QString()> text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void copy();
    void showLabel();

    QString m_label;
    std::function<QString()> m_text;
    QTimer* m_back;
};

} // namespace p2s
