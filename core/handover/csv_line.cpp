#include "core/handover/csv_line.h"

namespace p2s {
namespace {

QString cell(QString text) {
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QByteArray csvLine(const QStringList& cells) {
    QStringList shown;
    for (const QString& text : cells)
        shown.append(cell(text));
    return shown.join(u',').toUtf8() + "\r\n";
}

} // namespace p2s
