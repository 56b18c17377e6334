#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"

#include "core/handover/certificate_json.h"
#include "core/handover/password.h"
#include "core/handover/recipient_sheet.h"
#include "core/handover/suggested_names.h"
#include "core/handover/upload_text.h"
#include "core/readiness/password_strength.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <array>

using namespace p2s;
using namespace p2s::test;

namespace {

/// Says one sentence in Arabic and that the language is Arabic.
class ArabicTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int) const override {
        if (QByteArrayView(context) == "p2s::RecipientSheet" && QByteArrayView(source) == "en" &&
            disambiguation)
            return QStringLiteral("ar");
        if (QByteArrayView(context) == "p2s::InstallSteps")
            return QStringLiteral("خطوة <%1> & \"%2\"");
        return {};
    }
    bool isEmpty() const override { return false; }
};

RecipientSheet sheetFor(InstallTarget target) {
    return {madeClient(madeRoot()), QStringLiteral("P2SRootCert"),
            QStringLiteral("user@contoso.com P2S 2026-06"), QStringLiteral("user@contoso.com.pfx"), target};
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreReadableAndStrong();
    void passwordCharactersAreEven();
    void certificateJsonIsTheContract();
    void certificateJsonWithoutExtensions();
    void findingsAndErrors();
    void rootNames_data();
    void rootNames();
    void suggestedRootNames();
    void fileNames_data();
    void fileNames();
    void uploadText();
    void sheets_data();
    void sheets();
    void sheetEscapesNames();
    void sheetFollowsTheLanguage();
};

void TestHandover::passwordsAreReadableAndStrong() {
    const QRegularExpression form(QStringLiteral("^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){4}$"));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const SecretBytes password = generatePassword();
        QVERIFY2(form.match(password.toText()).hasMatch(), qPrintable(password.toText()));
        QVERIFY(!password.hasNonAscii());
        seen.insert(password.toText());
    }
    QCOMPARE(seen.size(), 1000);
    QCOMPARE(passwordStrength(generatePassword()).level, PasswordStrength::Level::Strong);
    // 31 characters at 20 places.
    QVERIFY(20 * std::log2(31) > 80);
}

void TestHandover::passwordCharactersAreEven() {
    std::array<int, 128> counts{};
    constexpr int passwords = 6200;
    for (int i = 0; i < passwords; ++i) {
        const QString text = generatePassword().toText();
        for (const QChar c : text)
            ++counts.at(c.unicode());
    }
    // 4,000 of each expected, standard deviation 62: eight of them is never chance, a modulo bias of 9:8 is
    // twelve.
    for (const QChar c : QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789"))
        QVERIFY2(std::abs(counts.at(c.unicode()) - 4000) < 500, qPrintable(QString(c)));
}

void TestHandover::certificateJsonIsTheContract() {
    const Certificate client = madeClient(madeRoot());
    const QJsonObject json = certificateJson(client);
    QStringList keys = json.keys();
    keys.sort();
    QStringList contract{QStringLiteral("subject"),       QStringLiteral("commonName"),
                         QStringLiteral("issuer"),        QStringLiteral("serial"),
                         QStringLiteral("notBefore"),     QStringLiteral("notAfter"),
                         QStringLiteral("sha1"),          QStringLiteral("sha256"),
                         QStringLiteral("key"),           QStringLiteral("signature"),
                         QStringLiteral("isCa"),          QStringLiteral("selfSigned"),
                         QStringLiteral("keyUsage"),      QStringLiteral("extendedKeyUsage"),
                         QStringLiteral("subjectAltName")};
    contract.sort();
    QCOMPARE(keys, contract);
    const auto text = [&](const char* key) { return json.value(QLatin1StringView(key)).toString(); };
    QCOMPARE(text("subject"), QStringLiteral("CN=user@contoso.com"));
    QCOMPARE(text("commonName"), QStringLiteral("user@contoso.com"));
    QCOMPARE(text("issuer"), QStringLiteral("CN=P2SRootCert"));
    QCOMPARE(text("key"), QStringLiteral("RSA 2048"));
    QCOMPARE(text("signature"), QStringLiteral("sha256WithRSAEncryption"));
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-F]{40}$")).match(text("sha1")).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-F]{64}$")).match(text("sha256")).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"))
                .match(text("notBefore"))
                .hasMatch());
    QCOMPARE(json.value(QStringLiteral("isCa")), QJsonValue(false));
    QCOMPARE(QJsonDocument(json.value(QStringLiteral("extendedKeyUsage")).toArray())
                 .toJson(QJsonDocument::Compact),
             QByteArray(R"([{"name":"Client Authentication","oid":"1.3.6.1.5.5.7.3.2"}])"));
    QCOMPARE(json.value(QStringLiteral("keyUsage")).toArray(),
             QJsonArray({QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")}));
    QCOMPARE(json.value(QStringLiteral("subjectAltName")).toArray(),
             QJsonArray({QStringLiteral("email:user@contoso.com")}));
    QCOMPARE(certificatesJson({client, madeRoot().certificate()}).size(), 2);
}

void TestHandover::certificateJsonWithoutExtensions() {
    const QJsonObject root = certificateJson(madeRoot().certificate());
    QCOMPARE(root.value(QStringLiteral("extendedKeyUsage")), QJsonValue(QJsonArray()));
    QCOMPARE(root.value(QStringLiteral("subjectAltName")), QJsonValue(QJsonArray()));
    QCOMPARE(root.value(QStringLiteral("isCa")), QJsonValue(true));
    QCOMPARE(root.value(QStringLiteral("selfSigned")), QJsonValue(true));
}

void TestHandover::findingsAndErrors() {
    const QJsonArray findings = findingsJson({{Rule::EkuOrder, Severity::Error, QStringLiteral("leaf"), {}}});
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.first().toObject();
    QCOMPARE(finding.value(QStringLiteral("id")).toString(), QStringLiteral("eku-order"));
    QCOMPARE(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("error"));
    QCOMPARE(finding.value(QStringLiteral("subject")).toString(), QStringLiteral("leaf"));
    QVERIFY(!finding.value(QStringLiteral("text")).toString().isEmpty());
    QVERIFY(!finding.value(QStringLiteral("remedy")).toString().isEmpty());
    QVERIFY(finding.value(QStringLiteral("codes")).isArray());

    const QJsonObject error = errorJson({ErrorCode::WrongPassword, QStringLiteral("a.pfx")});
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("wrong-password"));
    QVERIFY(error.value(QStringLiteral("text")).toString().contains(QStringLiteral("a.pfx")));
    QVERIFY(!error.value(QStringLiteral("hint")).toString().isEmpty());
    QVERIFY(!error.contains(QStringLiteral("detail")));
    const QString said = QStringLiteral("0x00000005 Access is denied.");
    QCOMPARE(errorJson({ErrorCode::StoreNotAccessible, QStringLiteral("MY"), said})
                 .value(QStringLiteral("detail"))
                 .toString(),
             said);
}

void TestHandover::rootNames_data() {
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    QTest::newRow("legal") << QStringLiteral("P2SRootCert") << none << QStringLiteral("P2SRootCert");
    QTest::newRow("spaces") << QStringLiteral(" Contoso  VPN Root ") << none
                            << QStringLiteral("Contoso-VPN-Root");
    QTest::newRow("taken") << QStringLiteral("Root") << QStringList{QStringLiteral("root")}
                           << QStringLiteral("Root-2");
    QTest::newRow("taken twice") << QStringLiteral("Root")
                                 << QStringList{QStringLiteral("Root"), QStringLiteral("ROOT-2")}
                                 << QStringLiteral("Root-3");
    QTest::newRow("signs at the ends") << QStringLiteral("-._Root-.") << none << QStringLiteral("Root");
    QTest::newRow("umlaut") << QStringLiteral("Müller") << none << QStringLiteral("M-ller");
    QTest::newRow("nothing legal") << QStringLiteral("根") << none << QStringLiteral("P2SRootCert");
    QTest::newRow("empty") << QString() << none << QStringLiteral("P2SRootCert");
    QTest::newRow("long") << QString(100, u'a') << none << QString(64, u'a');
    QTest::newRow("long and taken") << QString(100, u'a') << QStringList{QString(64, u'a')}
                                    << QString(62, u'a') + QStringLiteral("-2");
}

void TestHandover::rootNames() {
    QFETCH(const QString, commonName);
    QFETCH(const QStringList, taken);
    const QString name = legalRootName(commonName, taken);
    QTEST(name, "expected");
    EXPECT_VALUE(checkRootName(name));
}

void TestHandover::suggestedRootNames() {
    QCOMPARE(suggestedRootName({}), QStringLiteral("P2SRootCert"));
    QCOMPARE(suggestedRootName({QStringLiteral("p2srootcert")}), QStringLiteral("P2SRootCert-2"));
}

void TestHandover::fileNames_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QStringLiteral("user@contoso.com") << QStringLiteral("user@contoso.com.pfx");
    QTest::newRow("what Windows forbids")
        << QStringLiteral("a/b|c?d*e@contoso.com") << QStringLiteral("a-b-c-d-e@contoso.com.pfx");
    QTest::newRow("looks like an option")
        << QStringLiteral("-rf@contoso.com") << QStringLiteral("_rf@contoso.com.pfx");
    QTest::newRow("looks like a home folder")
        << QStringLiteral("~user@contoso.com") << QStringLiteral("_user@contoso.com.pfx");
    QTest::newRow("a device with an extension")
        << QStringLiteral("nul.x@contoso.com") << QStringLiteral("_nul.x@contoso.com.pfx");
    QTest::newRow("not a device") << QStringLiteral("nul@contoso.com")
                                  << QStringLiteral("nul@contoso.com.pfx");
    QTest::newRow("COM1") << QStringLiteral("com1.x@contoso.com")
                          << QStringLiteral("_com1.x@contoso.com.pfx");
    QTest::newRow("emoji") << QStringLiteral("😀@contoso.com") << QStringLiteral("😀@contoso.com.pfx");
}

void TestHandover::fileNames() {
    QFETCH(const QString, address);
    const auto person = EmailName::parse(address);
    EXPECT_VALUE(person);
    QTEST(suggestedFileName(*person), "expected");
}

void TestHandover::uploadText() {
    const Certificate& root = madeRoot().certificate();
    const QString text = azureUploadText(root);
    QVERIFY(QRegularExpression(QStringLiteral("^[A-Za-z0-9+/]+={0,2}$")).match(text).hasMatch());
    QCOMPARE(QByteArray::fromBase64(text.toLatin1()), root.der());
    QCOMPARE(exportedRoot(root, RootExportFormat::Azure), text.toLatin1());
    QCOMPARE(exportedRoot(root, RootExportFormat::Der), root.der());
    const QByteArray pem = exportedRoot(root, RootExportFormat::Pem);
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(pem.endsWith("-----END CERTIFICATE-----\n"));
}

void TestHandover::sheets_data() {
    QTest::addColumn<InstallTarget>("target");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("kinds");
    const QStringList windows{QStringLiteral("Current User"), QStringLiteral("strong private key protection"),
                              QStringLiteral("Automatically select"), QStringLiteral("choose “Yes”")};
    QTest::newRow("windows") << InstallTarget::Windows << windows << 1;
    QTest::newRow("windows-legacy") << InstallTarget::WindowsLegacy << windows << 1;
    QTest::newRow("apple") << InstallTarget::Apple
                           << QStringList{QStringLiteral("Keychain"), QStringLiteral("Local ID"),
                                          QStringLiteral("Profile Downloaded")}
                           << 2;
    QTest::newRow("android") << InstallTarget::Android
                             << QStringList{QStringLiteral("VPN &amp; app user certificate")} << 1;
    QTest::newRow("java") << InstallTarget::Java << QStringList{QStringLiteral("PKCS12")} << 1;
    QTest::newRow("linux") << InstallTarget::Linux << QStringList{QStringLiteral("openssl pkcs12 -in")} << 1;
    QTest::newRow("any") << InstallTarget::Any << windows + QStringList{QStringLiteral("Keychain")} << 5;
    QCOMPARE(allInstallTargets().size(), 7);
}

void TestHandover::sheets() {
    QFETCH(const InstallTarget, target);
    QFETCH(const QStringList, expected);
    QFETCH(const int, kinds);
    const RecipientSheet sheet = sheetFor(target);
    const QString html = recipientSheetHtml(sheet);
    for (const QString& words : expected)
        QVERIFY2(html.contains(words), qPrintable(words));
    QCOMPARE(html.count(QStringLiteral("<ol>")), kinds);
    for (const QString& fact : {sheet.pfxFileName, sheet.friendlyName, sheet.rootName,
                                sheet.certificate.sha1Thumbprint(), sheet.certificate.commonName()})
        QVERIFY2(html.contains(fact), qPrintable(fact));
    // Nothing is loaded from elsewhere, nothing runs, every placeholder is filled.
    for (const char* foreign : {"http://", "https://", "<script", "src=", "url(", "@import", "<img", "<link"})
        QVERIFY2(!html.contains(QLatin1StringView(foreign)), foreign);
    QVERIFY(!html.contains(QRegularExpression(QStringLiteral("%[1-9]"))));
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")));
    QVERIFY(html.contains(QStringLiteral("scope=\"row\"")));
    QVERIFY(html.contains(QStringLiteral("@media print")));
}

void TestHandover::sheetEscapesNames() {
    RecipientSheet sheet = sheetFor(InstallTarget::Any);
    sheet.friendlyName = QStringLiteral("<b>&\"' %1 %2");
    sheet.rootName = QStringLiteral("</html><script>");
    sheet.pfxFileName = QStringLiteral("%1 %9 <i>.pfx");
    const QString html = recipientSheetHtml(sheet);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<b>")));
    QVERIFY(!html.contains(QStringLiteral("<i>")));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;&amp;&quot;' %1 %2")));
    QVERIFY(html.contains(QStringLiteral("%1 %9 &lt;i&gt;.pfx")));
    // Well-formed as XML but for the elements that HTML leaves open.
    QString xml = html.section(QStringLiteral("<body>"), 1).section(QStringLiteral("</body>"), 0, 0);
    QXmlStreamReader reader(xml.trimmed());
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHandover::sheetFollowsTheLanguage() {
    ArabicTranslator arabic;
    QVERIFY(QCoreApplication::installTranslator(&arabic));
    const QString html = recipientSheetHtml(sheetFor(InstallTarget::Windows));
    QCoreApplication::removeTranslator(&arabic);
    QVERIFY(html.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    // A translator's own angle brackets are text.
    QVERIFY(html.contains(QStringLiteral("خطوة &lt;<bdi>user@contoso.com.pfx</bdi>&gt; &amp; &quot;")));
    QVERIFY(html.contains(QStringLiteral("<code dir=\"ltr\">")));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
