#include "ui/wizard/root_page.h"

#include "core/issuing/root_records.h"
#include "core/ledger/ledger_location.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/root_upload_card.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/root_choice.h"
#include "ui/wizard/root_create_form.h"
#include "ui/wizard/root_import_form.h"
#include "ui/wizard/root_ledger_form.h"
#include "ui/wizard/root_store_form.h"
#include "ui/wizard/root_token_form.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace p2s {

RootPage::RootPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("rootPage"));
    setTitle(tr("Choose the root that signs"));
    setSubTitle(tr("The gateway trusts this root, and with it every certificate that it signs."));
}

QString RootPage::stepName() const {
    return tr("Root");
}

QString RootPage::outcome() const {
    return draft().root() ? draft().root()->record.name : QString();
}

// Next means the root that is seen: not one that was unlocked before another was marked.
bool RootPage::isComplete() const {
    if (!draft().root() || !m_parts)
        return false;
    const qint64 id = draft().root()->record.id;
    if (m_ledger && m_parts->currentWidget() == m_ledger)
        return m_ledger->selected() && m_ledger->selected()->id == id;
    return m_card && m_parts->currentWidget() == m_card && m_card->rootId() == id;
}

bool RootPage::cancelWork() {
    auto* form = m_parts ? qobject_cast<RootForm*>(m_parts->currentWidget()) : nullptr;
    return form && form->cancelWork();
}

void RootPage::build() {
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("ledgerMessage"));
    m_parts = new QStackedWidget;
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_message);
    layout->addWidget(m_parts, 1);
    connect(&draft(), &IssuanceDraft::changed, this, &QWizardPage::completeChanged);
    // What the ledger holds is not known yet; that it is there says enough to show the right part at once.
    if (mayHoldLedger(draft().ledgerPath()))
        showPart(ledgerForm());
    else
        showChoice();
}

void RootPage::enter() {
    m_isLedgerWanted = true;
    update();
}

// Only once the page is on the screen: opening the ledger is not what a person waits for.
void RootPage::paintEvent(QPaintEvent* event) {
    WizardPage::paintEvent(event);
    if (std::exchange(m_isLedgerWanted, false))
        QTimer::singleShot(0, this, &RootPage::readLedger);
}

RootLedgerForm* RootPage::ledgerForm() {
    if (!m_ledger) {
        m_ledger = new RootLedgerForm(draft());
        m_ledger->setOverview(m_overview);
        m_parts->addWidget(m_ledger);
        connect(m_ledger, &RootForm::otherWayWanted, this, &RootPage::showChoice);
        connect(m_ledger, &RootForm::unlocked, this, &RootPage::chosen);
        connect(m_ledger, &RootLedgerForm::selectionChanged, this, &QWizardPage::completeChanged);
        connect(m_ledger, &RootLedgerForm::uploadWanted, this, [this](const RootRecord& root) {
            offerUpload(root, tr("What to upload to Azure for %1").arg(root.name), {});
        });
    }
    return m_ledger;
}

template <typename Form> Form* RootPage::form(Form*& form) {
    if (!form) {
        form = new Form(draft());
        form->setOverview(m_overview);
        m_parts->addWidget(form);
        connect(form, &RootForm::otherWayWanted, this, &RootPage::showChoice);
        connect(form, &RootForm::unlocked, this, &RootPage::made);
    }
    return form;
}

RootUploadCard* RootPage::uploadCard() {
    if (!m_card) {
        m_card = new RootUploadCard;
        m_parts->addWidget(m_card);
        connect(m_card, &RootUploadCard::otherWayWanted, this, [this] { showPart(ledgerForm()); });
    }
    return m_card;
}

void RootPage::showChoice() {
    if (!m_choice) {
        m_choice = new RootChoice(draft().platform().certificates.isAvailable());
        m_choice->setRootCount(m_overview.roots.size());
        m_parts->addWidget(m_choice);
        connect(m_choice, &RootChoice::ledgerWanted, this, [this] { showPart(ledgerForm()); });
        connect(m_choice, &RootChoice::createWanted, this, [this] { showPart(form(m_create)); });
        connect(m_choice, &RootChoice::importWanted, this, [this] { showPart(form(m_import)); });
        connect(m_choice, &RootChoice::storeWanted, this, [this] { showPart(form(m_store)); });
        connect(m_choice, &RootChoice::tokenWanted, this, [this] { showPart(form(m_token)); });
    }
    showPart(m_choice);
}

void RootPage::showPart(QWidget* part) {
    Q_ASSERT(part);
    m_parts->setCurrentWidget(part);
    if (auto* form = qobject_cast<RootForm*>(part))
        form->enter();
    else if (part == m_choice)
        m_choice->enter();
    else if (part == m_card)
        m_card->enter();
    Q_EMIT completeChanged();
}

void RootPage::readLedger() {
    runAsync(
        this,
        [path = draft().ledgerPath(), clock = &draft().clock()] { return readRootOverview(path, *clock); },
        [this](const Result<RootOverview>& overview) {
            m_parts->setEnabled(overview.has_value());
            if (overview) {
                m_message->clear();
                take(*overview);
                return;
            }
            m_message->showError(overview.error());
            m_message->setAction(tr("&Try again"), [this] { readLedger(); });
        });
}

void RootPage::take(const RootOverview& overview) {
    m_overview = overview;
    draft().setKnownDomains(overview.knownDomains);
    for (RootForm* form :
         {static_cast<RootForm*>(m_ledger), static_cast<RootForm*>(m_create),
          static_cast<RootForm*>(m_import), static_cast<RootForm*>(m_store), static_cast<RootForm*>(m_token)})
        if (form)
            form->setOverview(overview);
    if (m_choice)
        m_choice->setRootCount(overview.roots.size());
    // An empty ledger has nothing to choose from; otherwise what is chosen by default may be another one now.
    // A form that somebody has opened meanwhile keeps its focus.
    if (!m_isLedgerRead && overview.roots.isEmpty() && m_parts->currentWidget() == m_ledger)
        showChoice();
    else if (!m_isLedgerRead &&
             (m_parts->currentWidget() == m_ledger || m_parts->currentWidget() == m_choice))
        showPart(m_parts->currentWidget());
    m_isLedgerRead = true;
}

void RootPage::offerUpload(const RootRecord& record, const QString& heading, const QList<Finding>& findings) {
    // The gateway wants the root of the chain, whoever in it signs here.
    const Result<AzureRoot> there = azureRootOf(record, m_overview.roots);
    if (!there) {
        m_message->showError(there.error());
        return;
    }
    uploadCard()->setRoot(record.id, *there, heading, findings);
    showPart(m_card);
}

void RootPage::made(const UnlockedRoot& root, const QList<Finding>& findings) {
    draft().setRoot(root);
    offerUpload(root.record, tr("%1 is in the ledger and ready to sign.").arg(root.record.name), findings);
    readLedger();
}

// Its passphrase was what this page wanted: on to the next one.
void RootPage::chosen(const UnlockedRoot& root) {
    draft().setRoot(root);
    if (isComplete() && wizard()->currentPage() == this)
        wizard()->next();
}

} // namespace p2s
