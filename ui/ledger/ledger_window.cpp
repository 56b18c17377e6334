#include "ui/ledger/ledger_window.h"

#include "core/issuing/expiring.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/csv_button.h"
#include "ui/ledger/gateway_compare_dialog.h"
#include "ui/ledger/leaver_part.h"
#include "ui/ledger/ledger_menu.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/pending_part.h"
#include "ui/ledger/people_part.h"
#include "ui/ledger/revocation_list_dialog.h"
#include "ui/ledger/revoke_wizard.h"
#include "ui/ledger/rollover_window.h"
#include "ui/ledger/state_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace p2s {
namespace {

constexpr int typingPauseMilliseconds = 150;
// In device-independent units.
constexpr QSize ledgerWindowSize(860, 620);

} // namespace

LedgerWindow::LedgerWindow(LedgerPlace place, QWidget* parent)
    : QDialog(parent, Qt::Window), m_place(std::move(place)), m_model(new LedgerTableModel(m_place, this)),
      m_search(new QLineEdit), m_state(new QComboBox), m_count(new QLabel), m_table(new QTableView),
      m_detail(new CertificateDetail), m_message(new MessageBar),
      m_people(new PeoplePart(m_place, m_message)), m_pending(new PendingPart(m_place)),
      m_leaver(new LeaverPart(m_place)), m_revoke(new QPushButton(tr("Re&voke…"))),
      m_undo(new QPushButton(tr("&Take back"))), m_renew(new QPushButton(tr("Re&new…"))),
      m_typing(new QTimer(this)) {
    setObjectName(QStringLiteral("ledgerWindow"));
    setWindowTitle(tr("Who holds what"));
    setWindowIcon(applicationIcon());
    build();
    resize(ledgerWindowSize);
    connect(m_model, &LedgerTableModel::counted, this, [this](qint64 count) {
        m_count->setText(tr("%n certificates", nullptr, static_cast<int>(count)));
    });
    connect(m_model, &LedgerTableModel::loaded, this, [this] {
        m_count->clear();
        int row = m_model->rowCount() > 0 ? 0 : -1;
        for (int i = 0; i < m_model->rowCount() && m_model->recordAt(i); ++i) {
            if (m_model->recordAt(i)->id == m_wanted)
                row = i;
        }
        m_table->setCurrentIndex(m_model->index(row, 0));
        showCurrent();
        m_leaver->lookFor(m_model->query().text);
    });
    connect(m_model, &LedgerTableModel::failed, m_message, &MessageBar::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerWindow::offerRenewal);
    connect(m_people, &PeoplePart::changed, this, &LedgerWindow::reload);
    connect(m_pending, &InterruptedIssuesBar::settled, this, &LedgerWindow::reload);
    connect(m_leaver, &LeaverPart::revokeWanted, this, &LedgerWindow::revoke);
    connect(m_leaver, &LeaverPart::failed, m_message, &MessageBar::showError);
    offerActions({});
    reload();
}

void LedgerWindow::build() {
    m_message->setObjectName(QStringLiteral("ledgerWindowMessage"));
    buildTable();
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
    layout->addWidget(buildFilter());
    layout->addWidget(m_leaver);
    layout->addWidget(halves, 1);
    layout->addWidget(m_message);
    auto* work = new WorkBar;
    layout->addWidget(work);
    layout->addWidget(buildButtons(work));
    tabThroughLayout(this);
    m_search->setFocus();
}

QWidget* LedgerWindow::buildFilter() {
    m_search->setObjectName(QStringLiteral("ledgerSearchEdit"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setPlaceholderText(tr("Address, name, root, thumbprint or serial number"));
    m_search->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("ledgerStateCombo"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Every state"));
    for (const CertificateState state : {CertificateState::Issued, CertificateState::Revoked,
                                         CertificateState::Superseded, CertificateState::Pending})
        m_state->addItem(stateText(state), certificateStateName(state));
    for (const int days : {30, 60, 90})
        m_state->addItem(tr("Ends within %n days", nullptr, days), days);
    m_count->setObjectName(QStringLiteral("ledgerCountLabel"));
    auto* searchLabel = new QLabel(tr("&Search:"));
    searchLabel->setBuddy(m_search);
    auto* stateLabel = new QLabel(tr("St&ate:"));
    stateLabel->setBuddy(m_state);
    auto* filter = new QWidget;
    auto* line = new QHBoxLayout(filter);
    line->setContentsMargins({});
    line->addWidget(searchLabel);
    line->addWidget(m_search, 1);
    line->addWidget(stateLabel);
    line->addWidget(m_state);
    line->addWidget(m_count);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMilliseconds);
    connect(m_typing, &QTimer::timeout, this, &LedgerWindow::applyFilter);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &LedgerWindow::applyFilter);
    return filter;
}

void LedgerWindow::buildTable() {
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(tr("Certificates of the ledger"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(LedgerTableModel::IssuedColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {26, 26, 13, 18, 15, 15, 15, 46, 26};
    for (int column = 0; column < LedgerTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(letter * widths[column], header->sectionSizeHint(column)));
    // The state is what is looked for: right behind the names.
    header->moveSection(header->visualIndex(LedgerTableModel::StateColumn), 2);
    connect(m_table, &QTableView::activated, this, [this] { m_detail->setFocus(); });
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
        m_state->setCurrentIndex(0);
        m_search->setText(thumbprint);
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
}

void LedgerWindow::applyFilter() {
    m_message->clear();
    const QVariant chosen = m_state->currentData();
    if (chosen.typeId() == QMetaType::Int) {
        m_model->setFilter(m_search->text(), CertificateState::Issued, chosen.toInt());
        m_table->sortByColumn(LedgerTableModel::EndColumn, Qt::AscendingOrder);
    } else {
        m_model->setFilter(m_search->text(), certificateStateFromName(chosen.toString()));
    }
}

void LedgerWindow::showExpiring(int days) {
    m_search->clear();
    m_state->setCurrentIndex(m_state->findData(days));
}

std::optional<CertificateRecord> LedgerWindow::current() const {
    return m_model->recordAt(m_table->currentIndex().row());
}

void LedgerWindow::showCurrent() {
    const auto record = current();
    offerActions(record);
    if (!record)
        return m_detail->clear();
    runAsync(
        this,
        [place = m_place, found = *record]() -> Result<CertificateStory> {
            const auto ledger = place.open();
            return ledger ? storyOf(found, *ledger) : tl::unexpected(ledger.error());
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

void LedgerWindow::offerActions(const std::optional<CertificateRecord>& record) {
    const bool isRevoked = record && record->state == CertificateState::Revoked;
    const bool isPending = record && record->state == CertificateState::Pending;
    m_revoke->setEnabled(record && !isPending);
    m_revoke->setText(isRevoked && !record->isOnHold() ? tr("Tell the gate&way…") : tr("Re&voke…"));
    m_undo->setEnabled(isRevoked && (record->isOnHold() || !record->revocation->uploadedAt.isValid()));
    m_undo->setText(record && record->isOnHold() ? tr("Li&ft the hold") : tr("&Take back"));
    offerRenewal();
    m_people->setCertificate(record);
    m_pending->setCertificate(record);
}

void LedgerWindow::revoke(const CertificateRecord& record) {
    m_message->clear();
    auto* wizard = new RevokeWizard(m_place, record, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RevokeWizard::revoked, this, &LedgerWindow::reload);
    connect(wizard, &RevokeWizard::renewWanted, this, &LedgerWindow::renewWanted);
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
        [this](const Result<CertificateRecord>& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            m_message->showMessage(Severity::Info,
                                   tr("The certificate of %1 is not revoked any more.").arg(done->commonName),
                                   tr("If its thumbprint is on the gateway's list, take it off there too."));
            reload();
        });
}

void LedgerWindow::offerRenewal() {
    const auto several = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const auto record = current();
    m_renew->setEnabled(several > 1 || (record && record->state != CertificateState::Pending));
    m_renew->setText(several > 1 ? tr("Re&new %n…", nullptr, several) : tr("Re&new…"));
}

// One goes through the wizard, where everything can be changed; several at once.
void LedgerWindow::renew() {
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() <= 1) {
        if (const auto record = current())
            Q_EMIT renewWanted(*record);
        return;
    }
    QList<CertificateRecord> records;
    QList<int> unread;
    for (const QModelIndex& index : selected) {
        if (const auto record = m_model->recordAt(index.row()))
            records.append(*record);
        else
            unread.append(index.row());
    }
    // Selected with Ctrl+A, but not looked at yet.
    renewAll([records, unread,
              query = m_model->query()](const Ledger& ledger) -> Result<QList<CertificateRecord>> {
        auto all = certificatesAt(unread, query, ledger);
        if (!all)
            return all;
        all->append(records);
        all->removeIf([](const CertificateRecord& each) { return each.state == CertificateState::Pending; });
        return all;
    });
}

void LedgerWindow::renewExpiring(int days) {
    renewAll([days, clock = m_place.clock](const Ledger& ledger) -> Result<QList<CertificateRecord>> {
        auto expiring = expiringWithin(days, ledger, clock->now());
        if (!expiring)
            return tl::unexpected(expiring.error());
        return std::move(expiring->certificates);
    });
}

void LedgerWindow::renewAll(const std::function<Result<QList<CertificateRecord>>(const Ledger&)>& which) {
    runAsync(
        this,
        [place = m_place, which]() -> Result<QList<CertificateRecord>> {
            const auto ledger = place.open();
            return ledger ? which(*ledger) : tl::unexpected(ledger.error());
        },
        [this](const Result<QList<CertificateRecord>>& olds) {
            if (!olds)
                m_message->showError(olds.error());
            else if (!olds->isEmpty())
                openBatch(renewalTask(*olds));
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
    window->open();
}

} // namespace p2s
