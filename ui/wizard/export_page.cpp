#include "ui/wizard/export_page.h"

#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/export_file_part.h"
#include "ui/wizard/export_name_part.h"
#include "ui/wizard/export_password_part.h"
#include "ui/wizard/install_target_text.h"
#include "ui/wizard/issuance_draft.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace p2s {

ExportPage::ExportPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("exportPage"));
    setTitle(tr("Save the certificate"));
    setSubTitle(tr("The .pfx file holds the private key, so its password is what protects it on its way."));
}

QString ExportPage::stepName() const {
    return tr("Save");
}

QString ExportPage::outcome() const {
    return QFileInfo(draft().pfxPath()).fileName();
}

bool ExportPage::isComplete() const {
    return m_file && m_file->isComplete() && m_name->isComplete() && m_password->isComplete();
}

bool ExportPage::validatePage() {
    m_file->rememberFolder();
    return true;
}

void ExportPage::build() {
    m_issuedMessage = new MessageBar;
    m_issuedMessage->setObjectName(QStringLiteral("alreadyIssuedMessage"));
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("targetCombo"));
    m_target->setAccessibleName(tr("Where will it be installed?"));
    for (const InstallTarget target : allInstallTargets())
        m_target->addItem(installTargetText(target).name, static_cast<int>(target));
    m_meaning = new QLabel;
    m_meaning->setObjectName(QStringLiteral("targetMeaning"));
    m_meaning->setWordWrap(true);

    auto* targetField = new QVBoxLayout;
    targetField->addWidget(m_target);
    targetField->addWidget(m_meaning);
    auto* targetLabel = new QLabel(tr("&Where will it be installed?"));
    targetLabel->setBuddy(m_target);

    auto* form = new QFormLayout;
    form->addRow(targetLabel, targetField);
    m_file = new ExportFilePart(draft(), form, this);
    m_name = new ExportNamePart(draft(), form, this);
    m_password = new ExportPasswordPart(draft(), form, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_issuedMessage);
    layout->addLayout(form);
    layout->addStretch();
    tabThroughLayout(this);

    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportPage::chooseTarget);
    connect(m_file, &ExportFilePart::completeChanged, this, &QWizardPage::completeChanged);
    connect(m_name, &ExportNamePart::completeChanged, this, &QWizardPage::completeChanged);
    connect(m_password, &ExportPasswordPart::completeChanged, this, &QWizardPage::completeChanged);
    connect(&draft(), &IssuanceDraft::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    // The draft outlives the wizard; the password should not.
    connect(wizard(), &QDialog::finished, this, [this] {
        m_password->forget();
        draft().forgetPassword();
    });
}

void ExportPage::enter() {
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(draft().target())));
    m_meaning->setText(installTargetText(draft().target()).meaning);
    m_target->setAccessibleDescription(m_meaning->text());
    m_file->enter();
    m_name->enter();
    m_password->enter();
    refresh();
    focusWhenShown(m_target);
}

void ExportPage::showEvent(QShowEvent* event) {
    WizardPage::showEvent(event);
    if (m_target)
        refresh();
}

void ExportPage::chooseTarget(int index) {
    const auto target = static_cast<InstallTarget>(m_target->itemData(index).toInt());
    m_meaning->setText(installTargetText(target).meaning);
    m_target->setAccessibleDescription(m_meaning->text());
    draft().setTarget(target);
}

void ExportPage::refresh() {
    const bool wasIssued = !m_issuedMessage->isEmpty();
    if (draft().issued()) {
        m_issuedMessage->showMessage(
            Severity::Info, tr("This certificate has been issued."),
            tr("Next shows the outcome again; a change here or on a page before makes "
               "another certificate."));
        setButtonText(QWizard::NextButton, wizard()->buttonText(QWizard::NextButton));
        return;
    }
    m_issuedMessage->clear();
    setButtonText(QWizard::NextButton, tr("&Issue"));
    if (wasIssued) {
        // What was there because of that certificate is now in the way of another.
        m_file->enter();
        m_name->enter();
    }
}

} // namespace p2s
