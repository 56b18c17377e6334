#pragma once

#include "core/issuing/revocation_impact.h"
#include "ui/ledger/ledger_place.h"

#include <QWizardPage>

class QLabel;
class QPushButton;

namespace p2s {

class GatewayCommandPart;
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
    /// One new certificate for all who shared it.
    void renewWanted();
    /// A certificate of their own for each of these people.
    void issueWanted(const QStringList& people);

private:
    QWidget* buildButtons();
    void offerReissue(const RevocationImpact& impact);
    void noteUploaded();
    void takeBack();

    LedgerPlace m_place;
    CertificateRecord m_certificate;
    /// Who would get a certificate of their own.
    QStringList m_people;
    GatewayCommandPart* m_commands;
    QLabel* m_cutOff = nullptr;
    QPushButton* m_uploaded = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_issue = nullptr;
    MessageBar* m_message;
};

} // namespace p2s
