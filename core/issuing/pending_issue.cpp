#include "core/issuing/pending_issue.h"

namespace p2s {

Result<PendingIssue> PendingIssue::begin(CertificateRecord record, IssueMarker marker, Ledger& ledger) {
    auto begun = ledger.beginIssue(std::move(record));
    if (!begun)
        return tl::unexpected(begun.error());
    return PendingIssue(std::move(marker), std::move(*begun), ledger);
}

Result<PendingIssue> PendingIssue::beginReply(CertificateRecord record, RootRecord issuer, IssueMarker marker,
                                              Ledger& ledger) {
    auto begun = ledger.beginReply(std::move(record), std::move(issuer));
    if (!begun)
        return tl::unexpected(begun.error());
    return PendingIssue(std::move(marker), std::move(*begun), ledger);
}

Result<CertificateRecord> PendingIssue::finish() {
    const auto finished = m_ledger->finishIssue(m_record.id);
    // Where it may be recorded it is not taken back: the next start finds it as it is.
    m_isPending = !finished && finished.error().code != ErrorCode::LedgerOutcomeUnknown;
    if (!finished)
        return tl::unexpected(finished.error());
    m_record.state = CertificateState::Issued;
    return m_record;
}

PendingIssue::PendingIssue(PendingIssue&& other) noexcept
    : m_marker(std::move(other.m_marker)), m_record(std::move(other.m_record)), m_ledger(other.m_ledger),
      m_isPending(std::exchange(other.m_isPending, false)) {}

PendingIssue::~PendingIssue() {
    // If the ledger refuses now, the row stays pending and the next start reports it.
    if (m_isPending)
        static_cast<void>(m_ledger->abandonIssue(m_record.id));
}

} // namespace p2s
