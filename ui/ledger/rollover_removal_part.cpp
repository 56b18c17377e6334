#include "ui/ledger/rollover_removal_part.h"

#include "ui/ledger/gateway_settings.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/technical_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace p2s {

RolloverRemovalPart::RolloverRemovalPart(QString settingsPath, QWidget* parent)
    : QWidget(parent), m_settingsPath(std::move(settingsPath)), m_what(new QLabel), m_commands(nullptr),
      m_group(new QLineEdit), m_gateway(new QLineEdit),
      m_cli(technicalLine(QStringLiteral("rolloverCliEdit"), tr("Azure CLI command that removes it"))),
      m_powershell(technicalLine(QStringLiteral("rolloverPowerShellEdit"),
                                 tr("Azure PowerShell command that removes it"))) {
    m_what->setObjectName(QStringLiteral("rolloverRemovalLabel"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_commands = buildCommands();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_commands);
    layout->addStretch();
}

QWidget* RolloverRemovalPart::buildCommands() {
    const GatewayPlace remembered = rememberedGateway(m_settingsPath);
    m_group->setText(remembered.resourceGroup);
    m_group->setObjectName(QStringLiteral("rolloverGroupEdit"));
    m_group->setAccessibleName(tr("Resource group of the gateway"));
    m_gateway->setText(remembered.gateway);
    m_gateway->setObjectName(QStringLiteral("rolloverGatewayEdit"));
    m_gateway->setAccessibleName(tr("Name of the gateway"));
    auto* copyCli = new CopyButton(tr("Cop&y"), [this] { return m_cli->text(); });
    copyCli->setObjectName(QStringLiteral("rolloverCopyButton"));
    copyCli->setAccessibleName(tr("Copy the Azure CLI command"));
    auto* copyPowershell = new CopyButton(tr("Copy"), [this] { return m_powershell->text(); });
    copyPowershell->setObjectName(QStringLiteral("rolloverCopyPowerShellButton"));
    copyPowershell->setAccessibleName(tr("Copy the Azure PowerShell command"));
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    int row = 0;
    const auto addRow = [&](const QString& text, QLineEdit* field, CopyButton* copy) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, 1, copy ? 1 : 2);
        if (copy) {
            copy->setAutoDefault(false);
            grid->addWidget(copy, row, 2);
        }
        ++row;
    };
    addRow(tr("R&esource group:"), m_group, nullptr);
    addRow(tr("Gate&way:"), m_gateway, nullptr);
    addRow(tr("&Azure CLI:"), m_cli, copyCli);
    addRow(tr("PowerS&hell:"), m_powershell, copyPowershell);
    for (QLineEdit* field : {m_group, m_gateway}) {
        connect(field, &QLineEdit::textChanged, this, &RolloverRemovalPart::showCommands);
        connect(field, &QLineEdit::editingFinished, this, [this] {
            rememberGateway(m_settingsPath, gateway());
            Q_EMIT gatewayChanged();
        });
    }
    return part;
}

GatewayPlace RolloverRemovalPart::gateway() const {
    return {m_group->text(), m_gateway->text()};
}

void RolloverRemovalPart::showRoot(const AzureRoot& root) {
    m_root = root;
    m_what->setText(
        tr("When everybody has a new certificate and the day has come, remove %1 from the gateway "
           "with one of these, or in the portal. What was issued under it is refused then.")
            .arg(root.name));
    m_commands->show();
    showCommands();
}

void RolloverRemovalPart::showSharedTop(const QString& oldRoot, const QString& top) {
    m_root.reset();
    m_what->setText(
        tr("Nothing is to be removed: the gateway trusts both roots by %2, which stays. What %1 has "
           "issued is accepted until it ends; revoke what is not to be used any more.")
            .arg(oldRoot, top));
    m_commands->hide();
}

void RolloverRemovalPart::showCommands() {
    if (!m_root)
        return;
    const AzureRootRemoval removal = azureRootRemoval(*m_root, gateway());
    showTechnicalText(m_cli, removal.cli);
    showTechnicalText(m_powershell, removal.powershell);
}

} // namespace p2s
