#include "ui/ledger/ledger_table.h"

#include "ui/ledger/ledger_table_model.h"

#include <QHeaderView>

#include <algorithm>

namespace p2s {

LedgerTable::LedgerTable(LedgerTableModel* model, QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("ledgerTable"));
    setAccessibleName(tr("Certificates of the ledger"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSortIndicator(LedgerTableModel::IssuedColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {26, 26, 13, 18, 15, 15, 15, 46, 26};
    for (int column = 0; column < LedgerTableModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(letter * widths[column], header->sectionSizeHint(column)));
    // The state is what is looked for: right behind the names.
    header->moveSection(header->visualIndex(LedgerTableModel::StateColumn), 2);
}

} // namespace p2s
