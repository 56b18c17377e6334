#include "ui/ledger/revoke_wizard.h"

#include "ui/ledger/revoke_result_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/technical_text.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWizardPage>

#include <functional>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize revokeWizardSize(760, 540);

/// A page that lets nobody on before something is known.
class GatePage : public QWizardPage {
public:
    explicit GatePage(std::function<bool()> isOpen) : m_isOpen(std::move(isOpen)) {}
    bool isComplete() const override { return m_isOpen(); }

private:
    std::function<bool()> m_isOpen;
};

} // namespace

RevokeWizard::RevokeWizard(LedgerPlace place, const CertificateRecord& certificate, QWidget* parent)
    : QWizard(parent), m_place(std::move(place)), m_certificate(certificate) {
    setObjectName(QStringLiteral("revokeWizard"));
    setWindowTitle(tr("Revoke a certificate"));
    setWindowIcon(applicationIcon());
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(CommitButton, tr("Re&voke"));
    addImpactPage();
    addReasonPage();
    addResultPage();
    for (const auto& [which, name] : {std::pair{BackButton, "revokeBackButton"},
                                      {NextButton, "revokeNextButton"},
                                      {CommitButton, "revokeCommitButton"},
                                      {FinishButton, "revokeFinishButton"},
                                      {CancelButton, "revokeCancelButton"}})
        button(which)->setObjectName(QLatin1StringView(name));
    resize(revokeWizardSize);
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (page(id) == m_result && !isRevokedAlready())
            revoke();
    });
    if (isRevokedAlready()) {
        setWindowTitle(tr("Tell the gateway"));
        setStartId(pageIds().constLast());
    }
    readImpact();
}

void RevokeWizard::addImpactPage() {
    auto* page = new GatePage([this] { return m_cutOff->isEnabled(); });
    page->setObjectName(QStringLiteral("revokeImpactPage"));
    page->setTitle(tr("Who is cut off"));
    page->setSubTitle(tr("As soon as the gateway has the thumbprint on its list, these people cannot connect "
                         "with this certificate any more."));
    auto* name = technicalLabel(QStringLiteral("revokeNameLabel"), tr("Certificate"));
    name->setText(m_certificate.commonName);
    auto* thumbprint = technicalLine(QStringLiteral("revokeThumbprintEdit"), tr("Thumbprint"));
    showTechnicalText(thumbprint, m_certificate.sha1);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("cutOffSummary"));
    m_summary->setWordWrap(true);
    m_cutOff = new QListWidget;
    m_cutOff->setObjectName(QStringLiteral("cutOffList"));
    m_cutOff->setAccessibleName(tr("People who are cut off"));
    m_cutOff->setEnabled(false);
    m_impactMessage = new MessageBar;
    m_impactMessage->setObjectName(QStringLiteral("revokeImpactMessage"));
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(name);
    layout->addWidget(thumbprint);
    layout->addWidget(m_summary);
    layout->addWidget(m_cutOff, 1);
    layout->addWidget(m_impactMessage);
    addPage(page);
}

void RevokeWizard::addReasonPage() {
    auto* page = new QWizardPage;
    page->setObjectName(QStringLiteral("revokeReasonPage"));
    page->setTitle(tr("Why it is revoked"));
    page->setSubTitle(tr("The reason stays in the ledger and goes into revocation lists. Only a hold can be "
                         "lifted later; anything else can be taken back until the gateway knows."));
    page->setCommitPage(true);
    m_reasons = new QButtonGroup(page);
    auto* layout = new QVBoxLayout(page);
    for (const RevocationReason reason : allRevocationReasons()) {
        if (m_certificate.isOnHold() && reason == RevocationReason::CertificateHold)
            continue;
        auto* choice = new QRadioButton(revocationReasonText(reason));
        choice->setObjectName(QStringLiteral("reason-") + revocationReasonName(reason));
        choice->setChecked(m_reasons->buttons().isEmpty());
        m_reasons->addButton(choice, static_cast<int>(reason));
        layout->addWidget(choice);
    }
    layout->addStretch();
    addPage(page);
}

void RevokeWizard::addResultPage() {
    m_result = new RevokeResultPage(m_place);
    connect(m_result, &RevokeResultPage::ledgerChanged, this, &RevokeWizard::revoked);
    connect(m_result, &RevokeResultPage::renewWanted, this, [this] {
        accept();
        Q_EMIT renewWanted(m_certificate);
    });
    connect(m_result, &RevokeResultPage::issueWanted, this, [this](const QStringList& people) {
        accept();
        Q_EMIT issueWanted(people);
    });
    addPage(m_result);
}

void RevokeWizard::readImpact() {
    runAsync(
        this,
        [place = m_place, certificate = m_certificate]() -> Result<RevocationImpact> {
            const auto ledger = place.open();
            return ledger ? revocationImpact(certificate, *ledger, place.clock->now())
                          : Result<RevocationImpact>(tl::unexpected(ledger.error()));
        },
        [this](const Result<RevocationImpact>& impact) {
            if (impact)
                showImpact(*impact);
            else if (isRevokedAlready())
                m_result->showError(impact.error());
            else
                m_impactMessage->showError(impact.error());
        });
}

void RevokeWizard::showImpact(const RevocationImpact& impact) {
    m_impact = impact;
    if (isRevokedAlready()) {
        m_result->showRevoked(m_certificate, impact);
        return;
    }
    m_summary->setText(m_certificate.sharing == Sharing::Shared
                           ? tr("This certificate is shared: %n people are cut off together.", nullptr,
                                static_cast<int>(impact.cutOff.size()))
                           : tr("This certificate is for one person. Nobody else is cut off."));
    for (const QString& person : impact.cutOff) {
        const bool isStranded = impact.reissueNeeded.contains(person);
        auto* item = new QListWidgetItem(isStranded ? tr("%1 – has no other certificate").arg(person)
                                                    : tr("%1 – has another certificate").arg(person),
                                         m_cutOff);
        item->setIcon(isStranded ? severityIcon(Severity::Warning) : doneIcon());
    }
    m_cutOff->setEnabled(true);
    m_cutOff->setCurrentRow(0);
    Q_EMIT page(pageIds().constFirst())->completeChanged();
}

void RevokeWizard::revoke() {
    const auto reason = static_cast<RevocationReason>(m_reasons->checkedId());
    runAsync(
        this,
        [place = m_place, id = m_certificate.id, reason]() -> Result<CertificateRecord> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->revoke(id, reason);
        },
        [this](const Result<CertificateRecord>& done) {
            if (!done) {
                m_result->showError(done.error());
                return;
            }
            m_certificate = *done;
            m_result->showRevoked(*done, m_impact);
            Q_EMIT revoked();
        });
}

} // namespace p2s
