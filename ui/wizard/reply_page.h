#pragma once

#include "core/issuing/ca_reply.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace p2s {

class CheckList;
class CopyButton;
class FindingList;
class MessageBar;
class PasswordField;
class ReplySourcePart;
class WorkBar;

/// The reply of the organisation's authority: found to its request, checked, and its key unlocked. What will
/// not do becomes a letter to whoever runs the authority.
class ReplyPage : public WizardPage {
    Q_OBJECT
public:
    explicit ReplyPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;

Q_SIGNALS:
    /// A request that waits is to be handed out again; it is in the draft.
    void requestWanted();

protected:
    void build() override;
    void enter() override;

private:
    QWidget* buildReply();
    QLayout* buildRoot();
    QWidget* buildLetter();
    QLayout* buildFooter();
    QLayout* buildUnlocking();
    void read(const QList<IncomingFile>& files);
    void readAgain();
    void take(const ReplyReading& reading);
    void showReply(const CaReply& reply);
    void showChecks();
    void addAuthorities();
    void takeAuthorities(const QStringList& paths);
    void choose(const QString& serialNumber);
    void takeUploadedRoot();
    void browseForRoot();
    void openRoot(const QString& path);
    void holdForRoot(const Error& error);
    void offerUnlocking();
    void unlock();
    void startOver();

    /// What came, and what else is known, so that it can be judged again.
    QList<IncomingFile> m_files;
    ReplySurroundings m_known;
    /// There is a text for the root on the gateway, but it is none: without it nothing can be compared.
    bool m_isRootUnread = false;
    std::optional<CaReply> m_reply;
    int m_readings = 0;

    QStackedWidget* m_steps = nullptr;
    ReplySourcePart* m_source = nullptr;
    QWidget* m_replyPart = nullptr;
    CheckList* m_checks = nullptr;
    FindingList* m_findings = nullptr;
    QLineEdit* m_root = nullptr;
    MessageBar* m_rootMessage = nullptr;
    QWidget* m_letterPart = nullptr;
    QPlainTextEdit* m_letter = nullptr;
    QWidget* m_unlockPart = nullptr;
    PasswordField* m_passphrase = nullptr;
    QPushButton* m_unlock = nullptr;
    WorkBar* m_work = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace p2s
