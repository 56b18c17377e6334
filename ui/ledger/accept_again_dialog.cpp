#include "ui/ledger/accept_again_dialog.h"

#include "ui/ledger/gateway_command_part.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize acceptAgainSize(700, 400);

QLabel* wrapped(const QString& name, const QString& text) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AcceptAgainDialog::AcceptAgainDialog(const LedgerPlace& place, const CertificateRecord& certificate,
                                     QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("acceptAgainDialog"));
    setWindowTitle(tr("Have the gateway accept it again"));
    setWindowIcon(applicationIcon());
    auto* commands = new GatewayCommandPart(place.settingsPath);
    commands->showCommands(certificate.sha1, acceptanceCommands(certificate));
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("acceptAgainCloseButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(wrapped(QStringLiteral("acceptAgainSentence"),
                              tr("The gateway refuses the certificate of %1 as long as its thumbprint is on "
                                 "the gateway's list. This takes it off.")
                                  .arg(certificate.commonName)));
    layout->addWidget(commands, 1);
    layout->addWidget(wrapped(QStringLiteral("acceptAgainRemark"), listEntryRemark(certificate)));
    layout->addLayout(buttons);
    tabThroughLayout(this);
    commands->focusThumbprint();
    resize(acceptAgainSize);
}

QString listEntryRemark(const CertificateRecord& certificate) {
    return AcceptAgainDialog::tr(
               "The entry is called “%1” when a command from here put it on the list. If it "
               "was added by hand, use the name that the gateway lists it under.")
        .arg(azureUnrevocation(certificate, {}).name);
}

} // namespace p2s
