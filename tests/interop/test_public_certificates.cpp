#include "core/base/files.h"
#include "core/handover/certificate_json.h"
#include "core/x509/certificate_file.h"
#include "tests/interop/certtool_view.h"
#include "tests/interop/openssl_view.h"
#include "tests/support/expect_result.h"
#include "tests/support/outside_tool.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace p2s;
using namespace p2s::test;

namespace {

/// Of Debian's python3-cryptography-vectors.
const QString vectors = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/");
/// What other programs have made, kept with the tests.
const QString fixtures = QStringLiteral(P2S_TEST_DATA "/pkcs12/");

/// One of them opens each bundle.
const char* const passwords[] = {"",     "cryptography", "password",   "PLACEHOLDER", "testcertificate",
                                 "test", "foo",          "Hello, 世界"};
/// Those that are not to open: damaged, and PBMAC1.
const QStringList unopened{QStringLiteral("boringssl-bad1.p12"), QStringLiteral("rfc9579-a1-pbmac1.p12")};

Result<CertificateFile> opened(const QString& path) {
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<CertificateFile> file = failure(ErrorCode::WrongPassword, path);
    for (const char* password : passwords) {
        file = parseCertificateFile(*bytes, SecretBytes(password), path);
        const bool isOther = file || (file.error().code != ErrorCode::WrongPassword &&
                                      file.error().code != ErrorCode::PasswordNeeded);
        if (isOther)
            break;
    }
    return file;
}

/// What is said of a certificate, by the names that certificateJson has.
using Said = QMap<QString, QStringList>;

/// Where another program says something else, and why that is no fault of ours.
struct Difference {
    const char* file;
    const char* judge;
    const char* field;
    const char* says;
    const char* because;
};
const Difference differences[] = {
    {"PKITS_data/certs/InvalidNegativeSerialNumberTest15EE.crt", "certtool", "serial", "FF",
     "it prints the octets as they are encoded, which are those of -1"},
    {"custom/negative_serial.pem", "certtool", "serial", "FBCE996C13",
     "it prints the octets as they are encoded, which are those of -04316693ED"},
    {"PKITS_data/certs/Validpre2000UTCnotBeforeDateTest3EE.crt", "certtool", "notBefore",
     "1970-01-01T00:00:00Z", "it knows no time before 1970; the certificate says 1950"},
    {"badasn1time.pem", "openssl", "notAfter", "Bad time value", "it says in words that this is no time"},
    {"badasn1time.pem", "certtool", "notAfter", "2019-02-07T01:02:57Z",
     "it reads on where the digits of the time end"},
    {"custom/alternate-rsa-sha1-oid.der", "certtool", "keyUsage", "",
     "it expects no more than nine bits, and the certificate has a whole octet of them besides"},
    {"san_edipartyname.der", "openssl", "subjectAltName",
     "other:", "it does not decode this ediPartyName either, and prints something in its place"},
    {"utf8-dnsname.pem", "openssl", "subjectAltName",
     "dns:partner.biztositas.hu|dns:biztositas.hu|dns:*.biztositas.hu|dns:biztosítás.hu|dns:*.biztosítás.hu|"
     "dns:xn--biztosts-fza2j.hu|dns:*.xn--biztosts-fza2j.hu",
     "it prints octets that no IA5String may have (RFC 5280 §4.2.1.6), which look like UTF-8 then; here each "
     "is shown"},
    {"utf8-dnsname.pem", "certtool", "subjectAltName",
     "dns:partner.biztositas.hu|dns:biztositas.hu|dns:*.biztositas.hu|dns:biztosítás.hu|dns:*.biztosítás.hu|"
     "dns:xn--biztosts-fza2j.hu|dns:*.xn--biztosts-fza2j.hu",
     "it prints octets that no IA5String may have (RFC 5280 §4.2.1.6), which look like UTF-8 then; here each "
     "is shown"},
    {"boringssl-windows.p12", "openssl", "subjectAltName",
     "other:", "the user principal name ends in a NUL, and it prints something in place of such a name"},
    {"boringssl-windows.p12", "certtool", "subjectAltName", "other:1.3.6.1.4.1.311.20.2.3",
     "the user principal name ends in a NUL, and it does not decode such a name"},
};

/// What certtool does not read at all.
struct Refusal {
    const char* file;
    const char* because;
};
const Refusal refusals[] = {
    {"custom/san_empty_hostname.pem", "an empty DNS name"},
    {"custom/two_basic_constraints.pem", "an extension twice, which RFC 5280 §4.2 forbids"},
    {"san_edipartyname.der", "an ediPartyName"},
    {"san_x400address.der", "an x400Address"},
    {"v1_cert.pem", "two signature algorithms that are not the same (RFC 5280 §4.1.1.2)"},
};

Said saidByUs(const Certificate& certificate) {
    const QJsonObject json = certificateJson(certificate);
    Said said;
    for (const auto* field : {"subject", "issuer", "serial", "notBefore", "notAfter", "sha1", "sha256"})
        said.insert(QString::fromLatin1(field), {json.value(QLatin1StringView(field)).toString()});
    for (const auto* field : {"keyUsage", "extendedKeyUsage", "subjectAltName"}) {
        QStringList& list = said[QString::fromLatin1(field)];
        const QJsonArray values = json.value(QLatin1StringView(field)).toArray();
        for (const auto& value : values)
            list.append(value.isObject() ? value.toObject().value(QStringLiteral("oid")).toString()
                                         : value.toString());
    }
    return said;
}

ToolRun askOpenssl(const Certificate& certificate, const QStringList& arguments) {
    return runTool(QStringLiteral("openssl"),
                   QStringList{QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                               QStringLiteral("-noout"), QStringLiteral("-fingerprint")} +
                       arguments,
                   {.input = certificate.der()});
}

Said saidByOpenssl(const ToolRun& run, const ToolRun& sha256) {
    const OpensslView view(QString::fromUtf8(run.out));
    QStringList purposes;
    for (const QString& purpose : view.extension("Extended Key Usage"))
        purposes.append(opensslPurposes().value(purpose, purpose));
    QStringList usage;
    for (const QString& bit : view.extension("Key Usage"))
        usage.append(opensslKeyUsages().value(bit, bit));
    QStringList names;
    for (const QString& name : view.extension("Subject Alternative Name"))
        names.append(ourSpelling(name));
    return {{QStringLiteral("subject"), {view.value("subject")}},
            {QStringLiteral("issuer"), {view.value("issuer")}},
            {QStringLiteral("serial"), {view.value("serial")}},
            {QStringLiteral("notBefore"), {view.date("notBefore")}},
            {QStringLiteral("notAfter"), {view.date("notAfter")}},
            {QStringLiteral("sha1"), {view.fingerprint("sha1 Fingerprint")}},
            {QStringLiteral("sha256"),
             {OpensslView(QString::fromUtf8(sha256.out)).fingerprint("sha256 Fingerprint")}},
            {QStringLiteral("keyUsage"), usage},
            {QStringLiteral("extendedKeyUsage"), purposes},
            {QStringLiteral("subjectAltName"), names}};
}

Said saidByCerttool(const ToolRun& run) {
    const CerttoolView view(QString::fromUtf8(run.out));
    return {{QStringLiteral("subject"), {view.name("Subject")}},
            {QStringLiteral("issuer"), {view.name("Issuer")}},
            {QStringLiteral("serial"), {view.serial()}},
            {QStringLiteral("notBefore"), {view.date("Not Before")}},
            {QStringLiteral("notAfter"), {view.date("Not After")}},
            {QStringLiteral("sha1"), {view.thumbprint("sha1")}},
            {QStringLiteral("sha256"), {view.thumbprint("sha256")}},
            {QStringLiteral("keyUsage"), view.keyUsage()},
            {QStringLiteral("extendedKeyUsage"), view.purposes()},
            {QStringLiteral("subjectAltName"), view.alternativeNames()}};
}

/// What \a judge is known to say instead, by field.
QMap<QString, QString> knownDifferences(const QString& file, const char* judge) {
    QMap<QString, QString> known;
    for (const Difference& each : differences) {
        if (file == QLatin1StringView(each.file) && QByteArray(each.judge) == judge)
            known.insert(QString::fromLatin1(each.field), QString::fromUtf8(each.says));
    }
    return known;
}

/// Empty when every field is the same, but for those that are known to differ, and those do.
QString dispute(const Said& ours, const Said& theirs, const QMap<QString, QString>& known) {
    QString text;
    for (auto field = ours.begin(); field != ours.end(); ++field) {
        const QString said = field->join(QLatin1Char('|'));
        const QString others = theirs.value(field.key()).join(QLatin1Char('|'));
        const bool isAsExpected = known.contains(field.key())
                                      ? said != others && others == known.value(field.key())
                                      : said == others;
        if (!isAsExpected)
            text += field.key() + QStringLiteral(": ") + said + QStringLiteral(" is ") + others +
                    QLatin1Char('\n');
    }
    return text;
}

} // namespace

/// Every public test certificate, those in bundles among them, is decoded as `openssl x509` and `certtool`
/// decode it.
class TestPublicCertificates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFileInfo(vectors).isDir(), "python3-cryptography-vectors is missing"); }
    void fields_data();
    void fields();
    void everyDifferenceIsMet();

private:
    QSet<QString> m_files;
};

void TestPublicCertificates::fields_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isBundle");
    const auto addAll = [](const QString& folder, const QStringList& endings, bool isBundle) {
        QStringList patterns;
        for (const QString& ending : endings)
            patterns.append(QStringLiteral("*.") + ending);
        QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next().mid(folder.size());
            if (!unopened.contains(file))
                QTest::newRow(qPrintable(file)) << folder << file << isBundle;
        }
    };
    addAll(vectors + QStringLiteral("x509/"),
           {QStringLiteral("pem"), QStringLiteral("der"), QStringLiteral("crt"), QStringLiteral("cer")},
           false);
    addAll(vectors + QStringLiteral("pkcs7/"),
           {QStringLiteral("pem"), QStringLiteral("der"), QStringLiteral("p7b")}, false);
    addAll(vectors + QStringLiteral("pkcs12/"), {QStringLiteral("p12")}, true);
    addAll(fixtures, {QStringLiteral("pfx"), QStringLiteral("p12")}, true);
}

void TestPublicCertificates::fields() {
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(bool, isBundle);
    const auto read = opened(folder + file);
    QVERIFY2(read || !isBundle, describe(read).constData());
    // Requests, lists and what is no certificate: interop.certificate_fields asks openssl whether that is so.
    if (!read)
        return;
    for (const Certificate& certificate : read->certificates) {
        m_files.insert(file);
        const Said ours = saidByUs(certificate);
        const ToolRun openssl =
            askOpenssl(certificate,
                       {QStringLiteral("-subject"), QStringLiteral("-issuer"), QStringLiteral("-nameopt"),
                        QStringLiteral("RFC2253,-esc_msb"), QStringLiteral("-serial"),
                        QStringLiteral("-startdate"), QStringLiteral("-enddate"), QStringLiteral("-dateopt"),
                        QStringLiteral("iso_8601"), QStringLiteral("-sha1"), QStringLiteral("-text")});
        EXPECT_ACCEPTED(openssl);
        const ToolRun sha256 = askOpenssl(certificate, {QStringLiteral("-sha256")});
        EXPECT_ACCEPTED(sha256);
        const QString disputed =
            dispute(ours, saidByOpenssl(openssl, sha256), knownDifferences(file, "openssl"));
        QVERIFY2(disputed.isEmpty(), qPrintable(QStringLiteral("openssl: ") + disputed));

        const ToolRun certtool = runTool(QStringLiteral("certtool"),
                                         {QStringLiteral("--certificate-info"), QStringLiteral("--inder")},
                                         {.input = certificate.der()});
        const bool isRefused =
            std::any_of(std::begin(refusals), std::end(refusals),
                        [&file](const Refusal& refusal) { return file == QLatin1StringView(refusal.file); });
        QVERIFY2(isRefused ? certtool.refused() : certtool.accepted(), certtool.story().constData());
        if (isRefused)
            continue;
        const QString alsoDisputed =
            dispute(ours, saidByCerttool(certtool), knownDifferences(file, "certtool"));
        QVERIFY2(alsoDisputed.isEmpty(), qPrintable(QStringLiteral("certtool: ") + alsoDisputed));
    }
}

void TestPublicCertificates::everyDifferenceIsMet() {
    QVERIFY(m_files.size() > 500);
    for (const char* file : {"amazon-roots.der", "amazon-roots.p7b", "isrg.pem"})
        QVERIFY2(m_files.contains(QLatin1StringView(file)), file);
    QStringList bundles =
        QDir(fixtures).entryList({QStringLiteral("*.pfx"), QStringLiteral("*.p12")}, QDir::Files);
    bundles.removeIf([](const QString& file) { return unopened.contains(file); });
    QCOMPARE(bundles.size(), 14);
    for (const QString& file : std::as_const(bundles))
        QVERIFY2(m_files.contains(file), qPrintable(file));
    for (const Difference& each : differences)
        QVERIFY2(m_files.contains(QLatin1StringView(each.file)), each.because);
    for (const Refusal& each : refusals)
        QVERIFY2(m_files.contains(QLatin1StringView(each.file)), each.because);
}

QTEST_GUILESS_MAIN(TestPublicCertificates)
#include "test_public_certificates.moc"
