#pragma once

#include "core/readiness/inspection.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace p2s {

class MessageBar;

/// The Enhanced Key Usage in encoded order, the first purpose judged, and what the authorities above allow.
class PurposesTab : public QWidget {
    Q_OBJECT
public:
    explicit PurposesTab(QWidget* parent = nullptr);

    void show(const InspectedCertificate& certificate);
    void clear();

private:
    void judge(const Certificate& certificate);
    void showLimits(const InspectedCertificate& certificate);

    MessageBar* m_judgement;
    QTreeWidget* m_purposes;
    QTreeWidget* m_limits;
};

} // namespace p2s
