#include "core/base/date_text.h"

namespace p2s {
namespace {

QString withWholeYear(QString format) {
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

} // namespace

QString shortDateFormat(const QLocale& locale) {
    return withWholeYear(locale.dateFormat(QLocale::ShortFormat));
}

QString dateText(const QDate& day) {
    return QLocale().toString(day, shortDateFormat());
}

QString dateText(const QDateTime& time) {
    return dateText(time.toLocalTime().date());
}

QString dateTimeText(const QDateTime& time) {
    const QLocale locale;
    return locale.toString(time.toLocalTime(), withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace p2s
