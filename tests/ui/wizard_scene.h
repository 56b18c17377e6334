#pragma once

#include "core/issuing/issue_client.h"
#include "tests/support/fake_platform.h"
#include "tests/support/fixed_clock.h"
#include "ui/wizard/issuance_draft.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace p2s::test {

/// A home of its own, a day on which everything happens, and a draft to put pages on.
class WizardScene {
    Q_DISABLE_COPY_MOVE(WizardScene)
public:
    /// Empty: no ledger, no root.
    WizardScene();
    ~WizardScene();

    IssuanceDraft& draft() { return *m_draft; }
    const FixedClock& clock() const { return m_clock; }
    /// What stands for Windows; out of reach until it is made available.
    FakeCertificateStore& store() { return m_store; }
    FakeAccount& account() { return m_account; }
    FakeEnrolment& enrolment() { return m_enrolment; }
    QString ledgerPath() const;
    /// A path in the scene's folder for what is saved.
    QString path(const QString& name) const;
    /// The names of everything in that folder.
    QStringList savedFiles() const;

    /// Makes a root, records and unlocks it.
    void prepareRoot(const QString& name = QStringLiteral("P2SRootCert"));
    /// Root, person, file, friendly name and password: request() has a value afterwards.
    void prepareRequest(const QString& address = QStringLiteral("user@contoso.com"));
    /// Like prepareRequest, then issued for real.
    void prepareIssued(const QString& address = QStringLiteral("user@contoso.com"));

    Ledger openLedger() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    FakeCertificateStore m_store;
    FakeAccount m_account;
    FakeEnrolment m_enrolment;
    Platform m_platform{m_store, m_account, m_enrolment};
    std::unique_ptr<IssuanceDraft> m_draft;
};

/// The child of \a parent of that name; aborts the test program when it is not there.
template <typename T> T* part(const QWidget* parent, const char* name) {
    T* found = parent->findChild<T*>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s named %s", T::staticMetaObject.className(), name);
    return found;
}

} // namespace p2s::test
