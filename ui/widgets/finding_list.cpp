#include "ui/widgets/finding_list.h"

#include "ui/widgets/message_bar.h"

#include <QVBoxLayout>

namespace p2s {

FindingList::FindingList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins({});
    hide();
}

void FindingList::setFindings(const QList<Finding>& findings, const CureFor& cureFor) {
    QList<Finding> sorted = findings;
    putGravestFirst(sorted);
    QList<std::optional<Cure>> cures;
    QStringList offers;
    for (const Finding& finding : std::as_const(sorted)) {
        cures.append(cureFor ? cureFor(finding) : std::nullopt);
        offers.append(cures.last() ? cures.last()->text : QString());
    }
    // The same again: a screen reader need not hear it twice.
    if (sorted == m_findings && offers == m_offers)
        return;
    m_findings = sorted;
    m_offers = offers;
    // Rows are kept for re-use: one may be in the middle of a click on its own button.
    while (m_bars.size() < m_findings.size()) {
        m_bars.append(new MessageBar(this));
        m_layout->addWidget(m_bars.last());
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (i >= m_findings.size()) {
            m_bars.at(i)->clear();
            continue;
        }
        m_bars.at(i)->showFinding(m_findings.at(i));
        if (const auto& cure = cures.at(i))
            m_bars.at(i)->setAction(cure->text, cure->action);
    }
    setVisible(!m_findings.isEmpty());
}

QList<MessageBar*> FindingList::rows() const {
    return m_bars.first(m_findings.size());
}

} // namespace p2s
