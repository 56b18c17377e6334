#include "core/base/date_text.h"

#include <QLocale>

namespace p2s {

QString shortDateFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

QString dateText(const QDate& day) {
    return QLocale().toString(day, shortDateFormat());
}

QString dateText(const QDateTime& time) {
    return dateText(time.toLocalTime().date());
}

} // namespace p2s
