#pragma once

#include "core/x509/certificate_request.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace p2s {

class EnrolmentPart;
class MessageBar;
class NewPassphrasePart;
class WorkBar;

/// Makes the request: the key, kept encrypted in the ledger, and the files to send. From then on it waits for
/// its reply, and the wizard may be closed.
class RequestPage : public WizardPage {
    Q_OBJECT
public:
    explicit RequestPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;
    bool cancelWork() override;

Q_SIGNALS:
    /// The authority answered at once; the reply is in the draft.
    void answered();

protected:
    void build() override;
    void enter() override;

private:
    enum class Form { Pem, Der, Inf };

    QWidget* buildMaking();
    QWidget* buildMade();
    QPushButton* saveButton(const QString& text, const QString& objectName, Form form);
    RequestProfile profile() const;
    void offerToGiveUp();
    void giveUp(qint64 id);
    void make();
    void showMade();
    void choosePlace(Form form);
    void save(const QString& path, Form form);
    QString suggestedPath(Form form) const;
    void showSubmitLine(const QString& requestPath);

    QStackedWidget* m_steps = nullptr;
    QWidget* m_making = nullptr;
    QWidget* m_made = nullptr;
    QLabel* m_asked = nullptr;
    QComboBox* m_key = nullptr;
    NewPassphrasePart* m_passphrase = nullptr;
    QPushButton* m_make = nullptr;
    WorkBar* m_work = nullptr;
    MessageBar* m_makeMessage = nullptr;
    QLabel* m_heading = nullptr;
    EnrolmentPart* m_enrolment = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_submitPart = nullptr;
    QLineEdit* m_submit = nullptr;
    MessageBar* m_saveMessage = nullptr;
};

} // namespace p2s
