#include "tests/core/ledger_test.h"

using namespace p2s;
using namespace p2s::test;

/// What the ledger remembers.
class TestLedger : public LedgerTest {
    Q_OBJECT

private Q_SLOTS:
    void namesOfStates();
    void rootsAreListedByName();
    void rootComesBackAsItWas();
    void rootNamesAreUniqueWithoutRegardToCase();
    void sameRootTwiceNamesTheFirst();
    void certificateComesBackAsItWas();
    void sharedCertificateKeepsItsPeopleInOrder();
    void oneMailboxIsFoundHoweverItIsWritten_data();
    void oneMailboxIsFoundHoweverItIsWritten();
    void statesOfThoseThatAreHere();
    void issueIsPendingUntilFinished();
    void abandonedIssueLeavesOnlyEvents();
    void abandonedIdIsNotUsedAgain();
    void onlyPendingIssuesEnd();
    void failedChangeLeavesNoEvent();
    void eventsTellTheStory();
    void movedFromLedgerFails();
    void severalLedgersAtOnce();
};

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

void TestLedger::oneMailboxIsFoundHoweverItIsWritten_data() {
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("asked");
    const QString unicode = QStringLiteral("z@köln.example");
    const QString ascii = QStringLiteral("z@xn--kln-sna.example");
    QTest::newRow("Unicode, asked as A-labels") << unicode << ascii;
    QTest::newRow("A-labels, asked in Unicode") << ascii << unicode;
    QTest::newRow("A-labels, asked likewise") << ascii << QStringLiteral(" Z@XN--KLN-SNA.Example ");
    QTest::newRow("Unicode, asked decomposed") << unicode << QStringLiteral("z@ko\u0308ln.example");
}

// As rows of whatever age have it: the ledger takes addresses as they come.
void TestLedger::oneMailboxIsFoundHoweverItIsWritten() {
    QFETCH(const QString, recorded);
    QFETCH(const QString, asked);
    CertificateRecord sample = sampleCertificate(m_root, recorded);
    const qint64 own = issue(sample).id;
    sample = sampleCertificate(m_root, QStringLiteral("team@contoso.com"));
    sample.sharing = Sharing::Shared;
    sample.recipients = {QStringLiteral("bob@contoso.com"), recorded};
    const qint64 shared = issue(sample).id;
    const auto numbers = [](const Result<QList<CertificateRecord>>& found) {
        QList<qint64> ids;
        for (const CertificateRecord& record : found.value_or(QList<CertificateRecord>()))
            ids.append(record.id);
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    const QList<qint64> both{own, shared};
    QCOMPARE(numbers(m_ledger->validCertificatesOf(asked, m_clock.now())), both);
    QCOMPARE(numbers(m_ledger->certificatesOf(asked)), both);
    QCOMPARE(numbers(m_ledger->certificates({.text = asked})), both);
    EXPECT_ERROR(m_ledger->addHolder(shared, asked), ErrorCode::RecipientRepeated);
    EXPECT_VALUE(m_ledger->removeHolder(shared, asked));
    QCOMPARE(numbers(m_ledger->validCertificatesOf(asked, m_clock.now())), QList<qint64>{own});
    const auto back = m_ledger->addHolder(shared, asked);
    EXPECT_VALUE(back);
    QCOMPARE(back->recipients.size(), 2);
}

void TestLedger::statesOfThoseThatAreHere() {
    const auto pending = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("anna@contoso.com")));
    EXPECT_VALUE(pending);
    const CertificateRecord issued = issue(sampleCertificate(m_root, QStringLiteral("ben@contoso.com")));
    issue(sampleCertificate(m_root, QStringLiteral("carl@contoso.com")));
    QStringList asked{pending->sha1, issued.sha1};
    for (int i = 0; i < 1000; ++i)
        asked.append(hashHex(QByteArray::number(i), QCryptographicHash::Sha1));
    const auto states = m_ledger->certificateStates(asked);
    EXPECT_VALUE(states);
    const QHash<QString, CertificateState> expected{{pending->sha1, CertificateState::Pending},
                                                    {issued.sha1, CertificateState::Issued}};
    QCOMPARE(*states, expected);
    const auto none = m_ledger->certificateStates({});
    EXPECT_VALUE(none);
    QVERIFY(none->isEmpty());
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
