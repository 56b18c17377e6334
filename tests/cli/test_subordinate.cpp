#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Authorities below another one, which is what the gateway trusts: compared with it, and rolled over.
class TestSubordinate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gatewayTrustsTheTop();
    void removesTheTop();
    void staysUnderOneTop();

private:
    /// Takes \a stem.pem, which \a top.pem signed, into the ledger as \a stem.
    void import(const QString& stem, const QString& top) const;
    /// From SubCA, which may be removed at once.
    ToolRun start(const QString& to) const {
        return m_place.run(words("rollover start --from SubCA --to")
                           << to << QStringLiteral("--remove-after")
                           << QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    }
    ToolRun finish(const QString& name, const QString& more = {}) const {
        return m_place.json(words(QStringLiteral("rollover finish ") + name + QLatin1Char(' ') + more));
    }

    CliPlace m_place;
};

void TestSubordinate::initTestCase() {
    const OpensslWorkshop workshop(m_place.path(QString()));
    for (const QString& top : {QStringLiteral("TopRoot"), QStringLiteral("NewTop")})
        EXPECT_ACCEPTED(workshop.makeSelfSigned(top, CertificateRecipe::root(top)));
    import(QStringLiteral("SubCA"), QStringLiteral("TopRoot"));
    import(QStringLiteral("SubCA-2"), QStringLiteral("TopRoot"));
    import(QStringLiteral("SubCA-3"), QStringLiteral("NewTop"));
    EXPECT_STATUS(m_place.run(words("issue --root SubCA --cn ann@contoso.com --unique --out ann.pfx --days 5 "
                                    "--passphrase-file root.txt --password-file pfx.txt")),
                  0);
}

void TestSubordinate::import(const QString& stem, const QString& top) const {
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(workshop.makeSigned(stem, top, CertificateRecipe::root(stem)));
    EXPECT_STATUS(
        m_place.run(words(QStringLiteral("root import %1.pem --key-file %1.key --ca %2.pem --name %1 "
                                         "--passphrase-file root.txt")
                              .arg(stem, top))),
        0);
}

void TestSubordinate::gatewayTrustsTheTop() {
    EXPECT_STATUS(m_place.run(words("root export SubCA --format azure --out top.azure")), 0);
    EXPECT_STATUS(m_place.run(words("revoke --cn ann@contoso.com --reason keyCompromise")), 0);
    const QJsonObject uploaded{
        {QStringLiteral("name"), QStringLiteral("TopRoot")},
        {QStringLiteral("publicCertData"), QString::fromLatin1(m_place.bytes(QStringLiteral("top.azure")))}};
    const QJsonObject gateway{
        {QStringLiteral("vpnClientConfiguration"),
         QJsonObject{{QStringLiteral("vpnClientRootCertificates"), QJsonArray{uploaded}},
                     {QStringLiteral("vpnClientRevokedCertificates"), QJsonArray{}}}}};
    const ToolRun run = m_place.json(words("gateway compare -"), QJsonDocument(gateway).toJson());
    EXPECT_STATUS(run, 1);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("revokedOnlyHere")).toArray().size(), 1);
    QCOMPARE(answer.value(QStringLiteral("roots")).toArray().first()[QStringLiteral("ledgerNames")].toArray(),
             (QJsonArray{QStringLiteral("SubCA"), QStringLiteral("SubCA-2")}));
    const QStringList ids = findingIds(answer.value(QStringLiteral("findings")));
    QVERIFY(ids.contains(QStringLiteral("revoked-only-here")));
    QVERIFY(!ids.contains(QStringLiteral("gateway-root-unknown")));
}

void TestSubordinate::removesTheTop() {
    EXPECT_STATUS(start(QStringLiteral("SubCA-3")), 0);
    EXPECT_JSON_ERROR(finish(QStringLiteral("SubCA")), 1, QStringLiteral("rollover-not-uploaded"));
    EXPECT_STATUS(m_place.run(words("rollover note-uploaded SubCA")), 0);
    const ToolRun run = finish(QStringLiteral("SubCA"), QStringLiteral("--resource-group rg --gateway gw"));
    EXPECT_STATUS(run, 0);
    const QJsonValue azure = document(run).value(QStringLiteral("azure"));
    QCOMPARE(azure[QStringLiteral("cli")].toString(),
             QStringLiteral("az network vnet-gateway root-cert delete --resource-group \"rg\" "
                            "--gateway-name \"gw\" --name \"TopRoot\""));
    QVERIFY(azure[QStringLiteral("powershell")].toString().contains(
        QString::fromLatin1(m_place.bytes(QStringLiteral("top.azure")))));
}

void TestSubordinate::staysUnderOneTop() {
    EXPECT_STATUS(start(QStringLiteral("SubCA-2")), 0);
    const ToolRun run = finish(QStringLiteral("SubCA"));
    EXPECT_STATUS(run, 0);
    QVERIFY(document(run).value(QStringLiteral("azure")).isNull());
    QVERIFY(document(run).value(QStringLiteral("sameTop")).toBool());
    EXPECT_STATUS(start(QStringLiteral("SubCA-2")), 0);
    const ToolRun said = m_place.run(words("rollover finish SubCA --anyway"));
    EXPECT_STATUS(said, 0);
    QVERIFY2(said.out.contains("Nothing is to be removed") && said.out.contains("TopRoot") &&
                 !said.out.contains("root-cert delete"),
             said.story().constData());
}

QTEST_GUILESS_MAIN(TestSubordinate)
#include "test_subordinate.moc"
