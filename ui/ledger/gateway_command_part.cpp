#include "ui/ledger/gateway_command_part.h"

#include "ui/ledger/gateway_settings.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/technical_text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace p2s {

GatewayCommandPart::GatewayCommandPart(QString settingsPath, QWidget* parent)
    : QWidget(parent), m_settingsPath(std::move(settingsPath)),
      m_thumbprint(technicalLine(QStringLiteral("revokedThumbprintEdit"), tr("Thumbprint for the gateway"))),
      m_group(new QLineEdit), m_gateway(new QLineEdit), m_form(new QComboBox), m_command(new QPlainTextEdit),
      m_remark(new QLabel) {
    setObjectName(QStringLiteral("gatewayCommandPart"));
    buildCommand();
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildPlace());
    layout->addLayout(line);
    layout->addWidget(m_command, 1);
    layout->addWidget(m_remark);
}

QWidget* GatewayCommandPart::buildPlace() {
    const GatewayPlace remembered = rememberedGateway(m_settingsPath);
    m_group->setText(remembered.resourceGroup);
    m_group->setObjectName(QStringLiteral("resourceGroupEdit"));
    m_group->setAccessibleName(tr("Resource group of the gateway"));
    m_gateway->setText(remembered.gateway);
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
        connect(field, &QLineEdit::textChanged, this, &GatewayCommandPart::showCommand);
        connect(field, &QLineEdit::editingFinished, this,
                [this] { rememberGateway(m_settingsPath, place()); });
    }
    return part;
}

void GatewayCommandPart::buildCommand() {
    m_form->setObjectName(QStringLiteral("commandFormCombo"));
    m_form->setAccessibleName(tr("Form of the command"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_command->setObjectName(QStringLiteral("commandEdit"));
    m_command->setAccessibleName(tr("What to run or to add"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_remark->setObjectName(QStringLiteral("commandRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();
    connect(m_form, &QComboBox::currentIndexChanged, this, &GatewayCommandPart::showCommand);
}

void GatewayCommandPart::showCommands(const QString& thumbprint, Commands commands) {
    showTechnicalText(m_thumbprint, thumbprint);
    m_commands = std::move(commands);
    const int before = m_form->currentIndex();
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        for (const GatewayCommand& command : m_commands(place()))
            m_form->addItem(command.form);
        // Who uses PowerShell goes on with it.
        m_form->setCurrentIndex(before >= 0 && before < m_form->count() ? before : 0);
    }
    showCommand();
}

void GatewayCommandPart::focusThumbprint() {
    m_thumbprint->setFocus();
}

GatewayPlace GatewayCommandPart::place() const {
    return {m_group->text(), m_gateway->text()};
}

void GatewayCommandPart::showCommand() {
    if (!m_commands)
        return;
    const GatewayCommand command = m_commands(place()).value(m_form->currentIndex());
    m_command->setPlainText(command.text);
    m_remark->setText(command.remark);
    m_remark->setVisible(!command.remark.isEmpty());
}

GatewayCommandPart::Commands refusalCommands(const CertificateRecord& certificate,
                                             const QList<CertificateRecord>& refusedBesides) {
    return [certificate,
            list = azureRevokedList(QList{certificate} + refusedBesides)](const GatewayPlace& place) {
        const AzureRevocation azure = azureRevocation(certificate, place);
        return QList<GatewayCommand>{{QStringLiteral("Azure CLI"), azure.cli},
                                     {QStringLiteral("Azure PowerShell"), azure.powershell},
                                     {QStringLiteral("Bicep"), list.bicep, list.remark},
                                     {QStringLiteral("ARM (JSON)"), list.arm, list.remark},
                                     {QStringLiteral("Terraform"), list.terraform, list.remark}};
    };
}

GatewayCommandPart::Commands acceptanceCommands(const CertificateRecord& certificate) {
    return [certificate](const GatewayPlace& place) {
        const AzureUnrevocation azure = azureUnrevocation(certificate, place);
        return QList<GatewayCommand>{{QStringLiteral("Azure CLI"), azure.cli},
                                     {QStringLiteral("Azure PowerShell"), azure.powershell}};
    };
}

} // namespace p2s
