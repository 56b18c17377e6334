#include "core/handover/rule_book.h"

#include "core/readiness/symptom.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

struct BookWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::RuleBook)
public:
    static QString severity(Severity severity) {
        switch (severity) {
        case Severity::Error:
            return tr("Error");
        case Severity::Warning:
            return tr("Warning");
        case Severity::Info:
            return tr("Note");
        }
        Q_UNREACHABLE();
    }
};

constexpr QLatin1StringView bookStyle(R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid; }
code { font-family: ui-monospace, monospace; }
@media print { :root { color-scheme: light; } tr { break-inside: avoid; } }
)");

QString cell(const QString& html) {
    return QStringLiteral("<td>%1</td>").arg(html);
}

QString heading(const QString& text) {
    return QStringLiteral("<th scope=\"col\">%1</th>").arg(text.toHtmlEscaped());
}

QString symptomRows() {
    QString rows;
    const QList<Symptom> symptoms = allSymptoms();
    for (const Symptom& symptom : symptoms) {
        QStringList links;
        for (const Rule rule : symptom.causes)
            links.append(QStringLiteral("<a href=\"#%1\">%1</a>").arg(ruleId(rule)));
        rows += QStringLiteral("<tr>%1%2%3</tr>\n")
                    .arg(cell(QStringLiteral("<code>%1</code> %2").arg(symptom.id, symptom.constant)),
                         cell(symptom.meaning.toHtmlEscaped()), cell(links.join(QStringLiteral(", "))));
    }
    return rows;
}

QString ruleRows() {
    QString rows;
    const QList<Rule> rules = allRules();
    for (const Rule rule : rules) {
        const FindingText text = ruleText(rule);
        rows += QStringLiteral("<tr id=\"%1\">%2%3%4%5</tr>\n")
                    .arg(ruleId(rule), cell(QStringLiteral("<code>%1</code>").arg(ruleId(rule))),
                         cell(BookWords::severity(ruleSeverity(rule)).toHtmlEscaped()),
                         cell(QStringLiteral("%1<br>%2")
                                  .arg(text.sentence.toHtmlEscaped(), text.remedy.toHtmlEscaped())),
                         cell(ruleCodes(rule).join(QStringLiteral(", "))));
    }
    return rows;
}

} // namespace

QString ruleBookHtml() {
    const QString title = BookWords::tr("What can be wrong with a certificate");
    const QLocale locale;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                          "<title>%3</title><style>%4</style></head><body>\n<h1>%3</h1>\n")
               .arg(locale.bcp47Name(),
                    locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                    title.toHtmlEscaped(), bookStyle) +
           QStringLiteral("<h2>%1</h2>\n<table><thead><tr>%2%3%4</tr></thead><tbody>\n")
               .arg(BookWords::tr("From what the user sees").toHtmlEscaped(), heading(BookWords::tr("Code")),
                    heading(BookWords::tr("Meaning")), heading(BookWords::tr("Possible causes"))) +
           symptomRows() + QStringLiteral("</tbody></table>\n") +
           QStringLiteral("<h2>%1</h2>\n<table><thead><tr>%2%3%4%5</tr></thead><tbody>\n")
               .arg(BookWords::tr("Every rule").toHtmlEscaped(), heading(BookWords::tr("Rule")),
                    heading(BookWords::tr("Severity")),
                    heading(BookWords::tr("What is wrong, and what to do")),
                    heading(BookWords::tr("Codes"))) +
           ruleRows() + QStringLiteral("</tbody></table>\n</body></html>\n");
}

} // namespace p2s
