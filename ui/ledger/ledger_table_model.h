#pragma once

#include "ui/ledger/ledger_place.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

namespace p2s {

/// The certificates of a ledger, however many: only the pages that are looked at are read, on a worker, and
/// the least used are forgotten again.
class LedgerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PeopleColumn,
        NameColumn,
        SharingColumn,
        RootColumn,
        IssuedColumn,
        EndColumn,
        StateColumn,
        ThumbprintColumn,
        FileColumn,
        ColumnCount
    };

    explicit LedgerTableModel(LedgerPlace place, QObject* parent = nullptr);

    /// Shows what \a query finds, in the order that was chosen, and reads it anew.
    void setQuery(CertificateQuery query);
    void reload();
    /// The record of a row; nothing while its page is still read.
    std::optional<CertificateRecord> recordAt(int row) const;
    const CertificateQuery& query() const { return m_query; }
    /// The ledger's numbers of the rows that are read at the moment, by row; a few thousand at most.
    QHash<int, qint64> numbersRead() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The filter's first rows are there.
    void loaded();
    /// How many there are; counting a long list takes longer than showing its beginning.
    void counted(qint64 count);
    void failed(const Error& error);

private:
    void readPage(int page);
    void take(int page, QList<CertificateRecord> records);
    void takeFirst(QList<CertificateRecord> records);
    void readCount();
    void takeCount(qint64 count);
    QString textOf(const CertificateRecord& record, int column) const;

    LedgerPlace m_place;
    CertificateQuery m_query;
    int m_count = 0;
    /// What is shown is the answer to an older question.
    bool m_isStale = true;
    /// Answers to an older question are dropped.
    int m_generation = 0;
    mutable QCache<int, QList<CertificateRecord>> m_pages;
    QSet<int> m_reading;
};

} // namespace p2s
