#pragma once

#include "tests/support/expect_result.h"
#include "tests/ui/organisation.h"
#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

namespace p2s::test {

inline const QString requestAddress = QStringLiteral("user@contoso.com");
inline const QString requestPassphrase = QStringLiteral("Gartenzaun im Regen 7");

/// For each test a wizard on its first page, in a home of its own.
class RequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void open();
    void take(const char* link);
    void goTo(PageId page);
    PageId current() const { return static_cast<PageId>(m_wizard->currentId()); }
    template <typename T> T* the(const char* name) const { return part<T>(m_wizard.get(), name); }
    void click(const char* name) { QTest::mouseClick(the<QAbstractButton>(name), Qt::LeftButton); }
    /// From the first page to how the request will be sent.
    void goToSending();
    /// From the first page to a request that waits in the ledger.
    void makeRequest();
    /// The wizard was closed meanwhile, and the computer too: on the reply page of a new one.
    void comeBack();
    /// The same, with \a reply pasted.
    void paste(const QByteArray& reply);
    CertificateRequest requestInLedger() const;
    /// Every check of the reply says yes, and its key can be unlocked.
    void expectFine();
    /// How many checks say no.
    int failedChecks() const;
    /// Unlocks the reply's key with the right passphrase.
    void unlock();
    /// From an unlocked reply to the page of the result; the file is user.pfx.
    void finish();

    std::unique_ptr<WizardScene> m_scene;
    std::unique_ptr<CertificateWizard> m_wizard;
};

} // namespace p2s::test
