#include "core/base/account_name.h"
#include "core/ledger/actor.h"

#include <QtTest>

using namespace p2s;

/// Who an event says it was.
class TestActor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actors_data();
    void actors();
    void actorIsNotTheEnvironments();
};

void TestActor::actors_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("computer");
    QTest::addColumn<QString>("login");
    const auto row = [](const char* text, const char* account, const char* computer, const char* login) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(account)
                            << QString::fromLatin1(computer) << QString::fromLatin1(login);
    };
    row("anna@pc1", "anna", "pc1", "");
    row("anna@pc1 (team)", "anna", "pc1", "team");
    row("anna@pc1 (a (b))", "anna", "pc1", "a (b)");
    row("@vm", "", "vm", "");
    row("", "", "", "");
}

void TestActor::actors() {
    QFETCH(const QString, text);
    const Actor actor = actorFrom(text);
    QTEST(actor.account, "account");
    QTEST(actor.computer, "computer");
    QTEST(actor.login, "login");
    if (text.contains(u'@'))
        QCOMPARE(actor.text(), text);
}

void TestActor::actorIsNotTheEnvironments() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        qputenv(variable, "ceo");
    QVERIFY(!accountName().isEmpty());
    QCOMPARE(currentActor().account, accountName());
    QVERIFY(accountName() != QStringLiteral("ceo"));
}

QTEST_GUILESS_MAIN(TestActor)
#include "test_actor.moc"
