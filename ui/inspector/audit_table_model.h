#pragma once

#include "core/handover/audit_report.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace p2s {

/// The certificates of an audit: in the order they are found while it runs, those with errors first when it
/// is over.
class AuditTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        SubjectColumn,
        EndColumn,
        LedgerColumn,
        FindingsColumn,
        PlacesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    ~AuditTableModel() override;
    Q_DISABLE_COPY_MOVE(AuditTableModel)

    /// Rows for what is new; what is there already gets another place.
    void add(const QList<AuditedCertificate>& found);
    /// What order returned for the same certificates.
    void setOrdered(const QList<AuditedCertificate>& certificates, const QList<qsizetype>& order);
    /// Back to no rows, before another audit.
    void clear();
    /// Which certificate is in which row, the gravest first. May be called from any thread.
    static QList<qsizetype> order(const QList<AuditedCertificate>& certificates);

    /// \a row is one of them.
    const AuditedCertificate& certificateAt(int row) const;
    /// SHA-1, binary; empty when there is no such row.
    QByteArray thumbprintAt(int row) const;
    /// Nothing when there is no such certificate.
    std::optional<int> rowOf(const QByteArray& thumbprint) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void letGo();

    QList<AuditedCertificate> m_certificates;
    /// Empty while rows are added: they stand in the order they came.
    QList<qsizetype> m_order;
    /// By thumbprint, while rows are added.
    QHash<QByteArray, qsizetype> m_positions;
};

} // namespace p2s
