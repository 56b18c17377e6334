#pragma once

#include <QDateEdit>

namespace p2s {

/// A field for a day, with a calendar to open, that orders day, month and year as dateText() does, also from
/// right to left.
class DayEdit final : public QDateEdit {
public:
    explicit DayEdit(const QDate& day = QDate::currentDate(), QWidget* parent = nullptr);
};

} // namespace p2s
