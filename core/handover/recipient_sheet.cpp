#include "core/handover/recipient_sheet.h"

#include "core/handover/install_steps.h"
#include "core/handover/sheet_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

class RecipientPage {
    Q_DECLARE_TR_FUNCTIONS(p2s::RecipientSheet)
public:
    explicit RecipientPage(const RecipientSheet& sheet) : m_sheet(sheet) {}
    QString html() const;

private:
    QString facts() const;
    QString steps() const;

    const RecipientSheet& m_sheet;
};

QString RecipientPage::facts() const {
    const Certificate& it = m_sheet.certificate;
    const auto date = [](const QDateTime& time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat).toHtmlEscaped();
    };
    QString rows = sheetRow(tr("For"), htmlValue(it.commonName()));
    if (!m_sheet.friendlyName.isEmpty())
        rows += sheetRow(tr("Name in the VPN client's list"), htmlValue(m_sheet.friendlyName));
    rows += sheetRow(tr("File"), htmlValue(m_sheet.pfxFileName));
    rows += sheetRow(tr("Issued by"), htmlValue(m_sheet.rootName));
    rows += sheetRow(tr("Valid from"), date(it.notBefore()));
    rows += sheetRow(tr("Valid until"), date(it.notAfter()));
    rows += sheetRow(tr("Thumbprint"), sheetThumbprint(it.sha1Thumbprint()));
    return sheetTable(rows);
}

QString RecipientPage::steps() const {
    QString html;
    const QList<InstallSteps> kinds = installSteps(m_sheet);
    for (const InstallSteps& kind : kinds) {
        html +=
            sheetElement(QStringLiteral("h2"), tr("How to install it: %1").arg(kind.heading).toHtmlEscaped());
        QString items;
        for (const QString& step : kind.steps)
            items += sheetElement(QStringLiteral("li"), step);
        html += sheetElement(QStringLiteral("ol"), u'\n' + items);
    }
    return html;
}

QString RecipientPage::html() const {
    QString body;
    body += sheetParagraph(
        tr("With this certificate your device connects to your organisation's network. It takes two "
           "minutes to install."));
    body += facts();
    body +=
        QStringLiteral("<p class=\"note\">%1</p>\n")
            .arg(tr("The password is not on this sheet. You get it another way, for instance by telephone. "
                    "Whoever has both the file and the password can connect in your name.")
                     .toHtmlEscaped());
    body += steps();
    body += sheetElement(QStringLiteral("h2"), tr("Afterwards").toHtmlEscaped());
    body += sheetParagraph(
        tr("Delete the file and empty the recycle bin once the connection works. If a device is lost, "
           "or somebody else may have seen the password, tell your administrator and give the "
           "thumbprint above."));
    return sheetPage(tr("Your VPN certificate"), m_sheet.certificate.commonName(), body);
}

} // namespace

QString recipientSheetHtml(const RecipientSheet& sheet) {
    return RecipientPage(sheet).html();
}

} // namespace p2s
