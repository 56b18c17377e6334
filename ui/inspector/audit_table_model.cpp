#include "ui/inspector/audit_table_model.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace p2s {
namespace {

/// 0 for errors, 1 for warnings, 2 for what is in order.
int rank(const AuditedCertificate& certificate) {
    if (hasErrors(certificate.findings))
        return 0;
    return certificate.findings.isEmpty() ? 2 : 1;
}

QString stateText(const AuditedCertificate& certificate) {
    switch (rank(certificate)) {
    case 0:
        return AuditTableModel::tr("Error");
    case 1:
        return AuditTableModel::tr("Warning");
    default:
        return AuditTableModel::tr("In order");
    }
}

QIcon stateIcon(const AuditedCertificate& certificate) {
    switch (rank(certificate)) {
    case 0:
        return severityIcon(Severity::Error);
    case 1:
        return severityIcon(Severity::Warning);
    default:
        return doneIcon();
    }
}

QString findingsText(const AuditedCertificate& certificate) {
    QStringList sentences;
    for (const Finding& finding : certificate.findings)
        sentences.append(findingText(finding).sentence);
    return sentences.join(QLatin1Char(' '));
}

QString placesText(const AuditedCertificate& certificate) {
    QStringList paths;
    for (const AuditPlace& place : certificate.places)
        paths.append(visibleText(place.path));
    return paths.join(QStringLiteral(", "));
}

} // namespace

void AuditTableModel::setCertificates(const QList<AuditedCertificate>& certificates) {
    beginResetModel();
    m_certificates = certificates;
    std::ranges::stable_sort(m_certificates, {}, rank);
    endResetModel();
}

int AuditTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_certificates.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_certificates.size())
        return {};
    const AuditedCertificate& certificate = m_certificates.at(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return stateIcon(certificate);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case StateColumn:
        return stateText(certificate);
    case SubjectColumn:
        return visibleText(certificate.subject);
    case EndColumn:
        return dateText(certificate.notAfter);
    case FindingsColumn:
        return findingsText(certificate);
    case PlacesColumn:
        return placesText(certificate);
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case SubjectColumn:
        return tr("Subject");
    case EndColumn:
        return tr("Ends");
    case FindingsColumn:
        return tr("Findings");
    case PlacesColumn:
        return tr("Places");
    default:
        return {};
    }
}

} // namespace p2s
