#include "rule_remedy.h"
#include "tests/support/expect_result.h"
#include "tests/support/openvpn_gateway.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

/// A real OpenVPN server on the same files, before the remedy and after it: where it is the judge it refuses
/// the one, and it always takes the other.
class TestRulesAtGateway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        EXPECT_ACCEPTED(OpenVpnGateway(m_prepared).prepare());
        EXPECT_ACCEPTED(makeRuleCaseRoot(m_prepared));
    }

    void itIsOftenTheJudge() {
        const QList<RuleCase> cases = ruleCases();
        QVERIFY(std::count_if(cases.begin(), cases.end(), [](const RuleCase& each) {
                    return each.gate == RuleCase::Gate::Refuses;
                }) >= 10);
    }

    void letsInAfterTheRemedy_data() {
        QTest::addColumn<qsizetype>("index");
        const QList<RuleCase> all = ruleCases();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).rule) << i;
    }
    void letsInAfterTheRemedy() {
        QFETCH(qsizetype, index);
        const RuleCase ruleCase = ruleCases().at(index);
        const QTemporaryDir folder;
        const OpensslWorkshop shop(folder.path());
        const OpenVpnGateway gateway(shop);
        QVERIFY(beginWith(m_prepared, shop));
        EXPECT_ACCEPTED(ruleCase.make(shop));

        const QByteArray uploaded =
            shop.bytes(QString::fromLatin1(ruleCase.trusted) + QStringLiteral(".pem"));
        const GatewayAnswer before =
            gateway.ask({uploaded, {}, shop.path(QStringLiteral("wrong.pfx")), ruleCasePassword()});
        QVERIFY2(before.verdict == expected(ruleCase.gate), before.story().constData());
        QVERIFY2(before.reason.toUtf8().contains(ruleCase.reason), before.story().constData());
        if (ruleCase.gate == RuleCase::Gate::CannotBeShown)
            QVERIFY2(before.clientLog.contains("Exiting due to fatal error"), before.story().constData());

        const auto remedied = applyRemedy(ruleCase, shop);
        EXPECT_VALUE(remedied);
        const GatewayAnswer after =
            gateway.ask({remedied->trustedRoot, {}, remedied->path, ruleCasePassword()});
        QVERIFY2(after.verdict == GatewayAnswer::Verdict::Accepted, after.story().constData());
    }

private:
    static GatewayAnswer::Verdict expected(RuleCase::Gate gate) {
        switch (gate) {
        case RuleCase::Gate::Refuses:
            return GatewayAnswer::Verdict::Refused;
        case RuleCase::Gate::Accepts:
            return GatewayAnswer::Verdict::Accepted;
        case RuleCase::Gate::CannotBeShown:
            return GatewayAnswer::Verdict::None;
        }
        Q_UNREACHABLE();
    }

    QTemporaryDir m_folder;
    OpensslWorkshop m_prepared{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestRulesAtGateway)
#include "test_rules_at_gateway.moc"
