#pragma once

#include "core/issuing/enrol_request.h"
#include "core/readiness/finding.h"

#include <QWidget>

class QPushButton;

namespace p2s {

class IssuanceDraft;
class MessageBar;
class WorkBar;

/// Hands the request that was made to AD CS right away, as the signed-in account. Hidden where the operating
/// system cannot do that and for requests without a template.
class EnrolmentPart : public QWidget {
    Q_OBJECT
public:
    explicit EnrolmentPart(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// Begins anew with the draft's request.
    void refresh();
    bool isWorking() const;

Q_SIGNALS:
    /// The authority issued at once; its reply is in the draft.
    void answered();

private:
    void submit();
    void askAgain();
    void noteSent(const EnrolmentAnswer& answer);
    void take(const Result<EnrolmentAnswer>& answer);
    void goOn(const EnrolmentAnswer& answer);
    void showKept();
    void showNotNoted(const SentRequest& sent);
    void showNumber(Severity severity, const QString& sentence, const QString& hint,
                    const QString& details = {});

    IssuanceDraft& m_draft;
    QPushButton* m_submit;
    WorkBar* m_work;
    MessageBar* m_message;
};

} // namespace p2s
