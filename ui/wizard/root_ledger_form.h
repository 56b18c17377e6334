#pragma once

#include "ui/wizard/root_form.h"

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace p2s {

class AccountUnlockPart;
class MessageBar;
class PasswordField;

/// Chooses a root of the ledger and unlocks it with its passphrase, or with the Windows account when that was
/// set up; one whose key is in the Windows certificate store needs neither, one on a token its PIN. Expired
/// and soon expiring ones say so.
class RootLedgerForm : public RootForm {
    Q_OBJECT
public:
    explicit RootLedgerForm(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setOverview(const RootOverview& overview) override;
    void enter() override;
    /// Which root stands marked.
    std::optional<RootRecord> selected() const;

Q_SIGNALS:
    void selectionChanged();
    /// The certificate of the root that stands marked is to be uploaded.
    void uploadWanted(const p2s::RootRecord& root);

protected:
    void submit() override;

private:
    void buildList();
    void fillRow(QTreeWidgetItem* row, const RootRecord& root) const;
    void showSelected();
    bool isUnlocked(const RootRecord& root) const;
    void showUnlocked();
    void sayExpiry(const std::optional<RootRecord>& root);
    void openInStore(const RootRecord& root);
    void openOnToken(const RootRecord& root);
    void unlock(const RootRecord& root);
    void failed(const Error& error);

    QList<RootRecord> m_roots;
    QTreeWidget* m_list;
    QLabel* m_passphraseLabel;
    PasswordField* m_passphrase;
    AccountUnlockPart* m_account;
    QPushButton* m_unlock;
    QPushButton* m_upload;
    MessageBar* m_expiry;
    MessageBar* m_message;
};

} // namespace p2s
