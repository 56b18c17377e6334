#include "ui/ledger/ledger_table.h"

#include "ui/ledger/ledger_table_model.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace p2s {

LedgerTable::LedgerTable(LedgerTableModel* model, QWidget* parent)
    : QTableView(parent), m_sortColumn(LedgerTableModel::IssuedColumn) {
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
    header->setSortIndicator(m_sortColumn, m_sortOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LedgerTable::keepSortable);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {26, 26, 13, 18, 15, 15, 15, 46, 26};
    for (int column = 0; column < LedgerTableModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(letter * widths[column], header->sectionSizeHint(column)));
    // The state is what is looked for: right behind the names.
    header->moveSection(header->visualIndex(LedgerTableModel::StateColumn), 2);
}

// The indicator stays where the order is.
void LedgerTable::keepSortable(int column) {
    QHeaderView* header = horizontalHeader();
    if (LedgerTableModel::isSortable(column)) {
        m_sortColumn = column;
        m_sortOrder = header->sortIndicatorOrder();
        return;
    }
    const QSignalBlocker quiet(header);
    header->setSortIndicator(m_sortColumn, m_sortOrder);
}

} // namespace p2s
