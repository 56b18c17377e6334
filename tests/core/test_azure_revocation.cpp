#include "core/handover/azure_revocation.h"
#include "core/issuing/revocation_impact.h"
#include "tests/core/revocation_scene.h"
#include "tests/support/expect_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Commands and fragments that tell a gateway what is revoked.
class TestAzureRevocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<RevocationScene>(); }
    void cleanup() { m_scene.reset(); }
    void textsAreSafe();
    void listsEverythingRevoked();
    void takesOffTheListAgain();

private:
    std::unique_ptr<RevocationScene> m_scene;
};

void TestAzureRevocation::textsAreSafe() {
    CertificateRecord record = sampleCertificate(m_scene->root, QStringLiteral("o'hara$(x)@contoso.com"));
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
void TestAzureRevocation::listsEverythingRevoked() {
    const CertificateRecord ann = m_scene->issued(QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = m_scene->issued(QStringLiteral("bob@contoso.com"));
    const CertificateRecord cid = m_scene->issued(QStringLiteral("cid@contoso.com"));
    m_scene->issued(QStringLiteral("dan@contoso.com"));
    QVERIFY(m_scene->ledger.revoke(ann.id, RevocationReason::KeyCompromise));
    QVERIFY(m_scene->ledger.noteRevocationUploaded(ann.id));
    QVERIFY(m_scene->ledger.revoke(bob.id, RevocationReason::CertificateHold));
    // Before and after it is revoked itself.
    for (int round = 0; round < 2; ++round) {
        const auto impact = revocationImpact(cid, m_scene->ledger, m_scene->clock.now());
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
        QVERIFY(m_scene->ledger.revoke(cid.id, RevocationReason::KeyCompromise).has_value() == (round == 0));
    }
    // What has expired is refused without any list.
    QVERIFY(certificatesToRefuse(m_scene->ledger, ann.notAfter.addDays(1))->isEmpty());
    QCOMPARE(certificatesToRefuse(m_scene->ledger, m_scene->clock.now())->size(), 3);
}

void TestAzureRevocation::takesOffTheListAgain() {
    const CertificateRecord record =
        sampleCertificate(m_scene->root, QStringLiteral("o'hara$(x)@contoso.com"));
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

QTEST_GUILESS_MAIN(TestAzureRevocation)
#include "test_azure_revocation.moc"
