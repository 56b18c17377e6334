#include "ui/ledger/batch_list.h"

#include "core/base/error_text.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QHeaderView>

namespace p2s {

BatchList::BatchList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("batchList"));
    setAccessibleName(tr("The people and what became of each"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Person"), tr("Outcome"), tr("File")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(Person, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Outcome, QHeaderView::ResizeToContents);
}

void BatchList::addRow(const QString& person) {
    auto* row = new QTreeWidgetItem(this);
    row->setText(Person, person);
}

void BatchList::showPeople(const QStringList& people) {
    clear();
    m_passwords.clear();
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
    const QString path = row->data(File, Qt::UserRole).toString();
    if (outcome.state == BatchOutcome::State::Issued)
        m_passwords.remove(path); // of a file that this one replaced
    if (!outcome.password.isEmpty())
        m_passwords.insert(path, outcome.password);
    if (!currentItem())
        setCurrentItem(row);
}

SecretBytes BatchList::passwordOf(const QTreeWidgetItem* row) const {
    return row ? m_passwords.value(row->data(File, Qt::UserRole).toString()) : SecretBytes();
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
