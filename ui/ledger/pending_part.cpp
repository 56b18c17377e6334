#include "ui/ledger/pending_part.h"

#include "core/ledger/server_address.h"
#include "ui/widgets/run_async.h"

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

void PendingPart::read() {
    runAsync(
        this,
        [place = m_place]() -> Result<QList<InterruptedIssue>> {
            auto ledger = place.open();
            return ledger ? interruptedIssues(*ledger) : tl::unexpected(ledger.error());
        },
        [this, id = m_certificateId](const Result<QList<InterruptedIssue>>& interrupted) {
            take(interrupted, id);
        });
}

// Somebody may have gone on to another row meanwhile.
void PendingPart::take(const Result<QList<InterruptedIssue>>& interrupted, qint64 certificateId) {
    if (certificateId != m_certificateId)
        return;
    if (!interrupted) {
        showError(interrupted.error());
        setAction(tr("&Try again"), [this] { read(); });
        return;
    }
    QList<InterruptedIssue> these = *interrupted;
    these.removeIf([certificateId](const InterruptedIssue& each) { return each.record.id != certificateId; });
    if (!these.isEmpty()) {
        setIssues(these, m_place);
        return;
    }
    if (isServerAddress(m_place.ledgerPath))
        showMessage(
            Severity::Info,
            tr("Another program is issuing this certificate, or somebody else was interrupted while issuing "
               "it."),
            tr("Whoever began it can settle it on the same computer, where its file would be."));
    else
        showMessage(Severity::Info, tr("Another program is issuing this certificate."),
                    tr("Wait until it has finished, then look again."));
    setAction(tr("&Look again"), [this] { Q_EMIT settled(); });
}

} // namespace p2s
