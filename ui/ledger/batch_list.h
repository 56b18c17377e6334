#pragma once

#include "core/issuing/batch_plan.h"

#include <QTreeWidget>

namespace p2s {

/// Who a batch is for and what became of each, with the passwords that were generated; those are nowhere else
/// but on the clipboard.
class BatchList : public QTreeWidget {
    Q_OBJECT
public:
    explicit BatchList(QWidget* parent = nullptr);

    void showPeople(const QStringList& people);
    /// A row for each of its items, then for those that are refused. Passwords of an earlier run stay.
    void showPlan(const BatchPlan& plan);
    void showOutcome(qsizetype item, const BatchOutcome& outcome);
    /// Shows the generated password of the file at \a path, which is about to be there.
    void showPassword(const QString& path, const SecretBytes& password);
    /// Forgets passwords whose file did not come to be in the end.
    void forgetVain();

    /// The generated password of the current row; empty without one.
    SecretBytes currentPassword() const;
    /// All of them: a line each, the address, a tab and the password.
    SecretBytes allPasswords() const;
    bool hasPasswords() const { return !m_passwords.isEmpty() || !m_expected.isEmpty(); }

private:
    class Row;
    enum Column { Person, Outcome, Password, File, ColumnCount };
    void addRow(const QString& person);
    void say(QTreeWidgetItem* row, Severity severity, const QString& text);

    SecretBytes passwordOf(const QTreeWidgetItem* row) const;
    void passwordChanged(QTreeWidgetItem* row);

    /// By the file that each opens; kept when the batch goes on after it was stopped.
    QHash<QString, SecretBytes> m_passwords;
    /// Those of files that are not known to be there.
    QHash<QString, SecretBytes> m_expected;
};

} // namespace p2s
