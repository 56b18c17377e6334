#pragma once

#include "core/handover/azure_root.h"
#include "core/issuing/rollover.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace p2s {

class MessageBar;
class RolloverStartPart;
class RolloverTabs;

/// From an old root to a new one: planned here, and tracked to the end. Who has a certificate under the new
/// root, who has not, and what is next.
class RolloverWindow : public QDialog {
    Q_OBJECT
public:
    explicit RolloverWindow(LedgerPlace place, QWidget* parent = nullptr);

    /// A root was made for it: the plan as it stands, with that one to be chosen.
    void takeNewRoot(qint64 rootId);

Q_SIGNALS:
    /// Somebody plans with a root that is not made yet; \a roots are there, their names are taken.
    void newRootWanted(const QList<RootRecord>& roots);
    /// Something was recorded or issued.
    void ledgerChanged();

private:
    struct Overview {
        QList<RootRecord> roots;
        QList<RolloverRecord> rollovers;
        /// Of the chosen one, else of the newest that is under way, else of none.
        std::optional<RolloverStatus> status;
        /// What the gateway has, or is to have, for the two roots of that one.
        std::optional<AzureRoot> oldRoot;
        std::optional<AzureRoot> newRoot;
    };
    using Change = std::function<Result<RolloverRecord>(Ledger& ledger)>;

    void build();
    QWidget* buildStatus();
    QWidget* buildButtons();
    static Result<Overview> readOverview(const LedgerPlace& place, qint64 chosenId);
    static Result<void> readGatewayRoots(Overview& overview);
    void read(qint64 chosenId);
    void take(const Overview& overview);
    void showStatus(const RolloverStatus& status);
    void showNext(const RolloverStatus& status);
    void showButtons();
    void choose(int index);
    void change(Change change);
    void reissue();
    void openReissue(const QList<CertificateRecord>& olds, const RolloverRecord& rollover);
    void finish();
    void cancel();

    LedgerPlace m_place;
    std::optional<RolloverStatus> m_status;
    QComboBox* m_which;
    QStackedWidget* m_parts;
    RolloverStartPart* m_start;
    QLabel* m_summary;
    RolloverTabs* m_tabs;
    MessageBar* m_next;
    MessageBar* m_message;
    QPushButton* m_reissue;
    QPushButton* m_finish;
    QPushButton* m_cancel;
    QList<RootRecord> m_roots;
};

} // namespace p2s
