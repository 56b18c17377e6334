#include "ui/wizard/interrupted_issues_bar.h"

#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/wizard/issuance_draft.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace p2s {

InterruptedIssuesBar::InterruptedIssuesBar(IssuanceDraft& draft, QWidget* parent)
    : MessageBar(parent), m_draft(draft) {
    setObjectName(QStringLiteral("interruptedMessage"));
}

void InterruptedIssuesBar::setIssues(const QList<InterruptedIssue>& issues) {
    m_issues = issues;
    showFirst();
}

void InterruptedIssuesBar::showFirst() {
    if (m_issues.isEmpty()) {
        clear();
        return;
    }
    const InterruptedIssue& issue = m_issues.first();
    const QString person = issue.record.commonName;
    if (!issue.fileIsThere) {
        showMessage(
            Severity::Warning,
            tr("The certificate for %1 was not finished: the program ended while issuing it.").arg(person),
            tr("No file was written. Discard it and issue it again."));
        setAction(tr("&Discard it"), [this] { settleFirst(&discardInterruptedIssue); });
        return;
    }
    const QString path = issue.record.pfxPath;
    showMessage(Severity::Warning,
                tr("The program ended just before it recorded the certificate for %1 as issued.").arg(person),
                tr("Its file %1 is complete. Keep it, or discard it with its file.")
                    .arg(QDir::toNativeSeparators(path)));
    setAction(tr("&Keep it"), [this] { settleFirst(&keepInterruptedIssue); });
    setSecondAction(tr("&Discard it"), [this] { askToDiscard(); });
    setThirdAction(tr("&Open folder"), [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

void InterruptedIssuesBar::askToDiscard() {
    ask(this,
        {tr("Discard the certificate for %1 and delete its file?").arg(m_issues.first().record.commonName),
         tr("If the file has been handed out already, keep the certificate instead: what is not in the "
            "ledger cannot "
            "be revoked."),
         tr("&Discard"), tr("&Keep")},
        [this] { settleFirst(&discardInterruptedIssue); });
}

void InterruptedIssuesBar::settleFirst(Settle settle) {
    setEnabled(false);
    runAsync(
        this,
        [settle, path = m_draft.ledgerPath(), clock = &m_draft.clock(),
         issue = m_issues.first()]() -> Result<void> {
            Result<Ledger> ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return settle(issue, *ledger);
        },
        [this](const Result<void>& settled) {
            setEnabled(true);
            if (!settled) {
                showError(settled.error());
                setAction(tr("&Try again"), [this] { showFirst(); });
                return;
            }
            m_issues.removeFirst();
            showFirst();
        });
}

} // namespace p2s
