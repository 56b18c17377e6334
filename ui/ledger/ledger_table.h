#pragma once

#include <QTableView>

namespace p2s {

class LedgerTableModel;

/// The rows of the ledger's window, the newest first until somebody sorts them otherwise.
class LedgerTable : public QTableView {
    Q_OBJECT
public:
    explicit LedgerTable(LedgerTableModel* model, QWidget* parent = nullptr);
};

} // namespace p2s
