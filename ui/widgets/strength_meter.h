#pragma once

#include "core/readiness/password_strength.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace p2s {

/// How hard a password is to guess, as a bar and a word.
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    void setStrength(const PasswordStrength& strength);
    /// "Weak", "Fair", "Strong"; empty for an empty password.
    QString word() const;

private:
    QProgressBar* m_bar;
    QLabel* m_word;
};

} // namespace p2s
