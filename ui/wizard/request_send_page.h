#pragma once

#include "ui/wizard/wizard_page.h"

class QLineEdit;
class QRadioButton;

namespace p2s {

class MessageBar;

/// How a request goes to the organisation's authority: AD CS with its template, or a file for any other. Says
/// what AD CS needs before anything is sent.
class RequestSendPage : public WizardPage {
    Q_OBJECT
public:
    explicit RequestSendPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;
    bool validatePage() override;

Q_SIGNALS:
    /// A certificate that the authority has issued before is to be looked at: a file of it, or the one in the
    /// Windows certificate store.
    void checkFileWanted();
    void checkStoredWanted();

protected:
    void build() override;
    void enter() override;

private:
    QWidget* buildAdCs();
    QLayout* buildCheckOnly();
    void decide();
    void judge();

    QRadioButton* m_adCs = nullptr;
    QRadioButton* m_other = nullptr;
    QWidget* m_adCsPart = nullptr;
    QLineEdit* m_template = nullptr;
    QLineEdit* m_config = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace p2s
