#include "ui/ledger/batch_window.h"

#include "core/base/error_text.h"
#include "core/issuing/unlock_any.h"
#include "ui/ledger/batch_list.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize batchWindowSize(760, 560);
constexpr int mostJobs = 4;
/// How often a worker that waits for the window asks whether to go on, in milliseconds.
constexpr int askAgainAfter = 50;

} // namespace

BatchWindow::BatchWindow(LedgerPlace place, BatchTask task, QWidget* parent)
    : QDialog(parent, Qt::Window), m_place(std::move(place)), m_task(std::move(task)), m_list(new BatchList),
      m_message(new MessageBar), m_settings(new BatchSettingsPart(*m_place.platform, m_message)),
      m_work(new WorkBar), m_start(new QPushButton(tr("&Issue"))),
      m_copy(new CopyButton(tr("&Copy password"), [this] { return m_list->currentPassword(); })),
      m_copyAll(new CopyButton(tr("Copy &all passwords"),
                               [this] {
                                   m_hasCopiedAll = true;
                                   return m_list->allPasswords();
                               })),
      m_openFolder(new QPushButton(themedIcon(QLatin1StringView("folder")), tr("&Open folder"))) {
    setObjectName(QStringLiteral("batchWindow"));
    setWindowTitle(m_task.title);
    setWindowIcon(applicationIcon());
    build();
    m_list->showPeople(m_task.people);
    resize(batchWindowSize);
    readRoots();
}

void BatchWindow::build() {
    m_message->setObjectName(QStringLiteral("batchMessage"));
    auto* sentence = new QLabel(m_task.sentence);
    sentence->setWordWrap(true);
    sentence->setObjectName(QStringLiteral("batchSentence"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_settings);
    layout->addWidget(m_message);
    layout->addWidget(m_work);
    layout->addWidget(buildButtons());
    tabThroughLayout(this);
}

QWidget* BatchWindow::buildButtons() {
    m_start->setObjectName(QStringLiteral("batchStartButton"));
    m_start->setDefault(true);
    m_start->setEnabled(false);
    m_copy->setObjectName(QStringLiteral("batchCopyButton"));
    m_copyAll->setObjectName(QStringLiteral("batchCopyAllButton"));
    m_openFolder->setObjectName(QStringLiteral("batchOpenFolderButton"));
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("batchCloseButton"));
    for (QPushButton* button :
         {static_cast<QPushButton*>(m_copy), static_cast<QPushButton*>(m_copyAll), m_openFolder, close})
        button->setAutoDefault(false);
    for (QPushButton* button :
         {static_cast<QPushButton*>(m_copy), static_cast<QPushButton*>(m_copyAll), m_openFolder})
        button->hide();
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { m_copy->setEnabled(!m_list->currentPassword().isEmpty()); });
    connect(m_start, &QPushButton::clicked, this, &BatchWindow::start);
    connect(m_openFolder, &QPushButton::clicked, this, &BatchWindow::openFolder);
    connect(close, &QPushButton::clicked, this, &BatchWindow::reject);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_copy);
    line->addWidget(m_copyAll);
    line->addWidget(m_openFolder);
    line->addStretch();
    line->addWidget(m_start);
    line->addWidget(close);
    return buttons;
}

void BatchWindow::readRoots() {
    runAsync(
        this,
        [place = m_place]() -> Result<QList<RootRecord>> {
            const auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            auto roots = ledger->roots();
            if (roots)
                roots->removeIf([](const RootRecord& root) {
                    return root.encryptedKey.isEmpty() && root.keyPlace.isEmpty();
                });
            return roots;
        },
        [this](const Result<QList<RootRecord>>& roots) {
            if (!roots) {
                m_message->showError(roots.error());
                m_message->setAction(tr("&Try again"), [this] { readRoots(); });
                return;
            }
            m_settings->setRoots(*roots, m_task.rootId);
            m_start->setEnabled(true);
        });
}

void BatchWindow::start() {
    m_message->clear();
    const auto choice = m_settings->choice();
    if (!choice)
        return;
    m_folder = choice->folder;
    m_done = 0;
    m_hasCopiedAll = false;
    m_settings->setEnabled(false);
    m_start->setEnabled(false);
    const KeepGoing keepGoing = m_work->begin(tr("Issuing …"));
    const auto onThisThread = [self = QPointer(this)](auto act) {
        QMetaObject::invokeMethod(
            qApp,
            [self, act] {
                if (self)
                    act(*self);
            },
            Qt::QueuedConnection);
    };
    runAsync(
        this,
        [place = m_place, task = m_task, choice = *choice, keepGoing, onThisThread] {
            return issueAll(
                place, task, choice,
                [onThisThread](const BatchPlan& plan) {
                    onThisThread([plan](BatchWindow& window) { window.m_list->showPlan(plan); });
                },
                [onThisThread](qsizetype item, const BatchOutcome& outcome) {
                    onThisThread([item, outcome](BatchWindow& window) { window.showOutcome(item, outcome); });
                },
                [onThisThread, keepGoing](const BatchItem& item, const SecretBytes& password) {
                    const auto shown = std::make_shared<QSemaphore>();
                    onThisThread([path = item.request.pfxPath, password, shown](BatchWindow& window) {
                        window.showPassword(path, password);
                        shown->release();
                    });
                    // The window may be gone, or on its way.
                    while (!shown->tryAcquire(1, askAgainAfter)) {
                        if (!keepGoing())
                            return false;
                    }
                    return true;
                },
                keepGoing);
        },
        [this](const Result<Issued>& result) { finish(result); });
}

Result<BatchWindow::Issued> BatchWindow::issueAll(const LedgerPlace& place, const BatchTask& task,
                                                  const BatchSettingsPart::Choice& choice,
                                                  const std::function<void(const BatchPlan&)>& showPlan,
                                                  const BatchObserver& observer,
                                                  const GiveOutPassword& giveOut,
                                                  const KeepGoing& keepGoing) {
    const QDateTime now = place.clock->now();
    const auto root = unlockInAnyWay(choice.root, choice.passphrase, *place.platform, now);
    if (!root)
        return tl::unexpected(root.error());
    const auto validity = clientValidity(root->authority.certificate(), now);
    if (!validity)
        return tl::unexpected(validity.error());
    if (auto made = prepareBatchFolder(choice.folder); !made)
        return tl::unexpected(made.error());
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto plan = task.plan({choice.folder, *validity, choice.withSheets}, *ledger, now);
    if (!plan)
        return tl::unexpected(plan.error());
    showPlan(*plan);
    const BatchSettings settings{.password = choice.password,
                                 .jobs = std::clamp(QThread::idealThreadCount(), 1, mostJobs),
                                 .resume = choice.resume,
                                 .giveOut = giveOut};
    auto outcomes = issueBatch(
        plan->items, *root, [place] { return place.open(); }, settings, observer, keepGoing, *place.clock);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    return Issued{*plan, std::move(*outcomes)};
}

void BatchWindow::showOutcome(qsizetype item, const BatchOutcome& outcome) {
    m_list->showOutcome(item, outcome);
    m_copy->setEnabled(!m_list->currentPassword().isEmpty());
    m_work->setProgress(++m_done, m_list->topLevelItemCount());
}

void BatchWindow::showPassword(const QString& path, const SecretBytes& password) {
    m_list->showPassword(path, password);
    m_hasCopiedAll = false;
    m_copy->show();
    m_copyAll->show();
}

void BatchWindow::finish(const Result<Issued>& result) {
    m_work->end();
    m_list->forgetVain();
    if (!result) {
        m_settings->setEnabled(true);
        m_start->setEnabled(true);
        m_message->showError(result.error());
        return;
    }
    m_settings->forgetSecrets();
    const bool isStopped =
        std::any_of(result->outcomes.cbegin(), result->outcomes.cend(), [](const BatchOutcome& outcome) {
            return outcome.state == BatchOutcome::State::NotReached;
        });
    m_settings->setVisible(isStopped);
    m_settings->setEnabled(isStopped);
    m_start->setVisible(isStopped);
    m_start->setEnabled(isStopped);
    m_openFolder->show();
    m_copy->setVisible(m_list->hasPasswords());
    m_copyAll->setVisible(m_list->hasPasswords());
    m_copy->setEnabled(!m_list->currentPassword().isEmpty());
    sayHowItWent(*result);
    if (isStopped)
        m_settings->proposeResuming();
    Q_EMIT issued();
}

void BatchWindow::sayHowItWent(const Issued& issued) {
    const auto count = [&](BatchOutcome::State state) {
        return static_cast<int>(std::count_if(issued.outcomes.begin(), issued.outcomes.end(),
                                              [state](const BatchOutcome& it) { return it.state == state; }));
    };
    const int done = count(BatchOutcome::State::Issued);
    const int earlier = count(BatchOutcome::State::AlreadyThere);
    const int failed = count(BatchOutcome::State::Failed) + static_cast<int>(issued.plan.refused.size());
    const int left = count(BatchOutcome::State::NotReached);
    const auto isLeft = [](const BatchOutcome& it) {
        return it.state == BatchOutcome::State::NotReached && it.error;
    };
    // What is wrong with the ledger, if that stopped it.
    const auto stopped = std::find_if(issued.outcomes.cbegin(), issued.outcomes.cend(), isLeft);
    const std::optional<Error> cause = stopped == issued.outcomes.cend() ? std::nullopt : stopped->error;
    const QString folder = QDir::toNativeSeparators(m_folder);
    if (failed == 0 && left == 0 && earlier > 0)
        m_message->showMessage(
            Severity::Info,
            tr("%n certificate(s) were issued into “%1”; the others were there.", nullptr, done).arg(folder),
            tr("A file from an earlier run opens with the password that was shown then. "
               "If that is lost, renew its certificate."));
    else if (failed == 0 && left == 0)
        m_message->showMessage(Severity::Info,
                               tr("%n certificate(s) were issued into “%1”.", nullptr, done).arg(folder),
                               tr("Give each person their file and its password in separate ways."));
    else if (left > 0)
        m_message->showMessage(
            cause ? Severity::Error : Severity::Warning,
            cause ? errorText(*cause).sentence : tr("Stopped after %n certificate(s).", nullptr, done),
            tr("Those that were issued are in “%1”. Start again to go on with the others.").arg(folder));
    else
        m_message->showMessage(Severity::Warning,
                               tr("%n certificate(s) could not be issued.", nullptr, failed),
                               tr("The list says why. The others are in “%1”.").arg(folder));
}

void BatchWindow::openFolder() const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(m_folder).absolutePath()));
}

void BatchWindow::reject() {
    if (m_work->isWorking()) {
        m_work->cancel();
        return;
    }
    if (!m_list->hasPasswords() || m_hasCopiedAll) {
        QDialog::reject();
        return;
    }
    ask(this,
        {tr("Close without having copied all passwords?"),
         tr("They are kept nowhere else. Without its password a file cannot be opened."), tr("&Close"),
         tr("&Go back")},
        [this] { QDialog::reject(); });
}

} // namespace p2s
