#include "tests/cli/cli_place.h"
#include "tests/support/openvpn_gateway.h"

#include <utility>

using namespace p2s::test;

namespace {

QString at(const char* name) {
    return QLatin1StringView(name);
}

} // namespace

/// What p2s-cert makes of its ledger, from the first root to the list: programs that read revocation lists
/// refuse who was revoked or is on hold, and accept everybody else, whichever way the list is encoded.
class TestLedgerRevocationList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuseAndAccept_data();
    void refuseAndAccept();
    void openVpnRefusesAndAccepts_data();
    void openVpnRefusesAndAccepts();

private:
    void people() const;

    CliPlace m_place;
    OpensslWorkshop m_workshop{m_place.path(QString())};
    OpenVpnGateway m_gateway{m_workshop};
};

void TestLedgerRevocationList::initTestCase() {
    EXPECT_ACCEPTED(m_gateway.prepare());
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(m_place.run(words("root export P2SRootCert --format pem --out p2sroot.pem")), 0);
    for (const char* name : {"revoked", "held", "lifted", "undone", "good"}) {
        const QString who = at(name);
        EXPECT_STATUS(m_place.run(CliPlace::issueArguments(who + at("@contoso.com"), who + at(".pfx"))), 0);
        EXPECT_ACCEPTED(
            m_workshop.openssl({at("pkcs12"), at("-in"), who + at(".pfx"), at("-passin"), at("file:pfx.txt"),
                                at("-nokeys"), at("-clcerts"), at("-out"), who + at(".pem")}));
    }
    for (const char* line :
         {"revoke --cn revoked@contoso.com --reason keyCompromise",
          "revoke --cn held@contoso.com --reason certificateHold",
          "revoke --cn lifted@contoso.com --reason certificateHold", "unrevoke --cn lifted@contoso.com",
          "revoke --cn undone@contoso.com --reason superseded", "unrevoke --cn undone@contoso.com"})
        EXPECT_STATUS(m_place.run(words(line)), 0);
    for (const char* format : {"pem", "der"})
        EXPECT_STATUS(m_place.run(words(at("crl --root P2SRootCert --passphrase-file root.txt --format %1"
                                           " --out crl.%1")
                                            .arg(at(format)))),
                      0);
    QVERIFY(m_place.bytes(at("crl.pem")).startsWith("-----BEGIN X509 CRL-----"));
    QVERIFY(m_place.bytes(at("crl.der")).startsWith('\x30'));
}

void TestLedgerRevocationList::people() const {
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("accepted");
    for (const auto& [who, accepted] :
         {std::pair{"revoked", false}, {"held", false}, {"lifted", true}, {"undone", true}, {"good", true}})
        QTest::newRow(who) << at(who) << accepted;
}

void TestLedgerRevocationList::refuseAndAccept_data() {
    people();
}

void TestLedgerRevocationList::refuseAndAccept() {
    QFETCH(const QString, who);
    QFETCH(const bool, accepted);
    const QString leaf = who + at(".pem");
    const QString root = at("p2sroot.pem");
    for (const QString& list : {at("crl.pem"), at("crl.der")}) {
        QList<std::pair<QString, QStringList>> judges{
            {at("openssl"),
             {at("verify"), at("-no-CApath"), at("-no-CAstore"), at("-x509_strict"), at("-crl_check"),
              at("-CAfile"), root, at("-CRLfile"), list, leaf}},
            {at("pki"), {at("--verify"), at("--in"), leaf, at("--cacert"), root, at("--crl"), list}}};
        // It wants everything encoded alike.
        if (list.endsWith(at("pem")))
            judges.append({at("certtool"),
                           {at("--verify"), at("--infile"), leaf, at("--load-ca-certificate"), root,
                            at("--load-crl"), list}});
        for (const auto& [program, arguments] : std::as_const(judges)) {
            const ToolRun run = runTool(program, arguments, {.folder = m_workshop.folder()});
            QVERIFY2(accepted ? run.accepted() : run.refused(), run.story().constData());
            // For the right reason.
            QVERIFY2(accepted || (run.out + run.err).toLower().contains("revoked"), run.story().constData());
        }
    }
}

void TestLedgerRevocationList::openVpnRefusesAndAccepts_data() {
    people();
}

/// OpenVPN reads PEM alone.
void TestLedgerRevocationList::openVpnRefusesAndAccepts() {
    QFETCH(const QString, who);
    QFETCH(const bool, accepted);
    const GatewayAnswer answer = m_gateway.ask({.trustedRoot = m_place.bytes(at("p2sroot.pem")),
                                                .revokedThumbprints = {},
                                                .pfxPath = m_place.path(who + at(".pfx")),
                                                .password = CliPlace::password,
                                                .revocationList = m_place.bytes(at("crl.pem"))});
    const auto expected = accepted ? GatewayAnswer::Verdict::Accepted : GatewayAnswer::Verdict::Refused;
    QVERIFY2(answer.verdict == expected, answer.story().constData());
    QVERIFY2(accepted || answer.reason.contains(at("certificate revoked")), answer.story().constData());
}

QTEST_GUILESS_MAIN(TestLedgerRevocationList)
#include "test_ledger_revocation_list.moc"
