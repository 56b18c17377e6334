#include "ui/wizard/issue_page.h"

#include "core/base/visible_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace p2s {
namespace {

QString stageText(IssueStage stage) {
    switch (stage) {
    case IssueStage::CreatingKey:
        return IssuePage::tr("Making the private key");
    case IssueStage::Signing:
        return IssuePage::tr("Signing the certificate");
    case IssueStage::CheckingCertificate:
        return IssuePage::tr("Reading the certificate back and checking it");
    case IssueStage::Recording:
        return IssuePage::tr("Recording it in the ledger");
    case IssueStage::WritingFile:
        return IssuePage::tr("Writing the .pfx file");
    case IssueStage::CheckingFile:
        return IssuePage::tr("Opening the file with its password and checking it");
    }
    Q_UNREACHABLE();
}

} // namespace

IssuePage::IssuePage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("issuePage"));
    setTitle(tr("Issue the certificate"));
    setSubTitle(tr("Until the last step is done nothing is final; stopping leaves nothing behind."));
}

QString IssuePage::stepName() const {
    return tr("Issue");
}

QString IssuePage::outcome() const {
    return draft().issued() ? tr("Issued") : QString();
}

bool IssuePage::isComplete() const {
    return draft().issued().has_value();
}

bool IssuePage::cancelWork() {
    if (!isWorking())
        return false;
    cancel();
    return true;
}

void IssuePage::build() {
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("issueSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_stages = new CheckList;
    m_stages->setObjectName(QStringLiteral("issueStages"));
    m_stages->setAccessibleName(tr("Steps of issuing"));
    for (const IssueStage stage : allIssueStages())
        m_stages->addRow(stageText(stage));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("issueProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, m_stages->rowCount());
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("&Stop"));
    m_cancel->setObjectName(QStringLiteral("cancelIssueButton"));
    m_cancel->setAccessibleName(tr("Stop issuing"));
    m_cancel->setAutoDefault(false);
    // What takes its place must not move what is around it.
    QSizePolicy policy = m_cancel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(policy);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("issueMessage"));

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_stages);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addStretch();

    m_run = new IssueRun(
        draft().clock(), [this](IssueStage stage) { showStage(stage); },
        [this](Result<IssuedClient> outcome) { finish(std::move(outcome)); }, this);
    tabThroughLayout(this);
    connect(m_cancel, &QPushButton::clicked, this, &IssuePage::cancel);
    connect(&draft(), &IssuanceDraft::changed, this, &QWizardPage::completeChanged);
    // Leaving the page or closing the wizard stops the work. Being hidden would not tell: QWizard hides a
    // page for a moment whenever it lays itself out.
    connect(wizard(), &QDialog::finished, m_run, &IssueRun::cancel);
    connect(wizard(), &QWizard::currentIdChanged, m_run, [this] {
        if (wizard()->currentPage() != this)
            m_run->cancel();
    });
}

void IssuePage::enter() {
    if (draft().issued()) {
        showIssued();
        goOn();
        return;
    }
    start();
}

void IssuePage::start() {
    if (isWorking())
        return;
    m_message->clear();
    m_progress->setValue(0);
    for (int i = 0; i < m_stages->rowCount(); ++i)
        m_stages->setState(i, CheckList::State::Waiting);
    const Result<IssuanceRequest> request = draft().request();
    if (!request) {
        m_sentence->clear();
        showWorking(false);
        m_message->showError(request.error());
        return;
    }
    const QString issuer = draft().reply() ? visibleText(draft().reply()->chain.first().displayName())
                                           : draft().root()->record.name;
    m_sentence->setText(withBreakableWords(
        tr("Issuing a certificate for %1 under %2.").arg(request->certificate.person.address(), issuer)));
    m_run->start(workFor(*request));
    showWorking(true);
    m_cancel->setFocus();
}

IssueWork IssuePage::workFor(const IssuanceRequest& request) const {
    const QString path = draft().ledgerPath();
    if (draft().reply())
        return [request, path, reply = *draft().reply(),
                key = *draft().replyKey()](const Progress<IssueStage>& progress, const Clock& clock) {
            return completeInLedger(request, reply, key, path, progress, clock);
        };
    return [request, path, root = *draft().root(), issuer = m_issuer](const Progress<IssueStage>& progress,
                                                                      const Clock& clock) {
        return issuer(request, root, path, progress, clock);
    };
}

void IssuePage::cancel() {
    if (!isWorking() || m_run->isCancelling())
        return;
    m_run->cancel();
    m_sentence->setText(tr("Stopping and clearing up…"));
    m_cancel->setEnabled(false);
}

void IssuePage::showStage(IssueStage stage) {
    const int current = static_cast<int>(allIssueStages().indexOf(stage));
    for (int i = 0; i < current; ++i)
        m_stages->setState(i, CheckList::State::Done);
    m_stages->setState(current, CheckList::State::Running);
    m_progress->setValue(current);
    announce(m_progress, m_stages->spokenText(current));
}

void IssuePage::finish(Result<IssuedClient> outcome) {
    if (outcome) {
        draft().setIssued(std::move(*outcome));
        showIssued();
        goOn();
        return;
    }
    for (int i = 0; i < m_stages->rowCount(); ++i) {
        if (m_stages->state(i) == CheckList::State::Running)
            m_stages->setState(i, CheckList::State::Failed,
                               outcome.error().code == ErrorCode::Cancelled ? tr("Stopped") : QString());
    }
    m_sentence->setText(tr("No certificate was issued."));
    showWorking(false);
    if (outcome.error().code == ErrorCode::Cancelled)
        m_message->showMessage(Severity::Info, tr("Issuing was stopped and nothing was left behind."),
                               tr("Go back to change something, or try again."));
    else
        m_message->showError(outcome.error());
    m_message->setAction(tr("&Try again"), [this] { start(); });
    m_message->actionButton()->setFocus();
}

void IssuePage::showIssued() {
    m_message->clear();
    m_sentence->setText(
        withBreakableWords(tr("The certificate for %1 is issued.").arg(draft().issued()->record.commonName)));
    for (int i = 0; i < m_stages->rowCount(); ++i)
        m_stages->setState(i, CheckList::State::Done);
    m_progress->setValue(m_progress->maximum());
    showWorking(false);
}

// Later, because QWizard is in the middle of coming here when there is nothing to do.
void IssuePage::goOn() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (wizard() && wizard()->currentPage() == this && draft().issued())
                wizard()->next();
        },
        Qt::QueuedConnection);
}

void IssuePage::showWorking(bool working) {
    m_cancel->setVisible(working);
    m_cancel->setEnabled(working);
    Q_EMIT completeChanged();
    // Later, because QWizard decides about its buttons after this and knows nothing of our work.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (wizard() && wizard()->currentPage() == this)
                wizard()->button(QWizard::BackButton)->setEnabled(!isWorking());
        },
        Qt::QueuedConnection);
}

} // namespace p2s
