#pragma once

#include "tests/ui/wizard_scene.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/revoke_wizard.h"

#include <memory>

namespace p2s::test {

/// The ledger's window on a ledger with two certificates: ann@contoso.com of one person, kiosk@contoso.com
/// shared by ann@ and bob@contoso.com.
class LedgerWindowScene {
public:
    LedgerWindowScene();

    /// Opens the window and waits for its rows; checks like a test.
    void open();
    WizardScene& job() { return m_job; }
    LedgerWindow& window() { return *m_window; }
    template <typename T> T* find(const char* name) { return part<T>(m_window.get(), name); }
    int rows();
    /// Records a finished certificate of \a name that takes the place of number \a replaces.
    CertificateRecord addIssued(const QString& name, qint64 replaces = 0);
    /// Chooses the row of \a commonName and waits for its details; checks like a test.
    void select(const QString& commonName);
    /// The flow for the chosen certificate, once it shows who is cut off.
    RevokeWizard* openRevocation();
    /// Goes through it for the radio button \a reason, to the page that says what to do next.
    RevokeWizard* revoke(const char* reason);

private:
    WizardScene m_job;
    std::unique_ptr<LedgerWindow> m_window;
    /// How many were recorded, for thumbprints of their own.
    int m_added = 0;
};

} // namespace p2s::test
