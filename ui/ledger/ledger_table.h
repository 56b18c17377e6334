#pragma once

#include <QTableView>

namespace p2s {

class LedgerTableModel;

/// The rows of the ledger's window, the newest first until somebody sorts them otherwise.
class LedgerTable : public QTableView {
    Q_OBJECT
public:
    explicit LedgerTable(LedgerTableModel* model, QWidget* parent = nullptr);

private:
    void keepSortable(int column);

    /// What the rows are sorted by.
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace p2s
