#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// What the ledger remembers, and how it is found again.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesOfStates();
    void rootsAreListedByName();
    void rootComesBackAsItWas();
    void rootNamesAreUniqueWithoutRegardToCase();
    void sameRootTwiceNamesTheFirst();
    void certificateComesBackAsItWas();
    void sharedCertificateKeepsItsPeopleInOrder();
    void issueIsPendingUntilFinished();
    void abandonedIssueLeavesOnlyEvents();
    void abandonedIdIsNotUsedAgain();
    void onlyPendingIssuesEnd();
    void failedChangeLeavesNoEvent();
    void searchFinds_data();
    void searchFinds();
    void pagesAreMostRecentFirst();
    void hexFinds_data();
    void hexFinds();
    void validCertificatesOf();
    void friendlyNames();
    void knownDomainsMostUsedFirst();
    void eventsTellTheStory();
    void movedFromLedgerFails();
    void severalLedgersAtOnce();

private:
    CertificateRecord issue(CertificateRecord record) {
        auto begun = m_ledger->beginIssue(std::move(record));
        if (!begun || !m_ledger->finishIssue(begun->id))
            qFatal("cannot issue");
        begun->state = CertificateState::Issued;
        return *begun;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{utc(2026, 11, 23)};
    std::optional<Ledger> m_ledger;
    RootRecord m_root;
};

void TestLedger::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(utc(2026, 11, 23));
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    auto root = m_ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    m_root = *root;
}

void TestLedger::cleanup() {
    m_ledger.reset();
    m_folder.reset();
}

void TestLedger::namesOfStates() {
    for (const CertificateState state : {CertificateState::Pending, CertificateState::Issued,
                                         CertificateState::Revoked, CertificateState::Superseded})
        QCOMPARE(certificateStateFromName(certificateStateName(state)), std::optional(state));
    QCOMPARE(certificateStateName(CertificateState::Superseded), QStringLiteral("superseded"));
    QVERIFY(!certificateStateFromName(QStringLiteral("lost")));
    QCOMPARE(sharingName(Sharing::Unique), QStringLiteral("unique"));
    QCOMPARE(sharingName(Sharing::Shared), QStringLiteral("shared"));
}

void TestLedger::rootsAreListedByName() {
    EXPECT_VALUE(m_ledger->addRoot(sampleRoot(QStringLiteral("b-root")), true));
    EXPECT_VALUE(m_ledger->addRoot(sampleRoot(QStringLiteral("A-root")), true));
    const auto roots = m_ledger->roots();
    EXPECT_VALUE(roots);
    QStringList names;
    for (const RootRecord& root : *roots)
        names.append(root.name);
    QCOMPARE(names, QStringList(
                        {QStringLiteral("A-root"), QStringLiteral("b-root"), QStringLiteral("P2SRootCert")}));
}

void TestLedger::rootComesBackAsItWas() {
    const auto byName = m_ledger->root(QStringLiteral("p2srootCERT"));
    EXPECT_VALUE(byName);
    const auto byId = m_ledger->rootById(m_root.id);
    EXPECT_VALUE(byId);
    for (const RootRecord& root : {*byName, *byId}) {
        QCOMPARE(root.id, m_root.id);
        QCOMPARE(root.name, QStringLiteral("P2SRootCert"));
        QCOMPARE(root.certificateDer, m_root.certificateDer);
        QCOMPARE(root.sha1, m_root.sha1);
        QCOMPARE(root.notBefore, utc(2026, 1, 1));
        QCOMPARE(root.notAfter, utc(2028, 1, 1));
        QCOMPARE(root.notAfter.timeSpec(), Qt::UTC);
        QCOMPARE(root.encryptedKey, QByteArray("encrypted"));
        QCOMPARE(root.createdAt, m_clock.now());
    }
    RootRecord withoutKey = sampleRoot(QStringLiteral("keyless"));
    withoutKey.encryptedKey.clear();
    EXPECT_VALUE(m_ledger->addRoot(withoutKey, true));
    QVERIFY(m_ledger->root(QStringLiteral("keyless"))->encryptedKey.isEmpty());
    EXPECT_ERROR(m_ledger->root(QStringLiteral("nobody")), ErrorCode::RootNotFound);
    EXPECT_ERROR(m_ledger->rootById(999), ErrorCode::RootNotFound);
}

void TestLedger::rootNamesAreUniqueWithoutRegardToCase() {
    RootRecord namesake = sampleRoot(QStringLiteral("other"));
    namesake.name = QStringLiteral("p2sROOTcert");
    EXPECT_ERROR(m_ledger->addRoot(namesake, false), ErrorCode::RootNameTaken);
    QCOMPARE(m_ledger->roots()->size(), 1);
}

void TestLedger::sameRootTwiceNamesTheFirst() {
    RootRecord same = sampleRoot(QStringLiteral("P2SRootCert"));
    same.name = QStringLiteral("again");
    const auto added = m_ledger->addRoot(same, true);
    EXPECT_ERROR(added, ErrorCode::RootAlreadyInLedger);
    QCOMPARE(added.error().subject, QStringLiteral("P2SRootCert"));
}

void TestLedger::certificateComesBackAsItWas() {
    const CertificateRecord given = sampleCertificate(m_root, QStringLiteral("user@contoso.com"));
    const qint64 id = issue(given).id;
    const auto found = m_ledger->certificate(id);
    EXPECT_VALUE(found);
    QCOMPARE(found->rootId, m_root.id);
    QCOMPARE(found->rootName, QStringLiteral("P2SRootCert"));
    QCOMPARE(found->der, given.der);
    QCOMPARE(found->serial, given.serial);
    QCOMPARE(found->sha1, given.sha1);
    QCOMPARE(found->sha256, given.sha256);
    QCOMPARE(found->commonName, given.commonName);
    QCOMPARE(found->friendlyName, given.friendlyName);
    QCOMPARE(found->notBefore, given.notBefore);
    QCOMPARE(found->notAfter, given.notAfter);
    QCOMPARE(found->state, CertificateState::Issued);
    QCOMPARE(found->sharing, Sharing::Unique);
    QCOMPARE(found->recipients, QStringList{QStringLiteral("user@contoso.com")});
    QCOMPARE(found->pfxPath, given.pfxPath);
    QCOMPARE(found->pfxSha256, given.pfxSha256);
    QCOMPARE(found->installTarget, given.installTarget);
    QCOMPARE(found->createdAt, m_clock.now());
    EXPECT_ERROR(m_ledger->certificate(id + 1), ErrorCode::CertificateNotFound);
}

void TestLedger::sharedCertificateKeepsItsPeopleInOrder() {
    CertificateRecord shared = sampleCertificate(m_root, QStringLiteral("team@contoso.com"));
    shared.sharing = Sharing::Shared;
    shared.recipients = {QStringLiteral("zoe@contoso.com"), QStringLiteral("adam@contoso.com"),
                         QStringLiteral("jürgen@müller.example")};
    const auto found = m_ledger->certificate(issue(shared).id);
    EXPECT_VALUE(found);
    QCOMPARE(found->sharing, Sharing::Shared);
    QCOMPARE(found->recipients, shared.recipients);
    // The same person twice is refused as a whole.
    CertificateRecord twice = sampleCertificate(m_root, QStringLiteral("other@contoso.com"));
    twice.recipients = {QStringLiteral("a@contoso.com"), QStringLiteral("A@contoso.com")};
    QVERIFY(!m_ledger->beginIssue(twice));
    QCOMPARE(m_ledger->certificates()->size(), 1);
}

void TestLedger::issueIsPendingUntilFinished() {
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    EXPECT_VALUE(begun);
    QVERIFY(begun->id != 0);
    QCOMPARE(begun->state, CertificateState::Pending);
    QCOMPARE(begun->rootName, QStringLiteral("P2SRootCert"));
    QCOMPARE(m_ledger->pendingIssues()->size(), 1);
    QCOMPARE(m_ledger->pendingIssues()->first().id, begun->id);
    EXPECT_VALUE(m_ledger->finishIssue(begun->id));
    QVERIFY(m_ledger->pendingIssues()->isEmpty());
    QCOMPARE(m_ledger->certificate(begun->id)->state, CertificateState::Issued);
}

void TestLedger::abandonedIssueLeavesOnlyEvents() {
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    EXPECT_VALUE(begun);
    EXPECT_VALUE(m_ledger->abandonIssue(begun->id));
    QVERIFY(m_ledger->certificates()->isEmpty());
    QVERIFY(m_ledger->knownDomains()->isEmpty());
    const auto events = m_ledger->events(begun->id);
    EXPECT_VALUE(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->at(0).kind, QStringLiteral("issue-started"));
    QCOMPARE(events->at(1).kind, QStringLiteral("issue-abandoned"));
    QCOMPARE(events->at(1).thumbprint, begun->sha1);
}

void TestLedger::abandonedIdIsNotUsedAgain() {
    const auto first = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("a@contoso.com")));
    EXPECT_VALUE(first);
    EXPECT_VALUE(m_ledger->abandonIssue(first->id));
    const auto second = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("b@contoso.com")));
    EXPECT_VALUE(second);
    QVERIFY(second->id > first->id);
}

void TestLedger::onlyPendingIssuesEnd() {
    const qint64 id = issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com"))).id;
    EXPECT_ERROR(m_ledger->finishIssue(id), ErrorCode::CertificateNotFound);
    EXPECT_ERROR(m_ledger->abandonIssue(id), ErrorCode::CertificateNotFound);
    EXPECT_ERROR(m_ledger->abandonIssue(id + 1), ErrorCode::CertificateNotFound);
    QCOMPARE(m_ledger->certificate(id)->state, CertificateState::Issued);
    QCOMPARE(m_ledger->events(id)->size(), 2);
}

void TestLedger::failedChangeLeavesNoEvent() {
    const qsizetype before = m_ledger->events()->size();
    CertificateRecord reversed = sampleCertificate(m_root, QStringLiteral("user@contoso.com"));
    reversed.notAfter = reversed.notBefore.addDays(-1);
    QVERIFY(!m_ledger->beginIssue(reversed));
    CertificateRecord rootless = sampleCertificate(m_root, QStringLiteral("user@contoso.com"));
    rootless.rootId = 999;
    EXPECT_ERROR(m_ledger->beginIssue(rootless), ErrorCode::RootNotFound);
    QCOMPARE(m_ledger->events()->size(), before);
    QVERIFY(m_ledger->certificates()->isEmpty());
    // And the ledger goes on.
    issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
}

void TestLedger::searchFinds_data() {
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

void TestLedger::searchFinds() {
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

void TestLedger::pagesAreMostRecentFirst() {
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

void TestLedger::hexFinds_data() {
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

void TestLedger::hexFinds() {
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

void TestLedger::validCertificatesOf() {
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

void TestLedger::friendlyNames() {
    issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    QCOMPARE(m_ledger->isFriendlyNameTaken(QStringLiteral("User@contoso.com p2s 2026-11")).value_or(false),
             true);
    QCOMPARE(m_ledger->isFriendlyNameTaken(QStringLiteral("user@contoso.com")).value_or(true), false);
    CertificateRecord namesake = sampleCertificate(m_root, QStringLiteral("other@contoso.com"));
    namesake.friendlyName = QStringLiteral("USER@contoso.com P2S 2026-11");
    EXPECT_ERROR(m_ledger->beginIssue(namesake), ErrorCode::FriendlyNameTaken);
    QCOMPARE(m_ledger->certificates()->size(), 1);
}

void TestLedger::knownDomainsMostUsedFirst() {
    issue(sampleCertificate(m_root, QStringLiteral("a@fabrikam.example")));
    issue(sampleCertificate(m_root, QStringLiteral("a@contoso.com")));
    issue(sampleCertificate(m_root, QStringLiteral("b@CONTOSO.com")));
    const auto domains = m_ledger->knownDomains();
    EXPECT_VALUE(domains);
    QCOMPARE(*domains, QStringList({QStringLiteral("contoso.com"), QStringLiteral("fabrikam.example")}));
}

void TestLedger::eventsTellTheStory() {
    m_clock.set(utc(2026, 12, 1));
    const CertificateRecord record = issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    EXPECT_VALUE(m_ledger->addRoot(sampleRoot(QStringLiteral("other")), true));
    const auto events = m_ledger->events();
    EXPECT_VALUE(events);
    QStringList kinds;
    for (const EventRecord& event : *events)
        kinds.append(event.kind);
    QCOMPARE(kinds, QStringList({QStringLiteral("root-created"), QStringLiteral("issue-started"),
                                 QStringLiteral("issue-finished"), QStringLiteral("root-imported")}));
    QCOMPARE(events->at(0).at, utc(2026, 11, 23));
    QCOMPARE(events->at(0).rootId, m_root.id);
    QCOMPARE(events->at(0).certificateId, 0);
    QCOMPARE(events->at(0).thumbprint, m_root.sha1);
    QCOMPARE(events->at(0).detail, QStringLiteral("P2SRootCert"));
    QCOMPARE(events->at(2).at, utc(2026, 12, 1));
    QCOMPARE(events->at(2).certificateId, record.id);
    QCOMPARE(events->at(2).rootId, m_root.id);
}

void TestLedger::movedFromLedgerFails() {
    Ledger taken(std::move(*m_ledger));
    EXPECT_VALUE(taken.roots());
    // NOLINTBEGIN(bugprone-use-after-move): that it is safe is the point.
    EXPECT_ERROR(m_ledger->roots(), ErrorCode::Internal);
    EXPECT_ERROR(m_ledger->addRoot(sampleRoot(QStringLiteral("x")), false), ErrorCode::Internal);
    EXPECT_ERROR(m_ledger->finishIssue(1), ErrorCode::Internal);
    QVERIFY(m_ledger->path().isEmpty());
    // NOLINTEND(bugprone-use-after-move)
    *m_ledger = std::move(taken);
    EXPECT_VALUE(m_ledger->roots());
}

void TestLedger::severalLedgersAtOnce() {
    auto same = Ledger::open(m_ledger->path(), m_clock);
    EXPECT_VALUE(same);
    auto other = Ledger::open(m_folder->filePath(QStringLiteral("other.sqlite")), m_clock);
    EXPECT_VALUE(other);
    QCOMPARE(same->roots()->size(), 1);
    QCOMPARE(other->roots()->size(), 0);
    issue(sampleCertificate(m_root, QStringLiteral("user@contoso.com")));
    QCOMPARE(same->certificates()->size(), 1);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
