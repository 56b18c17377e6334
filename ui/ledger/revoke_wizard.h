#pragma once

#include "core/issuing/revocation_impact.h"
#include "ui/ledger/ledger_place.h"

#include <QWizard>

class QButtonGroup;
class QLabel;
class QListWidget;

namespace p2s {

class MessageBar;
class RevokeResultPage;

/// One certificate is revoked: see who is cut off, say why, then what the gateway is to be told. For one that
/// is revoked already only the last.
class RevokeWizard : public QWizard {
    Q_OBJECT
public:
    RevokeWizard(LedgerPlace place, const CertificateRecord& certificate, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The ledger has changed.
    void revoked();
    void renewWanted(const CertificateRecord& old);
    void issueWanted(const QStringList& people);

private:
    void addImpactPage();
    void addReasonPage();
    void addResultPage();
    void readImpact();
    void showImpact(const RevocationImpact& impact);
    void revoke();
    bool isRevokedAlready() const { return m_certificate.revocation && !m_certificate.isOnHold(); }

    LedgerPlace m_place;
    CertificateRecord m_certificate;
    RevocationImpact m_impact;
    QListWidget* m_cutOff = nullptr;
    QLabel* m_summary = nullptr;
    MessageBar* m_impactMessage = nullptr;
    QButtonGroup* m_reasons = nullptr;
    RevokeResultPage* m_result = nullptr;
};

} // namespace p2s
