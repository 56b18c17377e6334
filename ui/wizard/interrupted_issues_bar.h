#pragma once

#include "core/issuing/interrupted_issues.h"
#include "ui/widgets/message_bar.h"

namespace p2s {

class IssuanceDraft;

/// Says which issues a crash ended half-way, one after the other, and lets each be taken back or, when its
/// file is whole, kept.
class InterruptedIssuesBar : public MessageBar {
    Q_OBJECT
public:
    explicit InterruptedIssuesBar(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setIssues(const QList<InterruptedIssue>& issues);

private:
    using Settle = Result<void> (*)(const InterruptedIssue&, Ledger&);

    void showFirst();
    void askToDiscard();
    void settleFirst(Settle settle);

    IssuanceDraft& m_draft;
    QList<InterruptedIssue> m_issues;
};

} // namespace p2s
