#include "ui/inspector/audit_window.h"

#include "core/base/error_text.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_location.h"
#include "ui/inspector/audit_results.h"
#include "ui/inspector/audit_table_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named_button.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize auditWindowSize(900, 600);
/// So many that a table takes them in a few milliseconds.
constexpr qsizetype rowsAtATime = 500;

/// A hundred thousand certificates take a while to be freed: on a thread that nobody waits for.
template <typename Gone> void letGo(Gone gone) {
    QThreadPool::globalInstance()->start([held = std::move(gone)] {});
}

} // namespace

/// What the worker brings back: also what would keep the window waiting.
struct AuditOutcome {
    AuditReport report;
    QList<qsizetype> order;
    /// Why the ledger could not be asked.
    std::optional<Error> ledgerError;
};

namespace {

using Audit = std::function<Result<AuditReport>(const Ledger* ledger, const AuditWatch& watch)>;

/// Nothing when there is none to ask.
std::optional<Result<Ledger>> ledgerAt(const QString& place, const Clock& clock) {
    if (!mayHoldLedger(place))
        return std::nullopt;
    return Ledger::open(place, clock);
}

Result<AuditOutcome> outcomeOf(const Audit& audit, const QString& place, const Clock& clock,
                               const AuditWatch& watch) {
    const auto ledger = ledgerAt(place, clock);
    auto report = audit(ledger && *ledger ? &**ledger : nullptr, watch);
    if (!report)
        return tl::unexpected(report.error());
    QList<qsizetype> order = AuditTableModel::order(report->certificates);
    AuditOutcome outcome{std::move(*report), std::move(order), {}};
    if (ledger && !*ledger)
        outcome.ledgerError = ledger->error();
    return outcome;
}

} // namespace

AuditWindow::AuditWindow(const Clock& clock, QString ledgerPath, const CertificateStore& stores,
                         QWidget* parent)
    : QDialog(parent, Qt::Window), m_clock(clock), m_ledgerPath(std::move(ledgerPath)), m_stores(stores),
      m_folder(new QLineEdit), m_passwords(new QLineEdit), m_start(new QPushButton(tr("&Start"))),
      m_startWithStores(new QPushButton(tr("Read the certificate stores of &Windows"))),
      m_save(new QPushButton(themedIcon(QLatin1StringView("save")), tr("Save &report…"))),
      m_open(namedButton("auditOpenButton", tr("Look &into it"))), m_work(new WorkBar), m_summary(new QLabel),
      m_message(new MessageBar), m_results(new AuditResults) {
    setObjectName(QStringLiteral("auditWindow"));
    m_feed.setInterval(0);
    connect(&m_feed, &QTimer::timeout, this, &AuditWindow::showPiece);
    setWindowTitle(tr("Audit a folder"));
    setWindowIcon(applicationIcon());
    resize(auditWindowSize);
    build();
    connect(m_start, &QPushButton::clicked, this, &AuditWindow::start);
    connect(m_save, &QPushButton::clicked, this, &AuditWindow::save);
    connect(m_startWithStores, &QPushButton::clicked, this, &AuditWindow::startWithStores);
    connect(m_open, &QPushButton::clicked, this, &AuditWindow::openChosen);
    connect(m_results, &AuditResults::opened, this, &AuditWindow::openChosen);
    connect(m_results, &AuditResults::choiceChanged, this, &AuditWindow::setOpenable);
    connect(m_folder, &QLineEdit::textChanged, this, &AuditWindow::setStartable);
    setOpenable();
}

void AuditWindow::build() {
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_summary->setObjectName(QStringLiteral("auditSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildQuestions());
    layout->addWidget(m_work);
    layout->addWidget(m_message);
    layout->addWidget(m_summary);
    layout->addWidget(m_results, 1);
    layout->addWidget(buildButtons());
    tabThroughLayout(this);
}

QWidget* AuditWindow::buildQuestions() {
    m_folder->setObjectName(QStringLiteral("auditFolderEdit"));
    m_folder->setAccessibleName(tr("Folder to audit"));
    m_passwords->setObjectName(QStringLiteral("auditPasswordsEdit"));
    m_passwords->setAccessibleName(tr("File with passwords to try"));
    m_passwords->setPlaceholderText(tr("One password a line; may be left empty"));
    m_start->setObjectName(QStringLiteral("auditStartButton"));
    m_start->setEnabled(false);
    m_start->setDefault(true);
    m_startWithStores->setObjectName(QStringLiteral("auditStoresButton"));
    m_startWithStores->setAutoDefault(false);
    if (!m_stores.isAvailable())
        m_startWithStores->hide();
    auto* folderLabel = new QLabel(tr("&Folder:"));
    folderLabel->setBuddy(m_folder);
    auto* passwordsLabel = new QLabel(tr("File with &passwords:"));
    passwordsLabel->setBuddy(m_passwords);
    auto* browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("auditBrowseButton"));
    browse->setAutoDefault(false);
    auto* browsePasswords = new QPushButton(tr("B&rowse…"));
    browsePasswords->setObjectName(QStringLiteral("auditBrowsePasswordsButton"));
    browsePasswords->setAutoDefault(false);
    auto* questions = new QWidget;
    auto* grid = new QGridLayout(questions);
    grid->setContentsMargins({});
    grid->addWidget(folderLabel, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(browse, 0, 2);
    grid->addWidget(passwordsLabel, 1, 0);
    grid->addWidget(m_passwords, 1, 1);
    grid->addWidget(browsePasswords, 1, 2);
    grid->addWidget(m_startWithStores, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_start, 2, 2);
    connect(browse, &QPushButton::clicked, this, &AuditWindow::chooseFolder);
    connect(browsePasswords, &QPushButton::clicked, this, &AuditWindow::choosePasswords);
    return questions;
}

QWidget* AuditWindow::buildButtons() {
    m_save->setObjectName(QStringLiteral("auditSaveButton"));
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    auto* closeWindow = new QPushButton(tr("Cl&ose"));
    closeWindow->setObjectName(QStringLiteral("auditCloseButton"));
    closeWindow->setAutoDefault(false);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    m_open->setToolTip(tr("Shows everything about the row that is chosen."));
    line->addWidget(m_open);
    line->addWidget(m_save);
    line->addStretch();
    line->addWidget(closeWindow);
    connect(closeWindow, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void AuditWindow::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void AuditWindow::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose the folder to audit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditWindow::setFolder);
    dialog->open();
}

void AuditWindow::choosePasswords() {
    auto* dialog = new QFileDialog(this, tr("Choose the file with passwords"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_passwords->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void AuditWindow::start() {
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty())
        return;
    m_isOfStores = false;
    m_audited = auditedFolder(folder);
    run([request = AuditRequest{.folder = folder,
                                .now = m_clock.now(),
                                .version = QCoreApplication::applicationVersion()},
         passwordList = QDir::fromNativeSeparators(m_passwords->text().trimmed())](
            const Ledger* ledger, const AuditWatch& watch) -> Result<AuditReport> {
        AuditRequest whole = request;
        if (!passwordList.isEmpty()) {
            auto passwords = readPasswordList(passwordList);
            if (!passwords)
                return tl::unexpected(passwords.error());
            whole.passwords = std::move(*passwords);
        }
        return auditFolder(whole, ledger, watch);
    });
}

void AuditWindow::startWithStores() {
    m_isOfStores = true;
    run([request = AuditRequest{.now = m_clock.now(), .version = QCoreApplication::applicationVersion()},
         &stores = m_stores](const Ledger* ledger, const AuditWatch& watch) {
        return auditStores(request, stores, ledger, watch);
    });
}

void AuditWindow::run(const Audit& audit) {
    if (m_work->isWorking())
        return;
    m_message->clear();
    m_summary->clear();
    m_report.reset();
    m_results->clear();
    m_save->setEnabled(false);
    const KeepGoing keepGoing = m_work->begin(tr("Reading certificates…"));
    setStartable();
    // Told on the worker; a window that is gone meanwhile is not told any more.
    const QPointer<AuditWindow> self(this);
    const auto watch = [keepGoing, self](AuditNews news) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, news = std::move(news)]() mutable {
                if (self)
                    self->takeNews(std::move(news));
            },
            Qt::QueuedConnection);
        return keepGoing();
    };
    runAsync(
        this,
        [audit, place = m_ledgerPath, &clock = m_clock, watch] {
            return outcomeOf(audit, place, clock, watch);
        },
        [this](const Result<AuditOutcome>& outcome) {
            m_work->end();
            setStartable();
            showReport(outcome);
            Q_EMIT finished();
        });
}

void AuditWindow::setStartable() {
    m_start->setEnabled(!m_work->isWorking() && !m_folder->text().trimmed().isEmpty());
    m_startWithStores->setEnabled(!m_work->isWorking());
}

void AuditWindow::setOpenable() {
    const auto choice = m_results->choice();
    m_open->setEnabled(choice && !(m_isOfStores && choice->sha1.isEmpty()));
}

void AuditWindow::openChosen() {
    const auto choice = m_results->choice();
    if (!choice)
        return;
    const QString sha1 = QString::fromLatin1(choice->sha1.toHex().toUpper());
    if (!m_isOfStores)
        Q_EMIT fileChosen(QDir(m_audited).filePath(choice->path), sha1);
    else if (!sha1.isEmpty())
        Q_EMIT storedChosen(choice->path, sha1, choice->name);
}

// On a busy computer much comes at once: it is shown in pieces, between which the window answers.
void AuditWindow::takeNews(AuditNews news) {
    if (!m_work->isWorking()) {
        letGo(std::move(news));
        return;
    }
    m_waiting.append(std::move(news));
    if (!m_feed.isActive())
        showPiece();
}

void AuditWindow::showPiece() {
    if (m_waiting.isEmpty()) {
        m_feed.stop();
        return;
    }
    const AuditNews& news = m_waiting.constFirst();
    const qsizetype size = std::min(rowsAtATime, news.found.size() - m_shown);
    const bool isLast = m_shown + size == news.found.size();
    showNews(
        {news.progress, news.found.mid(m_shown, size), isLast ? news.failures : QList<AuditedFailure>()});
    m_shown += size;
    if (isLast) {
        letGo(m_waiting.takeFirst());
        m_shown = 0;
    }
    if (m_waiting.isEmpty())
        m_feed.stop();
    else if (!m_feed.isActive())
        m_feed.start();
}

void AuditWindow::showNews(const AuditNews& news) {
    m_results->add(news);
    m_summary->setText((m_isOfStores ? tr("Certificate stores read: %1 of %2. Certificates: %3.")
                                     : tr("Files read: %1 of %2. Certificates: %3."))
                           .arg(news.progress.filesRead)
                           .arg(news.progress.filesSeen)
                           .arg(news.progress.certificates));
}

void AuditWindow::showReport(const Result<AuditOutcome>& outcome) {
    // All of it is in the report.
    m_feed.stop();
    m_shown = 0;
    letGo(std::exchange(m_waiting, {}));
    if (!outcome) {
        m_summary->clear();
        m_message->showError(outcome.error());
        return;
    }
    m_report = outcome->report;
    m_results->showReport(*m_report, outcome->order);
    if (outcome->ledgerError) {
        const ErrorText why = errorText(*outcome->ledgerError);
        m_message->showMessage(
            Severity::Warning,
            tr("The ledger could not be asked, so this report does not say what is unknown to it."),
            why.sentence + QLatin1Char(' ') + why.hint, errorCodeName(outcome->ledgerError->code));
    }
    m_save->setEnabled(true);
    const AuditCounts& counts = m_report->counts;
    QString text =
        (m_isOfStores ? tr("Certificates: %1, with errors: %2, with warnings: %3. Stores: %4, not read: %5.")
                      : tr("Certificates: %1, with errors: %2, with warnings: %3. Files: %4, not read: %5."))
            .arg(counts.certificates)
            .arg(counts.withErrors)
            .arg(counts.withWarnings)
            .arg(counts.files)
            .arg(counts.notRead);
    if (counts.unreadableCertificates > 0)
        text += QLatin1Char(' ') +
                tr("Certificates that could not be read: %1.").arg(counts.unreadableCertificates);
    if (counts.unreadableFolders > 0)
        text +=
            QLatin1Char(' ') + tr("Folders that could not be looked into: %1.").arg(counts.unreadableFolders);
    if (m_report->ledgerHead)
        text += QLatin1Char(' ') + tr("Unknown to the ledger: %1, revoked in it: %2.")
                                       .arg(counts.unknownToLedger)
                                       .arg(counts.revokedInLedger);
    m_summary->setText(text);
}

} // namespace p2s
