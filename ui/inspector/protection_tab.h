#pragma once

#include "core/readiness/inspection.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace p2s {

/// How a .pfx is protected, what its bags are, and where it can be imported.
class ProtectionTab : public QWidget {
    Q_OBJECT
public:
    explicit ProtectionTab(QWidget* parent = nullptr);

    /// \a inspection is of a .pfx.
    void show(const Inspection& inspection);

private:
    void showBags(const QList<Pkcs12Bag>& bags);
    void showProspects(const QList<ImportProspect>& prospects);

    QLabel* m_encryption;
    QLabel* m_mac;
    QLabel* m_keys;
    QTreeWidget* m_bags;
    QTreeWidget* m_prospects;
};

} // namespace p2s
