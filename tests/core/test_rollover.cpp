#include "core/issuing/rollover.h"
#include "core/issuing/root_records.h"
#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"
#include "tests/support/made_certificates.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// From an old root to a new one.
class TestRollover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isTrackedToTheEnd();
    void endsAnyway();
    void needsTheNewRootThere();
    void sharedTopNeedsNoUpload();
    void removesWhatWasUploaded();
    void isCancelled();
    void onlyOneAtATime();
    void needsASuitableDay_data();
    void needsASuitableDay();
    void needsANewRootThatIsValid();
    void sharedCertificatesCountEverybody();
    void sharedCertificatesNeedASuccessor();
    void whatDoesNotWorkDoesNotCount_data();
    void whatDoesNotWorkDoesNotCount();

private:
    CertificateRecord issue(const RootRecord& root, const QString& address, const QString& tag = {},
                            qint64 replaces = 0);
    CertificateRecord issueShared(const RootRecord& root, const QString& name, const QStringList& people);
    CertificateRecord finish(CertificateRecord record);
    RolloverStatus status(const RolloverRecord& rollover) {
        return rolloverStatus(rollover, *m_ledger, m_clock.now()).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{utc(2026, 11, 1)};
    std::optional<Ledger> m_ledger;
    RootRecord m_old;
    RootRecord m_new;
};

void TestRollover::init() {
    m_clock.set(utc(2026, 11, 1));
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_old = m_ledger->addRoot(sampleRoot(QStringLiteral("Old")), false).value();
    m_new = m_ledger->addRoot(sampleRoot(QStringLiteral("New")), false).value();
}

void TestRollover::cleanup() {
    // Every step is vouched for by an event.
    const auto verdict = m_ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->flaws.isEmpty());
    m_ledger.reset();
    m_folder.reset();
}

CertificateRecord TestRollover::issue(const RootRecord& root, const QString& address, const QString& tag,
                                      qint64 replaces) {
    CertificateRecord record = sampleCertificate(root, address);
    record.der += root.name.toUtf8() + tag.toUtf8();
    record.sha1 = hashHex(record.der, QCryptographicHash::Sha1);
    record.sha256 = hashHex(record.der, QCryptographicHash::Sha256);
    record.serial = record.sha256.left(40);
    record.friendlyName.clear();
    record.replaces = replaces;
    return finish(std::move(record));
}

CertificateRecord TestRollover::issueShared(const RootRecord& root, const QString& name,
                                            const QStringList& people) {
    CertificateRecord record = sampleCertificate(root, name);
    record.der += root.name.toUtf8();
    record.sha1 = hashHex(record.der, QCryptographicHash::Sha1);
    record.sha256 = hashHex(record.der, QCryptographicHash::Sha256);
    record.serial = record.sha256.left(40);
    record.friendlyName.clear();
    record.sharing = Sharing::Shared;
    record.recipients = people;
    return finish(std::move(record));
}

CertificateRecord TestRollover::finish(CertificateRecord record) {
    const auto begun = m_ledger->beginIssue(std::move(record));
    if (!begun || !m_ledger->finishIssue(begun->id))
        qFatal("cannot issue");
    return *begun;
}

void TestRollover::isTrackedToTheEnd() {
    const CertificateRecord ann = issue(m_old, QStringLiteral("ann@contoso.com"));
    issue(m_old, QStringLiteral("bob@contoso.com"));
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1));
    EXPECT_VALUE(rollover);
    QCOMPARE(rollover->oldRootName, QStringLiteral("Old"));
    QCOMPARE(rollover->newRootName, QStringLiteral("New"));
    QCOMPARE(rollover->removeAfter, utc(2026, 12, 1));
    QCOMPARE(rollover->outcome, RolloverRecord::Outcome::UnderWay);
    QCOMPARE(status(*rollover).remaining,
             (QStringList{QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")}));

    const auto uploaded = m_ledger->noteRolloverUploaded(rollover->id);
    EXPECT_VALUE(uploaded);
    QCOMPARE(uploaded->uploadedAt, m_clock.now());

    issue(m_new, QStringLiteral("ANN@contoso.com"), QStringLiteral("new"), ann.id);
    RolloverStatus half = status(*rollover);
    QCOMPARE(half.moved, QStringList{QStringLiteral("ANN@contoso.com")});
    QCOMPARE(half.remaining, QStringList{QStringLiteral("bob@contoso.com")});
    QCOMPARE(half.toReissue.size(), 1);
    EXPECT_ERROR(finishRollover(*uploaded, RolloverEnd::WhenReady, *m_ledger, m_clock.now()),
                 ErrorCode::RolloverUnfinished);

    issue(m_new, QStringLiteral("bob@contoso.com"), QStringLiteral("new"));
    QVERIFY(status(*rollover).remaining.isEmpty());
    QVERIFY(!status(*rollover).mayRemoveOldRoot(m_clock.now()));
    EXPECT_ERROR(finishRollover(*uploaded, RolloverEnd::WhenReady, *m_ledger, m_clock.now()),
                 ErrorCode::RolloverTooEarly);
    m_clock.set(utc(2026, 12, 2));
    QVERIFY(status(*uploaded).mayRemoveOldRoot(m_clock.now()));
    const auto finished = finishRollover(*uploaded, RolloverEnd::WhenReady, *m_ledger, m_clock.now());
    EXPECT_VALUE(finished);
    QCOMPARE(finished->outcome, RolloverRecord::Outcome::Finished);
    QCOMPARE(finished->endedAt, m_clock.now());
    EXPECT_ERROR(rolloverFrom(QStringLiteral("Old"), *m_ledger), ErrorCode::RolloverNotFound);
    EXPECT_ERROR(m_ledger->noteRolloverUploaded(rollover->id), ErrorCode::RolloverNotFound);

    QStringList kinds;
    const auto events = m_ledger->events();
    EXPECT_VALUE(events);
    for (const EventRecord& event : *events) {
        if (event.subjectTable == QStringLiteral("rollovers"))
            kinds.append(event.kind);
    }
    QCOMPARE(kinds, (QStringList{QStringLiteral("rollover-started"), QStringLiteral("rollover-uploaded"),
                                 QStringLiteral("rollover-finished")}));
}

void TestRollover::endsAnyway() {
    issue(m_old, QStringLiteral("ann@contoso.com"));
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1));
    EXPECT_VALUE(rollover);
    EXPECT_VALUE(finishRollover(*rollover, RolloverEnd::Anyway, *m_ledger, m_clock.now()));
}

void TestRollover::needsTheNewRootThere() {
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, m_clock.now());
    EXPECT_VALUE(rollover);
    QVERIFY(status(*rollover).isEverybodyMoved());
    QVERIFY(!status(*rollover).isNewRootThere());
    QVERIFY(!status(*rollover).mayRemoveOldRoot(m_clock.now()));
    EXPECT_ERROR(finishRollover(*rollover, RolloverEnd::WhenReady, *m_ledger, m_clock.now()),
                 ErrorCode::RolloverNotUploaded);
    QCOMPARE(m_ledger->rollovers()->first().outcome, RolloverRecord::Outcome::UnderWay);
    EXPECT_VALUE(finishRollover(*rollover, RolloverEnd::Anyway, *m_ledger, m_clock.now()));
}

void TestRollover::sharedTopNeedsNoUpload() {
    const Certificate top = madeRoot(QStringLiteral("TopRoot")).certificate();
    const auto addBelow = [&](const char* name, const Certificate& above) {
        const QString called = QLatin1StringView(name);
        return m_ledger->addRoot(rootRecord(madeRoot(called).certificate(), {above}, called), true).value();
    };
    const RootRecord first = addBelow("First", top);
    const RootRecord second = addBelow("Second", top);
    const RootRecord third = addBelow("Third", madeRoot(QStringLiteral("OtherRoot")).certificate());
    // Nor does the end of the old one matter there.
    const auto rollover = planRollover(first.id, second.id, m_clock.now(), *m_ledger, m_clock.now());
    EXPECT_VALUE(rollover);
    QVERIFY(status(*rollover).isTopShared);
    QVERIFY(status(*rollover).mayRemoveOldRoot(m_clock.now()));
    EXPECT_VALUE(finishRollover(*rollover, RolloverEnd::WhenReady, *m_ledger, m_clock.now()));
    const auto away = m_ledger->startRollover(first.id, third.id, m_clock.now());
    EXPECT_VALUE(away);
    QVERIFY(!status(*away).isTopShared);
    QVERIFY(!status(*away).mayRemoveOldRoot(m_clock.now()));
}

void TestRollover::removesWhatWasUploaded() {
    const Certificate top = madeRoot(QStringLiteral("TopRoot")).certificate();
    const RootRecord below =
        rootRecord(madeRoot(QStringLiteral("SubCA")).certificate(), {top}, QStringLiteral("SubCA"));
    const auto there = azureRootOf(below, {});
    EXPECT_VALUE(there);
    QCOMPARE(there->name, QStringLiteral("TopRoot"));
    QVERIFY(there->certificate == top);
    // The ledger's own name for it is what the wizard said when it was uploaded.
    QCOMPARE(azureRootOf(below, {rootRecord(top, QStringLiteral("Ours"))})->name, QStringLiteral("Ours"));
    const AzureRootRemoval removal = azureRootRemoval(*there, {QStringLiteral("rg"), QStringLiteral("gw")});
    QCOMPARE(removal.cli, QStringLiteral("az network vnet-gateway root-cert delete --resource-group \"rg\" "
                                         "--gateway-name \"gw\" --name \"TopRoot\""));
    QVERIFY(removal.powershell.contains(QStringLiteral("-VpnClientRootCertificateName \"TopRoot\"")));
    QVERIFY(removal.powershell.contains(QString::fromLatin1(top.der().toBase64())));
    const RootRecord own = rootRecord(top, QStringLiteral("Own"));
    QCOMPARE(azureRootOf(own, {})->name, QStringLiteral("Own"));
}

void TestRollover::isCancelled() {
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1));
    EXPECT_VALUE(rollover);
    const auto found = rolloverFrom(QStringLiteral("oLD"), *m_ledger);
    EXPECT_VALUE(found);
    QCOMPARE(found->id, rollover->id);
    const auto ended = m_ledger->endRollover(rollover->id, RolloverRecord::Outcome::Cancelled);
    EXPECT_VALUE(ended);
    QCOMPARE(ended->outcome, RolloverRecord::Outcome::Cancelled);
    EXPECT_ERROR(m_ledger->endRollover(rollover->id, RolloverRecord::Outcome::Finished),
                 ErrorCode::RolloverNotFound);
    // Another one may be started then.
    EXPECT_VALUE(m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1)));
    QCOMPARE(m_ledger->rollovers()->size(), 2);
}

void TestRollover::onlyOneAtATime() {
    const RootRecord third = m_ledger->addRoot(sampleRoot(QStringLiteral("Third")), false).value();
    EXPECT_ERROR(m_ledger->startRollover(m_old.id, m_old.id, utc(2026, 12, 1)),
                 ErrorCode::RolloverRootsEqual);
    EXPECT_ERROR(m_ledger->startRollover(m_old.id, 4711, utc(2026, 12, 1)), ErrorCode::RootNotFound);
    EXPECT_VALUE(m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1)));
    EXPECT_ERROR(m_ledger->startRollover(m_old.id, third.id, utc(2026, 12, 1)), ErrorCode::RolloverRunning);
    EXPECT_ERROR(m_ledger->startRollover(m_new.id, third.id, utc(2026, 12, 1)), ErrorCode::RolloverRunning);
    // Two old roots may lead to one new one.
    EXPECT_VALUE(m_ledger->startRollover(third.id, m_new.id, utc(2026, 12, 1)));
}

void TestRollover::needsASuitableDay_data() {
    QTest::addColumn<QDateTime>("day");
    QTest::addColumn<bool>("isSuitable");
    const QDateTime end = sampleRoot(QStringLiteral("Old")).notAfter;
    QTest::newRow("long past") << utc(2020, 1, 1) << false;
    QTest::newRow("yesterday") << utc(2026, 10, 31) << false;
    QTest::newRow("today") << utc(2026, 11, 1) << true;
    QTest::newRow("a day before the old root's end") << end.addDays(-1) << true;
    QTest::newRow("the old root's end") << end << false;
    QTest::newRow("after it") << end.addDays(1) << false;
}

void TestRollover::needsASuitableDay() {
    QFETCH(const QDateTime, day);
    QFETCH(const bool, isSuitable);
    const auto planned = planRollover(m_old.id, m_new.id, day, *m_ledger, m_clock.now());
    if (isSuitable)
        EXPECT_VALUE(planned);
    else
        EXPECT_ERROR(planned, ErrorCode::RolloverDayUnsuitable);
    QCOMPARE(m_ledger->rollovers()->size(), isSuitable ? 1 : 0);
}

void TestRollover::needsANewRootThatIsValid() {
    RootRecord ended = sampleRoot(QStringLiteral("Ended"));
    ended.notAfter = m_clock.now();
    RootRecord early = sampleRoot(QStringLiteral("Early"));
    early.notBefore = m_clock.now().addDays(1);
    const auto plan = [&](const RootRecord& root) {
        const auto added = m_ledger->addRoot(root, false);
        return planRollover(m_old.id, added->id, utc(2026, 12, 1), *m_ledger, m_clock.now());
    };
    EXPECT_ERROR(plan(ended), ErrorCode::RootExpired);
    EXPECT_ERROR(plan(early), ErrorCode::RootNotYetValid);
    EXPECT_ERROR(planRollover(m_old.id, 4711, utc(2026, 12, 1), *m_ledger, m_clock.now()),
                 ErrorCode::RootNotFound);
}

void TestRollover::sharedCertificatesCountEverybody() {
    issueShared(m_old, QStringLiteral("kiosk@contoso.com"),
                {QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")});
    issue(m_new, QStringLiteral("ann@contoso.com"));
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1));
    EXPECT_VALUE(rollover);
    QCOMPARE(status(*rollover).remaining, QStringList{QStringLiteral("bob@contoso.com")});
    QCOMPARE(status(*rollover).toReissue.size(), 1);
}

// Its people have others under the new root, but a computer may be left with nothing else.
void TestRollover::sharedCertificatesNeedASuccessor() {
    const QStringList people{QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")};
    const CertificateRecord kiosk = issueShared(m_old, QStringLiteral("kiosk@contoso.com"), people);
    const CertificateRecord gate = issueShared(m_old, QStringLiteral("gate@contoso.com"), people);
    for (const QString& person : people)
        issue(m_new, person);
    // One of that name that is for one person takes nobody's place.
    issue(m_new, QStringLiteral("kiosk@contoso.com"));
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, m_clock.now());
    EXPECT_VALUE(rollover);
    const RolloverStatus before = status(*rollover);
    QVERIFY(before.remaining.isEmpty());
    QCOMPARE(before.sharedRemaining,
             (QStringList{QStringLiteral("gate@contoso.com"), QStringLiteral("kiosk@contoso.com")}));
    QCOMPARE(before.toReissue.size(), 2);
    QVERIFY(!before.mayRemoveOldRoot(m_clock.now()));
    const auto uploaded = m_ledger->noteRolloverUploaded(rollover->id);
    EXPECT_VALUE(uploaded);
    EXPECT_ERROR(finishRollover(*uploaded, RolloverEnd::WhenReady, *m_ledger, m_clock.now()),
                 ErrorCode::RolloverUnfinished);

    // One gets a successor, issued beside it; the other is not needed any more.
    issueShared(m_new, QStringLiteral("Kiosk@Contoso.com"), people);
    QCOMPARE(status(*rollover).sharedRemaining, QStringList{QStringLiteral("gate@contoso.com")});
    QCOMPARE(status(*rollover).toReissue.size(), 1);
    QCOMPARE(status(*rollover).toReissue.first(), gate.id);
    const auto read = certificatesToReissue(status(*rollover), *m_ledger);
    EXPECT_VALUE(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().commonName, gate.commonName);
    EXPECT_VALUE(m_ledger->revoke(gate.id, RevocationReason::CessationOfOperation));
    QVERIFY(status(*uploaded).mayRemoveOldRoot(m_clock.now()));
    QCOMPARE(m_ledger->certificate(kiosk.id)->state, CertificateState::Issued);
    EXPECT_VALUE(finishRollover(*uploaded, RolloverEnd::WhenReady, *m_ledger, m_clock.now()));
}

void TestRollover::whatDoesNotWorkDoesNotCount_data() {
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<bool>("isExpired");
    QTest::newRow("revoked") << true << false;
    QTest::newRow("expired") << false << true;
}

void TestRollover::whatDoesNotWorkDoesNotCount() {
    QFETCH(bool, isRevoked);
    QFETCH(bool, isExpired);
    const CertificateRecord ann = issue(m_old, QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = issue(m_new, QStringLiteral("bob@contoso.com"));
    const auto rollover = m_ledger->startRollover(m_old.id, m_new.id, utc(2026, 12, 1));
    EXPECT_VALUE(rollover);
    if (isRevoked) {
        EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
        EXPECT_VALUE(m_ledger->revoke(bob.id, RevocationReason::KeyCompromise));
    }
    if (isExpired)
        m_clock.set(utc(2027, 8, 1));
    QVERIFY(status(*rollover).remaining.isEmpty());
    QVERIFY(status(*rollover).moved.isEmpty());
}

QTEST_GUILESS_MAIN(TestRollover)
#include "test_rollover.moc"
