#include "ui/widgets/purpose_list_model.h"

#include <QLocale>
#include <QMimeData>

namespace p2s {
namespace {

const QString& rowMimeType() {
    static const QString type = QStringLiteral("application/x-p2s-purpose-row");
    return type;
}

} // namespace

void PurposeListModel::setPurposes(const QList<KeyPurpose>& purposes) {
    if (purposes == m_purposes)
        return;
    beginResetModel();
    m_purposes = purposes;
    endResetModel();
}

void PurposeListModel::append(const KeyPurpose& purpose) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_purposes.append(purpose);
    endInsertRows();
    Q_EMIT edited();
}

bool PurposeListModel::moveTo(int from, int to) {
    if (from == to)
        return false;
    // Qt counts the destination before the row has left its old place.
    return moveRow({}, from, {}, to > from ? to + 1 : to);
}

int PurposeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_purposes.size());
}

int PurposeListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PurposeListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyPurpose& purpose = m_purposes.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Order:
            return QLocale().toString(index.row() + 1);
        case Purpose:
            return purpose.displayName();
        case ObjectIdentifier:
            return purpose.oid;
        }
    }
    if (role == Qt::AccessibleTextRole && index.column() == Purpose)
        //: A purpose and its object identifier, as a screen reader says it
        return tr("%1, %2").arg(purpose.displayName(), purpose.oid);
    return {};
}

QVariant PurposeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Order:
        return tr("Order");
    case Purpose:
        return tr("Purpose");
    case ObjectIdentifier:
        return tr("Object identifier");
    }
    return {};
}

Qt::ItemFlags PurposeListModel::flags(const QModelIndex& index) const {
    // Dropping goes between rows, which to Qt is on the invalid index, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool PurposeListModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_purposes.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

bool PurposeListModel::moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                                const QModelIndex& destinationParent, int destinationChild) {
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || sourceRow < 0 ||
        sourceRow >= rowCount() || destinationChild < 0 || destinationChild > rowCount())
        return false;
    if (!beginMoveRows({}, sourceRow, sourceRow, {}, destinationChild))
        return false;
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    m_purposes.move(sourceRow, to);
    endMoveRows();
    // The numbers in front of the rows between have changed too.
    Q_EMIT dataChanged(index(0, Order), index(rowCount() - 1, Order));
    Q_EMIT edited();
    Q_EMIT moved(to);
    return true;
}

QStringList PurposeListModel::mimeTypes() const {
    return {rowMimeType()};
}

QMimeData* PurposeListModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMimeType(), QByteArray::number(indexes.first().row()));
    return data;
}

bool PurposeListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                    const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(rowMimeType()))
        return false;
    const int from = data->data(rowMimeType()).toInt();
    // Behind the last row Qt gives no row; on a row, that row.
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    moveRow({}, from, {}, before);
    // The row has been moved here. "True" would have the view remove the place it came from.
    return false;
}

} // namespace p2s
