#pragma once

#include "core/handover/azure_root.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace p2s {

/// How the old root of a rollover is taken off the gateway: which gateway, remembered, and the commands, each
/// with Copy.
class RolloverRemovalPart : public QWidget {
    Q_OBJECT
public:
    /// The gateway's names are kept in the file \a settingsPath; the revocation's page has them from there
    /// too.
    explicit RolloverRemovalPart(QString settingsPath, QWidget* parent = nullptr);

    /// What is to be removed.
    void showRoot(const AzureRoot& root);
    /// Nothing is: the gateway trusts both roots by \a top. \a oldRoot: what the ledger calls the old one.
    void showSharedTop(const QString& oldRoot, const QString& top);
    GatewayPlace gateway() const;

Q_SIGNALS:
    /// Somebody named another gateway.
    void gatewayChanged();

private:
    QWidget* buildCommands();
    void showCommands();

    QString m_settingsPath;
    QLabel* m_what;
    QWidget* m_commands;
    QLineEdit* m_group;
    QLineEdit* m_gateway;
    QLineEdit* m_cli;
    QLineEdit* m_powershell;
    std::optional<AzureRoot> m_root;
};

} // namespace p2s
