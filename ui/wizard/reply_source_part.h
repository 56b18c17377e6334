#pragma once

#include "core/ledger/ledger.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace p2s {

class IssuanceDraft;
class MessageBar;

/// The requests that wait, and the ways in which a reply comes in: opened, dropped or pasted.
class ReplySourcePart : public QWidget {
    Q_OBJECT
public:
    explicit ReplySourcePart(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// Reads the list of waiting requests again.
    void refresh();
    void showError(const Error& error);

Q_SIGNALS:
    /// The bytes of a reply and what to call it.
    void replyCame(const QByteArray& bytes, const QString& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill(const Result<QList<RequestRecord>>& waiting);
    void browse();
    void open(const QString& path);
    void paste();
    void askToCancel();
    void cancelSelected(qint64 id);

    IssuanceDraft& m_draft;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_paste;
    QPushButton* m_cancel;
    MessageBar* m_message;
};

} // namespace p2s
