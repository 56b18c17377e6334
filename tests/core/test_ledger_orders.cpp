#include "core/ledger/certificate_select.h"
#include "tests/core/ledger_test.h"
#include "tests/support/plain_sql.h"

using namespace p2s;
using namespace p2s::test;

/// What a list of certificates is in order of.
class TestLedgerOrders : public LedgerTest {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsThatOfAnIndex_data();
    void everyOrderIsThatOfAnIndex();
    void filesAreInOrderOfTheirNames();
    void peopleAreInOrderOfTheFirst();
};

void TestLedgerOrders::everyOrderIsThatOfAnIndex_data() {
    QTest::addColumn<CertificateOrder>("order");
    QTest::newRow("number") << CertificateOrder::Number;
    QTest::newRow("person") << CertificateOrder::Person;
    QTest::newRow("common name") << CertificateOrder::CommonName;
    QTest::newRow("one or several") << CertificateOrder::Sharing;
    QTest::newRow("root") << CertificateOrder::Root;
    QTest::newRow("end") << CertificateOrder::End;
    QTest::newRow("state") << CertificateOrder::State;
    QTest::newRow("thumbprint") << CertificateOrder::Thumbprint;
    QTest::newRow("file") << CertificateOrder::File;
}

/// No page of a long list waits until all of it is sorted.
void TestLedgerOrders::everyOrderIsThatOfAnIndex() {
    QFETCH(const CertificateOrder, order);
    // What a server does with so few rows says nothing.
    QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("ledger.sqlite"));
    EXPECT_VALUE(Ledger::open(place, m_clock));
    const auto connection = LedgerConnection::open(place, LedgerConnection::Access::ReadWrite, m_clock);
    EXPECT_VALUE(connection);
    for (const bool descending : {true, false}) {
        const auto filter = filterFor(**connection, {.limit = 100, .order = order, .descending = descending});
        EXPECT_VALUE(filter);
        const auto plan =
            (*connection)
                ->rows(QStringLiteral("EXPLAIN QUERY PLAN ") + filter->numbers(), {},
                       [](const QSqlQuery& row) { return row.value(QStringLiteral("detail")).toString(); });
        EXPECT_VALUE(plan);
        QVERIFY(!plan->isEmpty());
        const QString steps = plan->join(QStringLiteral("; "));
        QVERIFY2(!steps.contains(QStringLiteral("ORDER BY")), qPrintable(steps));
    }
}

void TestLedgerOrders::filesAreInOrderOfTheirNames() {
    for (const auto* path : {"/z/anna.pfx", "/a/Zoe.pfx", "/a/bob.pfx", "carla.pfx", "/a/z/Berta.pfx", "/"}) {
        CertificateRecord record =
            sampleCertificate(m_root, QLatin1StringView(path) + QStringLiteral("@contoso.com"));
        record.pfxPath = QLatin1StringView(path);
        issue(record);
    }
    QStringList paths;
    const auto found = m_ledger->certificates({.order = CertificateOrder::File, .descending = false});
    EXPECT_VALUE(found);
    for (const CertificateRecord& record : *found)
        paths.append(record.pfxPath);
    QCOMPARE(paths, QStringList({QStringLiteral("/"), QStringLiteral("/z/anna.pfx"),
                                 QStringLiteral("/a/z/Berta.pfx"), QStringLiteral("/a/bob.pfx"),
                                 QStringLiteral("carla.pfx"), QStringLiteral("/a/Zoe.pfx")}));
    const auto backwards = m_ledger->certificates({.limit = 2, .offset = 1, .order = CertificateOrder::File});
    EXPECT_VALUE(backwards);
    QCOMPARE(backwards->first().pfxPath, QStringLiteral("carla.pfx"));
    QCOMPARE(backwards->last().pfxPath, QStringLiteral("/a/bob.pfx"));
}

/// Of those who hold it now, whoever joined or left.
void TestLedgerOrders::peopleAreInOrderOfTheFirst() {
    const auto issueTo = [&](const char* name, const QStringList& people) {
        CertificateRecord record =
            sampleCertificate(m_root, QLatin1StringView(name) + QStringLiteral("@contoso.com"));
        record.sharing = Sharing::Shared;
        record.recipients = people;
        return issue(record).id;
    };
    const qint64 third =
        issueTo("a", {QStringLiteral("zoe@contoso.com"), QStringLiteral("Carl@contoso.com")});
    const qint64 first = issueTo("z", {QStringLiteral("ann@contoso.com")});
    const qint64 second =
        issueTo("m", {QStringLiteral("bob@contoso.com"), QStringLiteral("ann@fabrikam.com")});
    const auto numbers = [&](bool descending, const QString& text = {}) {
        return m_ledger
            ->certificateNumbers({.text = text, .order = CertificateOrder::Person, .descending = descending})
            .value_or(QList<qint64>());
    };
    QCOMPARE(numbers(false), (QList<qint64>{first, second, third}));
    QCOMPARE(numbers(true), (QList<qint64>{third, second, first}));
    for (const int limit : {-1, 10}) {
        const CertificateQuery query{.state = CertificateState::Issued,
                                     .limit = limit,
                                     .order = CertificateOrder::Person,
                                     .descending = false};
        const auto records = m_ledger->certificates(query);
        EXPECT_VALUE(records);
        QCOMPARE(records->size(), 3);
        QCOMPARE(records->first().id, first);
        QCOMPARE(records->last().id, third);
        QCOMPARE(*m_ledger->countCertificates(query), 3);
    }
    QCOMPARE(numbers(false, QStringLiteral("ann@")), (QList<qint64>{first, second}));
    EXPECT_VALUE(m_ledger->removeHolder(first, QStringLiteral("ann@contoso.com")));
    // Nobody is before everybody.
    QCOMPARE(numbers(false), (QList<qint64>{first, second, third}));
    EXPECT_VALUE(m_ledger->addHolder(first, QStringLiteral("zz@contoso.com")));
    EXPECT_VALUE(m_ledger->removeHolder(second, QStringLiteral("ann@fabrikam.com")));
    EXPECT_VALUE(m_ledger->addHolder(third, QStringLiteral("aaron@contoso.com")));
    QCOMPARE(numbers(false), (QList<qint64>{third, second, first}));
    QVERIFY(m_ledger->verify()->isIntact());
    plainSql(m_ledger->path(),
             {QStringLiteral("DELETE FROM first_holders WHERE certificate_id = %1").arg(second)});
    const auto verdict = m_ledger->verify();
    EXPECT_VALUE(verdict);
    QCOMPARE(verdict->flaws.size(), 1);
    QCOMPARE(verdict->flaws.first().kind, LedgerFlaw::Kind::IndexDamaged);
    QCOMPARE(verdict->flaws.first().table, QStringLiteral("first_holders"));
    QCOMPARE(verdict->flaws.first().row, second);
}

QTEST_GUILESS_MAIN(TestLedgerOrders)
#include "test_ledger_orders.moc"
