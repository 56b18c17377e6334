#pragma once

#include "core/readiness/gateway_rehearsal.h"
#include "ui/wizard/wizard_page.h"

class QLineEdit;
class QPushButton;

namespace p2s {

class CheckList;
class FindingList;
class MessageBar;
class PasswordField;
class ResultInstallPart;

/// What came of it: thumbprint, file, password for the last time, the checks, a rehearsal with a gateway, and
/// what to do next.
class ResultPage : public WizardPage {
    Q_OBJECT
public:
    explicit ResultPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override { return {}; }

protected:
    void build() override;
    void enter() override;

private:
    QLayout* buildFacts();
    QLayout* buildChecks();
    QLayout* buildActions();
    void showChecks();
    void rehearse();
    void showRehearsal(const Result<RehearsalOutcome>& outcome);
    void remindOfUpload();
    void openFolder();
    void showWhoIsNext();
    void startNextPerson();

    MessageBar* m_upload = nullptr;
    QLineEdit* m_thumbprint = nullptr;
    QLineEdit* m_file = nullptr;
    PasswordField* m_password = nullptr;
    CheckList* m_checks = nullptr;
    CheckList* m_rehearsal = nullptr;
    QPushButton* m_rehearse = nullptr;
    FindingList* m_findings = nullptr;
    ResultInstallPart* m_install = nullptr;
    MessageBar* m_message = nullptr;
    QPushButton* m_next = nullptr;
    /// Answers to a rehearsal of another certificate are dropped.
    int m_rehearsals = 0;
};

} // namespace p2s
