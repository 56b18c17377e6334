#include "ui/widgets/day_edit.h"

#include "core/base/date_text.h"

namespace p2s {
namespace {

/// Between the parts of an Arabic date, so that it is read from right to left where nothing else says so.
constexpr char16_t rightToLeftMark = 0x200F;

} // namespace

DayEdit::DayEdit(const QDate& day, QWidget* parent) : QDateEdit(day, parent) {
    setCalendarPopup(true);
    // QDateTimeEdit turns the parts round by itself, which the marks would undo.
    setDisplayFormat(shortDateFormat(locale()).remove(QChar(rightToLeftMark)));
}

} // namespace p2s
