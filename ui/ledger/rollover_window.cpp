#include "ui/ledger/rollover_window.h"

#include "core/base/date_text.h"
#include "core/issuing/root_records.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/rollover_start_part.h"
#include "ui/ledger/rollover_tabs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize rolloverWindowSize(720, 540);

/// Of finishing before everything is ready.
QString consequence(const RolloverStatus& status) {
    if (!status.isNewRootThere())
        return RolloverWindow::tr("It is not noted that %1 is on the gateway. Unless it is there, nobody can "
                                  "connect any more once %2 is off the gateway.")
            .arg(status.rollover.newRootName, status.rollover.oldRootName);
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
      m_summary(new QLabel), m_tabs(new RolloverTabs(m_place.settingsPath)), m_next(new MessageBar),
      m_message(new MessageBar), m_reissue(new QPushButton(tr("&Issue to those who remain…"))),
      m_finish(new QPushButton(tr("&Finish…"))), m_cancel(new QPushButton(tr("&Give up…"))) {
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
    connect(m_start, &RolloverStartPart::newRootWanted, this, [this] { Q_EMIT newRootWanted(m_roots); });
    connect(m_start, &RolloverStartPart::startWanted, this,
            [this](qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter) {
                change([=, now = m_place.clock->now()](Ledger& ledger) {
                    return planRollover(oldRootId, newRootId, removeAfter, ledger, now);
                });
            });
}

QWidget* RolloverWindow::buildStatus() {
    m_summary->setObjectName(QStringLiteral("rolloverSummary"));
    m_summary->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("rolloverNext"));
    connect(m_tabs, &RolloverTabs::gatewayChanged, this, [this] {
        if (m_status)
            showNext(*m_status);
    });
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_next);
    layout->addWidget(m_tabs, 1);
    return part;
}

QWidget* RolloverWindow::buildButtons() {
    m_reissue->setObjectName(QStringLiteral("rolloverReissueButton"));
    m_finish->setObjectName(QStringLiteral("rolloverFinishButton"));
    m_cancel->setObjectName(QStringLiteral("rolloverCancelButton"));
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("rolloverCloseButton"));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_reissue);
    line->addWidget(m_finish);
    line->addWidget(m_cancel);
    line->addStretch();
    line->addWidget(close);
    for (QPushButton* button : {m_reissue, m_finish, m_cancel, close})
        button->setAutoDefault(false);
    showButtons();
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
    Overview overview{std::move(*roots), std::move(*rollovers), {}, {}, {}};
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
    if (auto done = readGatewayRoots(overview); !done)
        return tl::unexpected(done.error());
    return overview;
}

Result<void> RolloverWindow::readGatewayRoots(Overview& overview) {
    for (const RootRecord& root : std::as_const(overview.roots)) {
        const bool isOld = root.id == overview.status->rollover.oldRootId;
        if (!isOld && root.id != overview.status->rollover.newRootId)
            continue;
        auto there = azureRootOf(root, overview.roots);
        if (!there)
            return tl::unexpected(there.error());
        (isOld ? overview.oldRoot : overview.newRoot) = std::move(*there);
    }
    return {};
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
    m_roots = overview.roots;
    m_start->setRoots(m_roots);
    m_status = overview.status;
    m_which->setCurrentIndex(m_which->findData(m_status ? m_status->rollover.id : 0));
    if (m_status) {
        showStatus(*m_status);
        if (overview.oldRoot && overview.newRoot)
            m_tabs->showRollover(*m_status, *overview.oldRoot, *overview.newRoot, m_place.clock->now());
    }
    m_parts->setCurrentIndex(m_status ? 1 : 0);
    showButtons();
}

void RolloverWindow::showButtons() {
    const bool isUnderWay = m_status && m_status->rollover.outcome == RolloverRecord::Outcome::UnderWay;
    for (QPushButton* button : {m_reissue, m_finish, m_cancel})
        button->setVisible(isUnderWay);
    m_reissue->setEnabled(isUnderWay && !m_status->toReissue.isEmpty());
}

void RolloverWindow::takeNewRoot(qint64 rootId) {
    Q_EMIT ledgerChanged();
    runAsync(
        this,
        [place = m_place]() -> Result<QList<RootRecord>> {
            const auto ledger = place.open();
            return ledger ? ledger->roots() : tl::unexpected(ledger.error());
        },
        [this, rootId](const Result<QList<RootRecord>>& roots) {
            if (!roots) {
                m_message->showError(roots.error());
                return;
            }
            m_roots = *roots;
            m_start->setRoots(m_roots);
            m_start->chooseNewRoot(rootId);
        });
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
    showButtons();
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
        (status.isTopShared ? tr("The gateway trusts %1 as before.").arg(rollover.oldRootName)
                            : tr("%1 stays on the gateway until %2.")
                                  .arg(rollover.oldRootName, dateText(rollover.removeAfter))));
    showNext(status);
}

void RolloverWindow::showNext(const RolloverStatus& status) {
    const QString named = azureName(m_tabs->gateway().gateway);
    const RolloverRecord& rollover = status.rollover;
    if (rollover.outcome != RolloverRecord::Outcome::UnderWay) {
        m_next->showMessage(Severity::Info, rollover.outcome == RolloverRecord::Outcome::Finished
                                                ? tr("Finished on %1.").arg(dateText(rollover.endedAt))
                                                : tr("Given up on %1.").arg(dateText(rollover.endedAt)));
    } else if (!status.isNewRootThere()) {
        m_next->showMessage(Severity::Info,
                            named.isEmpty() ? tr("Next: upload %1 to the gateway; %2 stays there.")
                                                  .arg(rollover.newRootName, rollover.oldRootName)
                                            : tr("Next: upload %1 to the gateway %3; %2 stays there.")
                                                  .arg(rollover.newRootName, rollover.oldRootName, named),
                            tr("Below is what to paste."));
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
    } else if (status.isTopShared) {
        m_next->showMessage(Severity::Info, tr("Next: finish. Nothing is to be removed from the gateway."));
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
    m_message->clear();
    m_reissue->setEnabled(false);
    runAsync(
        this,
        [place = m_place, status = *m_status]() -> Result<QList<CertificateRecord>> {
            const auto ledger = place.open();
            return ledger ? certificatesToReissue(status, *ledger) : tl::unexpected(ledger.error());
        },
        [this, rollover = m_status->rollover](const Result<QList<CertificateRecord>>& olds) {
            showButtons();
            if (olds)
                openReissue(*olds, rollover);
            else
                m_message->showError(olds.error());
        });
}

void RolloverWindow::openReissue(const QList<CertificateRecord>& olds, const RolloverRecord& rollover) {
    BatchTask task = renewalTask(olds);
    task.rootId = rollover.newRootId;
    auto* window = new BatchWindow(m_place, std::move(task), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &BatchWindow::issued, this, [this, id = rollover.id] {
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
