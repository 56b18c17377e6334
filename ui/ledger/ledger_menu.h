#pragma once

#include "ui/ledger/ledger_place.h"

#include <QPushButton>

namespace p2s {

class MessageBar;

/// A button with what can be done with the ledger as a whole: back it up, restore it, use another one.
class LedgerMenu : public QPushButton {
    Q_OBJECT
public:
    /// What came of it is said in \a message.
    LedgerMenu(LedgerPlace place, MessageBar* message, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The ledger is another one now, at the same place.
    void restored();
    /// A ledger at another place is to be used.
    void placeChosen(const QString& ledgerPath);

private:
    void backUp();
    void restore();
    void choosePlace();

    LedgerPlace m_place;
    MessageBar* m_message;
};

} // namespace p2s
