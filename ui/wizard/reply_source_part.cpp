#include "ui/wizard/reply_source_part.h"

#include "core/base/date_text.h"
#include "core/base/error_text.h"
#include "core/base/files.h"
#include "core/base/visible_text.h"
#include "core/issuing/enrol_request.h"
#include "core/issuing/new_request.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/reply_choice_part.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum WaitingColumn { AddressColumn, MadeColumn, TemplateColumn, WaitingColumnCount };
constexpr int idRole = Qt::UserRole;

} // namespace

ReplySourcePart::ReplySourcePart(IssuanceDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_list(new QTreeWidget),
      m_open(new QPushButton(themedIcon(QLatin1StringView("folder")), tr("&Open the reply …"))),
      m_paste(new QPushButton(tr("&Paste it"))), m_ask(new QPushButton(tr("Ask the authority &again"))),
      m_again(new QPushButton(tr("&Show the request again"))),
      m_cancel(new QPushButton(tr("&Give the request up"))), m_work(new WorkBar), m_message(new MessageBar),
      m_choice(new ReplyChoicePart) {
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("waitingRequests"));
    m_list->setAccessibleName(tr("Requests that wait for a reply"));
    m_list->setColumnCount(WaitingColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Made on"), tr("Template")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MadeColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TemplateColumn, QHeaderView::ResizeToContents);
    m_open->setObjectName(QStringLiteral("openReplyButton"));
    m_paste->setObjectName(QStringLiteral("pasteReplyButton"));
    m_paste->setAccessibleDescription(tr("Takes the text of the certificate from the clipboard"));
    m_paste->setToolTip(m_paste->accessibleDescription());
    m_ask->setObjectName(QStringLiteral("askAuthorityButton"));
    m_ask->setToolTip(tr("For a request that was sent from here with the account you are signed in with"));
    m_ask->setAccessibleDescription(m_ask->toolTip());
    m_again->setObjectName(QStringLiteral("showRequestButton"));
    m_again->setToolTip(tr("To save it once more, or to send it when that has not worked"));
    m_again->setAccessibleDescription(m_again->toolTip());
    m_cancel->setObjectName(QStringLiteral("cancelRequestButton"));
    m_work->setObjectName(QStringLiteral("askAuthorityWork"));
    m_message->setObjectName(QStringLiteral("replyMessage"));

    auto* label = new QLabel(tr("&Waiting for a reply:"));
    label->setBuddy(m_list);
    auto* remark = new QLabel(tr(
        "Open the file that the certificate authority sent (.cer, .crt, .pem, .p7b), drop it here, or paste "
        "its text. It finds its request by itself. Certificates of the authorities above it may come along, "
        "in "
        "files of their own."));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    auto* requestButtons = new QHBoxLayout;
    requestButtons->addStretch();
    for (QPushButton* button : {m_open, m_paste, m_ask})
        buttons->addWidget(button);
    for (QPushButton* button : {m_again, m_cancel})
        requestButtons->addWidget(button);
    for (QPushButton* button : {m_open, m_paste, m_ask, m_again, m_cancel})
        button->setAutoDefault(false);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addLayout(requestButtons);
    layout->addWidget(remark);
    layout->addWidget(m_work);
    layout->addWidget(m_message);
    layout->addWidget(m_choice);
    layout->addLayout(buttons);
    tabThroughLayout(this);

    connect(m_open, &QPushButton::clicked, this, &ReplySourcePart::browse);
    connect(m_paste, &QPushButton::clicked, this, &ReplySourcePart::paste);
    connect(m_cancel, &QPushButton::clicked, this, &ReplySourcePart::askToCancel);
    connect(m_ask, &QPushButton::clicked, this, &ReplySourcePart::askAuthority);
    connect(m_again, &QPushButton::clicked, this, &ReplySourcePart::showRequest);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReplySourcePart::offer);
    connect(m_choice, &ReplyChoicePart::chosen, this, &ReplySourcePart::certificateChosen);
    offer();
}

/// What can be done with the request that is marked.
void ReplySourcePart::offer() {
    const QTreeWidgetItem* row = m_list->currentItem();
    m_cancel->setEnabled(row && !m_work->isWorking());
    m_again->setEnabled(row && !m_work->isWorking());
    const bool canAsk = m_draft.platform().enrolment.isAvailable();
    m_ask->setVisible(canAsk);
    m_work->setVisible(canAsk);
    m_ask->setEnabled(row && !m_work->isWorking() &&
                      m_waiting.value(row->data(AddressColumn, idRole).toLongLong()).authorityRequestId > 0);
}

void ReplySourcePart::showRequest() {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row || m_work->isWorking())
        return;
    const RequestRecord record = m_waiting.value(row->data(AddressColumn, idRole).toLongLong());
    auto request = requestOf(record);
    if (!request) {
        m_message->showError(request.error());
        return;
    }
    m_draft.showRequest({record, std::move(*request)});
    Q_EMIT requestWanted();
}

void ReplySourcePart::askAuthority() {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row || m_work->isWorking())
        return;
    m_message->clear();
    const KeepGoing keepGoing = m_work->begin(tr("Asking the certificate authority …"));
    offer();
    runAsync(
        this,
        [record = m_waiting.value(row->data(AddressColumn, idRole).toLongLong()),
         enrolment = &m_draft.platform().enrolment] { return askForReply(record, *enrolment); },
        [this, keepGoing](const Result<EnrolmentAnswer>& answer) {
            const bool isWanted = keepGoing();
            m_work->end();
            offer();
            if (isWanted)
                takeAnswer(answer);
        });
}

void ReplySourcePart::takeAnswer(const Result<EnrolmentAnswer>& answer) {
    if (!answer)
        m_message->showError(answer.error());
    else if (answer->disposition == EnrolmentAnswer::Disposition::Issued)
        Q_EMIT replyCame({{answer->reply, answer->authority}});
    else
        m_message->showMessage(Severity::Info,
                               tr("“%1” still keeps request number %2 until somebody there approves it.")
                                   .arg(visibleText(answer->authority))
                                   .arg(answer->requestId));
}

void ReplySourcePart::refresh() {
    m_choice->setCertificates({});
    runAsync(
        this,
        [path = m_draft.ledgerPath(), clock = &m_draft.clock()]() -> Result<QList<RequestRecord>> {
            const auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->requests(RequestState::Waiting);
        },
        [this](const Result<QList<RequestRecord>>& waiting) { fill(waiting); });
}

void ReplySourcePart::fill(const Result<QList<RequestRecord>>& waiting) {
    m_list->clear();
    m_waiting.clear();
    if (!waiting) {
        m_message->showError(waiting.error());
        return;
    }
    for (const RequestRecord& record : *waiting) {
        m_waiting.insert(record.id, record);
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(AddressColumn, record.address);
        row->setText(MadeColumn, dateText(record.createdAt));
        row->setText(TemplateColumn, record.templateName);
        row->setData(AddressColumn, idRole, record.id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (waiting->isEmpty())
        m_message->showMessage(
            Severity::Info, tr("No request is waiting in this ledger."),
            tr("Make one first: “My organisation has a certificate authority” on the first "
               "page."));
}

void ReplySourcePart::showError(const Error& error) {
    m_choice->setCertificates({});
    m_message->showError(error);
}

void ReplySourcePart::showError(const Error& error, const QString& letter) {
    showError(error);
    if (letter.isEmpty())
        return;
    const ErrorText words = errorText(error);
    m_message->showMessage(Severity::Error, words.sentence, words.hint, letter);
    m_message->setAction(tr("Copy a &letter to the authority"),
                         [letter] { QGuiApplication::clipboard()->setText(letter); });
}

void ReplySourcePart::showChoices(const Error& error, const QList<Certificate>& certificates) {
    m_message->showMessage(Severity::Warning, errorText(error).sentence);
    m_choice->setCertificates(certificates);
}

qint64 ReplySourcePart::markedRequest() const {
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? row->data(AddressColumn, idRole).toLongLong() : 0;
}

void ReplySourcePart::browse() {
    auto* dialog = new QFileDialog(window(), tr("Open the reply"));
    dialog->setObjectName(QStringLiteral("openReplyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Certificates (%1)").arg(QStringLiteral("*.cer *.crt *.pem *.p7b *.p7c *.der *.txt")),
         tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::filesSelected, this, &ReplySourcePart::open);
    dialog->open();
}

void ReplySourcePart::open(const QStringList& paths) {
    QList<IncomingFile> files;
    for (const QString& path : paths) {
        auto bytes = readFile(path);
        if (!bytes) {
            showError(bytes.error());
            return;
        }
        files.append({std::move(*bytes), path});
    }
    takeReply(files);
}

// What the authority is still asked for must not take its place later.
void ReplySourcePart::takeReply(const QList<IncomingFile>& files) {
    if (files.isEmpty())
        return;
    m_work->cancel();
    m_message->clear();
    m_choice->setCertificates({});
    Q_EMIT replyCame(files);
}

void ReplySourcePart::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->showMessage(Severity::Warning, tr("There is no text on the clipboard."),
                               tr("Copy the certificate's text first, from BEGIN to END."));
        return;
    }
    takeReply({{text.toUtf8(), tr("the pasted text")}});
}

void ReplySourcePart::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ReplySourcePart::dropEvent(QDropEvent* event) {
    const QStringList paths = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        open(paths);
    else if (event->mimeData()->hasText())
        takeReply({{event->mimeData()->text().toUtf8(), tr("the pasted text")}});
}

void ReplySourcePart::askToCancel() {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row)
        return;
    const qint64 id = row->data(AddressColumn, idRole).toLongLong();
    ask(this,
        {tr("Give up the request for %1?").arg(row->text(AddressColumn)),
         tr("Its private key is thrown away. A reply that may still come cannot be used then."),
         tr("&Give it up"), tr("&Keep waiting")},
        [this, id] { cancelSelected(id); });
}

void ReplySourcePart::cancelSelected(qint64 id) {
    runAsync(
        this,
        [path = m_draft.ledgerPath(), clock = &m_draft.clock(), id]() -> Result<RequestRecord> {
            auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->cancelRequest(id);
        },
        [this](const Result<RequestRecord>& cancelled) {
            if (cancelled)
                m_message->clear();
            else
                m_message->showError(cancelled.error());
            refresh();
        });
}

} // namespace p2s
