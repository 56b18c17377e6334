#include "ui/ledger/interrupted_issues_bar.h"

#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace p2s {

InterruptedIssuesBar::InterruptedIssuesBar(QWidget* parent) : MessageBar(parent) {
    setObjectName(QStringLiteral("interruptedMessage"));
}

void InterruptedIssuesBar::setIssues(const QList<InterruptedIssue>& issues, const LedgerPlace& place) {
    m_place = place;
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
        [settle, place = m_place, issue = m_issues.first()]() -> Result<void> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return settle(issue, *ledger);
        },
        [this, id = m_issues.first().record.id](const Result<void>& done) {
            setEnabled(true);
            // Somebody else may have settled it meanwhile.
            if (!done && done.error().code != ErrorCode::CertificateNotFound) {
                showError(done.error());
                setAction(tr("&Try again"), [this] { showFirst(); });
                return;
            }
            // They may be others by now.
            m_issues.removeIf([id](const InterruptedIssue& each) { return each.record.id == id; });
            showFirst();
            Q_EMIT settled();
        });
}

} // namespace p2s
