#pragma once

#include "core/ledger/records.h"
#include "core/ledger/rollover_record.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace p2s {

/// Plans a rollover: from which root, to which one, and until when the old one stays.
class RolloverStartPart : public QWidget {
    Q_OBJECT
public:
    /// \a today: what the day for removing is counted from.
    explicit RolloverStartPart(const QDate& today, QWidget* parent = nullptr);

    void setRoots(const QList<RootRecord>& roots);
    /// Proposes the root with this number as the new one; one that is made after it may end first.
    void chooseNewRoot(qint64 rootId);

Q_SIGNALS:
    void newRootWanted();
    void startWanted(qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter);

private:
    void offer();
    void limitDay();

    QDate m_today;
    QList<RootRecord> m_roots;
    QComboBox* m_from;
    QComboBox* m_to;
    QDateEdit* m_removeAfter;
    QPushButton* m_start;
};

} // namespace p2s
