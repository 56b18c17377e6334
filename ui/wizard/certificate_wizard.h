#pragma once

#include "core/ledger/records.h"
#include "ui/wizard/wizard_page.h"

#include <QPointer>
#include <QWizard>

namespace p2s {

class LedgerWindow;
class StepRail;

/// The wizard's window: ModernStyle, a rail on the left, resizable, its size remembered.
class CertificateWizard : public QWizard {
    Q_OBJECT
public:
    /// \a draft outlives the wizard.
    explicit CertificateWizard(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// The page shown, as one of ours.
    WizardPage* currentWizardPage() const;
    /// Goes back along the way that was come; nothing happens when it is not open.
    void goBackTo(int pageId);
    /// Opens the ledger window, or brings it to the front.
    void showLedger();
    /// Asks first when something typed would be lost; stops running work instead of closing.
    void reject() override;

protected:
    void done(int result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addPages();
    void addLedgerButton();
    void offerLedger();
    void renew(const CertificateRecord& old);
    void issueTo(const QStringList& people);
    void useLedger(const QString& ledgerPath);
    void offerLogin();
    void startAgain();
    void updateRail();
    bool canGoBackTo(int pageId) const;
    void restoreWindow();
    void saveWindow() const;

    IssuanceDraft& m_draft;
    StepRail* m_rail;
    QPointer<LedgerWindow> m_ledger;
};

} // namespace p2s
