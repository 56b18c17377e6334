#include "ui/wizard/enrolment_part.h"

#include "core/handover/certreq.h"
#include "core/issuing/enrol_request.h"
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
    m_work->setObjectName(QStringLiteral("enrolWork"));
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
    const auto& made = m_draft.madeRequest();
    setVisible(m_draft.platform().enrolment.isAvailable() && made && !made->record.templateName.isEmpty());
    // A second time it would be another request.
    const bool isSent = made && made->record.authorityRequestId > 0;
    m_submit->setEnabled(!isWorking() && !isSent);
    if (isSent && !isWorking())
        showKept();
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
        [id = m_draft.madeRequest()->record.id, enrolment = &m_draft.platform().enrolment,
         path = m_draft.ledgerPath(), clock = &m_draft.clock()]() -> Result<SentRequest> {
            auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return submitRequest(id, *enrolment, *ledger);
        },
        [this, keepGoing, id = m_draft.madeRequest()->record.id](const Result<SentRequest>& sent) {
            const bool isWanted = keepGoing();
            m_work->end();
            const bool isStillShown = m_draft.madeRequest() && m_draft.madeRequest()->record.id == id;
            if (sent && isStillShown)
                noteSent(sent->answer);
            refresh();
            // Also to who has given up waiting: without a word it would be sent a second time.
            if (sent && sent->notNoted && isStillShown)
                showNotNoted(*sent);
            else if (sent && sent->notNoted)
                m_message->showError(*sent->notNoted);
            else if (!sent)
                m_message->showError(sent.error());
            else if (isWanted && isStillShown)
                take(sent->answer);
        });
}

void EnrolmentPart::noteSent(const EnrolmentAnswer& answer) {
    MadeRequest made = *m_draft.madeRequest();
    made.record.authorityRequestId = answer.requestId;
    made.record.caConfig = answer.authority;
    m_draft.setMadeRequest(std::move(made));
}

void EnrolmentPart::askAgain() {
    if (isWorking() || !m_draft.madeRequest())
        return;
    m_message->clear();
    const KeepGoing keepGoing = m_work->begin(tr("Asking the certificate authority …"));
    runAsync(
        this,
        [request = m_draft.madeRequest()->record, enrolment = &m_draft.platform().enrolment] {
            return askForReply(request, *enrolment);
        },
        [this, keepGoing, id = m_draft.madeRequest()->record.id](const Result<EnrolmentAnswer>& answer) {
            const bool isWanted = keepGoing();
            m_work->end();
            refresh();
            if (isWanted && m_draft.madeRequest() && m_draft.madeRequest()->record.id == id)
                take(answer);
        });
}

void EnrolmentPart::take(const Result<EnrolmentAnswer>& answer) {
    if (!answer) {
        m_message->showError(answer.error());
        if (m_draft.madeRequest()->record.authorityRequestId > 0)
            m_message->setAction(tr("Ask &again"), [this] { askAgain(); });
        return;
    }
    if (answer->disposition == EnrolmentAnswer::Disposition::Kept)
        showKept();
    else if (answer->reply.isEmpty())
        showNumber(Severity::Warning,
                   tr("“%1” has issued it as request number %2, but it did not come over."),
                   tr("Ask again, here or with this command: %1"));
    else
        goOn(*answer);
}

void EnrolmentPart::goOn(const EnrolmentAnswer& answer) {
    m_draft.setArrivedReply({answer.reply, answer.authority});
    Q_EMIT answered();
}

void EnrolmentPart::showKept() {
    showNumber(Severity::Info,
               tr("“%1” has it as request number %2. Somebody there may have to approve it first."),
               tr("Ask again afterwards, here or with this command: %1"));
}

void EnrolmentPart::showNotNoted(const SentRequest& sent) {
    if (sent.answer.requestId <= 0)
        m_message->showError(*sent.notNoted);
    else
        showNumber(Severity::Warning,
                   tr("“%1” has it as request number %2, but this ledger could not note that."),
                   tr("Write the number down and do not send it a second time, or there will be two "
                      "certificates. Ask again, here or with this command: %1"),
                   sent.notNoted->detail);
    if (!sent.answer.reply.isEmpty())
        m_message->setAction(tr("&Go on with the certificate"),
                             [this, answer = sent.answer] { goOn(answer); });
}

/// Which number it has there, and how to ask for it. \a sentence with the authority and the number, \a hint
/// with the command.
void EnrolmentPart::showNumber(Severity severity, const QString& sentence, const QString& hint,
                               const QString& details) {
    const RequestRecord& sent = m_draft.madeRequest()->record;
    const QString command = certreqRetrieveLine(sent.authorityRequestId,
                                                ReplyFiles::called(QStringLiteral("user")), sent.caConfig);
    m_message->showMessage(severity, sentence.arg(sent.caConfig, QString::number(sent.authorityRequestId)),
                           hint.arg(command), details);
    m_message->setAction(tr("Ask &again"), [this] { askAgain(); });
    m_message->setSecondAction(tr("Copy the c&ommand"),
                               [command] { QGuiApplication::clipboard()->setText(command); });
}

} // namespace p2s
