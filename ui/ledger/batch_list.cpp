#include "ui/ledger/batch_list.h"

#include "core/base/error_text.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>

namespace p2s {

/// Makes the text of its password whenever that is drawn, so that none is kept.
class BatchList::Row : public QTreeWidgetItem {
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    QVariant data(int column, int role) const override {
        const auto* list = static_cast<const BatchList*>(treeWidget());
        if (list && column == Password && role == Qt::DisplayRole)
            return list->passwordOf(this).toText();
        return QTreeWidgetItem::data(column, role);
    }
    void passwordChanged() { emitDataChanged(); }
};

BatchList::BatchList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("batchList"));
    setAccessibleName(tr("The people and what became of each"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Person"), tr("Outcome"), tr("Password"), tr("File")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(Person, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Outcome, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Password, QHeaderView::ResizeToContents);
    setColumnHidden(Password, true);
}

void BatchList::addRow(const QString& person) {
    auto* row = new Row(this);
    row->setText(Person, person);
    row->setFont(Password, QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void BatchList::showPeople(const QStringList& people) {
    clear();
    m_passwords.clear();
    m_expected.clear();
    setColumnHidden(Password, true);
    for (const QString& person : people)
        addRow(person);
}

void BatchList::showPlan(const BatchPlan& plan) {
    clear();
    for (const BatchItem& item : plan.items) {
        addRow(item.request.certificate.person.address());
        topLevelItem(topLevelItemCount() - 1)->setData(File, Qt::UserRole, item.request.pfxPath);
    }
    for (const BatchPlan::Refused& refused : plan.refused) {
        addRow(refused.who);
        say(topLevelItem(topLevelItemCount() - 1), Severity::Error, errorText(refused.error).sentence);
    }
}

void BatchList::say(QTreeWidgetItem* row, Severity severity, const QString& text) {
    row->setIcon(Outcome, severity == Severity::Info ? doneIcon() : severityIcon(severity));
    row->setText(Outcome, text);
    row->setToolTip(Outcome, text);
}

void BatchList::showOutcome(qsizetype item, const BatchOutcome& outcome) {
    auto* row = topLevelItem(static_cast<int>(item));
    if (!row)
        return;
    const QString path = row->data(File, Qt::UserRole).toString();
    m_expected.remove(path);
    if (outcome.state == BatchOutcome::State::Issued)
        m_passwords.remove(path); // of a file that this one replaced
    if (!outcome.password.isEmpty())
        m_passwords.insert(path, outcome.password);
    passwordChanged(row);
    if (outcome.state == BatchOutcome::State::Failed && outcome.error) {
        say(row, Severity::Error, errorText(*outcome.error).sentence);
        return;
    }
    if (outcome.state == BatchOutcome::State::NotReached)
        return;
    if (outcome.state == BatchOutcome::State::AlreadyThere)
        say(row, Severity::Info, tr("There from an earlier run"));
    else if (outcome.error)
        say(row, Severity::Warning, tr("Issued; the instructions could not be written"));
    else
        say(row, Severity::Info, tr("Issued"));
    row->setText(File, QDir::toNativeSeparators(outcome.record.pfxPath));
    row->setToolTip(File, row->text(File));
    if (!currentItem())
        setCurrentItem(row);
}

void BatchList::showPassword(const QString& path, const SecretBytes& password) {
    m_expected.insert(path, password);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = topLevelItem(i);
        if (row->data(File, Qt::UserRole).toString() != path)
            continue;
        passwordChanged(row);
        scrollToItem(row);
    }
}

void BatchList::forgetVain() {
    m_expected.clear();
    for (int i = 0; i < topLevelItemCount(); ++i)
        passwordChanged(topLevelItem(i));
}

void BatchList::passwordChanged(QTreeWidgetItem* row) {
    setColumnHidden(Password, !hasPasswords());
    static_cast<Row*>(row)->passwordChanged();
}

SecretBytes BatchList::passwordOf(const QTreeWidgetItem* row) const {
    const QString path = row ? row->data(File, Qt::UserRole).toString() : QString();
    return m_expected.contains(path) ? m_expected.value(path) : m_passwords.value(path);
}

SecretBytes BatchList::currentPassword() const {
    return passwordOf(currentItem());
}

SecretBytes BatchList::allPasswords() const {
    QByteArray lines;
    constexpr qsizetype longestLine = 512;
    // Enough for all of it, so that nothing secret is left behind by growing.
    lines.reserve(m_passwords.size() * longestLine);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const SecretBytes password = passwordOf(topLevelItem(i));
        if (password.isEmpty())
            continue;
        lines.append(topLevelItem(i)->text(Person).toUtf8()).append('\t');
        lines.append(QByteArrayView(password.data(), password.size())).append('\n');
    }
    SecretBytes all(lines);
    wipe(lines);
    return all;
}

} // namespace p2s
