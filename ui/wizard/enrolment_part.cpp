#include "ui/wizard/enrolment_part.h"

#include "core/handover/certreq.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/issuance_draft.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

EnrolmentPart::EnrolmentPart(IssuanceDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_submit(new QPushButton(tr("Send it right &now"))),
      m_work(new WorkBar), m_message(new MessageBar) {
    m_submit->setObjectName(QStringLiteral("enrolButton"));
    m_submit->setAutoDefault(false);
    m_submit->setToolTip(
        tr("Windows hands it to the certificate authority with the account you are signed in "
           "with"));
    m_submit->setAccessibleDescription(m_submit->toolTip());
    m_message->setObjectName(QStringLiteral("enrolMessage"));
    connect(m_submit, &QPushButton::clicked, this, &EnrolmentPart::submit);

    auto* line = new QHBoxLayout;
    line->addWidget(m_submit);
    line->addWidget(m_work, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_message);
}

void EnrolmentPart::refresh() {
    m_message->clear();
    m_submit->setEnabled(!isWorking());
    setVisible(m_draft.platform().enrolment.isAvailable() && m_draft.madeRequest() &&
               !m_draft.madeRequest()->record.templateName.isEmpty());
}

bool EnrolmentPart::isWorking() const {
    return m_work->isWorking();
}

// A request that is on its way cannot be called back: what the authority makes of it is waited for.
void EnrolmentPart::submit() {
    if (isWorking() || !m_draft.madeRequest())
        return;
    m_message->clear();
    m_submit->setEnabled(false);
    const KeepGoing keepGoing = m_work->begin(tr("Waiting for the certificate authority …"));
    runAsync(
        this,
        [request = m_draft.madeRequest()->record, enrolment = &m_draft.platform().enrolment] {
            return enrolment->submit(request.requestDer, request.templateName, request.caConfig);
        },
        [this, keepGoing, id = m_draft.madeRequest()->record.id](const Result<EnrolmentAnswer>& answer) {
            const bool isWanted =
                keepGoing() && m_draft.madeRequest() && m_draft.madeRequest()->record.id == id;
            m_work->end();
            m_submit->setEnabled(true);
            if (isWanted)
                take(answer);
            else
                m_message->showMessage(
                    Severity::Warning, tr("You did not wait for the answer; the authority may have issued."),
                    tr("Ask whoever runs it for the certificate, and do not send the request "
                       "a second time."));
        });
}

void EnrolmentPart::take(const Result<EnrolmentAnswer>& answer) {
    if (!answer) {
        m_message->showError(answer.error());
        return;
    }
    if (answer->disposition == EnrolmentAnswer::Disposition::Kept) {
        showKept(*answer);
        return;
    }
    m_draft.setArrivedReply({answer->reply, answer->authority});
    Q_EMIT answered();
}

void EnrolmentPart::showKept(const EnrolmentAnswer& answer) {
    const QString command =
        certreqRetrieveLine(answer.requestId, QStringLiteral("reply.p7b"), answer.authority);
    m_submit->setEnabled(false); // a second time it would be another request
    m_message->showMessage(Severity::Info,
                           tr("“%1” keeps it as request number %2 until somebody there approves it.")
                               .arg(answer.authority)
                               .arg(answer.requestId),
                           tr("Afterwards this command fetches the reply: %1").arg(command));
    m_message->setAction(tr("Copy the c&ommand"),
                         [command] { QGuiApplication::clipboard()->setText(command); });
}

} // namespace p2s
