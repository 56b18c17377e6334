#pragma once

#include "core/issuing/audit.h"

#include <QTabWidget>

#include <optional>

class QAbstractTableModel;
class QTableView;

namespace p2s {

class AuditFailureModel;
class AuditTableModel;

/// A row that somebody wants to see more of.
struct AuditChoice {
    /// As the report calls it, in a folder or in a store.
    QString path;
    /// SHA-1, binary; empty for what could not be read.
    QByteArray sha1 = {};
    QString name = {};
};

/// What an audit finds, row by row: certificates on one page, on the other what could not be read and why.
class AuditResults : public QTabWidget {
    Q_OBJECT
public:
    explicit AuditResults(QWidget* parent = nullptr);

    void clear();
    void add(const AuditNews& news);
    /// \a order: what AuditTableModel::order returned for the report's certificates.
    void showReport(const AuditReport& report, const QList<qsizetype>& order);
    /// The current row, when it is something that can be opened.
    std::optional<AuditChoice> choice() const;

Q_SIGNALS:
    void choiceChanged();
    /// By a double click or Enter.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* buildTable(const char* objectName, const QString& accessibleName, QAbstractTableModel* model,
                           const QList<int>& widthsInLetters);
    void nameTabs();

    AuditTableModel* m_certificates;
    AuditFailureModel* m_failures;
    QTableView* m_table;
    QTableView* m_failureTable;
};

} // namespace p2s
