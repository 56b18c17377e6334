#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"
#include "tests/support/plain_sql.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// What no event vouches for: triggers and views that act in the database by themselves, and the indexes that
/// searches go by.
class TestLedgerObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void viewShows();
    void stateIsThatOfTheLastEvent();
    void damagedIndexShows_data();
    void damagedIndexShows();

private:
    const QString& path() const { return m_place; }
    Result<Ledger> open() const { return Ledger::open(path(), m_clock); }
    /// A ledger at \a place with three certificates.
    void fill(const QString& place) const;
    /// "kind table row" of every flaw.
    QStringList flaws() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    FixedClock m_clock{utc(2026, 11, 23)};
};

void TestLedgerObjects::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = newLedgerPlace(*m_folder);
    fill(m_place);
}

void TestLedgerObjects::fill(const QString& place) const {
    auto ledger = Ledger::open(place, m_clock);
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    for (const char* name : {"ann", "b1", "cid"}) {
        const auto begun = ledger->beginIssue(
            sampleCertificate(*root, QLatin1StringView(name) + QStringLiteral("@contoso.com")));
        EXPECT_VALUE(begun);
        EXPECT_VALUE(ledger->finishIssue(begun->id));
    }
}

QStringList TestLedgerObjects::flaws() const {
    const auto ledger = open();
    if (!ledger)
        return {QStringLiteral("cannot open")};
    const auto verdict = ledger->verify();
    if (!verdict)
        return {errorCodeName(verdict.error().code)};
    QStringList found;
    for (const LedgerFlaw& flaw : verdict->flaws)
        found.append(QStringLiteral("%1 %2 %3").arg(flawKindName(flaw.kind), flaw.table).arg(flaw.row));
    return found;
}

void TestLedgerObjects::viewShows() {
    QCOMPARE(flaws(), QStringList());
    plainSql(path(), {QStringLiteral("CREATE VIEW nosy AS SELECT * FROM certificates")});
    QCOMPARE(flaws(), QStringList{QStringLiteral("object-inserted nosy 0")});
}

/// A trigger undoes a revocation in the moment that it is recorded: the event vouches for what the trigger
/// made.
void TestLedgerObjects::stateIsThatOfTheLastEvent() {
    plainSql(
        path(),
        isServerAddress(path())
            ? QStringList{QStringLiteral("CREATE FUNCTION spare() RETURNS trigger LANGUAGE plpgsql AS"
                                         " $$ BEGIN new.state := 'issued'; RETURN new; END $$"),
                          QStringLiteral("CREATE TRIGGER spare BEFORE UPDATE ON certificates FOR EACH ROW"
                                         " WHEN (new.state = 'revoked') EXECUTE FUNCTION spare()")}
            : QStringList{QStringLiteral("CREATE TRIGGER spare AFTER UPDATE ON certificates"
                                         " WHEN new.state = 'revoked' BEGIN UPDATE"
                                         " certificates SET state = 'issued' WHERE id = new.id; END")});
    QCOMPARE(flaws(), QStringList{QStringLiteral("object-inserted certificates 0")});
    {
        auto ledger = open();
        EXPECT_VALUE(ledger);
        EXPECT_VALUE(ledger->revoke(1, RevocationReason::KeyCompromise));
        QCOMPARE(ledger->verify()->flaws.last().name, QStringLiteral("trigger spare"));
    }
    const QString wrong = QStringLiteral("state-wrong certificates 1");
    QCOMPARE(flaws(), (QStringList{wrong, QStringLiteral("object-inserted certificates 0")}));
    plainSql(path(), {isServerAddress(path()) ? QStringLiteral("DROP TRIGGER spare ON certificates")
                                              : QStringLiteral("DROP TRIGGER spare")});
    QCOMPARE(flaws(), QStringList{wrong});
}

void TestLedgerObjects::damagedIndexShows_data() {
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char* name, const QString& statement, qint64 first, qint64 count) {
        QTest::newRow(name) << statement << first << count;
    };
    const QString forget =
        QStringLiteral("INSERT INTO certificate_search (certificate_search, rowid, text) SELECT 'delete', id,"
                       " %1 FROM searchable_certificates WHERE id = 2");
    row("emptied",
        QStringLiteral("INSERT INTO certificate_search (certificate_search) VALUES ('delete-all')"), 1, 3);
    row("one taken out", forget.arg(QStringLiteral("text")), 2, 1);
    row("a part of one", forget.arg(QStringLiteral("'b1@contoso.com'")), 2, 1);
    row("gone", QStringLiteral("DROP TABLE certificate_search"), 0, 0);
}

void TestLedgerObjects::damagedIndexShows() {
    QFETCH(const QString, statement);
    // Of those on a server nobody can take anything out.
    const QString file = m_folder->filePath(QStringLiteral("indexed.sqlite"));
    fill(file);
    const auto ledger = Ledger::open(file, m_clock);
    EXPECT_VALUE(ledger);
    QVERIFY(ledger->verify()->isIntact());
    plainSql(file, {statement});
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QCOMPARE(verdict->flaws.size(), 1);
    const LedgerFlaw& flaw = verdict->flaws.first();
    QCOMPARE(flaw.kind, LedgerFlaw::Kind::IndexDamaged);
    QCOMPARE(flaw.table, QStringLiteral("certificate_search"));
    QTEST(flaw.row, "first");
    QTEST(flaw.other, "count");
}

QTEST_GUILESS_MAIN(TestLedgerObjects)
#include "test_ledger_objects.moc"
