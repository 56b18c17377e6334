#include "ui/inspector/audit_failure_model.h"

#include "core/base/error_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"

#include <QThreadPool>

#include <utility>

namespace p2s {

void AuditFailureModel::add(const QList<AuditedFailure>& failures) {
    if (failures.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(failures.size()) - 1);
    m_failures.append(failures);
    endInsertRows();
}

void AuditFailureModel::set(const QList<AuditedFailure>& failures) {
    beginResetModel();
    // Where every bundle is locked there are many: they are freed on a thread that nobody waits for.
    QThreadPool::globalInstance()->start([gone = std::exchange(m_failures, failures)] {});
    endResetModel();
}

int AuditFailureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

int AuditFailureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditFailureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_failures.size())
        return {};
    if (role == Qt::DecorationRole && index.column() == PathColumn)
        return severityIcon(Severity::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const AuditedFailure& failure = m_failures.at(index.row());
    switch (index.column()) {
    case PathColumn:
        return visibleText(failure.path);
    case ReasonColumn:
        return visibleText(errorText(failure.error).sentence);
    case HintColumn:
        return errorText(failure.error).hint;
    default:
        return {};
    }
}

QVariant AuditFailureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("File or folder");
    case ReasonColumn:
        return tr("Reason");
    case HintColumn:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace p2s
