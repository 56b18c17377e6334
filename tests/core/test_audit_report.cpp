#include "core/handover/audit_report.h"

#include "made_certificates.h"

#include <QJsonArray>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

AuditedCertificate endingOn(const QDateTime& end) {
    AuditedCertificate certificate;
    certificate.sha1 = QByteArray::number(end.toSecsSinceEpoch());
    certificate.subject = QStringLiteral("CN=user@contoso.com");
    certificate.notAfter = end;
    certificate.places = {{QStringLiteral("user.cer")}};
    return certificate;
}

AuditReport reportOf(const QList<AuditedCertificate>& certificates) {
    AuditReport report{.folder = QStringLiteral("/certificates"),
                       .at = today(),
                       .version = QStringLiteral("1.2.3"),
                       .certificates = certificates};
    countUp(report);
    return report;
}

} // namespace

/// What an audit's report says, and how.
class TestAuditReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// No certificate falls through the chart.
    void everyEndIsInTheChart() {
        QList<AuditedCertificate> certificates;
        for (const int days : {-4000, -31, -1, 0, 1, 28, 30, 400, 700, 728, 760, 3000})
            certificates.append(endingOn(today().addDays(days)));
        certificates.append(endingOn(QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC)));
        AuditedCertificate root = endingOn(today().addDays(1));
        root.isCa = true;
        const AuditReport report = reportOf(certificates + QList{root});
        const ExpiryCounts counts = expiryCounts(report);
        QCOMPARE(counts.expired, 3);
        QCOMPARE(counts.expired, report.counts.expired);
        QCOMPARE(counts.months.size(), 24);
        QCOMPARE(counts.months.first().first, QStringLiteral("2026-06"));
        QCOMPARE(counts.months.first().second, 3); // today, tomorrow, in 28 days
        qint64 all = counts.expired + counts.later;
        for (const auto& [month, count] : counts.months)
            all += count;
        QCOMPARE(all, certificates.size());
        for (const AuditCharts charts : {AuditCharts::Svg, AuditCharts::Text}) {
            const QString html = auditHtml(report, charts);
            QVERIFY(html.contains(QStringLiteral("<th scope=\"row\">Ended already</th><td>3</td>")));
            QVERIFY(
                html.contains(QStringLiteral("<th scope=\"row\">Later</th><td>%1</td>").arg(counts.later)));
        }
    }

    /// The numbers and what they count are text in a table; what is only drawn is not read out.
    void theChartsAreRead() {
        AuditedCertificate bad = endingOn(today().addDays(100));
        bad.findings = {{Rule::WeakKey, Severity::Error, QStringLiteral("leaf"), QStringLiteral("RSA 512")}};
        const QString html = auditHtml(reportOf({bad}));
        QVERIFY(
            html.contains(QStringLiteral("The key is too short (…). <code>weak-key</code></th><td>1</td>")));
        QVERIFY(html.contains(QStringLiteral("<svg aria-hidden=\"true\"")));
        QVERIFY(!html.contains(QStringLiteral("role=\"img\"")));
        QVERIFY(!html.contains(QStringLiteral("<text")));
    }

    void rowsSayWhatToDo() {
        AuditedCertificate bad = endingOn(today().addDays(-1));
        bad.findings = {
            {Rule::Expired, Severity::Error, QStringLiteral("leaf"), QStringLiteral("2026-05-31")}};
        AuditReport report = reportOf({bad});
        report.failures = {
            {QStringLiteral("locked.pfx"), {ErrorCode::WrongPassword, QStringLiteral("locked.pfx")}}};
        const QString html = auditHtml(report);
        QVERIFY(html.contains(findingText(bad.findings.first()).remedy.toHtmlEscaped()));
        QVERIFY(html.contains(QStringLiteral("class=\"remedy\"")));
        const qsizetype failure = html.indexOf(QStringLiteral("locked.pfx"));
        QVERIFY(html.indexOf(QStringLiteral("class=\"remedy\""), failure) > failure);
    }

    void theLedgerHasAColumn_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("root") << "root"
                              << "Root";
        QTest::newRow("pending") << "pending"
                                 << "Not finished";
        QTest::newRow("issued") << "issued"
                                << "Issued";
        QTest::newRow("revoked") << "revoked"
                                 << "Revoked";
        QTest::newRow("superseded") << "superseded"
                                    << "Superseded";
        QTest::newRow("unknown") << "unknown"
                                 << "Unknown";
    }
    void theLedgerHasAColumn() {
        QFETCH(QString, state);
        QFETCH(QString, text);
        QCOMPARE(ledgerStateText(state), text);
        AuditedCertificate certificate = endingOn(today());
        certificate.ledgerState = state;
        AuditReport report = reportOf({certificate});
        const QString heading = QStringLiteral("In the ledger</th>");
        QVERIFY(!auditHtml(report).contains(heading));
        report.ledgerHead = ChainHead{1, QStringLiteral("00")};
        QVERIFY(auditHtml(report).contains(heading));
        QVERIFY(auditHtml(report).contains(QStringLiteral("<td>%1</td></tr>").arg(text)));
        QVERIFY(auditHtml(report, AuditCharts::Text).contains(QStringLiteral("<td>%1</td></tr>").arg(text)));
    }
};

QTEST_GUILESS_MAIN(TestAuditReport)
#include "test_audit_report.moc"
