#include "rule_remedy.h"
#include "tests/support/expect_result.h"

#include <QSet>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// A file made wrong in just one way by another tool, the rule that says so, and its remedy, after which
/// nothing is left to say.
class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { EXPECT_ACCEPTED(makeRuleCaseRoot(m_prepared)); }

    void thereAreTwenty() {
        QSet<QByteArray> rules;
        const QList<RuleCase> cases = ruleCases();
        for (const RuleCase& each : cases)
            rules.insert(each.rule);
        QVERIFY(rules.size() >= 20);
        QCOMPARE(rules.size(), cases.size());
    }

    void remedies_data() {
        QTest::addColumn<qsizetype>("index");
        const QList<RuleCase> all = ruleCases();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).rule) << i;
    }
    void remedies() {
        QFETCH(qsizetype, index);
        const RuleCase ruleCase = ruleCases().at(index);
        const QTemporaryDir folder;
        const OpensslWorkshop shop(folder.path());
        QVERIFY(beginWith(m_prepared, shop));
        EXPECT_ACCEPTED(ruleCase.make(shop));
        const QString rule = QString::fromLatin1(ruleCase.rule);
        const QByteArray uploaded =
            shop.bytes(QString::fromLatin1(ruleCase.trusted) + QStringLiteral(".pem"));
        const QStringList before =
            findingIds(findingsInBundle(shop.path(QStringLiteral("wrong.pfx")), uploaded));
        QVERIFY2(before.contains(rule), qPrintable(before.join(QStringLiteral(", "))));
        const auto remedied = applyRemedy(ruleCase, shop);
        EXPECT_VALUE(remedied);
        const auto after = findingsInBundle(remedied->path, remedied->trustedRoot);
        EXPECT_VALUE(after);
        const QByteArray left = findingIds(after).join(QStringLiteral(", ")).toUtf8();
        QVERIFY2(!findingIds(after).contains(rule), left.constData());
        QVERIFY2(!hasErrors(*after), left.constData());
    }

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_prepared{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
