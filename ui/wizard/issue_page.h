#pragma once

#include "ui/wizard/issue_run.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace p2s {

class CheckList;
class MessageBar;

/// Issues the certificate as soon as it is entered, and goes on by itself when that is done. A certificate
/// that is issued is not issued again, whichever way one comes here.
class IssuePage : public WizardPage {
    Q_OBJECT
public:
    explicit IssuePage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;
    bool cancelWork() override;

    /// Who does the work; another one in tests, before the page is entered.
    void setIssuer(Issuer issuer) { m_issuer = std::move(issuer); }
    bool isWorking() const { return m_run && m_run->isRunning(); }

protected:
    void build() override;
    void enter() override;

private:
    void start();
    IssueWork workFor(const IssuanceRequest& request) const;
    void cancel();
    void showStage(IssueStage stage);
    void finish(Result<IssuedClient> outcome);
    void showIssued();
    void goOn();
    /// Back waits while there is work, and the page's own button stops it.
    void showWorking(bool working);

    Issuer m_issuer = issueIntoLedger;
    IssueRun* m_run = nullptr;
    QLabel* m_sentence = nullptr;
    CheckList* m_stages = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace p2s
