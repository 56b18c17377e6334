#include "ui/ledger/ledger_table_model.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "ui/ledger/state_text.h"
#include "ui/widgets/run_async.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace p2s {
namespace {

constexpr int rowsOfPage = 100;
constexpr int mostPages = 60;

CertificateOrder orderOf(int column) {
    switch (column) {
    case LedgerTableModel::PeopleColumn:
        return CertificateOrder::Person;
    case LedgerTableModel::NameColumn:
        return CertificateOrder::CommonName;
    case LedgerTableModel::SharingColumn:
        return CertificateOrder::Sharing;
    case LedgerTableModel::RootColumn:
        return CertificateOrder::Root;
    case LedgerTableModel::EndColumn:
        return CertificateOrder::End;
    case LedgerTableModel::StateColumn:
        return CertificateOrder::State;
    case LedgerTableModel::ThumbprintColumn:
        return CertificateOrder::Thumbprint;
    case LedgerTableModel::FileColumn:
        return CertificateOrder::File;
    default:
        return CertificateOrder::Number;
    }
}

} // namespace

LedgerTableModel::LedgerTableModel(LedgerPlace place, QObject* parent)
    : QAbstractTableModel(parent), m_place(std::move(place)), m_pages(mostPages) {}

void LedgerTableModel::setQuery(CertificateQuery query) {
    query.order = m_query.order;
    query.descending = m_query.descending;
    m_query = std::move(query);
    reload();
}

void LedgerTableModel::reload() {
    ++m_generation;
    m_isStale = true;
    m_reading.clear();
    m_pages.clear();
    readPage(0);
}

void LedgerTableModel::readPage(int page) {
    // A page of the list before is of no use any more.
    if (m_reading.contains(page) || (m_isStale && page > 0))
        return;
    m_reading.insert(page);
    CertificateQuery query = m_query;
    query.limit = rowsOfPage;
    query.offset = page * rowsOfPage;
    // The database passes over what comes before: the far half of a long list is read from its end.
    const bool isFar = page > 0 && query.offset > m_count / 2;
    if (isFar) {
        query.limit = std::min(rowsOfPage, m_count - query.offset);
        query.offset = m_count - query.offset - query.limit;
        query.descending = !query.descending;
    }
    runAsync(
        this,
        [place = m_place, query, isFar]() -> Result<QList<CertificateRecord>> {
            const auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            auto records = ledger->certificates(query);
            if (records && isFar)
                std::reverse(records->begin(), records->end());
            return records;
        },
        [this, page, generation = m_generation](Result<QList<CertificateRecord>> read) {
            if (generation != m_generation)
                return;
            m_reading.remove(page);
            if (!read)
                Q_EMIT failed(read.error());
            else if (m_isStale)
                takeFirst(std::move(*read));
            else
                take(page, std::move(*read));
        });
}

void LedgerTableModel::take(int page, QList<CertificateRecord> records) {
    m_pages.insert(page, new QList<CertificateRecord>(std::move(records)));
    const int first = page * rowsOfPage;
    Q_EMIT dataChanged(index(first, 0), index(std::min(first + rowsOfPage, m_count) - 1, ColumnCount - 1));
}

// What fits on the first page is counted already.
void LedgerTableModel::takeFirst(QList<CertificateRecord> records) {
    beginResetModel();
    m_isStale = false;
    m_count = static_cast<int>(records.size());
    m_pages.insert(0, new QList<CertificateRecord>(std::move(records)));
    endResetModel();
    Q_EMIT loaded();
    if (m_count < rowsOfPage)
        Q_EMIT counted(m_count);
    else
        readCount();
}

void LedgerTableModel::readCount() {
    runAsync(
        this,
        [place = m_place, query = m_query]() -> Result<qint64> {
            const auto ledger = place.open();
            return ledger ? ledger->countCertificates(query) : tl::unexpected(ledger.error());
        },
        [this, generation = m_generation](const Result<qint64>& count) {
            if (generation != m_generation)
                return;
            if (count)
                takeCount(*count);
            else
                Q_EMIT failed(count.error());
        });
}

void LedgerTableModel::takeCount(qint64 count) {
    const int rows = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    if (rows > m_count) {
        beginInsertRows({}, m_count, rows - 1);
        m_count = rows;
        endInsertRows();
    }
    Q_EMIT counted(count);
}

std::optional<CertificateRecord> LedgerTableModel::recordAt(int row) const {
    if (row < 0 || row >= m_count)
        return std::nullopt;
    const QList<CertificateRecord>* page = m_pages.object(row / rowsOfPage);
    const int place = row % rowsOfPage;
    return page && place < page->size() ? std::optional(page->at(place)) : std::nullopt;
}

QHash<int, qint64> LedgerTableModel::numbersRead() const {
    QHash<int, qint64> numbers;
    for (const int page : m_pages.keys()) {
        const QList<CertificateRecord>& records = *m_pages.object(page);
        for (qsizetype i = 0; i < records.size(); ++i)
            numbers.insert(page * rowsOfPage + static_cast<int>(i), records.at(i).id);
    }
    return numbers;
}

int LedgerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int LedgerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerTableModel::textOf(const CertificateRecord& record, int column) const {
    switch (column) {
    case PeopleColumn:
        return visibleText(record.recipients.join(QStringLiteral(", ")));
    case NameColumn:
        return visibleText(record.commonName);
    case SharingColumn:
        return sharingText(record.sharing);
    case RootColumn:
        return visibleText(record.rootName);
    case IssuedColumn:
        return dateText(record.createdAt);
    case EndColumn:
        return dateText(record.notAfter);
    case StateColumn:
        return stateText(record, m_place.clock->now());
    case ThumbprintColumn:
        return record.sha1;
    case FileColumn:
        return visibleText(QFileInfo(record.pfxPath).fileName());
    default:
        return {};
    }
}

QVariant LedgerTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto record = recordAt(index.row());
    if (!record) {
        // Painted before it was read: it is, now, and painted again.
        if (role == Qt::DisplayRole)
            QTimer::singleShot(0, this,
                               [self = const_cast<LedgerTableModel*>(this), page = index.row() / rowsOfPage] {
                                   self->readPage(page);
                               });
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*record, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? QDir::toNativeSeparators(record->pfxPath)
                                            : textOf(*record, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(stateIcon(*record, m_place.clock->now()))
                                             : QVariant();
    case Qt::FontRole:
        return index.column() == ThumbprintColumn
                   ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                   : QVariant();
    default:
        return {};
    }
}

QVariant LedgerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section == PeopleColumn)
        return tr("In order of the first address of those who hold a certificate.");
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case PeopleColumn:
        return tr("People");
    case NameColumn:
        return tr("Common name");
    case SharingColumn:
        return tr("For");
    case RootColumn:
        return tr("Root");
    case IssuedColumn:
        return tr("Issued");
    case EndColumn:
        return tr("Valid until");
    case StateColumn:
        return tr("State");
    case ThumbprintColumn:
        return tr("Thumbprint");
    case FileColumn:
        return tr("Last .pfx");
    default:
        return {};
    }
}

void LedgerTableModel::sort(int column, Qt::SortOrder order) {
    m_query.order = orderOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    reload();
}

} // namespace p2s
