#pragma once

#include "core/handover/azure_revocation.h"
#include "core/issuing/revocation_impact.h"
#include "ui/ledger/ledger_place.h"

#include <QWizardPage>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace p2s {

class MessageBar;

/// After a certificate was revoked: what the gateway is to be told, in the form that somebody uses, and who
/// needs a new one.
class RevokeResultPage : public QWizardPage {
    Q_OBJECT
public:
    explicit RevokeResultPage(LedgerPlace place, QWidget* parent = nullptr);

    void showRevoked(const CertificateRecord& certificate, const RevocationImpact& impact);
    void showError(const Error& error);

Q_SIGNALS:
    void ledgerChanged();
    /// One new certificate for the same people.
    void renewWanted();
    /// A certificate for each of those who need one.
    void issueWanted();

private:
    QWidget* buildPlace();
    QWidget* buildCommand();
    QWidget* buildReissue();
    void showCommand();
    void rememberPlace() const;
    void noteUploaded();
    void takeBack();

    LedgerPlace m_place;
    CertificateRecord m_certificate;
    QLineEdit* m_thumbprint = nullptr;
    QLineEdit* m_group = nullptr;
    QLineEdit* m_gateway = nullptr;
    QComboBox* m_form = nullptr;
    QPlainTextEdit* m_command = nullptr;
    QPushButton* m_uploaded = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_issue = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace p2s
