#pragma once

#include "core/issuing/store_roots.h"
#include "ui/wizard/root_form.h"

#include <optional>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace p2s {

class FindingList;
class MessageBar;
class RootNamePart;

/// Takes in a root whose key is in the Windows certificate store, such as that of Microsoft's PowerShell
/// sample. The key stays there and signs there; the ledger only learns where it is.
class RootStoreForm : public RootForm {
    Q_OBJECT
public:
    explicit RootStoreForm(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setOverview(const RootOverview& overview) override;
    void enter() override;

protected:
    void submit() override;

private:
    void buildList();
    void look();
    void show(const QList<StoreRoot>& roots);
    void fillRow(QTreeWidgetItem* row, const StoreRoot& root) const;
    void showSelected();
    std::optional<StoreRoot> selected() const;
    /// What is against using it: unfit, or in the ledger already.
    std::optional<Error> objection(const StoreRoot& root) const;

    QList<StoreRoot> m_roots;
    QStringList m_takenNames;
    /// By SHA-1 thumbprint.
    QMap<QString, QString> m_namesInLedger;
    QTreeWidget* m_list;
    FindingList* m_findings;
    RootNamePart* m_name = nullptr;
    MessageBar* m_message;
    QPushButton* m_use;
};

} // namespace p2s
