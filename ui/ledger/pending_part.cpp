#include "ui/ledger/pending_part.h"

#include "core/base/date_text.h"
#include "core/ledger/actor.h"
#include "ui/widgets/run_async.h"

#include <algorithm>
#include <utility>

namespace p2s {

PendingPart::PendingPart(LedgerPlace place, QWidget* parent)
    : InterruptedIssuesBar(parent), m_place(std::move(place)) {
    setObjectName(QStringLiteral("pendingMessage"));
}

void PendingPart::setCertificate(const std::optional<CertificateRecord>& certificate) {
    const bool isPending = certificate && certificate->state == CertificateState::Pending;
    m_certificateId = isPending ? certificate->id : 0;
    clear();
    if (isPending)
        read();
}

Result<PendingPart::Pending> PendingPart::readPending(const LedgerPlace& place) {
    auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto interrupted = interruptedIssues(*ledger);
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    auto ofOthers = pendingIssuesOfOthers(*ledger);
    if (!ofOthers)
        return tl::unexpected(ofOthers.error());
    return Pending{std::move(*interrupted), std::move(*ofOthers)};
}

void PendingPart::read() {
    runAsync(
        this, [place = m_place] { return readPending(place); },
        [this, id = m_certificateId](const Result<Pending>& pending) { take(pending, id); });
}

// Somebody may have gone on to another row meanwhile.
void PendingPart::take(const Result<Pending>& pending, qint64 certificateId) {
    if (certificateId != m_certificateId)
        return;
    if (!pending) {
        showError(pending.error());
        setAction(tr("&Try again"), [this] { read(); });
        return;
    }
    QList<InterruptedIssue> these = pending->interrupted;
    these.removeIf([certificateId](const InterruptedIssue& each) { return each.record.id != certificateId; });
    if (!these.isEmpty()) {
        setIssues(these, m_place);
        return;
    }
    const auto others =
        std::find_if(pending->ofOthers.cbegin(), pending->ofOthers.cend(),
                     [&](const IssueOfOthers& each) { return each.record.id == certificateId; });
    if (others != pending->ofOthers.cend()) {
        showOthers(*others);
        return;
    }
    showMessage(Severity::Info, tr("Another program is issuing this certificate."),
                tr("Wait until it has finished, then look again."));
    setAction(tr("&Look again"), [this] { Q_EMIT settled(); });
}

// Whether there is a file cannot be seen from here, so nothing is taken back: it is revoked, or it stands.
void PendingPart::showOthers(const IssueOfOthers& issue) {
    const Actor who = actorFrom(issue.beginning.actor);
    const QString sentence = tr("%1 began to issue this certificate on the computer %2 on %3, and it is not "
                                "finished.")
                                 .arg(who.account, who.computer, dateTimeText(issue.beginning.at));
    if (!issue.beginning.isLongAgo) {
        showMessage(
            Severity::Info, sentence,
            tr("The program there may still be at work. A quarter of an hour after the beginning this "
               "can be settled from here."));
        setAction(tr("&Look again"), [this] { Q_EMIT settled(); });
        return;
    }
    showMessage(
        Severity::Warning, sentence,
        tr("Its file may be whole there and let people in. Whoever began it can settle it on that "
           "computer. If that is not possible any more, revoke it; or record it as issued if it is in "
           "use."));
    setAction(tr("Record as &issued"), [this, id = issue.record.id] { finishLeft(id); });
    setSecondAction(tr("&Look again"), [this] { Q_EMIT settled(); });
}

void PendingPart::finishLeft(qint64 certificateId) {
    setEnabled(false);
    runAsync(
        this,
        [place = m_place, certificateId]() -> Result<void> {
            auto ledger = place.open();
            return ledger ? ledger->finishLeftIssue(certificateId) : tl::unexpected(ledger.error());
        },
        [this](const Result<void>& done) {
            setEnabled(true);
            // Somebody else may have settled it meanwhile.
            if (done || done.error().code == ErrorCode::CertificateNotFound) {
                Q_EMIT settled();
                return;
            }
            showError(done.error());
            setAction(tr("&Try again"), [this] { read(); });
        });
}

} // namespace p2s
