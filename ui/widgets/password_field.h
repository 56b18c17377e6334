#pragma once

#include "core/base/secret_bytes.h"

#include <QWidget>

class QLineEdit;

namespace p2s {

/// A line for a password with an eye that shows and hides it. Gives its text away as SecretBytes only.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    SecretBytes secret() const;
    void setSecret(const SecretBytes& secret);
    bool isEmpty() const;
    void clear();
    /// For the label's buddy, the object name and the accessible name.
    QLineEdit* lineEdit() const;

Q_SIGNALS:
    void changed();
    /// Enter was pressed.
    void submitted();
};

} // namespace p2s
