#include "core/handover/azure_revocation.h"
#include "core/handover/expiry_calendar.h"
#include "core/handover/ledger_csv.h"
#include "core/issuing/expiring.h"
#include "core/issuing/renewal.h"
#include "core/issuing/revocation_impact.h"
#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Revoking, taking back, renewing, people who join and leave.
class TestRevocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() {
        m_ledger.reset();
        m_folder.reset();
    }
    void revokesAndTakesBack();
    void holdMayBecomeARevocation();
    void uploadedRevocationStays();
    void pendingIsNotRevoked();
    void everyReasonHasItsNumberAndWords();
    void impactNamesWhoIsStranded();
    void namedByCommonName();
    void peopleJoinAndLeave();
    void whatStillLetsSomebodyIn();
    void renewalSupersedes();
    void replacesOnlyItsOwnName();
    void azureTextsAreSafe();
    void azureListsEverythingRevoked();
    void azureTakesOffTheListAgain();
    void whatExpires();
    void csvIsSafeForSpreadsheets();
    void everythingIsVouchedFor();

private:
    CertificateRecord issued(const QString& address, const QStringList& sharedWith = {}, qint64 replaces = 0);
    void expectIntact();
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{utc(2026, 6, 1)};
    std::optional<Ledger> m_ledger;
    RootRecord m_root;
};

void TestRevocation::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    QVERIFY(ledger);
    m_ledger.emplace(std::move(*ledger));
    const auto root = m_ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    QVERIFY(root);
    m_root = *root;
}

CertificateRecord TestRevocation::issued(const QString& address, const QStringList& sharedWith,
                                         qint64 replaces) {
    static int number = 0;
    CertificateRecord record = sampleCertificate(m_root, address + QString::number(++number));
    record.commonName = address;
    record.recipients = sharedWith.isEmpty() ? QStringList{address} : sharedWith;
    record.sharing = sharedWith.isEmpty() ? Sharing::Unique : Sharing::Shared;
    record.replaces = replaces;
    const auto begun = m_ledger->beginIssue(record);
    if (!begun || !m_ledger->finishIssue(begun->id))
        qFatal("cannot issue");
    return *m_ledger->certificate(begun->id);
}

void TestRevocation::expectIntact() {
    const auto verdict = m_ledger->verify();
    QVERIFY(verdict);
    QVERIFY(verdict->isIntact());
}

void TestRevocation::revokesAndTakesBack() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    const auto revoked = m_ledger->revoke(ann.id, RevocationReason::KeyCompromise);
    QVERIFY(revoked);
    QCOMPARE(revoked->state, CertificateState::Revoked);
    QCOMPARE(revoked->revocation->at, m_clock.now());
    QCOMPARE(revoked->revocation->reason, RevocationReason::KeyCompromise);
    EXPECT_ERROR(m_ledger->revoke(ann.id, RevocationReason::Superseded), ErrorCode::AlreadyRevoked);
    const auto undone = m_ledger->undoRevocation(ann.id);
    QVERIFY(undone);
    QCOMPARE(undone->state, CertificateState::Issued);
    QVERIFY(!undone->revocation);
    EXPECT_ERROR(m_ledger->undoRevocation(ann.id), ErrorCode::NotRevoked);
    QStringList kinds;
    const auto events = m_ledger->events(ann.id);
    QVERIFY(events);
    for (const EventRecord& event : *events)
        kinds.append(event.kind);
    QCOMPARE(kinds.mid(2), (QStringList{QStringLiteral("revoked"), QStringLiteral("revocation-undone")}));
    expectIntact();
}

void TestRevocation::holdMayBecomeARevocation() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    QVERIFY(m_ledger->revoke(ann.id, RevocationReason::CertificateHold));
    QVERIFY(m_ledger->certificate(ann.id)->isOnHold());
    EXPECT_ERROR(m_ledger->revoke(ann.id, RevocationReason::CertificateHold), ErrorCode::AlreadyRevoked);
    // A hold is lifted even when the gateway knows it.
    QVERIFY(m_ledger->noteRevocationUploaded(ann.id));
    QVERIFY(m_ledger->undoRevocation(ann.id));
    QVERIFY(m_ledger->revoke(ann.id, RevocationReason::CertificateHold));
    const auto revoked = m_ledger->revoke(ann.id, RevocationReason::AffiliationChanged);
    QVERIFY(revoked);
    QVERIFY(!revoked->isOnHold());
    expectIntact();
}

void TestRevocation::uploadedRevocationStays() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_ERROR(m_ledger->noteRevocationUploaded(ann.id), ErrorCode::NotRevoked);
    QVERIFY(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QVERIFY(m_ledger->noteRevocationUploaded(ann.id));
    EXPECT_ERROR(m_ledger->undoRevocation(ann.id), ErrorCode::RevocationUploaded);
    QCOMPARE(m_ledger->certificate(ann.id)->revocation->uploadedAt, m_clock.now());
}

void TestRevocation::pendingIsNotRevoked() {
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root, QStringLiteral("ann@contoso.com")));
    QVERIFY(begun);
    EXPECT_ERROR(m_ledger->revoke(begun->id, RevocationReason::Unspecified), ErrorCode::CertificatePending);
    EXPECT_ERROR(m_ledger->revoke(4711, RevocationReason::Unspecified), ErrorCode::CertificateNotFound);
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
    const CertificateRecord kiosk = issued(QStringLiteral("kiosk@contoso.com"), three);
    issued(QStringLiteral("Ann@Contoso.com"));
    const CertificateRecord bob = issued(QStringLiteral("bob@contoso.com"));
    QVERIFY(m_ledger->revoke(bob.id, RevocationReason::KeyCompromise));
    const auto impact = revocationImpact(kiosk, *m_ledger, m_clock.now());
    QVERIFY(impact);
    QCOMPARE(impact->cutOff, three);
    QCOMPARE(impact->reissueNeeded, three.mid(1));
}

void TestRevocation::namedByCommonName() {
    const QString address = QStringLiteral("ann@contoso.com");
    const CertificateName name{CertificateName::Kind::CommonName, QStringLiteral("ANN@contoso.com")};
    EXPECT_ERROR(certificateNamed(name, *m_ledger), ErrorCode::CertificateNotFound);
    issued(QStringLiteral("kiosk@contoso.com"), {address});
    EXPECT_ERROR(certificateNamed(name, *m_ledger), ErrorCode::CertificateNotFound);
    const CertificateRecord first = issued(address);
    QCOMPARE(certificateNamed(name, *m_ledger)->id, first.id);
    const CertificateRecord second = issued(address);
    EXPECT_ERROR(certificateNamed(name, *m_ledger), ErrorCode::CertificateAmbiguous);
    QVERIFY(m_ledger->revoke(first.id, RevocationReason::Superseded));
    QCOMPARE(certificateNamed(name, *m_ledger)->id, second.id);
    QCOMPARE(certificateNamed({CertificateName::Kind::Thumbprint, first.sha1.toLower()}, *m_ledger)->id,
             first.id);
    QCOMPARE(certificateNamed({CertificateName::Kind::Serial, second.serial}, *m_ledger)->id, second.id);
    EXPECT_ERROR(certificateNamed({CertificateName::Kind::Serial, second.serial, m_root.id + 1}, *m_ledger),
                 ErrorCode::CertificateNotFound);
}

void TestRevocation::peopleJoinAndLeave() {
    const CertificateRecord kiosk =
        issued(QStringLiteral("kiosk@contoso.com"), {QStringLiteral("ann@contoso.com")});
    const CertificateRecord eve = issued(QStringLiteral("eve@contoso.com"));
    EXPECT_ERROR(m_ledger->addHolder(eve.id, QStringLiteral("ann@contoso.com")),
                 ErrorCode::CertificateNotShared);
    QVERIFY(m_ledger->addHolder(kiosk.id, QStringLiteral("bob@contoso.com")));
    EXPECT_ERROR(m_ledger->addHolder(kiosk.id, QStringLiteral("BOB@contoso.com")),
                 ErrorCode::RecipientRepeated);
    const auto left = m_ledger->removeHolder(kiosk.id, QStringLiteral("ann@contoso.com"));
    QVERIFY(left);
    QCOMPARE(left->recipients, QStringList{QStringLiteral("bob@contoso.com")});
    EXPECT_ERROR(m_ledger->removeHolder(kiosk.id, QStringLiteral("ann@contoso.com")),
                 ErrorCode::PersonNotFound);
    const auto holders = m_ledger->holders(kiosk.id);
    QCOMPARE(holders->size(), 2);
    QCOMPARE(holders->at(0).leftAt, m_clock.now());
    QVERIFY(!holders->at(0).joinedAt.isValid());
    QCOMPARE(holders->at(1).joinedAt, m_clock.now());
    // Whoever left may still have the file, and is found for that.
    QCOMPARE(m_ledger->certificatesOf(QStringLiteral("ann@contoso.com"))->size(), 1);
    expectIntact();
}

void TestRevocation::whatStillLetsSomebodyIn() {
    const QString ann = QStringLiteral("ann@contoso.com");
    const CertificateRecord old = issued(ann);
    const CertificateRecord renewed = issued(ann, {}, old.id);
    const CertificateRecord kiosk =
        issued(QStringLiteral("kiosk@contoso.com"), {ann, QStringLiteral("bob@contoso.com")});
    QVERIFY(m_ledger->removeHolder(kiosk.id, ann));
    const CertificateRecord team = issued(QStringLiteral("team@contoso.com"), {ann});
    issued(QStringLiteral("joann@contoso.com"));
    QVERIFY(m_ledger->revoke(issued(ann).id, RevocationReason::KeyCompromise));
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root, ann));
    EXPECT_VALUE(begun);
    const CertificateQuery query{.worksAt = m_clock.now(), .heldBy = QStringLiteral(" ANN@contoso.com ")};
    const auto numbers = m_ledger->certificateNumbers(query);
    EXPECT_VALUE(numbers);
    // What was not finished may have left a file.
    QCOMPARE(*numbers, (QList<qint64>{begun->id, team.id, kiosk.id, renewed.id, old.id}));
    QCOMPARE(*m_ledger->countCertificates(query), 5);
    // What somebody is meant to use is less.
    QCOMPARE(m_ledger->validCertificatesOf(ann, m_clock.now())->size(), 3);
    const CertificateQuery shared{.sharing = Sharing::Shared, .worksAt = m_clock.now(), .heldBy = ann};
    QCOMPARE(*m_ledger->certificateNumbers(shared), (QList<qint64>{team.id, kiosk.id}));
    // Nothing of what is over.
    m_clock.set(old.notAfter.addSecs(1));
    QVERIFY(m_ledger->certificateNumbers({.worksAt = m_clock.now(), .heldBy = ann})->isEmpty());
}

void TestRevocation::replacesOnlyItsOwnName() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    CertificateRecord bob = sampleCertificate(m_root, QStringLiteral("bob@contoso.com"));
    bob.replaces = ann.id;
    EXPECT_ERROR(m_ledger->beginIssue(bob), ErrorCode::ReplacesAnotherName);
    bob.replaces = 4711;
    EXPECT_ERROR(m_ledger->beginIssue(bob), ErrorCode::CertificateNotFound);
    QCOMPARE(m_ledger->certificate(ann.id)->state, CertificateState::Issued);
    QVERIFY(m_ledger->replacementsOf(ann.id)->isEmpty());
    // As people write it.
    issued(QStringLiteral("Ann@Contoso.com"), {}, ann.id);
    QCOMPARE(m_ledger->certificate(ann.id)->state, CertificateState::Superseded);
    expectIntact();
}

void TestRevocation::renewalSupersedes() {
    m_clock.set(today());
    const UnlockedRoot root = unlockedRoot(*m_ledger, madeRoot(QStringLiteral("RenewalRoot")));
    IssuanceRequest request = sampleRequest(m_folder->filePath(QStringLiteral("old.pfx")));
    request.certificate.extendedKeyUsage = ExtendedKeyUsage::likeUserTemplate();
    request.sharing = Sharing::Shared;
    request.sharedWith = {*EmailName::parse(QStringLiteral("ann@contoso.com"))};
    const auto old = issueClient(request, root, *m_ledger, {}, m_clock);
    QVERIFY(old);
    auto again = renewalOf(old->record, *m_ledger, m_clock.now());
    QVERIFY(again);
    again->certificate.notBefore = request.certificate.notBefore;
    again->certificate.notAfter = request.certificate.notAfter;
    again->pfxPath = m_folder->filePath(QStringLiteral("new.pfx"));
    again->password = request.password;
    const auto renewed = issueClient(*again, root, *m_ledger, {}, m_clock);
    QVERIFY(renewed);
    QCOMPARE(renewed->record.recipients, old->record.recipients);
    QVERIFY(renewed->certificate.extendedKeyUsage() == old->certificate.extendedKeyUsage());
    QVERIFY(renewed->certificate.subjectPublicKeyInfo() != old->certificate.subjectPublicKeyInfo());
    QVERIFY(renewed->record.friendlyName != old->record.friendlyName);
    QCOMPARE(renewed->record.replaces, old->record.id);
    QCOMPARE(m_ledger->certificate(old->record.id)->state, CertificateState::Superseded);
    QCOMPARE(m_ledger->replacementsOf(old->record.id)->first().id, renewed->record.id);
    // Superseded is not refused: it can still be revoked, and what it was comes back.
    QVERIFY(m_ledger->revoke(old->record.id, RevocationReason::Superseded));
    QCOMPARE(m_ledger->undoRevocation(old->record.id)->state, CertificateState::Superseded);
    expectIntact();
}

void TestRevocation::azureTextsAreSafe() {
    CertificateRecord record = sampleCertificate(m_root, QStringLiteral("o'hara$(x)@contoso.com"));
    const AzureRevocation azure =
        azureRevocation(record, {QStringLiteral("rg \"; rm -rf /"), QStringLiteral("gw`$x")});
    QCOMPARE(azure.thumbprint, record.sha1);
    static const QRegularExpression legal(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$"));
    QVERIFY2(legal.match(azure.name).hasMatch(), qPrintable(azure.name));
    QCOMPARE(azure.cli,
             QStringLiteral("az network vnet-gateway revoked-cert create --resource-group \"rgrm-rf\""
                            " --gateway-name \"gwx\" --name \"%1\" --thumbprint %2")
                 .arg(azure.name, record.sha1));
    QVERIFY(azure.powershell.startsWith(QStringLiteral("Add-AzVpnClientRevokedCertificate ")));
    const AzureRevokedList list = azureRevokedList({record});
    for (const QString& text : {azure.powershell, list.bicep, list.arm, list.terraform}) {
        QVERIFY(text.contains(record.sha1));
        QVERIFY(!text.contains(u'$') && !text.contains(u'`'));
    }
    QVERIFY(azureRevocation(record, {}).cli.contains(QStringLiteral("<gateway>")));
}

// A file that describes the gateway makes its list: one that names the newest alone lets the others in again.
void TestRevocation::azureListsEverythingRevoked() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = issued(QStringLiteral("bob@contoso.com"));
    const CertificateRecord cid = issued(QStringLiteral("cid@contoso.com"));
    issued(QStringLiteral("dan@contoso.com"));
    QVERIFY(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QVERIFY(m_ledger->noteRevocationUploaded(ann.id));
    QVERIFY(m_ledger->revoke(bob.id, RevocationReason::CertificateHold));
    // Before and after it is revoked itself.
    for (int round = 0; round < 2; ++round) {
        const auto impact = revocationImpact(cid, *m_ledger, m_clock.now());
        EXPECT_VALUE(impact);
        QCOMPARE(impact->refusedBesides.size(), 2);
        const AzureRevokedList list = azureRevokedList(QList{cid} + impact->refusedBesides);
        QCOMPARE(list.thumbprints, (QStringList{cid.sha1, ann.sha1, bob.sha1}));
        const auto arm = QJsonDocument::fromJson("{" + list.arm.toUtf8() + "}")
                             .object()
                             .value(QStringLiteral("vpnClientRevokedCertificates"))
                             .toArray();
        QStringList listed;
        for (const auto& entry : arm)
            listed.append(entry[QStringLiteral("properties")][QStringLiteral("thumbprint")].toString());
        QCOMPARE(listed, list.thumbprints);
        for (const QString& thumbprint : list.thumbprints) {
            QCOMPARE(list.bicep.count(QStringLiteral("      thumbprint: '%1'\n").arg(thumbprint)), 1);
            QCOMPARE(list.terraform.count(QStringLiteral("  thumbprint = \"%1\"\n").arg(thumbprint)), 1);
        }
        QCOMPARE(list.terraform.count(QStringLiteral("revoked_certificate {\n")), 3);
        QVERIFY(list.bicep.startsWith(QStringLiteral("// %1\n").arg(list.remark)));
        QVERIFY(list.terraform.startsWith(QStringLiteral("# %1\n").arg(list.remark)));
        QVERIFY(m_ledger->revoke(cid.id, RevocationReason::KeyCompromise).has_value() == (round == 0));
    }
    // What has expired is refused without any list.
    QVERIFY(certificatesToRefuse(*m_ledger, ann.notAfter.addDays(1))->isEmpty());
    QCOMPARE(certificatesToRefuse(*m_ledger, m_clock.now())->size(), 3);
}

void TestRevocation::azureTakesOffTheListAgain() {
    const CertificateRecord record = sampleCertificate(m_root, QStringLiteral("o'hara$(x)@contoso.com"));
    const GatewayPlace place{QStringLiteral("rg"), QStringLiteral("gw`$x")};
    const AzureUnrevocation azure = azureUnrevocation(record, place);
    // The entry that the other commands made.
    QCOMPARE(azure.name, azureRevocation(record, place).name);
    QCOMPARE(azure.cli, QStringLiteral("az network vnet-gateway revoked-cert delete --resource-group \"rg\""
                                       " --gateway-name \"gwx\" --name \"%1\"")
                            .arg(azure.name));
    QCOMPARE(azure.powershell,
             QStringLiteral("Remove-AzVpnClientRevokedCertificate -ResourceGroupName \"rg\""
                            " -VirtualNetworkGatewayName \"gwx\" -VpnClientRevokedCertificateName \"%1\""
                            " -Thumbprint \"%2\"")
                 .arg(azure.name, record.sha1));
    QVERIFY(azureUnrevocation(record, {}).cli.contains(QStringLiteral("<gateway>")));
}

void TestRevocation::whatExpires() {
    CertificateRecord soon = issued(QStringLiteral("ann@contoso.com"));
    m_clock.set(soon.notAfter.addDays(-10));
    QCOMPARE(expiringWithin(9, *m_ledger, m_clock.now())->certificates.size(), 0);
    const auto expiring = expiringWithin(10, *m_ledger, m_clock.now());
    QCOMPARE(expiring->certificates.size(), 1);
    QVERIFY(expiring->roots.isEmpty());
    QCOMPARE(expiringWithin(3650, *m_ledger, m_clock.now())->roots.size(), 1);
    const QByteArray calendar = expiryCalendar({m_root}, expiring->certificates, m_clock.now());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270701\r\n"));
    for (const QByteArray& line : calendar.split('\n'))
        QVERIFY(line.size() <= 76);
    QVERIFY(m_ledger->revoke(soon.id, RevocationReason::KeyCompromise));
    QVERIFY(expiringWithin(10, *m_ledger, m_clock.now())->certificates.isEmpty());
}

void TestRevocation::csvIsSafeForSpreadsheets() {
    CertificateRecord record = sampleCertificate(m_root, QStringLiteral("ann@contoso.com"));
    record.friendlyName = QStringLiteral("=cmd|\"x\",1");
    const auto begun = m_ledger->beginIssue(record);
    QVERIFY(begun);
    issued(QStringLiteral("bob@contoso.com"));
    QByteArray csv;
    const auto take = [&](QByteArrayView bytes) {
        csv.append(bytes);
        return Result<void>();
    };
    QCOMPARE(*writeLedgerCsv(*m_ledger, {}, take), 2);
    QCOMPARE(csv.trimmed().split('\n').size(), 3);
    QVERIFY(csv.contains("\"'=cmd|\"\"x\"\",1\""));
    csv.clear();
    QCOMPARE(*writeLedgerCsv(*m_ledger, {.state = CertificateState::Pending}, take), 1);
    QCOMPARE(csv.count("\r\n"), 2);
    csv.clear();
    QCOMPARE(*writeLedgerCsv(*m_ledger, {.text = QStringLiteral("nobody")}, take), 0);
    QCOMPARE(csv.count("\r\n"), 1);
    const auto full = [](QByteArrayView) { return Result<void>(failure(ErrorCode::DiskFull)); };
    EXPECT_ERROR(writeLedgerCsv(*m_ledger, {}, full), ErrorCode::DiskFull);
    EXPECT_ERROR(writeLedgerCsv(*m_ledger, {}, take, [] { return false; }), ErrorCode::Cancelled);
}

void TestRevocation::everythingIsVouchedFor() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    QVERIFY(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    const auto first = m_ledger->beginRevocationList(m_root.id, m_clock.now(), m_clock.now().addDays(30));
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->entries.size(), 1);
    QCOMPARE(first->entries.first().serial, ann.serial);
    QCOMPARE(m_ledger->beginRevocationList(m_root.id, m_clock.now(), m_clock.now().addDays(30))->number, 2);
    expectIntact();
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "test_revocation.moc"
