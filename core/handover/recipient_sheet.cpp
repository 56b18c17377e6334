#include "core/handover/recipient_sheet.h"

#include "core/handover/install_steps.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

/// Prints on one page in black; on a screen it follows the reader's own light or dark colours.
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

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(p2s::RecipientSheet)
public:
    explicit Sheet(const RecipientSheet& sheet) : m_sheet(sheet) {}
    QString html() const;

private:
    static QString element(const QString& name, const QString& inner) {
        return QStringLiteral("<%1>%2</%1>\n").arg(name, inner);
    }
    static QString paragraph(const QString& text) {
        return element(QStringLiteral("p"), text.toHtmlEscaped());
    }
    static QString row(const QString& name, const QString& cell) {
        return QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
            .arg(name.toHtmlEscaped(), cell);
    }
    QString facts() const;
    QString steps() const;

    const RecipientSheet& m_sheet;
};

QString Sheet::facts() const {
    const Certificate& it = m_sheet.certificate;
    const auto date = [](const QDateTime& time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat).toHtmlEscaped();
    };
    QString rows = row(tr("For"), htmlValue(it.commonName()));
    if (!m_sheet.friendlyName.isEmpty())
        rows += row(tr("Name in the VPN client's list"), htmlValue(m_sheet.friendlyName));
    rows += row(tr("File"), htmlValue(m_sheet.pfxFileName));
    rows += row(tr("Issued by"), htmlValue(m_sheet.rootName));
    rows += row(tr("Valid from"), date(it.notBefore()));
    rows += row(tr("Valid until"), date(it.notAfter()));
    // Technical values run left to right in every language.
    rows += row(tr("Thumbprint"), QStringLiteral("<code dir=\"ltr\">%1</code>").arg(it.sha1Thumbprint()));
    return QStringLiteral("<table>\n<tbody>\n%1</tbody>\n</table>\n").arg(rows);
}

QString Sheet::steps() const {
    QString html;
    const QList<InstallSteps> kinds = installSteps(m_sheet);
    for (const InstallSteps& kind : kinds) {
        html += element(QStringLiteral("h2"), tr("How to install it: %1").arg(kind.heading).toHtmlEscaped());
        QString items;
        for (const QString& step : kind.steps)
            items += element(QStringLiteral("li"), step);
        html += element(QStringLiteral("ol"), u'\n' + items);
    }
    return html;
}

QString Sheet::html() const {
    //: The code of the language that this is translated into, such as "de" or "ar".
    const QString language = tr("en", "language code");
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString title = tr("Your VPN certificate");
    QString body = element(QStringLiteral("h1"), title.toHtmlEscaped());
    body += paragraph(
        tr("With this certificate your device connects to your organisation's network. It takes two "
           "minutes to install."));
    body += facts();
    body +=
        QStringLiteral("<p class=\"note\">%1</p>\n")
            .arg(tr("The password is not on this sheet. You get it another way, for instance by telephone. "
                    "Whoever has both the file and the password can connect in your name.")
                     .toHtmlEscaped());
    body += steps();
    body += element(QStringLiteral("h2"), tr("Afterwards").toHtmlEscaped());
    body += paragraph(
        tr("Delete the file and empty the recycle bin once the connection works. If a device is lost, "
           "or somebody else may have seen the password, tell your administrator and give the "
           "thumbprint above."));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n%5</main>\n</body>\n</html>\n")
        .arg(language, rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             QStringLiteral("%1 – %2").arg(title, m_sheet.certificate.commonName()).toHtmlEscaped(), style,
             body);
}

} // namespace

QString recipientSheetHtml(const RecipientSheet& sheet) {
    return Sheet(sheet).html();
}

} // namespace p2s
