#pragma once

#include "core/base/clock.h"
#include "core/ledger/ledger.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace p2s {

/// Which certificates the ledger's window shows: a text, a state and for whom they are; beside it, how many.
class LedgerFilter : public QWidget {
    Q_OBJECT
public:
    explicit LedgerFilter(const Clock& clock, QWidget* parent = nullptr);

    /// What is chosen, at this moment; without an order.
    CertificateQuery query() const;
    QString text() const;
    /// Only what ends within so many days is shown, or everything.
    std::optional<int> endsWithinDays() const;

    /// Has only what is valid and ends within so many days, 30, 60 or 90.
    void showExpiring(int days);
    /// Has everything that still lets \a address in, also superseded and where it is noted as having left.
    void showWorkingOf(const QString& address);
    /// Has everything with \a text, whatever its state.
    void showText(const QString& text);
    void showCount(std::optional<qint64> count);

Q_SIGNALS:
    /// Something else is chosen; for a text not before somebody paused.
    void changed();

private:
    void addStates();
    void layOut();

    const Clock& m_clock;
    QLineEdit* m_search;
    QComboBox* m_state;
    QComboBox* m_sharing;
    QLabel* m_count;
    QTimer* m_typing;
    /// Whose certificates exactly; empty as soon as anything else is typed.
    QString m_heldBy;
};

} // namespace p2s
