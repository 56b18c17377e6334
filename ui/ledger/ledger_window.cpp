#include "ui/ledger/ledger_window.h"

#include "core/issuing/expiring.h"
#include "core/issuing/renewal.h"
#include "ui/ledger/accept_again_dialog.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/calendar_button.h"
#include "ui/ledger/chosen_certificates.h"
#include "ui/ledger/csv_button.h"
#include "ui/ledger/gateway_compare_dialog.h"
#include "ui/ledger/leaver_part.h"
#include "ui/ledger/ledger_filter.h"
#include "ui/ledger/ledger_menu.h"
#include "ui/ledger/ledger_table.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/pending_part.h"
#include "ui/ledger/people_part.h"
#include "ui/ledger/revocation_list_dialog.h"
#include "ui/ledger/revoke_wizard.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QHBoxLayout>
#include <QItemSelection>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize ledgerWindowSize(860, 620);

} // namespace

LedgerWindow::LedgerWindow(LedgerPlace place, QWidget* parent)
    : QDialog(parent, Qt::Window), m_place(std::move(place)), m_model(new LedgerTableModel(m_place, this)),
      m_filter(new LedgerFilter(*m_place.clock)), m_table(new LedgerTable(m_model)),
      m_detail(new CertificateDetail), m_message(new MessageBar),
      m_people(new PeoplePart(m_place, m_message)), m_pending(new PendingPart(m_place)),
      m_leaver(new LeaverPart(m_place)), m_revoke(new QPushButton(tr("Re&voke…"))),
      m_undo(new QPushButton(tr("&Take back"))), m_renew(new QPushButton(tr("Re&new…"))),
      m_calendar(new CalendarButton(m_place, m_message)) {
    setObjectName(QStringLiteral("ledgerWindow"));
    setWindowTitle(tr("Who holds what"));
    setWindowIcon(applicationIcon());
    build();
    resize(ledgerWindowSize);
    connect(m_model, &LedgerTableModel::counted, m_filter, &LedgerFilter::showCount);
    connect(m_model, &LedgerTableModel::loaded, this, [this] {
        m_filter->showCount({});
        int row = m_model->rowCount() > 0 ? 0 : -1;
        for (int i = 0; i < m_model->rowCount() && m_model->recordAt(i); ++i) {
            if (m_model->recordAt(i)->id == m_wanted)
                row = i;
        }
        m_table->setCurrentIndex(m_model->index(row, 0));
        showCurrent();
        m_leaver->lookFor(m_filter->text());
    });
    connect(m_model, &LedgerTableModel::failed, m_message, &MessageBar::showError);
    connect(m_model, &LedgerTableModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                // Who goes far down is there before the rows are.
                if (const int row = m_table->currentIndex().row(); row >= first.row() && row <= last.row())
                    showCurrent();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerWindow::offerActions);
    connect(m_people, &PeoplePart::changed, this, &LedgerWindow::reload);
    connect(m_pending, &InterruptedIssuesBar::settled, this, &LedgerWindow::reload);
    connect(m_leaver, &LeaverPart::revokeWanted, this, &LedgerWindow::revoke);
    connect(m_leaver, &LeaverPart::listWanted, m_filter, &LedgerFilter::showWorkingOf);
    connect(m_leaver, &LeaverPart::failed, m_message, &MessageBar::showError);
    offerActions();
    reload();
}

void LedgerWindow::build() {
    m_message->setObjectName(QStringLiteral("ledgerWindowMessage"));
    connect(m_table, &QTableView::activated, this, [this] { m_detail->setFocus(); });
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins({});
    lowerLayout->addWidget(m_detail, 1);
    lowerLayout->addWidget(m_people);
    lowerLayout->addWidget(m_pending);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(lower);
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    connect(m_filter, &LedgerFilter::changed, this, &LedgerWindow::applyFilter);
    // Only where something ends, and so that the buttons below fit into a small window.
    layout->addWidget(m_calendar, 0, Qt::AlignRight);
    m_calendar->hide();
    layout->addWidget(m_leaver);
    layout->addWidget(halves, 1);
    layout->addWidget(m_message);
    auto* work = new WorkBar;
    layout->addWidget(work);
    layout->addWidget(buildButtons(work));
    tabThroughLayout(this);
    m_filter->setFocus();
}

QWidget* LedgerWindow::buildButtons(WorkBar* work) {
    QPushButton* save = new CsvButton(m_place, m_model, m_message, work);
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(QStringLiteral("closeLedgerButton"));
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_undo->setObjectName(QStringLiteral("undoRevocationButton"));
    m_renew->setObjectName(QStringLiteral("renewButton"));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    for (QPushButton* button : {m_revoke, m_undo, m_renew})
        line->addWidget(button);
    line->addStretch();
    auto* more = new QPushButton(tr("&More"));
    addMore(more);
    auto* whole = new LedgerMenu(m_place, m_message);
    connect(whole, &LedgerMenu::restored, this, &LedgerWindow::reload);
    connect(whole, &LedgerMenu::placeChosen, this, &LedgerWindow::placeChosen);
    for (QPushButton* button : {more, static_cast<QPushButton*>(whole), save, close})
        line->addWidget(button);
    for (QPushButton* button : {m_revoke, m_undo, m_renew, more, save, close})
        button->setAutoDefault(false);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const auto record = current())
            revoke(*record);
    });
    connect(m_undo, &QPushButton::clicked, this, &LedgerWindow::undo);
    connect(m_renew, &QPushButton::clicked, this, &LedgerWindow::renew);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void LedgerWindow::addMore(QPushButton* button) {
    button->setObjectName(QStringLiteral("ledgerMoreButton"));
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    const auto add = [&](const char* name, const QString& text, auto whatFor) {
        menu->addAction(text, this, whatFor)->setObjectName(QLatin1StringView(name));
    };
    add("compareWithGatewayAction", tr("Compare with the &gateway…"), &LedgerWindow::compareWithGateway);
    add("revocationListAction", tr("Revocation &list…"), &LedgerWindow::makeRevocationList);
    add("rolloverAction", tr("New roo&t…"), &LedgerWindow::showRollover);
}

void LedgerWindow::makeRevocationList() {
    auto* dialog = new RevocationListDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LedgerWindow::compareWithGateway() {
    auto* dialog = new GatewayCompareDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GatewayCompareDialog::ledgerChanged, this, &LedgerWindow::reload);
    connect(dialog, &GatewayCompareDialog::showWanted, this, [this](const QString& thumbprint) {
        m_filter->showText(thumbprint);
        raise();
        activateWindow();
        m_table->setFocus();
    });
    dialog->show();
}

void LedgerWindow::reload() {
    if (const auto record = current())
        m_wanted = record->id;
    m_model->reload();
    offerNothing();
}

void LedgerWindow::applyFilter() {
    m_message->clear();
    const auto days = m_filter->endsWithinDays();
    m_model->setQuery(m_filter->query());
    offerNothing();
    m_calendar->setVisible(days.has_value());
    if (days) {
        m_calendar->setDays(*days);
        m_table->sortByColumn(LedgerTableModel::EndColumn, Qt::AscendingOrder);
    }
}

void LedgerWindow::showExpiring(int days) {
    m_filter->showExpiring(days);
}

std::optional<CertificateRecord> LedgerWindow::current() const {
    return m_model->recordAt(m_table->currentIndex().row());
}

void LedgerWindow::showCurrent() {
    const auto record = current();
    offerActions();
    if (!record)
        return m_detail->clear();
    runAsync(
        this,
        [place = m_place, found = *record]() -> Result<CertificateStory> {
            const auto ledger = place.open();
            return ledger ? storyOf(found, *ledger, place.clock->now()) : tl::unexpected(ledger.error());
        },
        [this](const Result<CertificateStory>& story) {
            if (story)
                showStory(*story);
            else
                m_message->showError(story.error());
        });
}

// Somebody may have gone on to another row meanwhile.
void LedgerWindow::showStory(const CertificateStory& story) {
    if (const auto record = current(); record && record->id == story.record.id)
        m_detail->showStory(story, m_place.clock->now());
}

// Several are renewed together; all else is done to one, with its impact in view.
void LedgerWindow::offerActions() {
    const auto record = current();
    const int several = chosenCount(m_table->selectionModel()->selection());
    const bool isOne = record && several <= 1;
    const bool isRevoked = record && record->state == CertificateState::Revoked;
    const bool isPending = record && record->state == CertificateState::Pending;
    const QString oneOnly =
        several > 1 ? tr("One certificate at a time, with a look at who is cut off: choose one row.")
                    : QString();
    // Whoever left an issue may have left its file; while a program may be at work on it, it is that one's.
    const bool isAtWork = isPending && record->createdAt.secsTo(m_place.clock->now()) <
                                           std::chrono::seconds(longestIssue).count();
    m_revoke->setEnabled(isOne && !isAtWork);
    m_revoke->setText(isRevoked && !record->isOnHold() ? tr("Tell the gate&way…") : tr("Re&voke…"));
    m_undo->setEnabled(isOne && isRevoked &&
                       (record->isOnHold() || !record->revocation->uploadedAt.isValid()));
    m_undo->setText(record && record->isOnHold() ? tr("Li&ft the hold") : tr("&Take back"));
    for (QPushButton* button : {m_revoke, m_undo}) {
        button->setToolTip(oneOnly);
        button->setAccessibleDescription(oneOnly);
    }
    m_renew->setEnabled(several > 1 || (record && !isPending));
    m_renew->setText(several > 1 ? tr("Re&new %n…", nullptr, several) : tr("Re&new…"));
    m_people->setCertificate(record);
    m_pending->setCertificate(record);
}

// Until the rows that are read anew are there. What is shown stays, and with it the focus of who adds people.
void LedgerWindow::offerNothing() {
    for (QPushButton* button : {m_revoke, m_undo, m_renew})
        button->setEnabled(false);
}

void LedgerWindow::revoke(const CertificateRecord& record) {
    m_message->clear();
    auto* wizard = new RevokeWizard(m_place, record, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RevokeWizard::revoked, this, &LedgerWindow::reload);
    connect(wizard, &RevokeWizard::renewWanted, this, &LedgerWindow::renewOne);
    connect(wizard, &RevokeWizard::issueWanted, this, [this](const QStringList& people) {
        if (people.size() > 1)
            openBatch(issueTask(people));
        else
            Q_EMIT issueWanted(people);
    });
    wizard->open();
}

void LedgerWindow::undo() {
    const auto record = current();
    if (!record)
        return;
    runAsync(
        this,
        [place = m_place, id = record->id]() -> Result<CertificateRecord> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->undoRevocation(id);
        },
        [this, wasUploaded = record->revocation && record->revocation->uploadedAt.isValid()](
            const Result<CertificateRecord>& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            sayUndone(*done, wasUploaded);
            reload();
        });
}

void LedgerWindow::sayUndone(const CertificateRecord& record, bool wasUploaded) {
    m_message->showMessage(wasUploaded ? Severity::Warning : Severity::Info,
                           tr("The certificate of %1 is not revoked any more.").arg(record.commonName),
                           wasUploaded
                               ? tr("The gateway refuses it until its thumbprint is off the gateway's list.")
                               : tr("If its thumbprint is on the gateway's list, take it off there too."));
    m_message->setAction(tr("Commands for the &gateway…"), [this, record] {
        auto* dialog = new AcceptAgainDialog(m_place, record, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// One goes through the wizard, where everything can be changed; several at once.
void LedgerWindow::renew() {
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (chosenCount(selection) > 1)
        renewAll([rows = chosenRows(selection, *m_model)](const Ledger& ledger) {
            return renewalChoice(rows, ledger);
        });
    else if (const auto record = current())
        renewOne(*record);
}

void LedgerWindow::renewOne(const CertificateRecord& old) {
    m_message->clear();
    runAsync(
        this,
        [place = m_place, old]() -> Result<IssuanceRequest> {
            const auto ledger = place.open();
            return ledger ? renewalOf(old, *ledger, place.clock->now()) : tl::unexpected(ledger.error());
        },
        [this, old, number = ++m_renewals](const Result<IssuanceRequest>& request) {
            if (number != m_renewals)
                return;
            if (request)
                Q_EMIT renewWanted(old, *request);
            else
                m_message->showError(request.error());
        });
}

void LedgerWindow::renewExpiring(int days) {
    renewAll([days, clock = m_place.clock](const Ledger& ledger) -> Result<RenewalChoice> {
        auto expiring = expiringWithin(days, ledger, clock->now());
        if (!expiring)
            return tl::unexpected(expiring.error());
        return RenewalChoice{std::move(expiring->certificates)};
    });
}

void LedgerWindow::renewAll(const std::function<Result<RenewalChoice>(const Ledger&)>& which) {
    m_message->clear();
    runAsync(
        this,
        [place = m_place, which]() -> Result<RenewalChoice> {
            const auto ledger = place.open();
            return ledger ? which(*ledger) : tl::unexpected(ledger.error());
        },
        [this](const Result<RenewalChoice>& choice) {
            if (!choice)
                m_message->showError(choice.error());
            else if (!choice->olds.isEmpty())
                openBatch(renewalTask(choice->olds, choice->leftOutText()));
            else if (!choice->isEverything())
                m_message->showMessage(Severity::Info, tr("None of these can be renewed together."),
                                       choice->leftOutText());
        });
}

void LedgerWindow::openBatch(BatchTask task) {
    auto* window = new BatchWindow(m_place, std::move(task), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &BatchWindow::issued, this, &LedgerWindow::reload);
    window->open();
}

void LedgerWindow::showRollover() {
    auto* window = new RolloverWindow(m_place, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &RolloverWindow::ledgerChanged, this, &LedgerWindow::reload);
    connect(window, &RolloverWindow::newRootWanted, this,
            [this, window](const QList<RootRecord>& roots) { Q_EMIT newRootWanted(window, roots); });
    window->open();
}

} // namespace p2s
