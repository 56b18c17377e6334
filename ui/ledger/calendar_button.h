#pragma once

#include "ui/ledger/ledger_place.h"

#include <QPushButton>

namespace p2s {

class MessageBar;

/// Saves what ends soon, roots and certificates, as a calendar file (iCalendar): reminders in whatever
/// calendar somebody keeps.
class CalendarButton : public QPushButton {
    Q_OBJECT
public:
    /// What came of it is said in \a message.
    CalendarButton(LedgerPlace place, MessageBar* message, QWidget* parent = nullptr);

    /// What ends within so many days goes into the file.
    void setDays(int days) { m_days = days; }

private:
    void choosePlace();
    void write(const QString& path);

    LedgerPlace m_place;
    MessageBar* m_message;
    int m_days = 0;
};

} // namespace p2s
