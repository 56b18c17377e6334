#pragma once

#include "ui/ledger/ledger_place.h"

#include <QPushButton>

namespace p2s {

class LedgerTableModel;
class MessageBar;
class WorkBar;

/// Saves what the filter leaves of the ledger, in the order shown, as CSV.
class CsvButton : public QPushButton {
    Q_OBJECT
public:
    /// \a work shows that it goes on and cancels it; what came of it is said in \a message.
    CsvButton(LedgerPlace place, const LedgerTableModel* model, MessageBar* message, WorkBar* work,
              QWidget* parent = nullptr);

private:
    void choosePlace();
    void write(const QString& path);

    LedgerPlace m_place;
    const LedgerTableModel* m_model;
    MessageBar* m_message;
    WorkBar* m_work;
};

} // namespace p2s
