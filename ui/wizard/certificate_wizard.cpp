#include "ui/wizard/certificate_wizard.h"

#include "ui/inspector/inspector_window.h"
#include "ui/ledger/ledger_place_dialog.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/icons.h"
#include "ui/wizard/export_page.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/issue_page.h"
#include "ui/wizard/leave_draft.h"
#include "ui/wizard/new_root_dialog.h"
#include "ui/wizard/person_page.h"
#include "ui/wizard/reply_page.h"
#include "ui/wizard/request_page.h"
#include "ui/wizard/request_send_page.h"
#include "ui/wizard/result_page.h"
#include "ui/wizard/review_page.h"
#include "ui/wizard/root_page.h"
#include "ui/wizard/sharing_page.h"
#include "ui/wizard/start_page.h"
#include "ui/wizard/step_rail.h"
#include "ui/wizard/wizard_settings.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStyle>

namespace p2s {
namespace {

// In device-independent units: what all the pages are laid out for.
constexpr QSize wizardSize(860, 620);

} // namespace

CertificateWizard::CertificateWizard(IssuanceDraft& draft, QWidget* parent)
    : QWizard(parent, Qt::Window), m_draft(draft), m_paths(wizardPaths()), m_rail(new StepRail(this)) {
    setObjectName(QStringLiteral("certificateWizard"));
    setWindowTitle(tr("P2S Certificate Wizard"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    const int logoSide = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    setPixmap(LogoPixmap, applicationPixmap(logoSide, devicePixelRatioF()));
    setSideWidget(m_rail);
    addPages();

    connect(m_rail, &StepRail::chosen, this, &CertificateWizard::goBackTo);
    connect(this, &QWizard::currentIdChanged, this, &CertificateWizard::updateRail);
    connect(&m_draft, &IssuanceDraft::changed, this, &CertificateWizard::updateRail);
    // Work that holds the Back button closed closes the rail with it.
    button(BackButton)->installEventFilter(this);
    for (const auto& [which, name] : {std::pair{BackButton, "backButton"},
                                      {NextButton, "nextButton"},
                                      {CommitButton, "commitButton"},
                                      {FinishButton, "finishButton"},
                                      {CancelButton, "cancelButton"}})
        button(which)->setObjectName(QLatin1StringView(name));
    addLedgerButton();
    updateRail();
    restoreWindow();
}

// From the first page and from the last one, as everything else begins and ends there.
void CertificateWizard::addLedgerButton() {
    setOption(QWizard::HaveCustomButton1);
    setButtonText(CustomButton1, tr("Who holds what…"));
    QAbstractButton* open = button(CustomButton1);
    open->setObjectName(QStringLiteral("ledgerButton"));
    open->setToolTip(tr("The ledger: search, revoke and renew certificates (Ctrl+L)"));
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, this, [this] { showLedger(); });
    connect(this, &QWizard::customButtonClicked, this, [this] { showLedger(); });
    connect(this, &QWizard::currentIdChanged, this, &CertificateWizard::offerButtons);
}

// The links of the first page lead on: there is neither Next nor anything to go back to.
void CertificateWizard::offerButtons() {
    const bool isStart = currentId() == static_cast<int>(PageId::Start);
    if (isStart != m_isStartLaidOut) {
        m_isStartLaidOut = isStart;
        setButtonLayout(isStart ? QList<WizardButton>{CustomButton1, Stretch, CancelButton}
                                : QList<WizardButton>{CustomButton1, Stretch, BackButton, NextButton,
                                                      CommitButton, FinishButton, CancelButton});
    }
    const bool isEnd = isStart || currentId() == static_cast<int>(PageId::Root) ||
                       currentId() == static_cast<int>(PageId::Result);
    button(CustomButton1)->setVisible(isEnd);
}

// A field that loses the focus when the window goes may still decide something: then all of it must be there.
CertificateWizard::~CertificateWizard() {
    hide();
    disconnect(&m_draft, nullptr, this, nullptr);
}

void CertificateWizard::take(qsizetype path) {
    const WizardPath& taken = m_paths.at(path);
    if (taken.open) {
        taken.open(*this);
        return;
    }
    m_path = path;
    next();
}

int CertificateWizard::nextId() const {
    const QList<PageId>& steps = m_paths.at(m_path).steps;
    // The first page is no step itself: it leads to the first one.
    const qsizetype next = steps.indexOf(static_cast<PageId>(currentId())) + 1;
    return next < steps.size() ? static_cast<int>(steps.at(next)) : -1;
}

LedgerPlace CertificateWizard::ledgerHere() const {
    return {m_draft.ledgerPath(), &m_draft.clock(), writableWizardSettingsPath(), &m_draft.platform()};
}

void CertificateWizard::makeRootFor(RolloverWindow* rollover, const QList<RootRecord>& roots) {
    auto* dialog = new NewRootDialog(ledgerHere(), roots, rollover);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRootDialog::made, rollover, &RolloverWindow::takeNewRoot);
    dialog->open();
}

LedgerWindow& CertificateWizard::showLedger() {
    if (!m_ledger) {
        m_ledger = new LedgerWindow(ledgerHere(), this);
        m_ledger->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_ledger, &LedgerWindow::renewWanted, this, &CertificateWizard::renew);
        connect(m_ledger, &LedgerWindow::issueWanted, this, &CertificateWizard::issueTo);
        connect(m_ledger, &LedgerWindow::newRootWanted, this, &CertificateWizard::makeRootFor);
        connect(m_ledger, &LedgerWindow::placeChosen, this, &CertificateWizard::useLedger);
        connect(m_ledger, &QDialog::finished, m_start, &StartPage::lookAgain);
    }
    m_ledger->show();
    m_ledger->raise();
    m_ledger->activateWindow();
    return *m_ledger;
}

void CertificateWizard::showInspector(const QStringList& files) {
    if (!m_inspector) {
        m_inspector =
            new InspectorWindow(m_draft.clock(), m_draft.ledgerPath(), m_draft.platform().certificates, this);
        m_inspector->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
    m_inspector->openFiles(files);
}

// Whoever works in the ledger's window is asked there.
void CertificateWizard::beginAnew(std::function<void()> begin) {
    QWidget* asking = m_ledger && m_ledger->isVisible() ? static_cast<QWidget*>(m_ledger) : this;
    leaveDraft(asking, m_draft, Leaving::BeginAnew, std::move(begin));
}

void CertificateWizard::renew(const CertificateRecord& old, const IssuanceRequest& request) {
    beginAnew([this, old, request] {
        m_draft.startRenewal(old, request);
        startAgain();
    });
}

void CertificateWizard::issueTo(const QStringList& people) {
    beginAnew([this, people] {
        m_draft.startNextPerson();
        m_draft.setNextPeople(people);
        startAgain();
    });
}

void CertificateWizard::useLedger(const QString& ledgerPath) {
    beginAnew([this, ledgerPath] {
        rememberLedgerPlace(ledgerPath);
        if (m_ledger)
            m_ledger->close();
        m_draft.useLedger(ledgerPath);
        // On the first page, which says what needs attention there.
        restart();
        raise();
        activateWindow();
    });
}

// The password for a server is never kept, so that it is asked for when the wizard begins.
void CertificateWizard::showLedgerPlace() {
    auto* dialog = new LedgerPlaceDialog(ledgerHere(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LedgerPlaceDialog::chosen, this, &CertificateWizard::useLedger);
    dialog->open();
}

// The root may not be unlocked yet, so that it begins with the root page.
void CertificateWizard::startAgain() {
    restart();
    take(0);
    raise();
    activateWindow();
}

void CertificateWizard::takeReply() {
    for (qsizetype path = 0; path < m_paths.size(); ++path) {
        if (m_paths.at(path).steps.startsWith(PageId::Reply))
            take(path);
    }
}

void CertificateWizard::showRequest() {
    restart();
    for (qsizetype path = 0; path < m_paths.size(); ++path) {
        if (m_paths.at(path).steps.startsWith(PageId::Request))
            take(path);
    }
}

// One line a page.
void CertificateWizard::addPages() {
    m_start = new StartPage(m_draft, m_paths);
    // A renewal begins in the ledger: whoever went back from it and takes a path here begins something else.
    connect(m_start, &StartPage::chosen, this, [this](qsizetype path) {
        if (!m_paths.at(path).open)
            m_draft.giveUpRenewal();
        take(path);
    });
    connect(m_start, &StartPage::expiringWanted, this, [this](int days) { showLedger().showExpiring(days); });
    connect(m_start, &StartPage::replyWanted, this, &CertificateWizard::takeReply);
    connect(m_start, &StartPage::renewalWanted, this, [this](int days) {
        showLedger().showExpiring(days);
        showLedger().renewExpiring(days);
    });
    connect(m_start, &StartPage::rolloverWanted, this, [this] { showLedger().showRollover(); });
    for (const auto wanted : {&StartPage::loginWanted, &StartPage::placeWanted})
        connect(m_start, wanted, this, &CertificateWizard::showLedgerPlace);
    setPage(static_cast<int>(PageId::Start), m_start);
    setPage(static_cast<int>(PageId::Root), new RootPage(m_draft));
    setPage(static_cast<int>(PageId::Person), new PersonPage(m_draft));
    setPage(static_cast<int>(PageId::Sharing), new SharingPage(m_draft));
    setPage(static_cast<int>(PageId::Review), new ReviewPage(m_draft));
    setPage(static_cast<int>(PageId::Export), new ExportPage(m_draft));
    setPage(static_cast<int>(PageId::Issue), new IssuePage(m_draft));
    setPage(static_cast<int>(PageId::Result), new ResultPage(m_draft));
    auto* send = new RequestSendPage(m_draft);
    connect(send, &RequestSendPage::checkFileWanted, this, [this] {
        showInspector();
        m_inspector->chooseFiles();
    });
    connect(send, &RequestSendPage::checkStoredWanted, this, [this] {
        showInspector();
        m_inspector->chooseStored();
    });
    setPage(static_cast<int>(PageId::RequestSend), send);
    auto* request = new RequestPage(m_draft);
    // Not while that page is still in the middle of its work.
    connect(
        request, &RequestPage::answered, this,
        [this] {
            restart();
            takeReply();
        },
        Qt::QueuedConnection);
    setPage(static_cast<int>(PageId::Request), request);
    auto* reply = new ReplyPage(m_draft);
    connect(reply, &ReplyPage::requestWanted, this, &CertificateWizard::showRequest, Qt::QueuedConnection);
    setPage(static_cast<int>(PageId::Reply), reply);
}

WizardPage* CertificateWizard::currentWizardPage() const {
    return qobject_cast<WizardPage*>(currentPage());
}

bool CertificateWizard::canGoBackTo(int pageId) const {
    const QList<int> visited = visitedIds();
    const qsizetype target = visited.indexOf(pageId);
    if (target < 0 || target >= visited.size() - 1 || !button(BackButton)->isEnabled())
        return false;
    for (qsizetype i = target; i < visited.size() - 1; ++i)
        if (page(visited.at(i))->isCommitPage())
            return false;
    return true;
}

void CertificateWizard::goBackTo(int pageId) {
    if (!canGoBackTo(pageId))
        return;
    while (currentId() != pageId)
        back();
}

void CertificateWizard::updateRail() {
    const QList<int> visited = visitedIds();
    QList<StepRail::Step> steps;
    const QList<PageId>& path = m_paths.at(m_path).steps;
    for (const PageId pageId : path) {
        const int id = static_cast<int>(pageId);
        const auto* step = qobject_cast<WizardPage*>(page(id));
        if (!step)
            continue;
        const bool current = id == currentId();
        const bool finished = !current && visited.contains(id);
        steps << StepRail::Step{id, step->stepName(), step->outcome(),
                                current    ? StepRail::State::Current
                                : finished ? StepRail::State::Finished
                                           : StepRail::State::Ahead,
                                finished && canGoBackTo(id)};
    }
    m_rail->setSteps(steps);
    // No path is taken yet on the first page.
    m_rail->setVisible(currentId() != static_cast<int>(PageId::Start));
}

void CertificateWizard::accept() {
    leaveDraft(this, m_draft, Leaving::Close, [this] { QWizard::accept(); });
}

void CertificateWizard::reject() {
    if (WizardPage* page = currentWizardPage(); page && page->cancelWork())
        return;
    leaveDraft(this, m_draft, Leaving::Close, [this] { QWizard::reject(); });
}

void CertificateWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificateWizard::dropEvent(QDropEvent* event) {
    if (const QStringList files = droppedFiles(event->mimeData()); !files.isEmpty()) {
        showInspector(files);
        event->acceptProposedAction();
    }
}

void CertificateWizard::done(int result) {
    saveWindow();
    QWizard::done(result);
}

bool CertificateWizard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::EnabledChange && watched == button(BackButton))
        updateRail();
    return QWizard::eventFilter(watched, event);
}

void CertificateWizard::changeEvent(QEvent* event) {
    QWizard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_rail->update();
}

void CertificateWizard::restoreWindow() {
    const QSettings settings(wizardSettingsPath(), QSettings::IniFormat);
    const QSize wanted = settings.value(QStringLiteral("size"), wizardSize).toSize();
    resize(wanted.boundedTo(screen()->availableSize()));
    if (settings.value(QStringLiteral("maximized"), false).toBool())
        setWindowState(Qt::WindowMaximized);
}

void CertificateWizard::saveWindow() const {
    QSettings settings(writableWizardSettingsPath(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("size"), isMaximized() ? normalGeometry().size() : size());
    settings.setValue(QStringLiteral("maximized"), isMaximized());
}

} // namespace p2s
