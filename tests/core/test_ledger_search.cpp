#include "tests/core/ledger_test.h"

using namespace p2s;
using namespace p2s::test;

/// How what the ledger remembers is found again.
class TestLedgerSearch : public LedgerTest {
    Q_OBJECT

private Q_SLOTS:
    void searchFinds_data();
    void searchFinds();
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
