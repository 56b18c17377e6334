#include "core/handover/sheet_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

struct SheetPageWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::RecipientSheet)
};

constexpr QLatin1StringView style(R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 1.75rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid; }
th { white-space: nowrap; font-weight: 600; } td { overflow-wrap: anywhere; }
li { margin: .4rem 0; } code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.note { border: 1px solid; border-radius: .25rem; padding: .75rem 1rem; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 11pt; } ol, table { break-inside: avoid; } }
)");

} // namespace

QString sheetElement(const QString& name, const QString& inner) {
    return QStringLiteral("<%1>%2</%1>\n").arg(name, inner);
}

QString sheetParagraph(const QString& text) {
    return sheetElement(QStringLiteral("p"), text.toHtmlEscaped());
}

QString sheetRow(const QString& name, const QString& cell) {
    return QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n").arg(name.toHtmlEscaped(), cell);
}

QString sheetTable(const QString& rows) {
    return QStringLiteral("<table>\n<tbody>\n%1</tbody>\n</table>\n").arg(rows);
}

QString sheetThumbprint(const QString& sha1) {
    return QStringLiteral("<code dir=\"ltr\">%1</code>").arg(sha1.toHtmlEscaped());
}

QString sheetPage(const QString& title, const QString& person, const QString& body) {
    //: The code of the language that this is translated into, such as "de" or "ar".
    const QString language = SheetPageWords::tr("en", "language code");
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n%5</main>\n</body>\n</html>\n")
        .arg(language, rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             QStringLiteral("%1 – %2").arg(title, person).toHtmlEscaped(), style,
             sheetElement(QStringLiteral("h1"), title.toHtmlEscaped()) + body);
}

} // namespace p2s
