#pragma once

#include "core/base/result.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QRadioButton;
class QStackedWidget;
class QWidget;
class QWizardPage;

namespace p2s {

class FindingList;
class IssuanceDraft;
class MessageBar;
class PasswordField;
class SecretBytes;
class StrengthMeter;

/// The part of the Export page that decides the .pfx's password: generated, or typed twice.
class ExportPasswordPart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form on \a page.
    ExportPasswordPart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page);

    /// Makes a new password for a new person.
    void enter();
    bool isComplete() const;
    /// Takes the password out of the widgets.
    void forget();

Q_SIGNALS:
    void completeChanged();

private:
    QWidget* buildGenerated();
    QWidget* buildTyped();
    void generate();
    void choose(bool generated);
    void typed();
    void leave();
    void judge();
    Result<void> usable(const SecretBytes& password) const;

    IssuanceDraft& m_draft;
    QRadioButton* m_generate;
    QRadioButton* m_type;
    QStackedWidget* m_ways;
    PasswordField* m_generated;
    PasswordField* m_password;
    PasswordField* m_repeat;
    StrengthMeter* m_meter;
    QLabel* m_hint;
    MessageBar* m_message;
    FindingList* m_findings;
    /// A line was left with two passwords that are not the same.
    bool m_leftDifferent = false;
};

} // namespace p2s
