#pragma once

#include "core/issuing/attention.h"

#include <QWidget>

namespace p2s {

class InterruptedIssuesBar;
class IssuanceDraft;
class MessageBar;

/// What needs attention, small, below the ways of the first page: roots and certificates that end soon, and
/// issues that were interrupted; or why the ledger cannot be read. Takes no room when there is nothing.
class AttentionPart : public QWidget {
    Q_OBJECT
public:
    explicit AttentionPart(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// Reads the ledger on a worker and shows what comes of it. A file that is not there yet is not made.
    void read();

Q_SIGNALS:
    /// The ledger's window is to show what ends within so many days.
    void expiringWanted(int days);
    /// The reply to a request that waits is to be taken.
    void replyWanted();
    /// All of that is to be renewed.
    void renewalWanted(int days);
    /// The way from an old root to a new one is to be shown.
    void rolloverWanted();
    /// The server wants a password, or another one; asked for by itself the first time, then on request.
    void loginWanted();
    /// Another ledger is to be chosen, or another address for this one.
    void placeWanted();

private:
    void clear();
    void showError(const Error& error);
    void take(const Result<Attention>& attention);
    void showRoots(const QList<RootRecord>& roots);
    void showCertificates(qsizetype count);
    void showRequests(qsizetype count);

    IssuanceDraft& m_draft;
    InterruptedIssuesBar* m_interrupted;
    MessageBar* m_roots;
    MessageBar* m_certificates;
    MessageBar* m_requests;
    bool m_isReading = false;
    /// Meanwhile: the ledger may be another one by now.
    bool m_isWantedAgain = false;
    /// The place whose password was asked for already.
    QString m_loginAskedFor;
};

} // namespace p2s
