#pragma once

#include "core/ledger/records.h"
#include "ui/wizard/wizard_path.h"

#include <QPointer>
#include <QWizard>

#include <functional>

namespace p2s {

class InspectorWindow;
struct IssuanceRequest;
struct LedgerPlace;
class LedgerWindow;
class RolloverWindow;
class StartPage;
class StepRail;

/// The wizard's window: ModernStyle, a rail on the left, resizable, its size remembered.
class CertificateWizard : public QWizard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateWizard)
public:
    /// \a draft outlives the wizard.
    explicit CertificateWizard(IssuanceDraft& draft, QWidget* parent = nullptr);
    ~CertificateWizard() override;

    /// The page shown, as one of ours.
    WizardPage* currentWizardPage() const;
    /// Goes back along the way that was come; nothing happens when it is not open.
    void goBackTo(int pageId);
    /// Follows the path at that place of wizardPaths(), from the first page on.
    void take(qsizetype path);
    /// Along the path that was taken.
    int nextId() const override;
    /// Opens the ledger window, or brings it to the front.
    LedgerWindow& showLedger();
    /// Opens the window that looks into certificates, or brings it to the front, and opens \a files in it.
    void showInspector(const QStringList& files = {});
    /// Asks first when a request that was made would be left with nobody having it, or a password unseen.
    void accept() override;
    /// Asks first when something typed would be lost; stops running work instead of closing.
    void reject() override;

protected:
    /// Certificate files, and folders of them, may be dropped on any page: they are looked into beside it.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void done(int result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The ledger that this wizard works with, for other windows.
    LedgerPlace ledgerHere() const;
    /// Makes a new root that \a rollover goes on with.
    void makeRootFor(RolloverWindow* rollover, const QList<RootRecord>& roots);
    void addPages();
    void addLedgerButton();
    void offerButtons();
    /// Asks first when that would lose something.
    void beginAnew(std::function<void()> begin);
    void renew(const CertificateRecord& old, const IssuanceRequest& request);
    void issueTo(const QStringList& people);
    void useLedger(const QString& ledgerPath);
    void showLedgerPlace();
    void startAgain();
    void takeReply();
    void showRequest();
    void updateRail();
    bool canGoBackTo(int pageId) const;
    void restoreWindow();
    void saveWindow() const;

    IssuanceDraft& m_draft;
    QList<WizardPath> m_paths;
    /// The place of the path taken.
    qsizetype m_path = 0;
    bool m_isStartLaidOut = false;
    StepRail* m_rail;
    StartPage* m_start = nullptr;
    QPointer<LedgerWindow> m_ledger;
    QPointer<InspectorWindow> m_inspector;
};

} // namespace p2s
