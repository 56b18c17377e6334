#include "ui/ledger/revoke_result_page.h"

#include "ui/ledger/accept_again_dialog.h"
#include "ui/ledger/gateway_command_part.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

RevokeResultPage::RevokeResultPage(LedgerPlace place, QWidget* parent)
    : QWizardPage(parent), m_place(std::move(place)),
      m_commands(new GatewayCommandPart(m_place.settingsPath)), m_message(new MessageBar) {
    setObjectName(QStringLiteral("revokeResultPage"));
    setTitle(tr("Tell the gateway"));
    setSubTitle(
        tr("The ledger has it as revoked. The gateway accepts it until this thumbprint is on its list."));
    setFinalPage(true);
    m_message->setObjectName(QStringLiteral("revokeMessage"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_commands, 1);
    layout->addWidget(buildButtons());
    tabThroughLayout(this);
    setEnabled(false);
}

QWidget* RevokeResultPage::buildButtons() {
    m_uploaded = new QPushButton(tr("It is on the gateway &now"));
    m_uploaded->setObjectName(QStringLiteral("uploadedButton"));
    m_undo = new QPushButton(tr("&Marked by mistake: take back"));
    m_undo->setObjectName(QStringLiteral("takeBackButton"));
    m_renew = new QPushButton;
    m_renew->setObjectName(QStringLiteral("reissueSharedButton"));
    m_issue = new QPushButton;
    m_issue->setObjectName(QStringLiteral("reissueUniqueButton"));
    m_cutOff = new QLabel;
    m_cutOff->setObjectName(QStringLiteral("reissueLabel"));
    m_cutOff->setWordWrap(true);
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->addWidget(m_uploaded, 0, 0);
    grid->addWidget(m_undo, 0, 1);
    grid->addWidget(m_cutOff, 1, 0, 1, 2);
    grid->addWidget(m_issue, 2, 0);
    grid->addWidget(m_renew, 2, 1);
    for (QPushButton* button : {m_uploaded, m_undo, m_renew, m_issue})
        button->setAutoDefault(false);
    connect(m_uploaded, &QPushButton::clicked, this, &RevokeResultPage::noteUploaded);
    connect(m_undo, &QPushButton::clicked, this, &RevokeResultPage::takeBack);
    connect(m_renew, &QPushButton::clicked, this, &RevokeResultPage::renewWanted);
    connect(m_issue, &QPushButton::clicked, this, [this] { Q_EMIT issueWanted(m_people); });
    return part;
}

void RevokeResultPage::showRevoked(const CertificateRecord& certificate, const RevocationImpact& impact) {
    m_certificate = certificate;
    setEnabled(true);
    m_commands->showCommands(certificate.sha1, refusalCommands(certificate, impact.refusedBesides));
    offerReissue(impact);
    const bool isUploaded = certificate.revocation && certificate.revocation->uploadedAt.isValid();
    m_uploaded->setEnabled(!isUploaded);
    m_undo->setEnabled(!isUploaded || certificate.isOnHold());
    m_commands->focusThumbprint();
}

// Who has another certificate may want a new one in place of a shared one all the same: a computer at a
// counter has nobody's own.
void RevokeResultPage::offerReissue(const RevocationImpact& impact) {
    const bool isShared = m_certificate.sharing == Sharing::Shared;
    const auto all = static_cast<int>(impact.cutOff.size());
    const auto stranded = static_cast<int>(impact.reissueNeeded.size());
    const bool areSome = stranded > 0 && stranded < all;
    m_people = stranded > 0 ? impact.reissueNeeded : impact.cutOff;
    m_cutOff->setText(tr("%n people are cut off together.", nullptr, all) + QLatin1Char(' ') +
                      (stranded > 0 ? tr("%n of them have no other certificate.", nullptr, stranded)
                                    : tr("Each of them has another certificate.")));
    m_cutOff->setVisible(isShared && all > 0);
    m_issue->setText(!isShared ? tr("Issue a n&ew certificate to this person")
                     : areSome ? tr("Issue one to &each of the %n people without another", nullptr, stranded)
                               : tr("Issue one to &each of these %n people", nullptr, all));
    m_issue->setVisible(isShared ? all > 0 : stranded > 0);
    m_renew->setText(tr("Issue a new &shared one to these %n people", nullptr, all));
    m_renew->setVisible(isShared && all > 0);
}

void RevokeResultPage::showError(const Error& error) {
    setEnabled(true);
    for (QPushButton* button : {m_uploaded, m_undo, m_renew, m_issue})
        button->setEnabled(false);
    m_renew->hide();
    m_issue->hide();
    m_cutOff->hide();
    m_message->showError(error);
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
            setSubTitle(tr("The ledger has it as valid again. The gateway refuses it as long as this "
                           "thumbprint is on its list; this takes it off."));
            m_commands->showCommands(done->sha1, acceptanceCommands(*done));
            m_message->showMessage(Severity::Info,
                                   tr("The revocation is taken back; the ledger keeps that it happened."),
                                   listEntryRemark(*done));
            Q_EMIT ledgerChanged();
        });
}

} // namespace p2s
