#include "ui/ledger/revoke_result_page.h"

#include "ui/ledger/gateway_settings.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/technical_text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum Form { CliForm, PowerShellForm, BicepForm, ArmForm, TerraformForm };

QString textIn(const AzureRevocation& azure, int form) {
    switch (form) {
    case CliForm:
        return azure.cli;
    case PowerShellForm:
        return azure.powershell;
    case BicepForm:
        return azure.bicep;
    case ArmForm:
        return azure.arm;
    default:
        return azure.terraform;
    }
}

} // namespace

RevokeResultPage::RevokeResultPage(LedgerPlace place, QWidget* parent)
    : QWizardPage(parent), m_place(std::move(place)), m_message(new MessageBar) {
    setObjectName(QStringLiteral("revokeResultPage"));
    setTitle(tr("Tell the gateway"));
    setSubTitle(
        tr("The ledger has it as revoked. The gateway accepts it until this thumbprint is on its list."));
    setFinalPage(true);
    m_message->setObjectName(QStringLiteral("revokeMessage"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(buildPlace());
    layout->addWidget(buildCommand(), 1);
    layout->addWidget(buildReissue());
    tabThroughLayout(this);
    setEnabled(false);
}

QWidget* RevokeResultPage::buildPlace() {
    const GatewayPlace remembered = rememberedGateway(m_place.settingsPath);
    m_thumbprint = technicalLine(QStringLiteral("revokedThumbprintEdit"), tr("Thumbprint for the gateway"));
    m_group = new QLineEdit(remembered.resourceGroup);
    m_group->setObjectName(QStringLiteral("resourceGroupEdit"));
    m_group->setAccessibleName(tr("Resource group of the gateway"));
    m_gateway = new QLineEdit(remembered.gateway);
    m_gateway->setObjectName(QStringLiteral("gatewayEdit"));
    m_gateway->setAccessibleName(tr("Name of the gateway"));
    auto* copy = new CopyButton(tr("&Copy"), [this] { return m_thumbprint->text(); });
    copy->setObjectName(QStringLiteral("copyRevokedThumbprintButton"));
    copy->setAccessibleName(tr("Copy the thumbprint"));
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    int row = 0;
    const auto addRow = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    addRow(tr("&Thumbprint:"), m_thumbprint);
    grid->addWidget(copy, 0, 2);
    addRow(tr("Resource &group:"), m_group);
    addRow(tr("Gate&way:"), m_gateway);
    for (QLineEdit* field : {m_group, m_gateway}) {
        connect(field, &QLineEdit::textChanged, this, &RevokeResultPage::showCommand);
        connect(field, &QLineEdit::editingFinished, this, &RevokeResultPage::rememberPlace);
    }
    return part;
}

QWidget* RevokeResultPage::buildCommand() {
    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("commandFormCombo"));
    m_form->setAccessibleName(tr("Form of the command"));
    // Names of products are the same in every language.
    m_form->addItems({QStringLiteral("Azure CLI"), QStringLiteral("Azure PowerShell"),
                      QStringLiteral("Bicep"), QStringLiteral("ARM (JSON)"), QStringLiteral("Terraform")});
    m_command = new QPlainTextEdit;
    m_command->setObjectName(QStringLiteral("commandEdit"));
    m_command->setAccessibleName(tr("What to run or to add"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setLayoutDirection(Qt::LeftToRight);
    auto* copy = new CopyButton(tr("Co&py"), [this] { return m_command->toPlainText(); });
    copy->setObjectName(QStringLiteral("copyCommandButton"));
    copy->setAccessibleName(tr("Copy the command"));
    auto* label = new QLabel(tr("&As:"));
    label->setBuddy(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_form);
    line->addWidget(copy);
    line->addStretch();
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_command, 1);
    connect(m_form, &QComboBox::currentIndexChanged, this, &RevokeResultPage::showCommand);
    return part;
}

QWidget* RevokeResultPage::buildReissue() {
    m_uploaded = new QPushButton(tr("It is on the gateway &now"));
    m_uploaded->setObjectName(QStringLiteral("uploadedButton"));
    m_undo = new QPushButton(tr("&Marked by mistake: take back"));
    m_undo->setObjectName(QStringLiteral("takeBackButton"));
    m_renew = new QPushButton(tr("Issue a new &shared certificate to them"));
    m_renew->setObjectName(QStringLiteral("reissueSharedButton"));
    m_issue = new QPushButton(tr("Issue a certificate to &each of them"));
    m_issue->setObjectName(QStringLiteral("reissueUniqueButton"));
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->addWidget(m_uploaded, 0, 0);
    grid->addWidget(m_undo, 0, 1);
    grid->addWidget(m_issue, 1, 0);
    grid->addWidget(m_renew, 1, 1);
    for (QPushButton* button : {m_uploaded, m_undo, m_renew, m_issue})
        button->setAutoDefault(false);
    connect(m_uploaded, &QPushButton::clicked, this, &RevokeResultPage::noteUploaded);
    connect(m_undo, &QPushButton::clicked, this, &RevokeResultPage::takeBack);
    connect(m_renew, &QPushButton::clicked, this, &RevokeResultPage::renewWanted);
    connect(m_issue, &QPushButton::clicked, this, &RevokeResultPage::issueWanted);
    return part;
}

void RevokeResultPage::showRevoked(const CertificateRecord& certificate, const RevocationImpact& impact) {
    m_certificate = certificate;
    setEnabled(true);
    showTechnicalText(m_thumbprint, certificate.sha1);
    m_issue->setVisible(!impact.reissueNeeded.isEmpty());
    m_renew->setVisible(!impact.reissueNeeded.isEmpty() && certificate.sharing == Sharing::Shared);
    const bool isUploaded = certificate.revocation && certificate.revocation->uploadedAt.isValid();
    m_uploaded->setEnabled(!isUploaded);
    m_undo->setEnabled(!isUploaded || certificate.isOnHold());
    showCommand();
    m_thumbprint->setFocus();
}

void RevokeResultPage::showError(const Error& error) {
    setEnabled(true);
    for (QPushButton* button : {m_uploaded, m_undo, m_renew, m_issue})
        button->setEnabled(false);
    m_message->showError(error);
}

void RevokeResultPage::showCommand() {
    const AzureRevocation azure = azureRevocation(m_certificate, {m_group->text(), m_gateway->text()});
    m_command->setPlainText(textIn(azure, m_form->currentIndex()));
}

void RevokeResultPage::rememberPlace() const {
    rememberGateway(m_place.settingsPath, {m_group->text(), m_gateway->text()});
}

void RevokeResultPage::noteUploaded() {
    runAsync(
        this,
        [place = m_place, id = m_certificate.id]() -> Result<CertificateRecord> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->noteRevocationUploaded(id);
        },
        [this](const Result<CertificateRecord>& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            m_uploaded->setEnabled(false);
            m_undo->setEnabled(done->isOnHold());
            m_message->showMessage(Severity::Info, tr("It is noted that the gateway knows."));
            Q_EMIT ledgerChanged();
        });
}

void RevokeResultPage::takeBack() {
    runAsync(
        this,
        [place = m_place, id = m_certificate.id]() -> Result<CertificateRecord> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->undoRevocation(id);
        },
        [this](const Result<CertificateRecord>& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            for (QPushButton* button : {m_uploaded, m_undo, m_renew, m_issue})
                button->setEnabled(false);
            m_message->showMessage(Severity::Info,
                                   tr("The revocation is taken back; the ledger keeps that it happened."));
            Q_EMIT ledgerChanged();
        });
}

} // namespace p2s
