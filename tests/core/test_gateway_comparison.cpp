#include "core/handover/upload_text.h"
#include "core/issuing/gateway_comparison.h"
#include "core/issuing/root_records.h"
#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// What a gateway lists, read in every form that people have it in, and compared with the ledger.
class TestGatewayComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reads_data();
    void reads();
    void turnsAway_data();
    void turnsAway();
    void agrees();
    void namesRoots();
    void namesRevocations();
    void knowsRootsByThoseAboveThem_data();
    void knowsRootsByThoseAboveThem();
    void rootsAloneSayNothingOfRevocations();
    void thumbprintsAloneSayNothingOfRoots();
    void passesOverWhatIsRefusedAnyhow();
    void notesWhatHasArrived();

private:
    CertificateRecord issued(const QString& address);
    GatewayComparison compared(const QByteArray& text);
    static QStringList ids(const GatewayComparison& comparison);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{today()};
    std::optional<Ledger> m_ledger;
    std::optional<UnlockedRoot> m_root;
};

void TestGatewayComparison::init() {
    m_clock.set(today());
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_root.emplace(unlockedRoot(*m_ledger));
}

void TestGatewayComparison::cleanup() {
    m_root.reset();
    m_ledger.reset();
    m_folder.reset();
}

CertificateRecord TestGatewayComparison::issued(const QString& address) {
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root->record, address));
    if (!begun || !m_ledger->finishIssue(begun->id))
        qFatal("cannot issue");
    return *m_ledger->certificate(begun->id);
}

GatewayComparison TestGatewayComparison::compared(const QByteArray& text) {
    const auto gateway = readGatewayConfiguration(text, QStringLiteral("text"));
    if (!gateway)
        qFatal("not read: %s", describe(gateway).constData());
    const auto comparison = compareWithGateway(*gateway, *m_ledger, m_clock.now());
    if (!comparison)
        qFatal("not compared: %s", describe(comparison).constData());
    return *comparison;
}

QStringList TestGatewayComparison::ids(const GatewayComparison& comparison) {
    QStringList ids;
    for (const Finding& finding : comparison.findings)
        ids.append(ruleId(finding.rule));
    return ids;
}

namespace {

const QByteArray digits = "0123456789ABCDEF0123456789ABCDEF01234567";

// Outside the class: moc does not get over quotes in raw strings.
QByteArray rootJson(const QByteArray& name, const QByteArray& data) {
    return R"({"name": ")" + name + R"(", "publicCertData": ")" + data + R"("})";
}

QByteArray ownRoot() {
    return rootJson("P2SRootCert", azureUploadText(madeRoot().certificate()).toLatin1());
}

QByteArray gatewayJson(const QByteArray& roots, const QByteArray& revoked) {
    return R"({"name": "gw", "resourceGroup": "rg", "vpnClientConfiguration": {"vpnClientRootCertificates": [)" +
           roots + R"(], "vpnClientRevokedCertificates": [)" + revoked + "]}}";
}

QByteArray revokedJson(const QString& thumbprint) {
    return R"({"name": "x", "thumbprint": ")" + thumbprint.toLatin1() + R"("})";
}

} // namespace

void TestGatewayComparison::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("roots");
    QTest::addColumn<int>("revoked");
    QTest::addColumn<bool>("listsRoots");
    QTest::addColumn<bool>("listsRevoked");
    const QByteArray lower = digits.toLower();
    const QByteArray lists = R"("vpnClientRootCertificates": [{"name": "r", "publicCertData": "AAAA"}],)"
                             R"("vpnClientRevokedCertificates": [{"name": "x", "thumbprint": ")" +
                             lower + R"("}])";
    const QByteArray rest =
        R"("vpnClientRootCertificates": [{"name": "r", "properties": {"publicCertData": "AAAA"}}],)"
        R"("vpnClientRevokedCertificates": [{"name": "x", "properties": {"thumbprint": ")" +
        lower + R"("}}])";
    QTest::newRow("az network vnet-gateway show")
        << QByteArray(R"({"name": "gw", "vpnClientConfiguration": {)" + lists + "}}") << 1 << 1 << true
        << true;
    QTest::newRow("its vpnClientConfiguration") << QByteArray("{" + lists + "}") << 1 << 1 << true << true;
    QTest::newRow("az network vnet-gateway list")
        << QByteArray(R"([{"name": "plain"}, {"name": "gw", "vpnClientConfiguration": {)" + lists + "}}]")
        << 1 << 1 << true << true;
    QTest::newRow("REST") << QByteArray(R"({"properties": {"vpnClientConfiguration": {)" + rest + "}}}") << 1
                          << 1 << true << true;
    QTest::newRow("PowerShell")
        << QByteArray(
               R"({"Name": "gw", "VpnClientConfiguration": {"VpnClientRootCertificates": [{"Name": "r",)"
               R"("PublicCertData": "AAAA"}], "VpnClientRevokedCertificates": []}})")
        << 1 << 0 << true << true;
    QTest::newRow("nothing is revoked, and not said")
        << QByteArray(R"({"vpnClientConfiguration": {"vpnClientRootCertificates": []}})") << 0 << 0 << true
        << true;
    QTest::newRow("the list of roots")
        << QByteArray(R"([{"name": "r", "publicCertData": "AAAA"}])") << 1 << 0 << true << false;
    QTest::newRow("the list of revoked ones")
        << QByteArray(R"([{"name": "x", "thumbprint": ")" + digits + R"("}])") << 0 << 1 << false << true;
    QTest::newRow("thumbprints") << QByteArray("# ours\n01:23 " + lower.mid(4) + "\r\n\n") << 0 << 1 << false
                                 << true;
    QTest::newRow("with a byte order mark")
        << QByteArray("\xEF\xBB\xBF{" + lists + "}") << 1 << 1 << true << true;
}

void TestGatewayComparison::reads() {
    QFETCH(QByteArray, text);
    const auto gateway = readGatewayConfiguration(text, QStringLiteral("text"));
    EXPECT_VALUE(gateway);
    QTEST(static_cast<int>(gateway->roots.size()), "roots");
    QTEST(static_cast<int>(gateway->revoked.size()), "revoked");
    QTEST(gateway->listsRoots, "listsRoots");
    QTEST(gateway->listsRevoked, "listsRevoked");
    for (const GatewayConfiguration::Revoked& entry : gateway->revoked)
        QCOMPARE(entry.thumbprint.toLatin1(), digits);
}

void TestGatewayComparison::turnsAway_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("only spaces") << QByteArray(" \n\t") << ErrorCode::FileEmpty;
    QTest::newRow("only a comment") << QByteArray("# nobody\n") << ErrorCode::FileEmpty;
    QTest::newRow("cut off") << QByteArray(R"({"vpnClientConfiguration": {)")
                             << ErrorCode::GatewayListMalformed;
    QTest::newRow("another resource") << QByteArray(R"({"name": "vm"})") << ErrorCode::GatewayNotPointToSite;
    QTest::newRow("an empty list") << QByteArray("[]") << ErrorCode::GatewayNotPointToSite;
    QTest::newRow("two gateways") << QByteArray(
                                         R"([{"vpnClientConfiguration": {"vpnClientRootCertificates": []}},)"
                                         R"({"vpnClientConfiguration": {"vpnClientRootCertificates": []}}])")
                                  << ErrorCode::GatewayNotPointToSite;
    QTest::newRow("a root without data")
        << gatewayJson(R"({"name": "r"})", {}) << ErrorCode::GatewayListMalformed;
    QTest::newRow("a root that is a number") << gatewayJson("7", {}) << ErrorCode::GatewayListMalformed;
    QTest::newRow("a revoked one without thumbprint")
        << gatewayJson({}, R"({"name": "x"})") << ErrorCode::GatewayListMalformed;
    QTest::newRow("an empty thumbprint")
        << gatewayJson({}, revokedJson({})) << ErrorCode::GatewayListMalformed;
    QTest::newRow("39 digits") << gatewayJson({}, revokedJson(QString::fromLatin1(digits.chopped(1))))
                               << ErrorCode::ThumbprintMalformed;
    QTest::newRow("a word") << QByteArray("hello") << ErrorCode::ThumbprintMalformed;
    QTest::newRow("too long") << QByteArray(longestGatewayText + 1, ' ') << ErrorCode::FileTooLarge;
    QTest::newRow("nested without end") << QByteArray(100000, '[') << ErrorCode::GatewayListMalformed;
}

void TestGatewayComparison::turnsAway() {
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    EXPECT_ERROR(readGatewayConfiguration(text, QStringLiteral("text")), code);
}

void TestGatewayComparison::agrees() {
    issued(QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = issued(QStringLiteral("bob@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(bob.id, RevocationReason::KeyCompromise));
    const GatewayComparison comparison = compared(gatewayJson(ownRoot(), revokedJson(bob.sha1)));
    QCOMPARE(ids(comparison), QStringList());
    QCOMPARE(comparison.roots.first().ledgerNames, QStringList{QStringLiteral("P2SRootCert")});
    QCOMPARE(comparison.roomForRoots, 19);
    QCOMPARE(comparison.gateway.gateway, QStringLiteral("gw"));
    QCOMPARE(comparison.gateway.resourceGroup, QStringLiteral("rg"));
}

void TestGatewayComparison::namesRoots() {
    const Certificate other = madeRoot(QStringLiteral("OtherRoot")).certificate();
    const QByteArray data = azureUploadText(other).toLatin1();
    // Nobody holds anything under the ledger's root: that it is not there cuts nobody off.
    GatewayComparison comparison = compared(gatewayJson(rootJson("Other", data), {}));
    QCOMPARE(ids(comparison),
             (QStringList{QStringLiteral("gateway-root-unknown"), QStringLiteral("gateway-root-missing")}));
    QVERIFY(!hasErrors(comparison.findings));
    QCOMPARE(comparison.missingRoots.first().name, QStringLiteral("P2SRootCert"));

    issued(QStringLiteral("ann@contoso.com"));
    comparison = compared(gatewayJson({}, {}));
    QCOMPARE(ids(comparison), QStringList{QStringLiteral("gateway-root-missing")});
    QVERIFY(hasErrors(comparison.findings));

    comparison = compared(gatewayJson(ownRoot() + "," + rootJson("Twice", other.pem().toBase64()), {}));
    QCOMPARE(ids(comparison), (QStringList{QStringLiteral("gateway-root-encoded-twice"),
                                           QStringLiteral("gateway-root-unknown")}));
    QVERIFY(comparison.roots.last().isEncodedTwice);

    comparison = compared(gatewayJson(ownRoot() + "," + rootJson("Broken", "MIIBroken"), {}));
    QCOMPARE(ids(comparison), QStringList{QStringLiteral("gateway-root-damaged")});
    QVERIFY(!comparison.roots.last().certificate);

    m_clock.set(m_root->record.notAfter.addDays(-10));
    QCOMPARE(ids(compared(gatewayJson(ownRoot(), {}))),
             QStringList{QStringLiteral("gateway-root-expires-soon")});
    m_clock.set(m_root->record.notAfter.addDays(1));
    QCOMPARE(ids(compared(gatewayJson(ownRoot(), {}))), QStringList{QStringLiteral("gateway-root-expired")});

    m_clock.set(today());
    QByteArrayList twenty(20, ownRoot());
    comparison = compared(gatewayJson(twenty.join(','), {}));
    QCOMPARE(comparison.roomForRoots, 0);
    QCOMPARE(ids(comparison), QStringList{QStringLiteral("gateway-roots-full")});
}

void TestGatewayComparison::namesRevocations() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = issued(QStringLiteral("bob@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::CertificateHold));
    const GatewayComparison comparison = compared(
        gatewayJson(ownRoot(), revokedJson(bob.sha1) + "," + revokedJson(QString::fromLatin1(digits)) + "," +
                                   revokedJson(bob.sha1)));
    QCOMPARE(ids(comparison),
             (QStringList{QStringLiteral("revoked-only-on-gateway"), QStringLiteral("revoked-only-here"),
                          QStringLiteral("revoked-on-gateway-unknown")}));
    QCOMPARE(comparison.revokedOnlyHere.first().id, ann.id);
    QCOMPARE(comparison.revokedOnlyThere.first().id, bob.id);
    QCOMPARE(comparison.unknownThumbprints, QStringList{QString::fromLatin1(digits)});
    for (const Finding& finding : comparison.findings) {
        const FindingText text = findingText(finding);
        QVERIFY2(!text.sentence.isEmpty() && !text.remedy.isEmpty(), qPrintable(ruleId(finding.rule)));
        QVERIFY(text.sentence.contains(finding.argument));
    }
}

void TestGatewayComparison::knowsRootsByThoseAboveThem_data() {
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QStringList>("ledgerNames");
    QTest::addColumn<QStringList>("expected");
    const auto upload = [](const char* name) {
        const QString text = QLatin1StringView(name);
        return rootJson(name, azureUploadText(madeRoot(text).certificate()).toLatin1());
    };
    const QString onlyHere = QStringLiteral("revoked-only-here");
    const QString emptyMissing = QStringLiteral("gateway-root-missing");
    QTest::newRow("the top, as it is uploaded")
        << upload("TopRoot") << QStringList{QStringLiteral("SubCA")} << QStringList{onlyHere, emptyMissing};
    QTest::newRow("one between") << upload("PolicyCA") << QStringList{QStringLiteral("SubCA")}
                                 << QStringList{onlyHere, emptyMissing};
    QTest::newRow("itself") << upload("SubCA") << QStringList{QStringLiteral("SubCA")}
                            << QStringList{onlyHere, emptyMissing};
    QTest::newRow("another") << upload("OtherRoot") << QStringList()
                             << QStringList{QStringLiteral("gateway-root-unknown"), emptyMissing,
                                            emptyMissing};
}

// "root export --format azure" gives the top of what signs, and so does the wizard.
void TestGatewayComparison::knowsRootsByThoseAboveThem() {
    QFETCH(const QByteArray, there);
    QFETCH(const QStringList, ledgerNames);
    const auto below = m_ledger->addRoot(rootRecord(madeRoot(QStringLiteral("SubCA")).certificate(),
                                                    {madeRoot(QStringLiteral("PolicyCA")).certificate(),
                                                     madeRoot(QStringLiteral("TopRoot")).certificate()},
                                                    QStringLiteral("SubCA")),
                                         true);
    EXPECT_VALUE(below);
    const auto begun = m_ledger->beginIssue(sampleCertificate(*below, QStringLiteral("ann@contoso.com")));
    EXPECT_VALUE(begun);
    EXPECT_VALUE(m_ledger->finishIssue(begun->id));
    EXPECT_VALUE(m_ledger->revoke(begun->id, RevocationReason::KeyCompromise));
    const GatewayComparison comparison = compared(gatewayJson(there, {}));
    QCOMPARE(comparison.roots.first().ledgerNames, ledgerNames);
    QTEST(ids(comparison), "expected");
    QCOMPARE(comparison.revokedOnlyHere.size(), ledgerNames.isEmpty() ? 0 : 1);
    QCOMPARE(hasErrors(comparison.findings), !ledgerNames.isEmpty());
}

void TestGatewayComparison::rootsAloneSayNothingOfRevocations() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QCOMPARE(ids(compared("[" + ownRoot() + "]")), QStringList());
}

void TestGatewayComparison::thumbprintsAloneSayNothingOfRoots() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QCOMPARE(ids(compared(ann.sha1.toLatin1())), QStringList());
    QCOMPARE(ids(compared(digits)), (QStringList{QStringLiteral("revoked-only-here"),
                                                 QStringLiteral("revoked-on-gateway-unknown")}));
}

void TestGatewayComparison::passesOverWhatIsRefusedAnyhow() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QVERIFY(compared(gatewayJson({}, {})).revokedOnlyHere.isEmpty());
    QCOMPARE(compared(gatewayJson(ownRoot(), {})).revokedOnlyHere.size(), 1);
    m_clock.set(ann.notAfter.addDays(1));
    QVERIFY(compared(gatewayJson(ownRoot(), {})).revokedOnlyHere.isEmpty());
}

void TestGatewayComparison::notesWhatHasArrived() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    const QByteArray text = gatewayJson(ownRoot(), revokedJson(ann.sha1));
    const GatewayComparison comparison = compared(text);
    QCOMPARE(comparison.toNote.size(), 1);
    const auto noted = noteOnGateway(comparison.toNote, *m_ledger);
    EXPECT_VALUE(noted);
    QCOMPARE(*noted, 1);
    QVERIFY(m_ledger->certificate(ann.id)->revocation->uploadedAt.isValid());
    QVERIFY(compared(text).toNote.isEmpty());
    EXPECT_ERROR(m_ledger->undoRevocation(ann.id), ErrorCode::RevocationUploaded);
}

QTEST_GUILESS_MAIN(TestGatewayComparison)
#include "test_gateway_comparison.moc"
