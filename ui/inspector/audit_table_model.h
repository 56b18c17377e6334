#pragma once

#include "core/handover/audit_report.h"

#include <QAbstractTableModel>

namespace p2s {

/// The certificates of an audit, those with errors first.
class AuditTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, SubjectColumn, EndColumn, FindingsColumn, PlacesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCertificates(const QList<AuditedCertificate>& certificates);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AuditedCertificate> m_certificates;
};

} // namespace p2s
