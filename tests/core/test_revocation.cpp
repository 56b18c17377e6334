#include "core/handover/expiry_calendar.h"
#include "core/handover/ledger_csv.h"
#include "core/issuing/expiring.h"
#include "core/issuing/renewal.h"
#include "core/issuing/revocation_impact.h"
#include "tests/core/revocation_scene.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"

#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Revoking, taking back, renewing, people who join and leave.
class TestRevocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<RevocationScene>(); }
    void cleanup() { m_scene.reset(); }
    void revokesAndTakesBack();
    void holdMayBecomeARevocation();
    void uploadedRevocationStays();
    void pendingIsNotRevoked();
    void everyReasonHasItsNumberAndWords();
    void impactNamesWhoIsStranded();
    void namedByCommonName();
    void namedAreThoseThatStillLetIn();
    void peopleJoinAndLeave();
    void whatStillLetsSomebodyIn();
    void renewalSupersedes();
    void replacesOnlyItsOwnName();
    void whatExpires();
    void csvIsSafeForSpreadsheets();
    void everythingIsVouchedFor();

private:
    void expectIntact();
    std::unique_ptr<RevocationScene> m_scene;
};

void TestRevocation::expectIntact() {
    const auto verdict = m_scene->ledger.verify();
    QVERIFY(verdict);
    QVERIFY(verdict->isIntact());
}

void TestRevocation::revokesAndTakesBack() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    const auto revoked = m_scene->ledger.revoke(ann.id, RevocationReason::KeyCompromise);
    QVERIFY(revoked);
    QCOMPARE(revoked->state, CertificateState::Revoked);
    QCOMPARE(revoked->revocation->at, m_scene->clock.now());
    QCOMPARE(revoked->revocation->reason, RevocationReason::KeyCompromise);
    EXPECT_ERROR(m_scene->ledger.revoke(ann.id, RevocationReason::Superseded), ErrorCode::AlreadyRevoked);
    const auto undone = m_scene->ledger.undoRevocation(ann.id);
    QVERIFY(undone);
    QCOMPARE(undone->state, CertificateState::Issued);
    QVERIFY(!undone->revocation);
    EXPECT_ERROR(m_scene->ledger.undoRevocation(ann.id), ErrorCode::NotRevoked);
    QStringList kinds;
    const auto events = m_scene->ledger.events(ann.id);
    QVERIFY(events);
    for (const EventRecord& event : *events)
        kinds.append(event.kind);
    QCOMPARE(kinds.mid(2), (QStringList{QStringLiteral("revoked"), QStringLiteral("revocation-undone")}));
    expectIntact();
}

void TestRevocation::holdMayBecomeARevocation() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    QVERIFY(m_scene->ledger.revoke(ann.id, RevocationReason::CertificateHold));
    QVERIFY(m_scene->ledger.certificate(ann.id)->isOnHold());
    EXPECT_ERROR(m_scene->ledger.revoke(ann.id, RevocationReason::CertificateHold),
                 ErrorCode::AlreadyRevoked);
    // A hold is lifted even when the gateway knows it.
    QVERIFY(m_scene->ledger.noteRevocationUploaded(ann.id));
    QVERIFY(m_scene->ledger.undoRevocation(ann.id));
    QVERIFY(m_scene->ledger.revoke(ann.id, RevocationReason::CertificateHold));
    const auto revoked = m_scene->ledger.revoke(ann.id, RevocationReason::AffiliationChanged);
    QVERIFY(revoked);
    QVERIFY(!revoked->isOnHold());
    expectIntact();
}

void TestRevocation::uploadedRevocationStays() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    EXPECT_ERROR(m_scene->ledger.noteRevocationUploaded(ann.id), ErrorCode::NotRevoked);
    QVERIFY(m_scene->ledger.revoke(ann.id, RevocationReason::KeyCompromise));
    QVERIFY(m_scene->ledger.noteRevocationUploaded(ann.id));
    EXPECT_ERROR(m_scene->ledger.undoRevocation(ann.id), ErrorCode::RevocationUploaded);
    QCOMPARE(m_scene->ledger.certificate(ann.id)->revocation->uploadedAt, m_scene->clock.now());
}

void TestRevocation::pendingIsNotRevoked() {
    const auto begun =
        m_scene->ledger.beginIssue(sampleCertificate(m_scene->root, QStringLiteral("ann@contoso.com")));
    QVERIFY(begun);
    EXPECT_ERROR(m_scene->ledger.revoke(begun->id, RevocationReason::Unspecified),
                 ErrorCode::CertificatePending);
    EXPECT_ERROR(m_scene->ledger.revoke(4711, RevocationReason::Unspecified), ErrorCode::CertificateNotFound);
}

void TestRevocation::everyReasonHasItsNumberAndWords() {
    QSet<QString> words;
    for (const RevocationReason reason : allRevocationReasons()) {
        QCOMPARE(revocationReasonFromName(revocationReasonName(reason)), reason);
        words.insert(revocationReasonText(reason));
    }
    QCOMPARE(words.size(), allRevocationReasons().size());
    QCOMPARE(revocationReasonFromName(QStringLiteral("Key Compromise")), RevocationReason::KeyCompromise);
    QVERIFY(!revocationReasonFromName(QStringLiteral("removeFromCRL")));
    QVERIFY(!revocationReasonFromName({}));
}

void TestRevocation::impactNamesWhoIsStranded() {
    const QStringList three{QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com"),
                            QStringLiteral("eve@contoso.com")};
    const CertificateRecord kiosk = m_scene->issued(QStringLiteral("kiosk@contoso.com"), three);
    m_scene->issued(QStringLiteral("Ann@Contoso.com"));
    const CertificateRecord bob = m_scene->issued(QStringLiteral("bob@contoso.com"));
    QVERIFY(m_scene->ledger.revoke(bob.id, RevocationReason::KeyCompromise));
    const auto impact = revocationImpact(kiosk, m_scene->ledger, m_scene->clock.now());
    QVERIFY(impact);
    QCOMPARE(impact->cutOff, three);
    QCOMPARE(impact->reissueNeeded, three.mid(1));
}

void TestRevocation::namedByCommonName() {
    const QString address = QStringLiteral("ann@contoso.com");
    const CertificateName name{CertificateName::Kind::CommonName, QStringLiteral("ANN@contoso.com")};
    const QDateTime now = m_scene->clock.now();
    const auto named = [&](const CertificateName& which) {
        return certificateNamed(which, m_scene->ledger, now);
    };
    EXPECT_ERROR(named(name), ErrorCode::CertificateNotFound);
    m_scene->issued(QStringLiteral("kiosk@contoso.com"), {address});
    EXPECT_ERROR(named(name), ErrorCode::CertificateNotFound);
    const CertificateRecord first = m_scene->issued(address);
    QCOMPARE(named(name)->id, first.id);
    const CertificateRecord second = m_scene->issued(address);
    EXPECT_ERROR(named(name), ErrorCode::CertificateAmbiguous);
    QVERIFY(m_scene->ledger.revoke(first.id, RevocationReason::Superseded));
    QCOMPARE(named(name)->id, second.id);
    QCOMPARE(named({CertificateName::Kind::Thumbprint, first.sha1.toLower()})->id, first.id);
    QCOMPARE(named({CertificateName::Kind::Serial, second.serial})->id, second.id);
    EXPECT_ERROR(named({CertificateName::Kind::Serial, second.serial, m_scene->root.id + 1}),
                 ErrorCode::CertificateNotFound);
}

/// After a renewal the old one and the new one do; what has expired does not.
void TestRevocation::namedAreThoseThatStillLetIn() {
    const QString address = QStringLiteral("ann@contoso.com");
    const CertificateName name{CertificateName::Kind::CommonName, address};
    const CertificateRecord old = m_scene->issued(address);
    const CertificateRecord renewed = m_scene->issued(address, {}, old.id);
    const auto both = certificateNamed(name, m_scene->ledger, m_scene->clock.now());
    EXPECT_ERROR(both, ErrorCode::CertificateAmbiguous);
    for (const CertificateRecord& record : {old, renewed})
        QVERIFY(both.error().detail.contains(record.sha1));
    const auto all = certificatesNamed(name, m_scene->ledger, m_scene->clock.now());
    EXPECT_VALUE(all);
    QCOMPARE(all->size(), 2);
    for (const CertificateRecord& record : *all)
        QCOMPARE(revocationImpact(record, m_scene->ledger, m_scene->clock.now(), *all)->reissueNeeded,
                 QStringList{address});

    CertificateRecord longer = sampleCertificate(m_scene->root, address);
    longer.notAfter = old.notAfter.addDays(1);
    longer.sha1.replace(0, 2, QStringLiteral("00"));
    longer.sha256.replace(0, 2, QStringLiteral("00"));
    longer.friendlyName += QStringLiteral(" again");
    const auto begun = m_scene->ledger.beginIssue(longer);
    EXPECT_VALUE(begun);
    EXPECT_VALUE(m_scene->ledger.finishIssue(begun->id));
    const auto left = certificateNamed(name, m_scene->ledger, old.notAfter);
    EXPECT_VALUE(left);
    QCOMPARE(left->id, begun->id);
}

void TestRevocation::peopleJoinAndLeave() {
    const CertificateRecord kiosk =
        m_scene->issued(QStringLiteral("kiosk@contoso.com"), {QStringLiteral("ann@contoso.com")});
    const CertificateRecord eve = m_scene->issued(QStringLiteral("eve@contoso.com"));
    EXPECT_ERROR(m_scene->ledger.addHolder(eve.id, QStringLiteral("ann@contoso.com")),
                 ErrorCode::CertificateNotShared);
    QVERIFY(m_scene->ledger.addHolder(kiosk.id, QStringLiteral("bob@contoso.com")));
    EXPECT_ERROR(m_scene->ledger.addHolder(kiosk.id, QStringLiteral("BOB@contoso.com")),
                 ErrorCode::RecipientRepeated);
    const auto left = m_scene->ledger.removeHolder(kiosk.id, QStringLiteral("ann@contoso.com"));
    QVERIFY(left);
    QCOMPARE(left->recipients, QStringList{QStringLiteral("bob@contoso.com")});
    EXPECT_ERROR(m_scene->ledger.removeHolder(kiosk.id, QStringLiteral("ann@contoso.com")),
                 ErrorCode::PersonNotFound);
    const auto holders = m_scene->ledger.holders(kiosk.id);
    QCOMPARE(holders->size(), 2);
    QCOMPARE(holders->at(0).leftAt, m_scene->clock.now());
    QVERIFY(!holders->at(0).joinedAt.isValid());
    QCOMPARE(holders->at(1).joinedAt, m_scene->clock.now());
    // Whoever left may still have the file, and is found for that.
    QCOMPARE(m_scene->ledger.certificatesOf(QStringLiteral("ann@contoso.com"))->size(), 1);
    expectIntact();
}

void TestRevocation::whatStillLetsSomebodyIn() {
    const QString ann = QStringLiteral("ann@contoso.com");
    const CertificateRecord old = m_scene->issued(ann);
    const CertificateRecord renewed = m_scene->issued(ann, {}, old.id);
    const CertificateRecord kiosk =
        m_scene->issued(QStringLiteral("kiosk@contoso.com"), {ann, QStringLiteral("bob@contoso.com")});
    QVERIFY(m_scene->ledger.removeHolder(kiosk.id, ann));
    const CertificateRecord team = m_scene->issued(QStringLiteral("team@contoso.com"), {ann});
    m_scene->issued(QStringLiteral("joann@contoso.com"));
    QVERIFY(m_scene->ledger.revoke(m_scene->issued(ann).id, RevocationReason::KeyCompromise));
    const auto begun = m_scene->ledger.beginIssue(sampleCertificate(m_scene->root, ann));
    EXPECT_VALUE(begun);
    const CertificateQuery query{.worksAt = m_scene->clock.now(),
                                 .heldBy = QStringLiteral(" ANN@contoso.com ")};
    const auto numbers = m_scene->ledger.certificateNumbers(query);
    EXPECT_VALUE(numbers);
    // What was not finished may have left a file.
    QCOMPARE(*numbers, (QList<qint64>{begun->id, team.id, kiosk.id, renewed.id, old.id}));
    QCOMPARE(m_scene->ledger.countCertificates(query), 5);
    // What somebody is meant to use is less.
    QCOMPARE(m_scene->ledger.validCertificatesOf(ann, m_scene->clock.now())->size(), 3);
    const CertificateQuery shared{.sharing = Sharing::Shared, .worksAt = m_scene->clock.now(), .heldBy = ann};
    QCOMPARE(m_scene->ledger.certificateNumbers(shared), (QList<qint64>{team.id, kiosk.id}));
    // Nothing of what is over.
    m_scene->clock.set(old.notAfter.addSecs(1));
    QVERIFY(m_scene->ledger.certificateNumbers({.worksAt = m_scene->clock.now(), .heldBy = ann})->isEmpty());
}

void TestRevocation::replacesOnlyItsOwnName() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    CertificateRecord bob = sampleCertificate(m_scene->root, QStringLiteral("bob@contoso.com"));
    bob.replaces = ann.id;
    EXPECT_ERROR(m_scene->ledger.beginIssue(bob), ErrorCode::ReplacesAnotherName);
    bob.replaces = 4711;
    EXPECT_ERROR(m_scene->ledger.beginIssue(bob), ErrorCode::CertificateNotFound);
    QCOMPARE(m_scene->ledger.certificate(ann.id)->state, CertificateState::Issued);
    QVERIFY(m_scene->ledger.replacementsOf(ann.id)->isEmpty());
    // As people write it.
    m_scene->issued(QStringLiteral("Ann@Contoso.com"), {}, ann.id);
    QCOMPARE(m_scene->ledger.certificate(ann.id)->state, CertificateState::Superseded);
    expectIntact();
}

void TestRevocation::renewalSupersedes() {
    m_scene->clock.set(today());
    const UnlockedRoot root = unlockedRoot(m_scene->ledger, madeRoot(QStringLiteral("RenewalRoot")));
    IssuanceRequest request = sampleRequest(m_scene->folder.filePath(QStringLiteral("old.pfx")));
    request.certificate.extendedKeyUsage = ExtendedKeyUsage::likeUserTemplate();
    request.sharing = Sharing::Shared;
    request.sharedWith = {*EmailName::parse(QStringLiteral("ann@contoso.com"))};
    const auto old = issueClient(request, root, m_scene->ledger, {}, m_scene->clock);
    QVERIFY(old);
    auto again = renewalOf(old->record, m_scene->ledger, m_scene->clock.now());
    QVERIFY(again);
    again->certificate.notBefore = request.certificate.notBefore;
    again->certificate.notAfter = request.certificate.notAfter;
    again->pfxPath = m_scene->folder.filePath(QStringLiteral("new.pfx"));
    again->password = request.password;
    const auto renewed = issueClient(*again, root, m_scene->ledger, {}, m_scene->clock);
    QVERIFY(renewed);
    QCOMPARE(renewed->record.recipients, old->record.recipients);
    QVERIFY(renewed->certificate.extendedKeyUsage() == old->certificate.extendedKeyUsage());
    QVERIFY(renewed->certificate.subjectPublicKeyInfo() != old->certificate.subjectPublicKeyInfo());
    QVERIFY(renewed->record.friendlyName != old->record.friendlyName);
    QCOMPARE(renewed->record.replaces, old->record.id);
    QCOMPARE(m_scene->ledger.certificate(old->record.id)->state, CertificateState::Superseded);
    QCOMPARE(m_scene->ledger.replacementsOf(old->record.id)->first().id, renewed->record.id);
    // Superseded is not refused: it can still be revoked, and what it was comes back.
    QVERIFY(m_scene->ledger.revoke(old->record.id, RevocationReason::Superseded));
    QCOMPARE(m_scene->ledger.undoRevocation(old->record.id)->state, CertificateState::Superseded);
    expectIntact();
}

void TestRevocation::whatExpires() {
    CertificateRecord soon = m_scene->issued(QStringLiteral("ann@contoso.com"));
    m_scene->clock.set(soon.notAfter.addDays(-10));
    QCOMPARE(expiringWithin(9, m_scene->ledger, m_scene->clock.now())->certificates.size(), 0);
    const auto expiring = expiringWithin(10, m_scene->ledger, m_scene->clock.now());
    QCOMPARE(expiring->certificates.size(), 1);
    QVERIFY(expiring->roots.isEmpty());
    // Counted without reading them.
    for (const int days : {9, 10, 3650}) {
        const auto read = expiringWithin(days, m_scene->ledger, m_scene->clock.now());
        const auto counted = countExpiringWithin(days, m_scene->ledger, m_scene->clock.now());
        EXPECT_VALUE(counted);
        QCOMPARE(counted->certificates, read->certificates.size());
        QCOMPARE(counted->roots.size(), read->roots.size());
    }
    QCOMPARE(expiringWithin(3650, m_scene->ledger, m_scene->clock.now())->roots.size(), 1);
    const QByteArray calendar = expiryCalendar({m_scene->root}, expiring->certificates, m_scene->clock.now());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270701\r\n"));
    for (const QByteArray& line : calendar.split('\n'))
        QVERIFY(line.size() <= 76);
    QVERIFY(m_scene->ledger.revoke(soon.id, RevocationReason::KeyCompromise));
    QVERIFY(expiringWithin(10, m_scene->ledger, m_scene->clock.now())->certificates.isEmpty());
}

void TestRevocation::csvIsSafeForSpreadsheets() {
    CertificateRecord record = sampleCertificate(m_scene->root, QStringLiteral("ann@contoso.com"));
    record.friendlyName = QStringLiteral("=cmd|\"x\",1");
    const auto begun = m_scene->ledger.beginIssue(record);
    QVERIFY(begun);
    m_scene->issued(QStringLiteral("bob@contoso.com"));
    QByteArray csv;
    const auto take = [&](QByteArrayView bytes) {
        csv.append(bytes);
        return Result<void>();
    };
    QCOMPARE(*writeLedgerCsv(m_scene->ledger, {}, take), 2);
    QCOMPARE(csv.trimmed().split('\n').size(), 3);
    QVERIFY(csv.contains("\"'=cmd|\"\"x\"\",1\""));
    csv.clear();
    QCOMPARE(*writeLedgerCsv(m_scene->ledger, {.state = CertificateState::Pending}, take), 1);
    QCOMPARE(csv.count("\r\n"), 2);
    csv.clear();
    QCOMPARE(*writeLedgerCsv(m_scene->ledger, {.text = QStringLiteral("nobody")}, take), 0);
    QCOMPARE(csv.count("\r\n"), 1);
    const auto full = [](QByteArrayView) { return Result<void>(failure(ErrorCode::DiskFull)); };
    EXPECT_ERROR(writeLedgerCsv(m_scene->ledger, {}, full), ErrorCode::DiskFull);
    EXPECT_ERROR(writeLedgerCsv(m_scene->ledger, {}, take, [] { return false; }), ErrorCode::Cancelled);
}

void TestRevocation::everythingIsVouchedFor() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    QVERIFY(m_scene->ledger.revoke(ann.id, RevocationReason::KeyCompromise));
    const auto first = m_scene->ledger.beginRevocationList(m_scene->root.id, m_scene->clock.now(),
                                                           m_scene->clock.now().addDays(30));
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->entries.size(), 1);
    QCOMPARE(first->entries.first().serial, ann.serial);
    QCOMPARE(
        m_scene->ledger
            .beginRevocationList(m_scene->root.id, m_scene->clock.now(), m_scene->clock.now().addDays(30))
            ->number,
        2);
    expectIntact();
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "test_revocation.moc"
