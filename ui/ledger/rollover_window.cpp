#include "ui/ledger/rollover_window.h"

#include "core/base/date_text.h"
#include "core/handover/azure_root.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/gateway_settings.h"
#include "ui/ledger/rollover_start_part.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize rolloverWindowSize(720, 540);

/// Of finishing before everything is ready.
QString consequence(const RolloverStatus& status) {
    if (!status.remaining.isEmpty())
        return RolloverWindow::tr("%n people have no certificate under the new root. They cannot connect any "
                                  "more once the old one is off the gateway.",
                                  nullptr, static_cast<int>(status.remaining.size()));
    if (!status.sharedRemaining.isEmpty())
        return RolloverWindow::tr("%n shared certificates have no successor under the new root. What uses "
                                  "them cannot connect any more once the old one is off the gateway.",
                                  nullptr, static_cast<int>(status.sharedRemaining.size()));
    return RolloverWindow::tr("The day that was planned, %1, has not come yet.")
        .arg(dateText(status.rollover.removeAfter));
}

} // namespace

RolloverWindow::RolloverWindow(LedgerPlace place, QWidget* parent)
    : QDialog(parent, Qt::Window), m_place(std::move(place)), m_which(new QComboBox),
      m_parts(new QStackedWidget), m_start(new RolloverStartPart(m_place.clock->now().toLocalTime().date())),
      m_summary(new QLabel), m_people(new QTreeWidget), m_next(new MessageBar), m_message(new MessageBar),
      m_reissue(new QPushButton(tr("&Issue to those who remain…"))),
      m_finish(new QPushButton(tr("&Finish…"))), m_cancel(new QPushButton(tr("&Give up…"))),
      m_copy(new CopyButton(tr("Copy the &command that removes it"), [this] { return removal(); })),
      m_group(new QLineEdit), m_gateway(new QLineEdit) {
    setObjectName(QStringLiteral("rolloverWindow"));
    setWindowTitle(tr("From an old root to a new one"));
    setWindowIcon(applicationIcon());
    build();
    resize(rolloverWindowSize);
    read(0);
}

void RolloverWindow::build() {
    m_which->setObjectName(QStringLiteral("rolloverCombo"));
    m_which->setAccessibleName(tr("Which rollover"));
    m_message->setObjectName(QStringLiteral("rolloverMessage"));
    auto* whichLabel = new QLabel(tr("&Rollover:"));
    whichLabel->setBuddy(m_which);
    auto* which = new QHBoxLayout;
    which->addWidget(whichLabel);
    which->addWidget(m_which, 1);
    auto* intro = new QLabel(
        tr("Both roots are on the gateway for a while. Everybody gets a certificate under the new one; then "
           "the old one is removed, and nobody is cut off."));
    intro->setWordWrap(true);
    m_parts->addWidget(m_start);
    m_parts->addWidget(buildStatus());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(intro);
    layout->addLayout(which);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_message);
    layout->addWidget(buildButtons());
    tabThroughLayout(this);
    connect(m_which, &QComboBox::activated, this, &RolloverWindow::choose);
    connect(m_start, &RolloverStartPart::startWanted, this,
            [this](qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter) {
                change(
                    [=](Ledger& ledger) { return ledger.startRollover(oldRootId, newRootId, removeAfter); });
            });
}

QWidget* RolloverWindow::buildStatus() {
    m_summary->setObjectName(QStringLiteral("rolloverSummary"));
    m_summary->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("rolloverNext"));
    m_people->setObjectName(QStringLiteral("rolloverPeople"));
    m_people->setAccessibleName(tr("The people and whether they have a new certificate"));
    m_people->setHeaderLabels({tr("Person"), tr("Certificate under the new root")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setAlternatingRowColors(true);
    m_people->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_next);
    layout->addWidget(m_people, 1);
    layout->addWidget(buildGateway());
    return part;
}

/// The gateway that the revocation's page remembers too.
QWidget* RolloverWindow::buildGateway() {
    const GatewayPlace remembered = rememberedGateway(m_place.settingsPath);
    m_group->setText(remembered.resourceGroup);
    m_group->setObjectName(QStringLiteral("rolloverGroupEdit"));
    m_group->setAccessibleName(tr("Resource group of the gateway"));
    m_gateway->setText(remembered.gateway);
    m_gateway->setObjectName(QStringLiteral("rolloverGatewayEdit"));
    m_gateway->setAccessibleName(tr("Name of the gateway"));
    auto* groupLabel = new QLabel(tr("R&esource group:"));
    groupLabel->setBuddy(m_group);
    auto* gatewayLabel = new QLabel(tr("Gate&way:"));
    gatewayLabel->setBuddy(m_gateway);
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(groupLabel);
    line->addWidget(m_group, 1);
    line->addWidget(gatewayLabel);
    line->addWidget(m_gateway, 1);
    for (QLineEdit* field : {m_group, m_gateway})
        connect(field, &QLineEdit::editingFinished, this, &RolloverWindow::takeGateway);
    return part;
}

GatewayPlace RolloverWindow::gateway() const {
    return {m_group->text(), m_gateway->text()};
}

QString RolloverWindow::removal() const {
    return azureRootRemoval(m_oldRoot, gateway()).cli;
}

void RolloverWindow::takeGateway() {
    rememberGateway(m_place.settingsPath, gateway());
    if (m_status)
        showNext(*m_status);
}

QWidget* RolloverWindow::buildButtons() {
    m_reissue->setObjectName(QStringLiteral("rolloverReissueButton"));
    m_finish->setObjectName(QStringLiteral("rolloverFinishButton"));
    m_cancel->setObjectName(QStringLiteral("rolloverCancelButton"));
    m_copy->setObjectName(QStringLiteral("rolloverCopyButton"));
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("rolloverCloseButton"));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_reissue);
    line->addWidget(m_finish);
    line->addWidget(m_cancel);
    line->addWidget(m_copy);
    line->addStretch();
    line->addWidget(close);
    for (QPushButton* button : {m_reissue, m_finish, m_cancel, static_cast<QPushButton*>(m_copy), close})
        button->setAutoDefault(false);
    for (QPushButton* button : {m_reissue, m_finish, m_cancel, static_cast<QPushButton*>(m_copy)})
        button->hide();
    connect(m_reissue, &QPushButton::clicked, this, &RolloverWindow::reissue);
    connect(m_finish, &QPushButton::clicked, this, &RolloverWindow::finish);
    connect(m_cancel, &QPushButton::clicked, this, &RolloverWindow::cancel);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

Result<RolloverWindow::Overview> RolloverWindow::readOverview(const LedgerPlace& place, qint64 chosenId) {
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto roots = ledger->roots();
    if (!roots)
        return tl::unexpected(roots.error());
    auto rollovers = ledger->rollovers();
    if (!rollovers)
        return tl::unexpected(rollovers.error());
    Overview overview{std::move(*roots), std::move(*rollovers), std::nullopt};
    const auto shown = std::find_if(
        overview.rollovers.cbegin(), overview.rollovers.cend(), [chosenId](const RolloverRecord& rollover) {
            return chosenId == 0 ? rollover.outcome == RolloverRecord::Outcome::UnderWay
                                 : rollover.id == chosenId;
        });
    if (shown == overview.rollovers.cend())
        return overview;
    auto status = rolloverStatus(*shown, *ledger, place.clock->now());
    if (!status)
        return tl::unexpected(status.error());
    overview.status = std::move(*status);
    return overview;
}

void RolloverWindow::read(qint64 chosenId) {
    runAsync(
        this, [place = m_place, chosenId] { return readOverview(place, chosenId); },
        [this, chosenId](const Result<Overview>& overview) {
            if (overview) {
                take(*overview);
                return;
            }
            m_message->showError(overview.error());
            m_message->setAction(tr("&Try again"), [this, chosenId] { read(chosenId); });
        });
}

void RolloverWindow::take(const Overview& overview) {
    m_which->clear();
    for (const RolloverRecord& rollover : overview.rollovers) {
        const QString name = rollover.outcome == RolloverRecord::Outcome::UnderWay ? tr("%1 to %2, under way")
                             : rollover.outcome == RolloverRecord::Outcome::Finished
                                 ? tr("%1 to %2, finished")
                                 : tr("%1 to %2, given up");
        m_which->addItem(name.arg(rollover.oldRootName, rollover.newRootName), rollover.id);
    }
    m_which->addItem(tr("Plan a new one"), 0);
    m_start->setRoots(overview.roots);
    m_status = overview.status;
    m_which->setCurrentIndex(m_which->findData(m_status ? m_status->rollover.id : 0));
    if (m_status) {
        for (const RootRecord& root : overview.roots) {
            if (root.id == m_status->rollover.oldRootId)
                m_oldRoot = root;
        }
        showStatus(*m_status);
    }
    const bool isUnderWay = m_status && m_status->rollover.outcome == RolloverRecord::Outcome::UnderWay;
    m_parts->setCurrentIndex(m_status ? 1 : 0);
    m_reissue->setVisible(isUnderWay);
    m_finish->setVisible(isUnderWay);
    m_cancel->setVisible(isUnderWay);
    m_copy->setVisible(m_status && m_status->rollover.outcome != RolloverRecord::Outcome::Cancelled);
    m_reissue->setEnabled(isUnderWay && !m_status->toReissue.isEmpty());
}

void RolloverWindow::choose(int index) {
    m_message->clear();
    const qint64 id = m_which->itemData(index).toLongLong();
    if (id != 0) {
        read(id);
        return;
    }
    m_status.reset();
    m_parts->setCurrentIndex(0);
    for (QPushButton* button : {m_reissue, m_finish, m_cancel, static_cast<QPushButton*>(m_copy)})
        button->hide();
}

void RolloverWindow::showStatus(const RolloverStatus& status) {
    const RolloverRecord& rollover = status.rollover;
    m_summary->setText(
        tr("%n people have a certificate under %1.", nullptr, static_cast<int>(status.moved.size()))
            .arg(rollover.newRootName) +
        QLatin1Char(' ') + tr("%n have none yet.", nullptr, static_cast<int>(status.remaining.size())) +
        (status.sharedRemaining.isEmpty()
             ? QString()
             : QLatin1Char(' ') + tr("%n shared certificates have no successor under it.", nullptr,
                                     static_cast<int>(status.sharedRemaining.size()))) +
        QLatin1Char(' ') +
        tr("%1 stays on the gateway until %2.").arg(rollover.oldRootName, dateText(rollover.removeAfter)));
    m_people->clear();
    const auto add = [this](const QString& person, bool isThere) {
        auto* row = new QTreeWidgetItem(m_people, {person, isThere ? tr("Yes") : tr("Not yet")});
        row->setIcon(1, isThere ? doneIcon() : severityIcon(Severity::Warning));
    };
    for (const QString& name : status.sharedRemaining)
        add(tr("%1 (the shared certificate)").arg(name), false);
    for (const QString& person : status.remaining)
        add(person, false);
    for (const QString& person : status.moved)
        add(person, true);
    showNext(status);
}

void RolloverWindow::showNext(const RolloverStatus& status) {
    const QString named = azureName(m_gateway->text());
    const RolloverRecord& rollover = status.rollover;
    if (rollover.outcome != RolloverRecord::Outcome::UnderWay) {
        m_next->showMessage(Severity::Info, rollover.outcome == RolloverRecord::Outcome::Finished
                                                ? tr("Finished on %1.").arg(dateText(rollover.endedAt))
                                                : tr("Given up on %1.").arg(dateText(rollover.endedAt)));
    } else if (!rollover.uploadedAt.isValid()) {
        m_next->showMessage(Severity::Info,
                            named.isEmpty() ? tr("Next: upload %1 to the gateway; %2 stays there.")
                                                  .arg(rollover.newRootName, rollover.oldRootName)
                                            : tr("Next: upload %1 to the gateway %3; %2 stays there.")
                                                  .arg(rollover.newRootName, rollover.oldRootName, named),
                            tr("The wizard's page of roots shows what to paste."));
        m_next->setAction(tr("It is &uploaded"), [this, id = rollover.id] {
            change([id](Ledger& ledger) { return ledger.noteRolloverUploaded(id); });
        });
    } else if (!status.remaining.isEmpty()) {
        m_next->showMessage(Severity::Info, tr("Next: issue new certificates to those who have none yet."));
    } else if (!status.sharedRemaining.isEmpty()) {
        m_next->showMessage(
            Severity::Info, tr("Next: issue new shared certificates in place of those under the old root."),
            tr("Whatever uses one, a kiosk for instance, is cut off with the old root. Revoke those that "
               "nobody needs any more."));
    } else if (!status.mayRemoveOldRoot(m_place.clock->now())) {
        m_next->showMessage(
            Severity::Info,
            tr("Everybody has a new certificate. Next: wait until %1.").arg(dateText(rollover.removeAfter)));
    } else {
        m_next->showMessage(
            Severity::Info,
            named.isEmpty()
                ? tr("Next: remove %1 from the gateway, then finish.").arg(rollover.oldRootName)
                : tr("Next: remove %1 from the gateway %2, then finish.").arg(rollover.oldRootName, named));
    }
}

void RolloverWindow::change(Change change) {
    m_message->clear();
    runAsync(
        this,
        [place = m_place, change = std::move(change)]() -> Result<RolloverRecord> {
            auto ledger = place.open();
            return ledger ? change(*ledger) : tl::unexpected(ledger.error());
        },
        [this](const Result<RolloverRecord>& changed) {
            if (!changed) {
                m_message->showError(changed.error());
                return;
            }
            Q_EMIT ledgerChanged();
            read(changed->id);
        });
}

void RolloverWindow::reissue() {
    if (!m_status)
        return;
    BatchTask task = renewalTask(m_status->toReissue);
    task.rootId = m_status->rollover.newRootId;
    auto* window = new BatchWindow(m_place, std::move(task), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &BatchWindow::issued, this, [this, id = m_status->rollover.id] {
        Q_EMIT ledgerChanged();
        read(id);
    });
    window->open();
}

void RolloverWindow::finish() {
    if (!m_status)
        return;
    const auto end = [this, rollover = m_status->rollover](RolloverEnd how) {
        change([rollover, how, clock = m_place.clock](Ledger& ledger) {
            return finishRollover(rollover, how, ledger, clock->now());
        });
    };
    if (m_status->mayRemoveOldRoot(m_place.clock->now())) {
        end(RolloverEnd::WhenReady);
        return;
    }
    ask(this,
        {tr("Finish the rollover from %1 although it is not ready?").arg(m_status->rollover.oldRootName),
         consequence(*m_status), tr("&Finish"), tr("&Wait")},
        [end] { end(RolloverEnd::Anyway); });
}

void RolloverWindow::cancel() {
    if (!m_status)
        return;
    ask(this,
        {tr("Give up the rollover from %1?").arg(m_status->rollover.oldRootName),
         tr("Certificates that were issued meanwhile stay as they are. It can be planned again."),
         tr("&Give up"), tr("&Keep it")},
        [this, id = m_status->rollover.id] {
            change(
                [id](Ledger& ledger) { return ledger.endRollover(id, RolloverRecord::Outcome::Cancelled); });
        });
}

} // namespace p2s
