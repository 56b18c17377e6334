#pragma once

#include "core/issuing/batch_plan.h"

#include <QTreeWidget>

namespace p2s {

/// Who a batch is for and what became of each, with the passwords that were generated; those are shown
/// nowhere else and only on the clipboard.
class BatchList : public QTreeWidget {
    Q_OBJECT
public:
    explicit BatchList(QWidget* parent = nullptr);

    void showPeople(const QStringList& people);
    /// A row for each of its items, then for those that are refused. Passwords of an earlier run stay.
    void showPlan(const BatchPlan& plan);
    void showOutcome(qsizetype item, const BatchOutcome& outcome);

    /// The generated password of the current row; empty without one.
    SecretBytes currentPassword() const;
    /// All of them: a line each, the address, a tab and the password.
    SecretBytes allPasswords() const;
    bool hasPasswords() const { return !m_passwords.isEmpty(); }

private:
    enum Column { Person, Outcome, File, ColumnCount };
    void addRow(const QString& person);
    void say(QTreeWidgetItem* row, Severity severity, const QString& text);

    SecretBytes passwordOf(const QTreeWidgetItem* row) const;

    /// By the file that each opens; kept when the batch goes on after it was stopped.
    QHash<QString, SecretBytes> m_passwords;
};

} // namespace p2s
