#include "ui/inspector/path_tab.h"

#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

QString stateText(const PathStep& step) {
    QStringList sentences;
    for (const PathProblem problem : step.problems)
        sentences.append(pathProblemText(problem));
    return sentences.isEmpty() ? PathTab::tr("This certificate is in order.")
                               : sentences.join(QLatin1Char(' '));
}

} // namespace

PathTab::PathTab(QWidget* parent) : QWidget(parent), m_tree(new QTreeWidget), m_state(new MessageBar) {
    setObjectName(QStringLiteral("pathTab"));
    m_tree->setObjectName(QStringLiteral("pathTree"));
    m_tree->setAccessibleName(tr("Certification path, the root on top"));
    m_tree->setHeaderLabels({tr("Certificate"), tr("State")});
    m_tree->setUniformRowHeights(true);
    m_tree->setItemsExpandable(false);
    m_tree->setColumnWidth(0, fontMetrics().averageCharWidth() * 45);
    m_state->setObjectName(QStringLiteral("pathStateBar"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_state);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PathTab::showCurrent);
}

void PathTab::show(const CertificationPath& path) {
    m_tree->clear();
    m_path = path;
    QTreeWidgetItem* above = nullptr;
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const PathStep& step = path.steps.at(i);
        auto* item = new QTreeWidgetItem({visibleText(step.certificate.displayName()), stateText(step)});
        item->setIcon(0, step.problems.isEmpty() ? doneIcon() : severityIcon(Severity::Error));
        item->setData(0, Qt::UserRole, i);
        if (above)
            above->addChild(item);
        else
            m_tree->addTopLevelItem(item);
        above = item;
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(above);
    showCurrent();
}

void PathTab::showCurrent() {
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item) {
        m_state->clear();
        return;
    }
    const PathStep& step = m_path.steps.at(item->data(0, Qt::UserRole).toInt());
    m_state->showMessage(step.problems.isEmpty() ? Severity::Info : Severity::Error, stateText(step), {},
                         step.details.join(QLatin1Char('\n')));
}

} // namespace p2s
