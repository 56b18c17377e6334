#pragma once

#include "core/handover/azure_revocation.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace p2s {

/// One way to tell a gateway something.
struct GatewayCommand {
    /// A product's name, the same in every language.
    QString form;
    QString text;
    /// What to know of it; empty for nothing.
    QString remark = {};
};

/// What a gateway is to be told of a certificate: its thumbprint, which gateway is meant, remembered, and the
/// command in the form that somebody uses, each with Copy.
class GatewayCommandPart : public QWidget {
    Q_OBJECT
public:
    /// The same forms in the same order, whatever gateway is named.
    using Commands = std::function<QList<GatewayCommand>(const GatewayPlace& place)>;

    /// The gateway's names are kept in the file \a settingsPath.
    explicit GatewayCommandPart(QString settingsPath, QWidget* parent = nullptr);

    void showCommands(const QString& thumbprint, Commands commands);
    /// Puts the focus on the thumbprint.
    void focusThumbprint();

private:
    QWidget* buildPlace();
    void buildCommand();
    GatewayPlace place() const;
    void showCommand();

    QString m_settingsPath;
    Commands m_commands;
    QLineEdit* m_thumbprint;
    QLineEdit* m_group;
    QLineEdit* m_gateway;
    QComboBox* m_form;
    QPlainTextEdit* m_command;
    QLabel* m_remark;
};

/// What has a gateway refuse \a certificate; in lists, beside those that it is to refuse already.
GatewayCommandPart::Commands refusalCommands(const CertificateRecord& certificate,
                                             const QList<CertificateRecord>& refusedBesides);
/// The commands that take \a certificate off a gateway's list again.
GatewayCommandPart::Commands acceptanceCommands(const CertificateRecord& certificate);

} // namespace p2s
