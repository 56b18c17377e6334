#include "ui/inspector/audit_table_model.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"

#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

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

AuditTableModel::~AuditTableModel() {
    letGo();
}

void AuditTableModel::add(const QList<AuditedCertificate>& found) {
    // The new ones come at the end, so that nothing that is being read moves.
    QList<AuditedCertificate> fresh;
    const qsizetype before = m_certificates.size();
    qsizetype firstChanged = before;
    qsizetype lastChanged = -1;
    for (const AuditedCertificate& certificate : found) {
        const auto known = m_positions.constFind(certificate.sha1);
        if (known == m_positions.constEnd()) {
            m_positions.insert(certificate.sha1, before + fresh.size());
            fresh.append(certificate);
        } else if (*known >= before) {
            joinAgain(fresh[*known - before], certificate);
        } else {
            joinAgain(m_certificates[*known], certificate);
            firstChanged = std::min(firstChanged, *known);
            lastChanged = std::max(lastChanged, *known);
        }
    }
    if (lastChanged >= 0)
        Q_EMIT dataChanged(index(static_cast<int>(firstChanged), 0),
                           index(static_cast<int>(lastChanged), ColumnCount - 1));
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(before + fresh.size() - 1));
    m_certificates.append(std::move(fresh));
    endInsertRows();
}

void AuditTableModel::setOrdered(const QList<AuditedCertificate>& certificates,
                                 const QList<qsizetype>& order) {
    beginResetModel();
    letGo();
    m_certificates = certificates;
    m_order = order;
    endResetModel();
}

void AuditTableModel::clear() {
    setOrdered({}, {});
}

// A hundred thousand certificates take a while to be freed: with this task, on a thread that nobody waits
// for.
void AuditTableModel::letGo() {
    QThreadPool::globalInstance()->start(
        [certificates = std::exchange(m_certificates, {}), positions = std::exchange(m_positions, {})] {});
}

QList<qsizetype> AuditTableModel::order(const QList<AuditedCertificate>& certificates) {
    QList<qsizetype> order(certificates.size());
    std::iota(order.begin(), order.end(), 0);
    QList<int> ranks;
    ranks.reserve(certificates.size());
    for (const AuditedCertificate& certificate : certificates)
        ranks.append(rank(certificate));
    std::ranges::stable_sort(order, {}, [&ranks](qsizetype position) { return ranks.at(position); });
    return order;
}

QByteArray AuditTableModel::thumbprintAt(int row) const {
    return row >= 0 && row < rowCount() ? certificateAt(row).sha1 : QByteArray();
}

std::optional<int> AuditTableModel::rowOf(const QByteArray& thumbprint) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (certificateAt(row).sha1 == thumbprint)
            return row;
    }
    return std::nullopt;
}

const AuditedCertificate& AuditTableModel::certificateAt(int row) const {
    return m_certificates.at(m_order.isEmpty() ? row : m_order.at(row));
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
    const AuditedCertificate& certificate = certificateAt(index.row());
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
    case LedgerColumn:
        return ledgerStateText(certificate.ledgerState);
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
    case LedgerColumn:
        return tr("In the ledger");
    case FindingsColumn:
        return tr("Findings");
    case PlacesColumn:
        return tr("Places");
    default:
        return {};
    }
}

} // namespace p2s
