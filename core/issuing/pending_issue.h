#pragma once

#include "core/issuing/issue_marker.h"
#include "core/ledger/ledger.h"

namespace p2s {

/// An issue under way: its marker and its row. Unless it is finished, or may be, the row is taken back when
/// this goes.
class PendingIssue {
public:
    /// Errors: those of Ledger::beginIssue.
    static Result<PendingIssue> begin(CertificateRecord record, IssueMarker marker, Ledger& ledger);
    /// The same for the reply to a request. Errors: those of Ledger::beginReply.
    static Result<PendingIssue> beginReply(CertificateRecord record, RootRecord issuer, IssueMarker marker,
                                           Ledger& ledger);
    /// pending → issued. Errors: those of Ledger::finishIssue.
    Result<CertificateRecord> finish();

    const CertificateRecord& record() const { return m_record; }
    /// False once it is recorded as issued, or may be, since nobody can tell (LedgerOutcomeUnknown).
    bool isPending() const { return m_isPending; }

    PendingIssue(PendingIssue&& other) noexcept;
    PendingIssue& operator=(PendingIssue&&) = delete;
    PendingIssue(const PendingIssue&) = delete;
    PendingIssue& operator=(const PendingIssue&) = delete;
    ~PendingIssue();

private:
    PendingIssue(IssueMarker marker, CertificateRecord record, Ledger& ledger)
        : m_marker(std::move(marker)), m_record(std::move(record)), m_ledger(&ledger) {}

    /// Outlives the row, so that nobody takes that for a dead program's.
    IssueMarker m_marker;
    CertificateRecord m_record;
    Ledger* m_ledger;
    bool m_isPending = true;
};

} // namespace p2s
