#pragma once

#include "core/base/secret_bytes.h"

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
    /// For a password: see copySecret().
    CopyButton(const QString& label, std::function<SecretBytes()> secret, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    CopyButton(const QString& label, QWidget* parent);
    void sayCopied();
    void showLabel();

    QString m_label;
    QTimer* m_back;
};

} // namespace p2s
