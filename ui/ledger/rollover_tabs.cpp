#include "ui/ledger/rollover_tabs.h"

#include "ui/ledger/rollover_removal_part.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/root_upload_card.h"
#include "ui/widgets/scroll_column.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeWidget>

namespace p2s {

RolloverTabs::RolloverTabs(const QString& settingsPath, QWidget* parent)
    : QTabWidget(parent), m_people(new QTreeWidget), m_upload(new RootUploadCard),
      m_removal(new RolloverRemovalPart(settingsPath)), m_uploadTab(0), m_removalTab(0) {
    setObjectName(QStringLiteral("rolloverTabs"));
    setAccessibleName(tr("People, upload and removal"));
    buildPeople();
    m_upload->hideOtherWay();
    // On a page of the wizard it has the page's.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    m_upload->setContentsMargins(margin, margin, margin, margin);
    addTab(m_people, tr("Pe&ople"));
    m_uploadTab = addTab(new ScrollColumn(m_upload), tr("Upload the &new root"));
    m_removalTab = addTab(new ScrollColumn(m_removal), tr("Re&move the old root"));
    connect(m_removal, &RolloverRemovalPart::gatewayChanged, this, &RolloverTabs::gatewayChanged);
}

void RolloverTabs::buildPeople() {
    m_people->setObjectName(QStringLiteral("rolloverPeople"));
    m_people->setAccessibleName(tr("The people and whether they have a new certificate"));
    m_people->setHeaderLabels({tr("Person"), tr("Certificate under the new root")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setAlternatingRowColors(true);
    m_people->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

GatewayPlace RolloverTabs::gateway() const {
    return m_removal->gateway();
}

void RolloverTabs::showRollover(const RolloverStatus& status, const AzureRoot& oldRoot,
                                const AzureRoot& newRoot, const QDateTime& now) {
    showPeople(status);
    setTabVisible(m_uploadTab, !status.isTopShared);
    m_upload->setRoot(status.rollover.newRootId, newRoot,
                      tr("What to upload to Azure for %1").arg(status.rollover.newRootName), {});
    setTabVisible(m_removalTab, status.rollover.outcome != RolloverRecord::Outcome::Cancelled);
    if (status.isTopShared)
        m_removal->showSharedTop(status.rollover.oldRootName, oldRoot.name);
    else
        m_removal->showRoot(oldRoot);
    showNextTab(status, now);
}

void RolloverTabs::showPeople(const RolloverStatus& status) {
    m_people->clear();
    const auto add = [this](const QString& person, bool isThere) {
        auto* row = new QTreeWidgetItem(m_people, {person, isThere ? tr("Yes") : tr("Not yet")});
        row->setIcon(1, isThere ? doneIcon() : severityIcon(Severity::Warning));
    };
    for (const QString& name : status.sharedRemaining)
        add(tr("%1 (the shared certificate)").arg(name), false);
    for (const QString& person : status.remaining)
        add(person, false);
    for (const QString& person : status.moved)
        add(person, true);
}

void RolloverTabs::showNextTab(const RolloverStatus& status, const QDateTime& now) {
    int next = 0;
    if (status.rollover.outcome == RolloverRecord::Outcome::UnderWay) {
        if (!status.isNewRootThere())
            next = m_uploadTab;
        else if (status.mayRemoveOldRoot(now))
            next = m_removalTab;
    }
    const std::pair opened{status.rollover.id, next};
    if (m_opened != opened)
        setCurrentIndex(next);
    m_opened = opened;
}

} // namespace p2s
