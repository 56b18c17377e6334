#pragma once

#include "core/handover/azure_revocation.h"
#include "core/issuing/rollover.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace p2s {

class CopyButton;
class MessageBar;
class RolloverStartPart;

/// From an old root to a new one: planned here, and tracked to the end. Who has a certificate under the new
/// root, who has not, and what is next.
class RolloverWindow : public QDialog {
    Q_OBJECT
public:
    explicit RolloverWindow(LedgerPlace place, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was recorded or issued.
    void ledgerChanged();

private:
    struct Overview {
        QList<RootRecord> roots;
        QList<RolloverRecord> rollovers;
        /// Of the chosen one, else of the newest that is under way, else of none.
        std::optional<RolloverStatus> status;
    };
    using Change = std::function<Result<RolloverRecord>(Ledger& ledger)>;

    void build();
    QWidget* buildStatus();
    QWidget* buildGateway();
    QWidget* buildButtons();
    static Result<Overview> readOverview(const LedgerPlace& place, qint64 chosenId);
    void read(qint64 chosenId);
    void take(const Overview& overview);
    void showStatus(const RolloverStatus& status);
    void showNext(const RolloverStatus& status);
    GatewayPlace gateway() const;
    /// The command that takes the old root off the gateway.
    QString removal() const;
    void takeGateway();
    void choose(int index);
    void change(Change change);
    void reissue();
    void finish();
    void cancel();

    LedgerPlace m_place;
    std::optional<RolloverStatus> m_status;
    QComboBox* m_which;
    QStackedWidget* m_parts;
    RolloverStartPart* m_start;
    QLabel* m_summary;
    QTreeWidget* m_people;
    MessageBar* m_next;
    MessageBar* m_message;
    QPushButton* m_reissue;
    QPushButton* m_finish;
    QPushButton* m_cancel;
    CopyButton* m_copy;
    QLineEdit* m_group;
    QLineEdit* m_gateway;
    /// The one that the status is about.
    RootRecord m_oldRoot;
};

} // namespace p2s
