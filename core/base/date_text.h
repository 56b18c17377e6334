#pragma once

#include <QDateTime>
#include <QString>

namespace p2s {

/// How the default locale writes a day in short (QLocale::ShortFormat), but with all four digits of the year:
/// some locales would write 25.05.28, which on a certificate can be taken for a day of 2025.
QString shortDateFormat();

/// \a day in shortDateFormat().
QString dateText(const QDate& day);

/// The day of \a time here, not in UTC, in shortDateFormat().
QString dateText(const QDateTime& time);

} // namespace p2s
