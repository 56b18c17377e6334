#include "core/handover/renewal_sheet.h"

#include "core/handover/install_steps.h"
#include "core/handover/sheet_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

class RenewalPage {
    Q_DECLARE_TR_FUNCTIONS(p2s::RenewalSheet)
public:
    explicit RenewalPage(const RenewalSheet& sheet) : m_new(sheet.renewed), m_old(sheet.old) {}
    QString html() const;

private:
    static QString date(const QDateTime& time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat).toHtmlEscaped();
    }
    static QString heading(const QString& text) {
        return sheetElement(QStringLiteral("h2"), text.toHtmlEscaped());
    }
    static QString list(const QStringList& steps) {
        QString items;
        for (const QString& step : steps)
            items += sheetElement(QStringLiteral("li"), step);
        return sheetElement(QStringLiteral("ol"), u'\n' + items);
    }
    QString newFacts() const;
    QString oldFacts() const;
    QStringList choosing() const;
    QStringList removing() const;
    bool isForWindows() const {
        return m_new.target == InstallTarget::Windows || m_new.target == InstallTarget::WindowsLegacy ||
               m_new.target == InstallTarget::Any;
    }

    const RecipientSheet& m_new;
    const CertificateRecord& m_old;
};

QString RenewalPage::newFacts() const {
    const Certificate& it = m_new.certificate;
    QString rows = sheetRow(tr("For"), htmlValue(it.commonName()));
    if (!m_new.friendlyName.isEmpty())
        rows += sheetRow(tr("Name in the VPN client's list"), htmlValue(m_new.friendlyName));
    rows += sheetRow(tr("File"), htmlValue(m_new.pfxFileName));
    rows += sheetRow(tr("Issued by"), htmlValue(m_new.rootName));
    rows += sheetRow(tr("Valid until"), date(it.notAfter()));
    rows += sheetRow(tr("Thumbprint"), sheetThumbprint(it.sha1Thumbprint()));
    return sheetTable(rows);
}

QString RenewalPage::oldFacts() const {
    QString rows;
    if (!m_old.friendlyName.isEmpty())
        rows += sheetRow(tr("Name in the VPN client's list"), htmlValue(m_old.friendlyName));
    rows += sheetRow(tr("Issued by"), htmlValue(m_old.rootName));
    rows += sheetRow(tr("Valid until"), date(m_old.notAfter));
    rows += sheetRow(tr("Thumbprint"), sheetThumbprint(m_old.sha1));
    return sheetTable(rows);
}

QStringList RenewalPage::choosing() const {
    const QString name =
        htmlValue(m_new.friendlyName.isEmpty() ? m_new.certificate.commonName() : m_new.friendlyName);
    QStringList steps{tr("Disconnect the VPN.").toHtmlEscaped()};
    if (isForWindows())
        steps
            << tr("In the Azure VPN Client, choose “…” beside the connection, then “Configure”, and choose "
                  "%1 as the certificate. The VPN of Windows itself asks when you connect: choose %1 there.")
                   .toHtmlEscaped()
                   .arg(name);
    else
        steps
            << tr("Open the settings of the connection in your VPN client and choose %1 as the certificate.")
                   .toHtmlEscaped()
                   .arg(name);
    steps << tr("Connect again. If it works, go on below.").toHtmlEscaped();
    return steps;
}

QStringList RenewalPage::removing() const {
    QStringList steps;
    if (isForWindows()) {
        steps
            << tr("Press Windows+R, type certmgr.msc and press Enter. Open “Personal”, then “Certificates”.")
                   .toHtmlEscaped()
            << tr("Double-click the certificate that ends on %1. On its tab “Details”, “Thumbprint” must be "
                  "that of the old one above.")
                   .toHtmlEscaped()
                   .arg(date(m_old.notAfter))
            << tr("Close it, right-click it and choose “Delete”.").toHtmlEscaped();
    } else {
        steps << tr("Delete the certificate with the old thumbprint where you installed the new one.")
                     .toHtmlEscaped();
    }
    steps << tr("Delete the file and empty the recycle bin.").toHtmlEscaped();
    return steps;
}

QString RenewalPage::html() const {
    QString body = sheetParagraph(
        tr("It takes the place of the VPN certificate that you have now, which works until %1. Install the "
           "new "
           "one before then; it takes a few minutes.")
            .arg(QLocale().toString(m_old.notAfter.toLocalTime().date(), QLocale::LongFormat)));
    body += heading(tr("The new certificate")) + newFacts();
    body += heading(tr("The old certificate")) + oldFacts();
    body += QStringLiteral("<p class=\"note\">%1</p>\n")
                .arg(tr("The password of the new file is not on this sheet. You get it another way, for "
                        "instance by telephone.")
                         .toHtmlEscaped());
    const QList<InstallSteps> kinds = installSteps(m_new);
    for (const InstallSteps& kind : kinds)
        body += heading(tr("How to install the new one: %1").arg(kind.heading)) + list(kind.steps);
    body += heading(tr("Choose the new one in the VPN client")) + list(choosing());
    body += heading(tr("Remove the old one")) + list(removing());
    return sheetPage(tr("Your new VPN certificate"), m_new.certificate.commonName(), body);
}

} // namespace

QString renewalSheetHtml(const RenewalSheet& sheet) {
    return RenewalPage(sheet).html();
}

} // namespace p2s
