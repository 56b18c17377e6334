#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"
#include "tests/support/plain_sql.h"

#include "core/ledger/migrations.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// Every change is an event in a chain, and whatever another hand does to the ledger shows.
class TestEventChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void everyChangeIsVouchedFor();
    void foreignHandsShow_data();
    void foreignHandsShow();
    void cutEndShowsAgainstAKeptHead();
    void headAsText_data();
    void headAsText();
    void hashesAreReproducible();
    void oldLedgerMigrates();
    void canBeStopped();
    void kindsHaveNamesAndSentences();
    void rolloversAreCalledByTheirRoots();
    void rowsWithoutNameHaveNoEmptyBrackets();

private:
    const QString& path() const { return m_place; }
    Result<Ledger> open() const { return Ledger::open(path(), m_clock); }
    /// "kind table row" of every flaw.
    QStringList flaws(const std::optional<ChainHead>& kept = {}) const {
        auto ledger = open();
        if (!ledger)
            return {QStringLiteral("cannot open")};
        const auto verdict = ledger->verify(kept);
        if (!verdict)
            return {errorCodeName(verdict.error().code)};
        QStringList found;
        for (const LedgerFlaw& flaw : verdict->flaws)
            found.append(QStringLiteral("%1 %2 %3").arg(flawKindName(flaw.kind), flaw.table).arg(flaw.row));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    FixedClock m_clock{utc(2026, 11, 23)};
};

void TestEventChain::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = newLedgerPlace(*m_folder);
    auto ledger = open();
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false); // event 1
    EXPECT_VALUE(root);
    for (const char* name : {"ann", "bob", "cid"}) { // events 2 to 7
        CertificateRecord record =
            sampleCertificate(*root, QLatin1StringView(name) + QStringLiteral("@contoso.com"));
        if (record.commonName.startsWith(u'b')) {
            record.sharing = Sharing::Shared;
            record.recipients = {QStringLiteral("b1@contoso.com"), QStringLiteral("b2@contoso.com")};
        }
        const auto begun = ledger->beginIssue(record);
        EXPECT_VALUE(begun);
        EXPECT_VALUE(ledger->finishIssue(begun->id));
    }
    const auto given = ledger->beginIssue(sampleCertificate(*root, QStringLiteral("dan@contoso.com")));
    EXPECT_VALUE(given);
    EXPECT_VALUE(ledger->abandonIssue(given->id)); // event 9
}

void TestEventChain::everyChangeIsVouchedFor() {
    auto ledger = open();
    EXPECT_VALUE(ledger);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
    QCOMPARE(verdict->events, 9);
    QCOMPARE(verdict->rows, 4);
    QCOMPARE(verdict->head.number, 9);
    const auto events = ledger->events();
    EXPECT_VALUE(events);
    QCOMPARE(events->first().previousHash, QString(64, u'0'));
    QCOMPARE(events->last().hash, verdict->head.hash);
    QCOMPARE(ledger->chainHead()->hash, verdict->head.hash);
    QVERIFY(events->last().contentHash.isEmpty()); // abandoned: the row is gone
    QVERIFY(events->last().actor.contains(u'@'));
}

void TestEventChain::foreignHandsShow_data() {
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& statements, const QStringList& expected) {
        QTest::newRow(name) << statements << expected;
    };
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    row("nothing", {}, {});

    row("event: its text", {text("UPDATE events SET detail = 'x' WHERE id = 4")},
        {text("event-edited events 4")});
    row("event: its time", {text("UPDATE events SET at = '2026-11-24T12:00:00Z' WHERE id = 9")},
        {text("event-edited events 9")});
    row("event: who", {text("UPDATE events SET actor = 'eve' WHERE id = 1")},
        {text("event-edited events 1")});
    row("event: its hash",
        {text("UPDATE events SET hash = replace(hash, substr(hash, 1, 1), 'x')"
              " WHERE id = 3")},
        {text("event-edited events 3")});
    row("event: removed", {text("DELETE FROM events WHERE id = 4")}, {text("events-removed events 4")});
    row("event: two removed", {text("DELETE FROM events WHERE id IN (4, 5)")},
        {text("events-removed events 4"), text("row-inserted certificates 2")});
    row("event: the first removed", {text("DELETE FROM events WHERE id = 1")},
        {text("events-removed events 1"), text("row-inserted roots 1")});
    row("event: the last removed", {text("DELETE FROM events WHERE id = 9")},
        {text("events-removed events 9"), text("row-removed certificates 4")});
    row("events: all removed", {text("DELETE FROM events")},
        {text("events-removed events 1"), text("row-inserted roots 1"), text("row-inserted certificates 1"),
         text("row-inserted certificates 2"), text("row-inserted certificates 3")});
    row("events: two change places",
        {text("UPDATE events SET id = 99 WHERE id = 4"), text("UPDATE events SET id = 4 WHERE id = 5"),
         text("UPDATE events SET id = 5 WHERE id = 99")},
        {text("event-moved events 4"), text("event-moved events 5"), text("row-edited certificates 2")});
    row("event: one removed and the rest moved up",
        {text("DELETE FROM events WHERE id = 8"), text("UPDATE events SET id = 8 WHERE id = 9"),
         text("UPDATE chain_head SET number = 8")},
        {text("event-moved events 8")});
    row("event: one at the end",
        {text("INSERT INTO events SELECT 10, at, actor, kind, root_id, certificate_id, thumbprint, detail,"
              " subject_table, subject_id, content_hash, hash, hash FROM events WHERE id = 9")},
        {text("event-inserted events 10")});
    row("event: one at the end, and the head moved",
        {text("INSERT INTO events SELECT 10, at, actor, kind, root_id, certificate_id, thumbprint, detail,"
              " subject_table, subject_id, content_hash, hash, hash FROM events WHERE id = 9"),
         text("UPDATE chain_head SET number = 10")},
        {text("event-edited events 10")});

    row("certificate: its state", {text("UPDATE certificates SET state = 'revoked' WHERE id = 1")},
        {text("row-edited certificates 1")});
    row("certificate: its DER", {text("UPDATE certificates SET der = substr(der, 1, 3) WHERE id = 3")},
        {text("row-edited certificates 3")});
    row("certificate: removed", {text("DELETE FROM certificates WHERE id = 2")},
        {text("row-removed certificates 2")});
    row("certificate: inserted",
        {text("INSERT INTO certificates SELECT 77, root_id, der, '77', replace(sha1, 'A', 'B'),"
              " replace(sha256, 'A', 'B'), common_name, common_name_key, friendly_name, friendly_name_key,"
              " not_before, not_after, state, sharing, pfx_path, pfx_sha256, install_target, created_at, "
              "NULL, NULL, NULL, NULL, NULL, NULL, NULL"
              " FROM certificates WHERE id = 1")},
        {text("row-inserted certificates 77")});
    row("certificate: two change their numbers",
        {text("UPDATE certificates SET id = 99 WHERE id = 1"),
         text("UPDATE certificates SET id = 1 WHERE id = 3"),
         text("UPDATE certificates SET id = 3 WHERE id = 99")},
        {text("row-edited certificates 1"), text("row-edited certificates 3")});
    row("recipient: edited", {text("UPDATE recipients SET address = 'eve@contoso.com' WHERE id = 2")},
        {text("row-edited certificates 2")});
    row("recipient: removed", {text("DELETE FROM recipients WHERE id = 3")},
        {text("row-edited certificates 2")});
    row("recipient: inserted",
        {text("INSERT INTO recipients (certificate_id, position, address, address_key, domain)"
              " VALUES (1, 1, 'eve@contoso.com', 'eve@contoso.com', 'contoso.com')")},
        {text("row-inserted recipients 6")});
    row("recipient: two inserted",
        {text("INSERT INTO recipients (id, certificate_id, position, address, address_key, domain)"
              " VALUES (21, 2, 7, 'eve@contoso.com', 'eve@contoso.com', 'contoso.com')"),
         text("INSERT INTO recipients (id, certificate_id, position, address, address_key, domain)"
              " VALUES (20, 2, 8, 'mal@contoso.com', 'mal@contoso.com', 'contoso.com')")},
        {text("row-inserted recipients 21"), text("row-inserted recipients 20")});
    row("recipient: of no certificate",
        {text("INSERT INTO recipients (id, certificate_id, position, address, address_key, domain)"
              " VALUES (50, 40, 0, 'eve@contoso.com', 'eve@contoso.com', 'contoso.com')")},
        {text("row-inserted recipients 50")});
    row("root: its key", {text("UPDATE roots SET encrypted_key = substr(encrypted_key, 1, 2)")},
        {text("row-edited roots 1")});
    row("root: its key taken", {text("UPDATE roots SET encrypted_key = NULL")}, {text("row-edited roots 1")});
    row("head: another hash", {text("UPDATE chain_head SET hash = replace(hash, substr(hash, 1, 1), 'x')")},
        {text("event-edited events 9")});
    row("a view", {text("CREATE VIEW nosy AS SELECT * FROM certificates")}, {text("object-inserted nosy 0")});
    row("head: behind", {text("UPDATE chain_head SET number = 8")}, {text("event-inserted events 9")});
}

void TestEventChain::foreignHandsShow() {
    QFETCH(const QStringList, statements);
    plainSql(path(), statements);
    QStringList found = flaws();
    // Whoever adds people by hand leaves them out of the indexes, which says so too.
    found.removeIf([](const QString& flaw) { return flaw.startsWith(QStringLiteral("index-damaged")); });
    QTEST(found, "expected");
}

void TestEventChain::cutEndShowsAgainstAKeptHead() {
    const ChainHead kept = open()->chainHead().value_or(ChainHead{});
    QCOMPARE(kept.number, 9);
    {
        auto ledger = open();
        EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("later")), false));
    }
    QCOMPARE(flaws(kept), QStringList{});
    QCOMPARE(flaws(ChainHead{0, QString(64, u'0')}), QStringList{});
    // Somebody who knows the chain cuts the end off and covers it up.
    plainSql(path(), {QStringLiteral("DELETE FROM events WHERE id >= 8"),
                      QStringLiteral("DELETE FROM roots WHERE id = 2"),
                      QStringLiteral("UPDATE chain_head SET number = 7,"
                                     " hash = (SELECT hash FROM events WHERE id = 7)")});
    QCOMPARE(flaws(), QStringList{});
    QCOMPARE(flaws(kept), QStringList{QStringLiteral("head-unknown events 9")});
}

void TestEventChain::headAsText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    const QByteArray hash = QByteArray(32, 'A') + QByteArray(32, '7');
    QTest::newRow("as written") << chainHeadText({42, QString::fromLatin1(hash)}) << qint64(42);
    QTest::newRow("Windows' line end") << "P2S-LEDGER-HEAD 1 " + hash + "\r\n" << qint64(1);
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbfP2S-LEDGER-HEAD 1 " + hash << qint64(1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("hash alone") << hash << qint64(-1);
    QTest::newRow("hash too short") << "P2S-LEDGER-HEAD 1 " + hash.first(63) << qint64(-1);
    QTest::newRow("number too large") << "P2S-LEDGER-HEAD 99999999999999999999 " + hash << qint64(-1);
    QTest::newRow("two lines") << "P2S-LEDGER-HEAD 1 " + hash + "\nP2S-LEDGER-HEAD 2 " + hash << qint64(-1);
}

void TestEventChain::headAsText() {
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, number);
    QCOMPARE(chainHeadFromText(text).value_or(ChainHead{-1, {}}).number, number);
}

void TestEventChain::hashesAreReproducible() {
    // The first event's hash, put together by hand.
    auto ledger = open();
    const EventRecord first = ledger->events()->first();
    QByteArray canonical;
    const auto field = [&](const char* name, const QByteArray& value) {
        canonical += QByteArray(name) + ' ' + QByteArray::number(value.size()) + ':' + value + '\n';
    };
    field("previous_hash", QByteArray(64, '0'));
    field("id", "1");
    field("at", "2026-11-23T12:00:00Z");
    field("actor", first.actor.toUtf8());
    field("kind", "root-created");
    field("root_id", "1");
    field("certificate_id", "");
    field("thumbprint", first.thumbprint.toUtf8());
    field("detail", "P2SRootCert");
    field("subject_table", "roots");
    field("subject_id", "1");
    field("content_hash", first.contentHash.toUtf8());
    QCOMPARE(first.hash, hashHex(canonical, QCryptographicHash::Sha256));

    const RootRecord root = ledger->roots()->first();
    canonical.clear();
    const auto column = [&](const char* name, char type, const QByteArray& value) {
        canonical += QByteArray(name) + ' ' + type + QByteArray::number(value.size()) + ':' + value + '\n';
    };
    column("certificate_der", 'b', root.certificateDer);
    column("created_at", 't', "2026-11-23T12:00:00Z");
    column("encrypted_key", 'b', "encrypted");
    column("id", 'i', "1");
    column("name", 't', "P2SRootCert");
    column("name_key", 't', "p2srootcert");
    column("not_after", 't', "2028-01-01T12:00:00Z");
    column("not_before", 't', "2026-01-01T12:00:00Z");
    column("sha1", 't', root.sha1.toUtf8());
    QCOMPARE(first.contentHash, hashHex(canonical + '\n', QCryptographicHash::Sha256));
}

void TestEventChain::oldLedgerMigrates() {
    // As the first version wrote it.
    const QString file = m_folder->filePath(QStringLiteral("old.sqlite"));
    QStringList statements;
    for (QString statement : ledgerMigrations().first().statements) {
        statement.replace(QStringLiteral("{id}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"));
        statements.append(statement.replace(QStringLiteral("{bytes}"), QStringLiteral("BLOB")));
    }
    const QString at = QStringLiteral("'2026-01-01T00:00:00Z'");
    statements += QStringList{
        QStringLiteral("INSERT INTO ledger_schema VALUES (1, 'x', %1)").arg(at),
        QStringLiteral("PRAGMA application_id = %1").arg(0x50325343),
        QStringLiteral("PRAGMA user_version = 1"),
        QStringLiteral("INSERT INTO roots VALUES (1, 'R', 'r', x'00', '%1', %2, %2, NULL, %2)")
            .arg(QString(40, u'A'), at),
        QStringLiteral(
            "INSERT INTO certificates VALUES (3, 1, x'01', '01', '%1', '%2', 'ann@contoso.com',"
            " 'ann@contoso.com', 'ann', 'ann', %3, %3, 'issued', 'unique', '/a.pfx', '', 'windows',"
            " %3)")
            .arg(QString(40, u'B'), QString(64, u'B'), at),
        QStringLiteral("INSERT INTO recipients VALUES (1, 3, 0, 'ann@contoso.com', 'ann@contoso.com',"
                       " 'contoso.com')"),
        QStringLiteral("INSERT INTO events VALUES (1, %1, 'root-created', 1, NULL, 'A', 'R')").arg(at),
        QStringLiteral("INSERT INTO events VALUES (2, %1, 'issue-started', 1, 3, 'B', 'ann')").arg(at),
        QStringLiteral("INSERT INTO events VALUES (5, %1, 'issue-finished', 1, 3, 'B', 'ann')").arg(at)};
    plainSql(file, statements);

    auto ledger = Ledger::open(file, m_clock);
    EXPECT_VALUE(ledger);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
    QCOMPARE(verdict->events, 3);
    const auto events = ledger->events(3);
    EXPECT_VALUE(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->last().kind, QStringLiteral("issue-finished"));
    QCOMPARE(events->last().id, 3);
    QCOMPARE(ledger->certificates()->first().recipients, QStringList{QStringLiteral("ann@contoso.com")});
    // And it goes on from there.
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("new")), false));
    QVERIFY(ledger->verify()->isIntact());
    ledger = tl::unexpected(Error{});
    plainSql(file, {QStringLiteral("UPDATE certificates SET state = 'revoked'")});
    ledger = Ledger::open(file, m_clock);
    QCOMPARE(ledger->verify()->flaws.size(), 1);
}

void TestEventChain::canBeStopped() {
    auto ledger = open();
    const RootRecord root = ledger->roots()->first();
    for (int i = 0; i < 600; ++i)
        EXPECT_VALUE(
            ledger->beginIssue(sampleCertificate(root, QStringLiteral("user%1@contoso.com").arg(i))));
    EXPECT_ERROR(ledger->verify({}, [] { return false; }), ErrorCode::Cancelled);
    QVERIFY(ledger->verify({}, [] { return true; })->isIntact());
}

void TestEventChain::kindsHaveNamesAndSentences() {
    QStringList seen;
    for (int kind = 0; kind <= static_cast<int>(LedgerFlaw::Kind::IndexDamaged); ++kind) {
        const LedgerFlaw flaw{static_cast<LedgerFlaw::Kind>(kind), QStringLiteral("table"), 3, 4,
                              QStringLiteral("name")};
        QVERIFY(flawText(flaw).contains(u'3'));
        QVERIFY(!seen.contains(flawText(flaw)) && !seen.contains(flawKindName(flaw.kind)));
        seen += {flawText(flaw), flawKindName(flaw.kind)};
    }
}

void TestEventChain::rolloversAreCalledByTheirRoots() {
    {
        auto ledger = open();
        const auto next = ledger->addRoot(sampleRoot(QStringLiteral("Next")), false); // event 10
        EXPECT_VALUE(next);
        const auto rollover = ledger->startRollover(1, next->id, utc(2026, 12, 1)); // event 11
        EXPECT_VALUE(rollover);
        EXPECT_VALUE(ledger->noteRolloverUploaded(rollover->id)); // event 12
    }
    // Its last event is cut off, so that the row is ahead of what is vouched for.
    plainSql(path(), {QStringLiteral("DELETE FROM events WHERE id = 12"),
                      QStringLiteral("UPDATE chain_head SET number = 11,"
                                     " hash = (SELECT hash FROM events WHERE id = 11)")});
    QCOMPARE(flaws(), QStringList{QStringLiteral("row-edited rollovers 1")});
    QCOMPARE(flawText(open()->verify()->flaws.first()),
             QStringLiteral("The rollover from P2SRootCert to Next, row 1 of the table “rollovers”, was "
                            "edited."));
    plainSql(path(), {QStringLiteral("DELETE FROM rollovers")});
    QCOMPARE(flawText(open()->verify()->flaws.first()),
             QStringLiteral("The rollover from P2SRootCert to Next, row 1 of the table “rollovers”, was "
                            "removed."));
}

void TestEventChain::rowsWithoutNameHaveNoEmptyBrackets() {
    EXPECT_VALUE(open()->addRoot(sampleRoot(QStringLiteral("Next")), false));
    plainSql(path(), {QStringLiteral("INSERT INTO rollovers (id, old_root_id, new_root_id, remove_after,"
                                     " started_at) VALUES (7, 1, 2, '2026-12-01T00:00:00Z',"
                                     " '2026-11-23T12:00:00Z')")});
    QCOMPARE(flawText(open()->verify()->flaws.first()),
             QStringLiteral("Row 7 of the table “rollovers” was inserted."));
    for (const auto kind :
         {LedgerFlaw::Kind::RowEdited, LedgerFlaw::Kind::RowRemoved, LedgerFlaw::Kind::RowInserted})
        QVERIFY(!flawText({kind, QStringLiteral("table"), 3, 0, {}}).contains(u'('));
}

QTEST_GUILESS_MAIN(TestEventChain)
#include "test_event_chain.moc"
