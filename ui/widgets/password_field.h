#pragma once

#include "core/base/secret_bytes.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace p2s {

/// A line for a password with an eye that shows and hides it. Gives its text away as SecretBytes only.
class PasswordField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordField)
public:
    explicit PasswordField(QWidget* parent = nullptr);
    ~PasswordField() override;

    SecretBytes secret() const;
    void setSecret(const SecretBytes& secret);
    bool isEmpty() const;
    void clear();
    /// Shows or hides the characters, as the eye does.
    void setRevealed(bool revealed);
    /// Names the line and its eye: "rootPassphraseEdit" and "rootPassphraseEditEye".
    void setNames(const QString& objectName, const QString& accessibleName);
    /// For the label's buddy, the object name and the accessible name.
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    /// Enter was pressed.
    void submitted();
    /// Its characters can be read from now on.
    void revealed();

protected:
    bool event(QEvent* event) override;

private:
    void leaveRoomForEye();

    QLineEdit* m_edit;
    QToolButton* m_eye;
};

} // namespace p2s
