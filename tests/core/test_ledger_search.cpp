#include "core/ledger/certificate_select.h"
#include "tests/core/ledger_test.h"
#include "tests/support/plain_sql.h"

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

/// How what the ledger remembers is found again.
class TestLedgerSearch : public LedgerTest {
    Q_OBJECT

private Q_SLOTS:
    void searchFinds_data();
    void searchFinds();
    void findsAmongMany_data();
    void findsAmongMany();
    void findsWhatPeopleBecame();
    void oldLedgersAreSearchedToo();
    void pagesAreMostRecentFirst();
    void hexFinds_data();
    void hexFinds();
    void validCertificatesOf();
    void friendlyNames();
    void knownDomainsMostUsedFirst();
};

void TestLedgerSearch::searchFinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{QStringLiteral("team@fabrikam.example"), QStringLiteral("Jürgen@contoso.com"),
                          QStringLiteral("a_b@contoso.com")};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("spaces") << QStringLiteral("   ") << all;
    QTest::newRow("part of an address") << QStringLiteral("contoso") << all.mid(1);
    QTest::newRow("other case, outside ASCII") << QStringLiteral("JÜRGEN") << all.mid(1, 1);
    QTest::newRow("decomposed") << QStringLiteral("ju\u0308rgen") << all.mid(1, 1);
    QTest::newRow("somebody who shares") << QStringLiteral("zoe@contoso") << all.mid(0, 1);
    QTest::newRow("friendly name") << QStringLiteral("jürgen@contoso.com p2s") << all.mid(1, 1);
    QTest::newRow("root") << QStringLiteral("2srootc") << all;
    QTest::newRow("underscore is itself") << QStringLiteral("a_b") << all.mid(2, 1);
    QTest::newRow("underscore is no wildcard") << QStringLiteral("a_c") << QStringList();
    QTest::newRow("percent is no wildcard") << QStringLiteral("%") << QStringList();
    QTest::newRow("exclamation mark") << QStringLiteral("!") << QStringList();
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QStringList();
    QTest::newRow("thumbprint") << sampleCertificate({}, all.at(2)).sha1.mid(5, 12).toLower()
                                << all.mid(2, 1);
    QTest::newRow("long thumbprint with spaces")
        << sampleCertificate({}, all.at(2)).sha256.insert(2, u' ').insert(8, u':') << all.mid(2, 1);
    QTest::newRow("two characters") << QStringLiteral("_B") << all.mid(2, 1);
    QTest::newRow("one character") << QStringLiteral("ü") << all.mid(1, 1);
    QTest::newRow("the last characters") << QStringLiteral("le") << all.mid(0, 1);
    QTest::newRow("three hex digits with a space")
        << sampleCertificate({}, all.at(2)).sha1.left(3).insert(2, u' ') << all.mid(2, 1);
    QTest::newRow("its characters elsewhere") << QStringLiteral("contoso.com@") << QStringList();
    QTest::newRow("double quote") << QStringLiteral("con\"toso") << QStringList();
    QTest::newRow("a query's words") << QStringLiteral("con\" OR \"oso") << QStringList();
    QTest::newRow("outside the first plane")
        << QStringLiteral("\U0001F600\U0001F600\U0001F600\U0001F600") << QStringList();
    QTest::newRow("a NUL") << QStringLiteral("a_b") + QChar(QChar::Null) + u'@' << QStringList();
    QTest::newRow("endless") << QString(100000, u'a') << QStringList();
}

void TestLedgerSearch::searchFinds() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    issue(sampleCertificate(m_root, QStringLiteral("a_b@contoso.com")));
    issue(sampleCertificate(m_root, QStringLiteral("Jürgen@contoso.com")));
    CertificateRecord shared = sampleCertificate(m_root, QStringLiteral("team@fabrikam.example"));
    shared.sharing = Sharing::Shared;
    shared.recipients = {QStringLiteral("zoe@contoso.com.example"), QStringLiteral("ann@fabrikam.example")};
    if (text == QStringLiteral("contoso"))
        shared.recipients.removeFirst();
    issue(shared);
    const auto found = m_ledger->certificates({text});
    EXPECT_VALUE(found);
    QStringList names;
    for (const CertificateRecord& record : *found)
        names.append(record.commonName);
    QCOMPARE(names, expected);
}

void TestLedgerSearch::findsAmongMany_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("many have it") << QStringLiteral("contoso");
    QTest::newRow("every second has it") << QStringLiteral("odd@");
    QTest::newRow("some have it") << QStringLiteral("0odd@");
    QTest::newRow("few have it") << QStringLiteral("user123");
    QTest::newRow("one has it") << QStringLiteral("user2345odd");
    QTest::newRow("nobody has it") << QStringLiteral("user2345even");
    QTest::newRow("the trigrams are there, the text is not") << QStringLiteral("so.contoso.example");
    QTest::newRow("one character, many") << QStringLiteral("@");
    QTest::newRow("two characters, few") << QStringLiteral("ZZ");
}

/// Whatever way a search takes, with however many, it finds what looking into every row finds.
void TestLedgerSearch::findsAmongMany() {
    QFETCH(const QString, text);
    constexpr int many = 2500;
    QStringList names;
    QStringList rows;
    for (int i = 0; i < many; ++i) {
        const QString name = i == 1000
                                 ? QStringLiteral("zz@contoso.example")
                                 : QStringLiteral("user%1%2@contoso.example")
                                       .arg(i)
                                       .arg(i % 2 == 1 ? QStringLiteral("odd") : QStringLiteral("even"));
        names.prepend(name);
        const CertificateRecord it = sampleCertificate(m_root, name);
        rows.append(QStringLiteral("(%1, '\\x01', '%2', '%3', '%4', '%5', '%5', '%6', '%6',"
                                   " '2026-01-01T00:00:00Z', '2027-07-01T00:00:00Z', '%7', 'unique',"
                                   " '/folder/%5.pfx', '', 'windows', '2026-11-01T00:00:00Z')")
                        .arg(m_root.id)
                        .arg(it.serial, it.sha1, it.sha256, name, name + QStringLiteral(" laptop"),
                             i % 5 == 0 ? QStringLiteral("revoked") : QStringLiteral("issued")));
    }
    plainSql(
        m_ledger->path(),
        {QStringLiteral("INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name,"
                        " common_name_key, friendly_name, friendly_name_key, not_before, not_after, state,"
                        " sharing, pfx_path, pfx_sha256, install_target, created_at) VALUES ") +
         rows.join(u',')});
    if (!isServerAddress(m_ledger->path()))
        plainSql(m_ledger->path(), {QStringLiteral("INSERT INTO certificate_search (certificate_search)"
                                                   " VALUES ('rebuild')")});
    QStringList expected;
    QStringList revoked;
    for (qsizetype i = 0; i < many; ++i) {
        if (!names.at(i).contains(text, Qt::CaseInsensitive))
            continue;
        expected.append(names.at(i));
        if ((many - 1 - i) % 5 == 0)
            revoked.append(names.at(i));
    }
    const auto namesOf = [&](const CertificateQuery& query) {
        QStringList found;
        const auto records = m_ledger->certificates(query);
        if (!records)
            qFatal("cannot search: %s", qPrintable(records.error().detail));
        for (const CertificateRecord& record : *records)
            found.append(record.commonName);
        return found;
    };
    QCOMPARE(namesOf({.text = text}), expected);
    QCOMPARE(namesOf({.text = text, .limit = 7, .offset = 3}), expected.mid(3, 7));
    QCOMPARE(namesOf({.text = text, .state = CertificateState::Revoked}), revoked);
    QCOMPARE(namesOf({.text = text, .limit = 10, .endsAfter = utc(2028, 1, 1)}), QStringList());
    QCOMPARE(*m_ledger->countCertificates({.text = text}), expected.size());
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(namesOf({.text = text, .limit = 7, .descending = false}), expected.mid(0, 7));
    expected.sort();
    QCOMPARE(namesOf({.text = text, .limit = 20, .order = CertificateOrder::CommonName, .descending = false}),
             expected.mid(0, 20));
}

void TestLedgerSearch::findsWhatPeopleBecame() {
    CertificateRecord shared = sampleCertificate(m_root, QStringLiteral("team@contoso.com"));
    shared.sharing = Sharing::Shared;
    shared.recipients = {QStringLiteral("ann@contoso.com"), QStringLiteral("zoe@contoso.com")};
    shared = issue(shared);
    const auto count = [&](const QString& text) { return *m_ledger->countCertificates({.text = text}); };
    QCOMPARE(count(QStringLiteral("yvonne")), 0);
    EXPECT_VALUE(m_ledger->addHolder(shared.id, QStringLiteral("Yvonne@contoso.com")));
    QCOMPARE(count(QStringLiteral("yvonne")), 1);
    // Somebody who left is found still.
    EXPECT_VALUE(m_ledger->removeHolder(shared.id, QStringLiteral("zoe@contoso.com")));
    QCOMPARE(count(QStringLiteral("zoe@")), 1);
    const auto begun =
        m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("nobody@fabrikam.example")));
    EXPECT_VALUE(begun);
    QCOMPARE(count(QStringLiteral("fabrikam")), 1);
    EXPECT_VALUE(m_ledger->abandonIssue(begun->id));
    QCOMPARE(count(QStringLiteral("fabrikam")), 0);
    EXPECT_VALUE(m_ledger->checkIntegrity());
}

/// A ledger from before there was an index: all that it holds gets into it.
void TestLedgerSearch::oldLedgersAreSearchedToo() {
    const qint64 id = issue(sampleCertificate(m_root, QStringLiteral("Jürgen@contoso.com"))).id;
    const QString place = m_ledger->path();
    // Vouched for without what later steps added.
    plainSql(place, {QStringLiteral("UPDATE certificates SET begun_at = NULL")});
    EXPECT_VALUE(m_ledger->revoke(id, RevocationReason::CertificateHold));
    EXPECT_VALUE(m_ledger->undoRevocation(id));
    m_ledger.reset();
    plainSql(place, isServerAddress(place)
                        ? QStringList{QStringLiteral("DROP EXTENSION pg_trgm CASCADE")}
                        : QStringList{QStringLiteral("DROP VIEW searchable_certificates"),
                                      QStringLiteral("DROP TABLE certificate_search_terms"),
                                      QStringLiteral("DROP TABLE certificate_search")});
    plainSql(place,
             {QStringLiteral("DROP TABLE first_holders"),
              QStringLiteral("ALTER TABLE certificates DROP COLUMN begun_at"),
              QStringLiteral("DELETE FROM ledger_schema WHERE version >= (SELECT version FROM"
                             " ledger_schema WHERE purpose = 'an index of all text that is searched')")});
    auto ledger = Ledger::open(place, m_clock);
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->certificates({.text = QStringLiteral("ÜRGEN")})->size(), 1);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
}

void TestLedgerSearch::pagesAreMostRecentFirst() {
    for (int i = 0; i < 25; ++i)
        issue(sampleCertificate(m_root, QStringLiteral("user%1@contoso.com").arg(i)));
    EXPECT_VALUE(m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("late@contoso.com"))));
    QStringList seen;
    for (int offset = 0; offset < 30; offset += 10) {
        const auto page = m_ledger->certificates({{}, {}, 10, offset});
        EXPECT_VALUE(page);
        for (const CertificateRecord& record : *page) {
            seen.append(record.commonName);
            QCOMPARE(record.recipients, QStringList{record.commonName});
        }
    }
    QCOMPARE(seen.size(), 26);
    QCOMPARE(seen.first(), QStringLiteral("late@contoso.com"));
    QCOMPARE(seen.at(1), QStringLiteral("user24@contoso.com"));
    QCOMPARE(seen.last(), QStringLiteral("user0@contoso.com"));
    QCOMPARE(m_ledger->certificates({{}, {}, -1, 20})->size(), 6);
    QCOMPARE(m_ledger->certificates({{}, {}, 0, 0})->size(), 0);
    QCOMPARE(m_ledger->certificates({{}, CertificateState::Pending})->size(), 1);
    QCOMPARE(m_ledger->certificates({QStringLiteral("user1@"), CertificateState::Issued})->size(), 1);
    QCOMPARE(m_ledger->certificates({{}, CertificateState::Revoked})->size(), 0);
}

void TestLedgerSearch::hexFinds_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<bool>("found");
    const CertificateRecord it = sampleCertificate({}, QStringLiteral("user@contoso.com"));
    QTest::newRow("SHA-1") << it.sha1 << true;
    QTest::newRow("SHA-1 in lower case") << it.sha1.toLower() << true;
    QTest::newRow("SHA-256") << it.sha256 << true;
    QTest::newRow("serial") << QStringLiteral("0A0B0C") << true;
    QTest::newRow("serial without its leading zero") << QStringLiteral("A0B0C") << true;
    QString spaced = it.sha1.toLower();
    for (qsizetype i = 38; i > 0; i -= 2)
        spaced.insert(i, u' ');
    QTest::newRow("as Windows' dialog copies it") << QString(QChar(0x200e) + spaced) << true;
    QTest::newRow("with colons") << it.sha1.left(2) + u':' + it.sha1.mid(2) << true;
    QTest::newRow("part of it") << it.sha1.left(39) << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("not hex") << QStringLiteral("user@contoso.com") << false;
}

void TestLedgerSearch::hexFinds() {
    QFETCH(const QString, hex);
    QFETCH(const bool, found);
    issue(sampleCertificate(m_root, QStringLiteral("other@contoso.com")));
    CertificateRecord given = sampleCertificate(m_root, QStringLiteral("user@contoso.com"));
    given.serial = QStringLiteral("0A0B0C");
    issue(given);
    const auto result = m_ledger->certificateByHex(hex);
    if (!found) {
        EXPECT_ERROR(result, ErrorCode::CertificateNotFound);
        return;
    }
    EXPECT_VALUE(result);
    QCOMPARE(result->commonName, QStringLiteral("user@contoso.com"));
}

void TestLedgerSearch::validCertificatesOf() {
    issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    CertificateRecord shared = sampleCertificate(m_root, QStringLiteral("team@contoso.com"));
    shared.sharing = Sharing::Shared;
    shared.recipients = {QStringLiteral("user@contoso.com"), QStringLiteral("ann@contoso.com")};
    EXPECT_VALUE(m_ledger->beginIssue(shared));
    CertificateRecord old = sampleCertificate(m_root, QStringLiteral("user@contoso.com"));
    old.der += "old";
    old.sha1 = hashHex(old.der, QCryptographicHash::Sha1);
    old.sha256 = hashHex(old.der, QCryptographicHash::Sha256);
    old.serial = QStringLiteral("01");
    old.friendlyName += QStringLiteral(" (2)");
    old.notAfter = utc(2026, 6, 1);
    issue(old);

    const QDateTime now = m_clock.now();
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("USER@Contoso.com "), now)->size(), 2);
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("user@contoso.com"), utc(2026, 5, 1))->size(), 3);
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("user@contoso.com"), utc(2027, 7, 1))->size(), 2);
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("user@contoso.com"), utc(2028, 7, 1))->size(), 0);
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("ann@contoso.com"), now)->size(), 1);
    // The name on a shared certificate is taken as well, whoever uses it.
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("team@contoso.com"), now)->size(), 1);
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("nobody@contoso.com"), now)->size(), 0);
}

void TestLedgerSearch::friendlyNames() {
    issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    QCOMPARE(m_ledger->isFriendlyNameTaken(QStringLiteral("User@contoso.com p2s 2026-11")).value_or(false),
             true);
    QCOMPARE(m_ledger->isFriendlyNameTaken(QStringLiteral("user@contoso.com")).value_or(true), false);
    CertificateRecord namesake = sampleCertificate(m_root, QStringLiteral("other@contoso.com"));
    namesake.friendlyName = QStringLiteral("USER@contoso.com P2S 2026-11");
    EXPECT_ERROR(m_ledger->beginIssue(namesake), ErrorCode::FriendlyNameTaken);
    QCOMPARE(m_ledger->certificates()->size(), 1);
}

void TestLedgerSearch::knownDomainsMostUsedFirst() {
    issue(sampleCertificate(m_root, QStringLiteral("a@fabrikam.example")));
    issue(sampleCertificate(m_root, QStringLiteral("a@contoso.com")));
    issue(sampleCertificate(m_root, QStringLiteral("b@CONTOSO.com")));
    const auto domains = m_ledger->knownDomains();
    EXPECT_VALUE(domains);
    QCOMPARE(*domains, QStringList({QStringLiteral("contoso.com"), QStringLiteral("fabrikam.example")}));
}

QTEST_GUILESS_MAIN(TestLedgerSearch)
#include "test_ledger_search.moc"
