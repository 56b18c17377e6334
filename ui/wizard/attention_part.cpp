#include "ui/wizard/attention_part.h"

#include "core/base/date_text.h"
#include "core/ledger/ledger_location.h"
#include "core/ledger/server_address.h"
#include "ui/ledger/interrupted_issues_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/wizard/issuance_draft.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace p2s {

// As the sentences say.
static_assert(attentionDays == 30);

AttentionPart::AttentionPart(IssuanceDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_interrupted(new InterruptedIssuesBar), m_roots(new MessageBar),
      m_certificates(new MessageBar), m_requests(new MessageBar) {
    setObjectName(QStringLiteral("attentionPart"));
    m_roots->setObjectName(QStringLiteral("expiringRootsMessage"));
    m_certificates->setObjectName(QStringLiteral("expiringMessage"));
    m_requests->setObjectName(QStringLiteral("waitingRequestsMessage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (MessageBar* bar : {static_cast<MessageBar*>(m_interrupted), m_roots, m_certificates, m_requests})
        layout->addWidget(bar);
}

void AttentionPart::read() {
    if (m_isReading) {
        m_isWantedAgain = true;
        return;
    }
    if (!mayHoldLedger(m_draft.ledgerPath())) {
        clear();
        return;
    }
    m_isReading = true;
    runAsync(
        this,
        [path = m_draft.ledgerPath(), clock = &m_draft.clock()]() -> Result<Attention> {
            auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return attentionOf(*ledger, clock->now());
        },
        [this](const Result<Attention>& attention) {
            m_isReading = false;
            if (std::exchange(m_isWantedAgain, false))
                read();
            else
                take(attention);
        });
}

void AttentionPart::take(const Result<Attention>& attention) {
    if (!attention) {
        showError(attention.error());
        return;
    }
    m_interrupted->setIssues(
        attention->interrupted,
        {.ledgerPath = m_draft.ledgerPath(), .clock = &m_draft.clock(), .settingsPath = {}});
    showRoots(attention->expiring.roots);
    showCertificates(attention->expiring.certificates);
    showRequests(attention->waitingRequests);
}

void AttentionPart::clear() {
    for (MessageBar* bar : {static_cast<MessageBar*>(m_interrupted), m_roots, m_certificates, m_requests})
        bar->clear();
}

void AttentionPart::showError(const Error& error) {
    clear();
    m_certificates->showError(error);
    const QString place = m_draft.ledgerPath();
    if (error.code == ErrorCode::LedgerLoginRefused) {
        m_certificates->setAction(tr("&Log in…"), [this] { Q_EMIT loginWanted(); });
        if (std::exchange(m_loginAskedFor, place) != place)
            Q_EMIT loginWanted();
        return;
    }
    m_certificates->setAction(tr("&Try again"), [this] { read(); });
    if (isServerAddress(place))
        m_certificates->setSecondAction(tr("&Other ledger…"), [this] { Q_EMIT placeWanted(); });
}

void AttentionPart::showRoots(const QList<RootRecord>& roots) {
    if (roots.isEmpty()) {
        m_roots->clear();
        return;
    }
    const RootRecord& first =
        *std::min_element(roots.cbegin(), roots.cend(),
                          [](const RootRecord& a, const RootRecord& b) { return a.notAfter < b.notAfter; });
    m_roots->showMessage(
        Severity::Warning,
        tr("%n root(s) expire within 30 days, %1 on %2.", nullptr, static_cast<int>(roots.size()))
            .arg(first.name, dateText(first.notAfter)),
        tr("Nobody under an expired root can connect. Make a new root and issue new certificates in time."));
    m_roots->setAction(tr("&Plan it…"), [this] { Q_EMIT rolloverWanted(); });
}

void AttentionPart::showCertificates(qsizetype count) {
    if (count == 0) {
        m_certificates->clear();
        return;
    }
    m_certificates->showMessage(
        Severity::Warning, tr("%n certificate(s) expire within 30 days.", nullptr, static_cast<int>(count)));
    m_certificates->setAction(tr("&Show them"), [this] { Q_EMIT expiringWanted(attentionDays); });
    m_certificates->setSecondAction(tr("&Renew them…"), [this] { Q_EMIT renewalWanted(attentionDays); });
}

void AttentionPart::showRequests(qsizetype count) {
    if (count == 0) {
        m_requests->clear();
        return;
    }
    m_requests->showMessage(Severity::Info, tr("%n request(s) wait for the certificate authority's reply.",
                                               nullptr, static_cast<int>(count)));
    m_requests->setAction(tr("&The reply is here"), [this] { Q_EMIT replyWanted(); });
}

} // namespace p2s
