#include "core/base/date_text.h"
#include "core/base/error_text.h"
#include "core/base/visible_text.h"
#include "core/handover/audit_report.h"
#include "core/x509/key_purpose.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace p2s {
namespace {

constexpr QLatin1StringView auditStyle(R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .35rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid; }
td { overflow-wrap: anywhere; } code { font-family: ui-monospace, monospace; }
svg { max-width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg rect { fill: currentColor; opacity: .6; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
)");

using Bars = QList<std::pair<QString, qint64>>;

class AuditPage {
    Q_DECLARE_TR_FUNCTIONS(p2s::AuditPage)
public:
    AuditPage(const AuditReport& report, AuditCharts charts) : m_report(report), m_charts(charts) {}

    QString html() const {
        const QString title = m_report.ofStores
                                  ? tr("Certificates in the certificate stores of Windows")
                                  : tr("Certificates under %1").arg(visibleText(m_report.folder));
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                              "<title>%3</title><style>%4</style></head><body>\n<h1>%3</h1>\n")
                   .arg(m_locale.bcp47Name(),
                        m_locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                    : QStringLiteral("ltr"),
                        title.toHtmlEscaped(), auditStyle) +
               facts() + counts() + charts() + certificates() + failures() +
               QStringLiteral("</body></html>\n");
    }

private:
    static QString value(const QString& text) {
        return QStringLiteral("<bdi>%1</bdi>").arg(visibleText(text).toHtmlEscaped());
    }
    static QString fact(const QString& name, const QString& html) {
        return QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
            .arg(name.toHtmlEscaped(), html);
    }
    QString fact(const QString& name, qint64 count) const { return fact(name, m_locale.toString(count)); }
    static QString table(const QString& caption, const QStringList& headings, const QString& rows) {
        QString head;
        for (const QString& heading : headings)
            head += QStringLiteral("<th scope=\"col\">%1</th>").arg(heading.toHtmlEscaped());
        return QStringLiteral(
                   "<table><caption>%1</caption><thead><tr>%2</tr></thead><tbody>\n%3</tbody></table>\n")
            .arg(caption.toHtmlEscaped(), head, rows);
    }
    static QString row(const QStringList& cells) {
        return QStringLiteral("<tr><td>%1</td></tr>\n").arg(cells.join(QStringLiteral("</td><td>")));
    }
    QString date(const QDateTime& moment) const {
        return moment.isValid()
                   ? m_locale.toString(moment.toUTC().date(), shortDateFormat(m_locale)).toHtmlEscaped()
                   : QString();
    }

    QString facts() const;
    QString counts() const;
    QString fileCounts() const;
    QString storeCounts() const;
    QString charts() const;
    QString chart(const QString& title, const Bars& bars) const;
    QString certificates() const;
    QString failures() const;

    const AuditReport& m_report;
    AuditCharts m_charts;
    QLocale m_locale;
};

QString AuditPage::facts() const {
    QString rows = fact(tr("Date"), m_report.at.toUTC().toString(Qt::ISODate)) +
                   fact(tr("Program"), QStringLiteral("P2S Certificate Wizard ") + m_report.version);
    if (m_report.ledgerHead)
        rows += fact(tr("Head of the ledger"), QStringLiteral("<code>%1 %2</code>")
                                                   .arg(m_report.ledgerHead->number)
                                                   .arg(m_report.ledgerHead->hash));
    return QStringLiteral("<table><tbody>\n%1</tbody></table>\n").arg(rows);
}

QString AuditPage::fileCounts() const {
    const AuditCounts& counts = m_report.counts;
    return fact(tr("Files"), counts.files) + fact(tr("– with certificates"), counts.withCertificates) +
           fact(tr("– requests, revocation lists and keys"), counts.withoutCertificates) +
           fact(tr("– that could not be read"), counts.notRead) +
           fact(tr("– of other kinds, not opened"), counts.otherFiles) +
           fact(tr("Links to folders, not followed"), counts.links);
}

QString AuditPage::storeCounts() const {
    const AuditCounts& counts = m_report.counts;
    return fact(tr("Certificate stores"), counts.files) +
           fact(tr("– with certificates"), counts.withCertificates) +
           fact(tr("– without any"), counts.withoutCertificates) +
           fact(tr("– that could not be read"), counts.notRead) +
           fact(tr("Certificates that could not be read"), counts.unreadableCertificates);
}

QString AuditPage::counts() const {
    const AuditCounts& counts = m_report.counts;
    const QString files = m_report.ofStores ? storeCounts() : fileCounts();
    QString found = fact(tr("Certificates, each counted once"), counts.certificates) +
                    fact(tr("– with errors"), counts.withErrors) +
                    fact(tr("– with warnings only"), counts.withWarnings) +
                    fact(tr("– in order"), counts.inOrder) +
                    fact(tr("Places where they were found"), counts.occurrences) +
                    fact(tr("Expired"), counts.expired) + fact(tr("Expiring soon"), counts.expiringSoon) +
                    fact(tr("Client Authentication not first"), counts.purposeOrderWrong) +
                    fact(tr("Weak key or signature"), counts.weak) +
                    fact(tr("Private key in several places"), counts.keysInSeveralPlaces);
    if (m_report.ledgerHead)
        found += fact(tr("Unknown to the ledger"), counts.unknownToLedger);
    return QStringLiteral(
               "<h2>%1</h2>\n<table><tbody>\n%2</tbody></table>\n<table><tbody>\n%3</tbody></table>\n")
        .arg(tr("In numbers").toHtmlEscaped(), files, found);
}

QString AuditPage::charts() const {
    Bars findings;
    const auto counted = findingCounts(m_report);
    for (const auto& [rule, count] : counted)
        findings.append({ruleId(rule), count});
    return chart(tr("Client certificates by the month in which they end"), expiryCounts(m_report)) +
           chart(tr("Certificates by finding"), findings);
}

QString AuditPage::chart(const QString& title, const Bars& bars) const {
    qint64 largest = 1;
    for (const auto& [name, count] : bars)
        largest = std::max(largest, count);
    QString rows;
    constexpr int textBar = 40;
    constexpr int lineHeight = 18;
    constexpr int nameWidth = 190;
    constexpr int barWidth = 420;
    QString shapes;
    int y = 0;
    for (const auto& [name, count] : bars) {
        const QString blocks(static_cast<qsizetype>(count * textBar / largest), QChar(0x2588));
        rows += row({value(name), m_locale.toString(count), blocks});
        const auto width = count * barWidth / largest;
        shapes += QStringLiteral("<text x=\"0\" y=\"%1\">%2</text><rect x=\"%3\" y=\"%4\" width=\"%5\" "
                                 "height=\"12\"/><text x=\"%6\" y=\"%1\">%7</text>\n")
                      .arg(y + 12)
                      .arg(name.toHtmlEscaped())
                      .arg(nameWidth)
                      .arg(y + 2)
                      .arg(width)
                      .arg(nameWidth + width + 6)
                      .arg(count);
        y += lineHeight;
    }
    if (bars.isEmpty())
        return {};
    if (m_charts == AuditCharts::Text)
        return table(title, {tr("Kind"), tr("Number"), QString()}, rows);
    return QStringLiteral(
               "<h2>%1</h2>\n<svg role=\"img\" dir=\"ltr\" aria-label=\"%1\" width=\"720\" height=\"%2\" "
               "viewBox=\"0 0 720 %2\">\n%3</svg>\n")
        .arg(title.toHtmlEscaped())
        .arg(y + 4)
        .arg(shapes);
}

QString AuditPage::certificates() const {
    QString rows;
    for (const AuditedCertificate& certificate : m_report.certificates) {
        QStringList findings;
        for (const Finding& finding : certificate.findings)
            findings.append(findingText(finding).sentence.toHtmlEscaped());
        QStringList places;
        for (const AuditPlace& place : certificate.places)
            places.append(place.hasKey ? tr("%1 (with key)").arg(value(place.path)) : value(place.path));
        QStringList purposes;
        for (const QString& oid : certificate.purposes)
            purposes.append(value(KeyPurpose{oid}.displayName()));
        rows += row(
            {value(certificate.subject) + QStringLiteral("<br><code>%1</code>")
                                              .arg(QString::fromLatin1(certificate.sha1.toHex().toUpper())),
             value(certificate.issuer), date(certificate.notAfter), certificate.key.toHtmlEscaped(),
             purposes.join(QStringLiteral("<br>")), findings.join(QStringLiteral("<br>")),
             places.join(QStringLiteral("<br>"))});
    }
    return QStringLiteral("<h2>%1</h2>\n").arg(tr("Certificates").toHtmlEscaped()) +
           table(tr("Every certificate, by the first place where it was found"),
                 {tr("Subject and thumbprint"), tr("Issuer"), tr("Ends"), tr("Key"), tr("Enhanced Key Usage"),
                  tr("Findings"), tr("Places")},
                 rows);
}

QString AuditPage::failures() const {
    if (m_report.failures.isEmpty())
        return {};
    QString rows;
    for (const AuditedFailure& failure : m_report.failures)
        rows += row({value(failure.path), visibleText(errorText(failure.error).sentence).toHtmlEscaped()});
    return QStringLiteral("<h2>%1</h2>\n").arg(tr("Not read").toHtmlEscaped()) +
           table(tr("Files that could not be read, and why"), {tr("File"), tr("Reason")}, rows);
}

} // namespace

QString auditHtml(const AuditReport& report, AuditCharts charts) {
    return AuditPage(report, charts).html();
}

} // namespace p2s
