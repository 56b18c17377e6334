#include "core/base/date_text.h"
#include "core/base/error_text.h"
#include "core/base/machine_text.h"
#include "core/base/visible_text.h"
#include "core/handover/audit_report.h"
#include "core/readiness/symptom.h"
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
.chart th { font-weight: normal; } .chart th, .chart td { border: 0; padding-block: .1rem; } .chart td { white-space: nowrap; }
svg { vertical-align: middle; } svg rect { fill: currentColor; opacity: .6; }
.remedy { opacity: .8; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
)");

/// For QTextDocument, which prints the page without a browser: it knows none of the newer words. Its left is
/// where a line begins.
constexpr QLatin1StringView printedStyle(R"(
th, td { text-align: left; padding-top: 1px; padding-bottom: 1px; padding-right: 8px; padding-left: 0px; }
.remedy { font-style: italic; }
)");

/// What each counts, in HTML, and how many.
using Bars = QList<std::pair<QString, qint64>>;

class AuditPage {
    Q_DECLARE_TR_FUNCTIONS(p2s::AuditPage)
public:
    AuditPage(const AuditReport& report, AuditCharts charts) : m_report(report), m_charts(charts) {}

    QString html() const {
        const QString title = m_report.ofStores
                                  ? tr("Certificates in the certificate stores of Windows")
                                  : tr("Certificates under %1").arg(visibleText(m_report.folder));
        const QString printed = m_charts == AuditCharts::Text ? QString(printedStyle) : QString();
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                              "<title>%3</title><style>%4</style></head><body>\n<h1>%3</h1>\n")
                   .arg(m_locale.bcp47Name(),
                        m_locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                    : QStringLiteral("ltr"),
                        title.toHtmlEscaped(), auditStyle + printed) +
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
    QString chart(const QString& title, const QString& kind, const Bars& bars) const;
    QString bar(qint64 count, qint64 largest) const;
    QString certificates() const;
    QStringList cells(const AuditedCertificate& certificate) const;
    /// What is wrong, and under it what to do.
    QString wrong(const QString& sentence, const QString& remedy) const;
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
           fact(tr("– of other kinds"), counts.otherFiles) +
           fact(tr("Folders that could not be looked into"), counts.unreadableFolders) +
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
        found += fact(tr("Unknown to the ledger"), counts.unknownToLedger) +
                 fact(tr("Revoked in the ledger"), counts.revokedInLedger);
    return QStringLiteral(
               "<h2>%1</h2>\n<table><tbody>\n%2</tbody></table>\n<table><tbody>\n%3</tbody></table>\n")
        .arg(tr("In numbers").toHtmlEscaped(), files, found);
}

QString AuditPage::charts() const {
    const ExpiryCounts expiry = expiryCounts(m_report);
    Bars ends{{tr("Ended already").toHtmlEscaped(), expiry.expired}};
    for (const auto& [month, count] : expiry.months)
        ends.append({value(month), count});
    ends.append({tr("Later").toHtmlEscaped(), expiry.later});
    Bars findings;
    const auto counted = findingCounts(m_report);
    for (const auto& [rule, count] : counted)
        findings.append(
            {QStringLiteral("%1 <code>%2</code>").arg(ruleText(rule).sentence.toHtmlEscaped(), ruleId(rule)),
             count});
    return chart(tr("Client certificates by the month in which they end"), tr("Month"), ends) +
           chart(tr("Certificates by finding"), tr("Finding"), findings);
}

// The chart is a table with bars in it: who does not see them hears the numbers.
QString AuditPage::chart(const QString& title, const QString& kind, const Bars& bars) const {
    if (bars.isEmpty())
        return {};
    qint64 largest = 1;
    for (const auto& [name, count] : bars)
        largest = std::max(largest, count);
    QString rows;
    for (const auto& [name, count] : bars)
        rows += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td></tr>\n")
                    .arg(name, m_locale.toString(count), bar(count, largest));
    return QStringLiteral("<h2>%1</h2>\n<div class=\"chart\">%2</div>\n")
        .arg(title.toHtmlEscaped(), table(title, {kind, tr("Number"), QString()}, rows));
}

QString AuditPage::bar(qint64 count, qint64 largest) const {
    if (count == 0)
        return {};
    if (m_charts == AuditCharts::Text) {
        constexpr int textBar = 40;
        return QString(static_cast<qsizetype>(count * textBar / largest), QChar(0x2588));
    }
    constexpr int barWidth = 420;
    // A single one among thousands is seen.
    const qint64 width = std::max<qint64>(1, count * barWidth / largest);
    return QStringLiteral("<svg aria-hidden=\"true\" width=\"%1\" height=\"12\"><rect width=\"%1\" "
                          "height=\"12\"/></svg>")
        .arg(width);
}

QString AuditPage::wrong(const QString& sentence, const QString& remedy) const {
    const QString text = visibleText(sentence).toHtmlEscaped();
    return remedy.isEmpty() ? text
                            : QStringLiteral("%1<br><span class=\"remedy\">%2</span>")
                                  .arg(text, visibleText(remedy).toHtmlEscaped());
}

QStringList AuditPage::cells(const AuditedCertificate& certificate) const {
    QStringList findings;
    for (const Finding& finding : certificate.findings) {
        const FindingText text = findingText(finding);
        findings.append(wrong(text.sentence, text.remedy));
    }
    QStringList places;
    for (const AuditPlace& place : certificate.places)
        places.append(place.hasKey ? tr("%1 (with key)").arg(value(place.path)) : value(place.path));
    QStringList purposes;
    for (const QString& oid : certificate.purposes)
        purposes.append(value(KeyPurpose{oid}.displayName()));
    const QString newLine = QStringLiteral("<br>");
    QStringList cells{value(certificate.subject) +
                          QStringLiteral("<br><code>%1</code>").arg(hexText(certificate.sha1)),
                      value(certificate.issuer),
                      date(certificate.notAfter),
                      certificate.key.toHtmlEscaped(),
                      purposes.join(newLine),
                      findings.join(newLine),
                      places.join(newLine)};
    if (m_report.ledgerHead)
        cells.append(ledgerStateText(certificate.ledgerState).toHtmlEscaped());
    return cells;
}

QString AuditPage::certificates() const {
    QString rows;
    for (const AuditedCertificate& certificate : m_report.certificates)
        rows += row(cells(certificate));
    QStringList headings{tr("Subject and thumbprint"), tr("Issuer"),   tr("Ends"),  tr("Key"),
                         tr("Enhanced Key Usage"),     tr("Findings"), tr("Places")};
    if (m_report.ledgerHead)
        headings.append(tr("In the ledger"));
    return QStringLiteral("<h2>%1</h2>\n").arg(tr("Certificates").toHtmlEscaped()) +
           table(tr("Every certificate, by the first place where it was found"), headings, rows);
}

QString AuditPage::failures() const {
    if (m_report.failures.isEmpty())
        return {};
    QString rows;
    for (const AuditedFailure& failure : m_report.failures) {
        const ErrorText text = errorText(failure.error);
        rows += row({value(failure.path), wrong(text.sentence, text.hint)});
    }
    return QStringLiteral("<h2>%1</h2>\n").arg(tr("Not read").toHtmlEscaped()) +
           table(tr("What could not be read, and why"), {tr("File"), tr("Reason")}, rows);
}

} // namespace

QString auditHtml(const AuditReport& report, AuditCharts charts) {
    return AuditPage(report, charts).html();
}

} // namespace p2s
