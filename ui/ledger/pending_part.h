#pragma once

#include "core/ledger/records.h"
#include "ui/ledger/interrupted_issues_bar.h"
#include "ui/ledger/ledger_place.h"

#include <optional>

namespace p2s {

/// What is to be done about a certificate that is recorded as begun, but not as issued: settles it when its
/// program is gone, says who began it and when in a team's ledger, and otherwise why nothing can be done.
/// Takes no room for any other certificate.
class PendingPart : public InterruptedIssuesBar {
    Q_OBJECT
public:
    explicit PendingPart(LedgerPlace place, QWidget* parent = nullptr);

    void setCertificate(const std::optional<CertificateRecord>& certificate);

private:
    /// Of all that is pending, what can be said of each.
    struct Pending {
        QList<InterruptedIssue> interrupted;
        QList<IssueOfOthers> ofOthers;
    };
    static Result<Pending> readPending(const LedgerPlace& place);
    void read();
    void take(const Result<Pending>& pending, qint64 certificateId);
    void showOthers(const IssueOfOthers& issue);
    void finishLeft(qint64 certificateId);

    LedgerPlace m_place;
    /// 0 when the current one is not pending.
    qint64 m_certificateId = 0;
};

} // namespace p2s
