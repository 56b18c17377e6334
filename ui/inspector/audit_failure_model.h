#pragma once

#include "core/handover/audit_report.h"

#include <QAbstractTableModel>

namespace p2s {

/// What an audit could not read, and why: in the order it came while the audit runs, in that of the report
/// when it is over.
class AuditFailureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PathColumn, ReasonColumn, HintColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const QList<AuditedFailure>& failures);
    void set(const QList<AuditedFailure>& failures);
    /// \a row is one of them.
    const AuditedFailure& failureAt(int row) const { return m_failures.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AuditedFailure> m_failures;
};

} // namespace p2s
