#include "core/readiness/gateway_rehearsal.h"

#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {

Pkcs12Bundle bundleOf(const CertificateAuthority& root, const Certificate& client) {
    return Pkcs12Bundle::read(madePfx(root, client, QStringLiteral("correct horse")),
                              SecretBytes("correct horse"), {})
        .value();
}

bool has(const RehearsalOutcome& outcome, Rule rule) {
    for (const Finding& finding : outcome.findings) {
        if (finding.rule == rule && finding.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace

class TestGatewayRehearsal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsAGoodClientIn() {
        const auto outcome = rehearseGateway(bundleOf(madeRoot(), madeClient(madeRoot())),
                                             {madeRoot().certificate(), {}}, today());
        QVERIFY(outcome.accepted);
        QCOMPARE(outcome.protocol, QStringLiteral("TLSv1.3"));
        QVERIFY(!hasErrors(outcome.findings));
    }

    void refusesAClientOfAnotherRoot() {
        const CertificateAuthority& other = madeRoot(QStringLiteral("OtherRoot"));
        const auto outcome =
            rehearseGateway(bundleOf(madeRoot(), madeClient(madeRoot())), {other.certificate(), {}}, today());
        QVERIFY(!outcome.accepted);
        QVERIFY(has(outcome, Rule::NotUnderThisRoot));
    }

    void refusesARootOfTheSameName() {
        const RootProfile profile{QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, today().addDays(-1),
                                  today().addYears(1)};
        const auto impostor = CertificateAuthority::createRoot(profile);
        EXPECT_VALUE(impostor);
        const auto outcome = rehearseGateway(bundleOf(madeRoot(), madeClient(madeRoot())),
                                             {impostor->certificate(), {}}, today());
        QVERIFY(!outcome.accepted);
        QVERIFY(has(outcome, Rule::NotUnderThisRoot));
    }

    void refusesTheRevoked_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("plain") << QStringLiteral("%1");
        QTest::newRow("with spaces around") << QStringLiteral("  %1 ");
    }
    void refusesTheRevoked() {
        QFETCH(QString, format);
        const Certificate client = madeClient(madeRoot());
        const QString listed = format.arg(client.sha1Thumbprint().toLower());
        const auto outcome =
            rehearseGateway(bundleOf(madeRoot(), client), {madeRoot().certificate(), {listed}}, today());
        QVERIFY(!outcome.accepted);
        QVERIFY(has(outcome, Rule::Revoked));
        const Certificate neighbour = madeClient(madeRoot(), QStringLiteral("other@contoso.com"));
        QVERIFY(
            rehearseGateway(bundleOf(madeRoot(), neighbour), {madeRoot().certificate(), {listed}}, today())
                .accepted);
    }

    void refusesTheExpired() {
        const Certificate client = madeClient(madeRoot());
        const RehearsalGateway gateway{madeRoot().certificate(), {}};
        QVERIFY(
            has(rehearseGateway(bundleOf(madeRoot(), client), gateway, today().addYears(2)), Rule::Expired));
        QVERIFY(!rehearseGateway(bundleOf(madeRoot(), client), gateway, today().addYears(2)).accepted);
        QVERIFY(has(rehearseGateway(bundleOf(madeRoot(), client), gateway, today().addYears(5)),
                    Rule::RootExpired));
        QVERIFY(!rehearseGateway(bundleOf(madeRoot(), client), gateway, today().addMonths(-1)).accepted);
    }
};

QTEST_GUILESS_MAIN(TestGatewayRehearsal)
#include "test_gateway_rehearsal.moc"
