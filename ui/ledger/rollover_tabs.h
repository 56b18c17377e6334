#pragma once

#include "core/handover/azure_root.h"
#include "core/issuing/rollover.h"

#include <QTabWidget>

#include <optional>
#include <utility>

class QTreeWidget;

namespace p2s {

class RolloverRemovalPart;
class RootUploadCard;

/// What there is to a rollover, a tab each: its people, what to upload for the new root, what to remove for
/// the old one.
class RolloverTabs : public QTabWidget {
    Q_OBJECT
public:
    /// The gateway's names are kept in the file \a settingsPath.
    explicit RolloverTabs(const QString& settingsPath, QWidget* parent = nullptr);

    /// \a oldRoot and \a newRoot: what the gateway has, or is to have, for them. Opens the tab that the next
    /// step at \a now is about; whoever has opened another keeps it until that changes.
    void showRollover(const RolloverStatus& status, const AzureRoot& oldRoot, const AzureRoot& newRoot,
                      const QDateTime& now);
    GatewayPlace gateway() const;

Q_SIGNALS:
    /// Somebody named another gateway.
    void gatewayChanged();

private:
    void buildPeople();
    void showPeople(const RolloverStatus& status);
    void showNextTab(const RolloverStatus& status, const QDateTime& now);

    QTreeWidget* m_people;
    RootUploadCard* m_upload;
    RolloverRemovalPart* m_removal;
    int m_uploadTab;
    int m_removalTab;
    /// The rollover and the tab that was opened for it last.
    std::pair<qint64, int> m_opened;
};

} // namespace p2s
