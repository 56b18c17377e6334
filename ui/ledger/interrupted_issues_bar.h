#pragma once

#include "core/issuing/interrupted_issues.h"
#include "ui/ledger/ledger_place.h"
#include "ui/widgets/message_bar.h"

namespace p2s {

/// Says which issues a crash ended half-way, one after the other, and lets each be taken back or, when its
/// file is whole, kept.
class InterruptedIssuesBar : public MessageBar {
    Q_OBJECT
public:
    explicit InterruptedIssuesBar(QWidget* parent = nullptr);

    /// They are in the ledger at \a place.
    void setIssues(const QList<InterruptedIssue>& issues, const LedgerPlace& place);

Q_SIGNALS:
    /// The ledger is to be read again: one of them was kept or discarded.
    void settled();

private:
    using Settle = Result<void> (*)(const InterruptedIssue&, Ledger&);

    void showFirst();
    void askToDiscard();
    void settleFirst(Settle settle);

    LedgerPlace m_place;
    QList<InterruptedIssue> m_issues;
};

} // namespace p2s
