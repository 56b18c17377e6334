#pragma once

#include "core/issuing/ca_reply.h"
#include "core/ledger/ledger.h"
#include "core/platform/enrolment.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace p2s {

class IssuanceDraft;
class MessageBar;
class ReplyChoicePart;
class WorkBar;

/// The requests that wait, and the ways in which a reply comes in: opened, dropped, pasted, or fetched from
/// the AD CS that was sent the request, where the operating system can do that.
class ReplySourcePart : public QWidget {
    Q_OBJECT
public:
    explicit ReplySourcePart(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// Reads the list of waiting requests again.
    void refresh();
    void showError(const Error& error);
    /// The same with a text for the authority, which can be read and copied.
    void showError(const Error& error, const QString& letter);
    /// Lets one be chosen.
    void showChoices(const Error& error, const QList<Certificate>& certificates);
    /// The request that is marked; 0 for none.
    qint64 markedRequest() const;

Q_SIGNALS:
    /// A reply, with whatever else came along with it.
    void replyCame(const QList<IncomingFile>& files);
    /// Of several certificates in the reply the one with this serial number is meant.
    void certificateChosen(const QString& serialNumber);
    /// The request that is marked is to be handed out again; it is in the draft.
    void requestWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill(const Result<QList<RequestRecord>>& waiting);
    void browse();
    void open(const QStringList& paths);
    void paste();
    void takeReply(const QList<IncomingFile>& files);
    void showRequest();
    void askAuthority();
    void takeAnswer(const Result<EnrolmentAnswer>& answer);
    void offer();
    void askToCancel();
    void cancelSelected(qint64 id);

    IssuanceDraft& m_draft;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_paste;
    QPushButton* m_ask;
    QPushButton* m_again;
    QPushButton* m_cancel;
    WorkBar* m_work;
    MessageBar* m_message;
    ReplyChoicePart* m_choice;
    /// Those in the list, by their number.
    QHash<qint64, RequestRecord> m_waiting;
};

} // namespace p2s
