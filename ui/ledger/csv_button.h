#pragma once

#include "ui/ledger/ledger_place.h"

#include <QPushButton>

namespace p2s {

class LedgerTableModel;
class MessageBar;

/// Saves what the filter leaves of the ledger, in the order shown, as CSV.
class CsvButton : public QPushButton {
    Q_OBJECT
public:
    /// What came of it is said in \a message.
    CsvButton(LedgerPlace place, const LedgerTableModel* model, MessageBar* message,
              QWidget* parent = nullptr);

private:
    void choosePlace();
    void write(const QString& path);

    LedgerPlace m_place;
    const LedgerTableModel* m_model;
    MessageBar* m_message;
};

} // namespace p2s
