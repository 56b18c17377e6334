#pragma once

#include "core/x509/key_purpose.h"

#include <QAbstractTableModel>

namespace p2s {

/// An Enhanced Key Usage list being edited: order, name and object identifier of each purpose.
///
/// Rows are moved by moveRow and by dropping one between others.
class PurposeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Order, Purpose, ObjectIdentifier, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<KeyPurpose>& purposes() const { return m_purposes; }
    /// Replaces the list without edited().
    void setPurposes(const QList<KeyPurpose>& purposes);
    bool contains(const KeyPurpose& purpose) const { return m_purposes.contains(purpose); }
    void append(const KeyPurpose& purpose);
    /// Moves a row so that it stands at \a to afterwards. False when there is nothing to move.
    bool moveTo(int from, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                  const QModelIndex& destinationParent, int destinationChild) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// A person changed the list: added, moved or removed something.
    void edited();
    /// A row was moved and now stands at \a row.
    void moved(int row);

private:
    QList<KeyPurpose> m_purposes;
};

} // namespace p2s
