#pragma once

#include "core/ledger/records.h"
#include "core/x509/email_name.h"
#include "ui/wizard/wizard_page.h"

class QLineEdit;

namespace p2s {

class MessageBar;

/// Who the certificate is for: the name in e-mail format that becomes its common name.
class PersonPage : public WizardPage {
    Q_OBJECT
public:
    explicit PersonPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;

protected:
    void build() override;
    void enter() override;

private:
    void typed();
    void judge(bool isFinished);
    void lookUp();
    void tell(const QList<CertificateRecord>& held);

    QLineEdit* m_edit = nullptr;
    MessageBar* m_message = nullptr;
    /// The address whose certificates are known by now, and the one for which another was agreed to.
    QString m_lookedUp;
    QString m_agreed;
    bool m_isHeld = false;
};

} // namespace p2s
