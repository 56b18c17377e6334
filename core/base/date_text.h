#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace p2s {

/// How a locale writes a day in short (QLocale::ShortFormat), but with all four digits of the year: some
/// would write 25.05.28, which on a certificate can be taken for a day of 2025.
QString shortDateFormat(const QLocale& locale = QLocale());

/// \a day in shortDateFormat().
QString dateText(const QDate& day);

/// The day of \a time here, not in UTC, in shortDateFormat().
QString dateText(const QDateTime& time);

/// The day and the time of day of \a time here, in short, with four digits of the year.
QString dateTimeText(const QDateTime& time);

} // namespace p2s
