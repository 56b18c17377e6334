#include "core/base/files.h"
#include "core/readiness/client_readiness.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/support/expect_result.h"

#include <QDir>

using namespace p2s;

namespace {

constexpr char rc2[] = "PBE-SHA1-RC2-40, 2000";
constexpr char tripleDes[] = "PBE-SHA1-3DES, 2000";
constexpr char rc2Boring[] = "PBE-SHA1-RC2-40, 2048";
constexpr char tripleDesBoring[] = "PBE-SHA1-3DES, 2048";
constexpr char aes[] = "AES-256-CBC, PBKDF2-HMAC-SHA256, 2000";
constexpr char server[] = "1.3.6.1.5.5.7.3.1";
constexpr char client[] = "1.3.6.1.5.5.7.3.2";
constexpr char encryptingFileSystem[] = "1.3.6.1.4.1.311.10.3.4";

/// What openssl says of a bundle that somebody else made; see tests/data/pkcs12/README.md.
struct Bundle {
    const char* file;
    const char* password;
    std::optional<ErrorCode> error = std::nullopt;
    /// Common names in file order.
    QStringList names = {};
    /// Of the leaf; nothing without the extension.
    std::optional<QStringList> purposes = std::nullopt;
    int keys = 1;
    const char* friendlyName = "";
    QStringList encryption = {};
    const char* mac = "HMAC-SHA1, 2000";
    /// How many issuers of the leaf are in the file.
    int chain = 1;
    /// The findings of severity error and warning, in alphabetical order, on 1 June 2026.
    QStringList errors = {};
    QStringList warnings = {};
};

QStringList list(std::initializer_list<const char*> items) {
    QStringList strings;
    for (const char* item : items)
        strings += QString::fromUtf8(item);
    return strings;
}

const QList<Bundle>& bundles() {
    static const QList<Bundle> all = {
        {.file = "dotnet-contoso-server-first.pfx",
         .password = "testcertificate",
         .names = list({"testserver.contoso.com", "NDX Test Root CA"}),
         .purposes = list({server, client}),
         .encryption = list({tripleDes, rc2}),
         .errors = list({"eku-order"}),
         .warnings = list({"protection-rc2"})},
        {.file = "dotnet-client-eku.pfx",
         .password = "testcertificate",
         .names = list({"testclienteku.contoso.com", "NDX Test Root CA"}),
         .purposes = list({client}),
         .friendlyName = "{45FB6687-308B-4661-A08F-FC802775631E}",
         .encryption = list({tripleDes, tripleDes})},
        {.file = "dotnet-client-eku-rc2.pfx",
         .password = "testcertificate",
         .names = list({"testclienteku.contoso.com", "NDX Test Root CA"}),
         .purposes = list({client}),
         .encryption = list({tripleDes, rc2}),
         .warnings = list({"protection-rc2"})},
        {.file = "dotnet-client-at-contoso.pfx",
         .password = "PLACEHOLDER",
         .names = list({"Test Client1", "NDX Test Root CA"}),
         .purposes = list({client}),
         .encryption = list({tripleDesBoring, tripleDesBoring}),
         .mac = "HMAC-SHA1, 2048",
         .warnings = list({"user-principal-name"})},
        {.file = "dotnet-no-eku.pfx",
         .password = "PLACEHOLDER",
         .names = list({"testnoeku.contoso.com", "NDX Test Root CA"}),
         .encryption = list({tripleDesBoring, tripleDesBoring}),
         .mac = "HMAC-SHA1, 2048",
         .errors = list({"eku-missing"})},
        {.file = "dotnet-server-eku.pfx",
         .password = "PLACEHOLDER",
         .names = list({"testservereku.contoso.com", "testservereku.contoso.com"}),
         .purposes = list({server}),
         .keys = 2,
         .friendlyName = "{EA97C85F-522C-41CC-99B1-5C0D2CF9E1EE}",
         .encryption = list({tripleDes, tripleDes, tripleDes}),
         .chain = 0,
         .errors = list({"chain-incomplete", "eku-no-client-auth"}),
         .warnings = list({"several-keys"})},
        {.file = "dotnet-selfsigned-client-eku.pfx",
         .password = "testcertificate",
         .names = list({"testselfsignedclienteku.contoso.com"}),
         .purposes = list({client}),
         .encryption = list({tripleDes, "none"}),
         .chain = 0,
         .errors = list({"self-signed"})},
        {.file = "dotnet-test-three-certs.pfx",
         .password = "test",
         .names = list({"test.local", "MS Passport Test Root CA", "MS Passport Test Sub CA"}),
         .purposes = list({server, client}),
         .friendlyName = "{23E43C0B-552A-44DA-9CC9-57E48B8A2195}",
         .encryption = list({tripleDes, tripleDes}),
         .chain = 2,
         // RSA 1024 three times; SHA-1 signatures on leaf and intermediate, the root's own does not matter.
         .errors =
             list({"eku-order", "weak-key", "weak-key", "weak-key", "weak-signature", "weak-signature"})},
        {.file = "dotnet-empty-password.pfx",
         .password = "",
         .names = list({"mycert", "wit4"}),
         .purposes = list({client}),
         .friendlyName = "{969A3605-2B39-4C59-972A-F3B8460D54C5}",
         .encryption = list({tripleDes, tripleDes}),
         .errors = list({"expired", "root-expired", "weak-key", "weak-signature"})},
        {.file = "boringssl-windows.p12",
         .password = "foo",
         .names = list({"agl"}),
         .purposes = list({encryptingFileSystem}),
         .friendlyName = "ee6d8805-06d9-42e2-8b68-feab5ef28270",
         .encryption = list({tripleDes, rc2}),
         .chain = 0,
         .errors = list({"eku-no-client-auth", "self-signed", "weak-signature"}),
         .warnings = list({"protection-rc2", "user-principal-name"})},
        {.file = "boringssl-unicode-password.p12",
         .password = "Hello, 世界",
         .names = list({""}),
         .encryption = list({rc2Boring, tripleDesBoring}),
         .mac = "HMAC-SHA1, 2048",
         .chain = 0,
         .errors = list({"is-ca", "root-expired"}),
         .warnings = list({"elliptic-curve-key", "protection-rc2"})},
        {.file = "boringssl-null-password.p12",
         .password = "",
         .names = list({""}),
         .encryption = list({rc2Boring, tripleDesBoring}),
         .mac = "HMAC-SHA1, 2048",
         .chain = 0,
         .errors = list({"is-ca", "root-expired"}),
         .warnings = list({"elliptic-curve-key", "protection-rc2"})},
        {.file = "boringssl-no-encryption.p12",
         .password = "foo",
         .names = list({""}),
         .encryption = list({"none"}),
         .mac = "HMAC-SHA1, 2048",
         .chain = 0,
         .errors = list({"clear-parts", "is-ca", "root-expired"}),
         .warnings = list({"elliptic-curve-key"})},
        {.file = "boringssl-bad1.p12", .password = "foo", .error = ErrorCode::FileMalformed},
        {.file = "rfc9579-a1-pbmac1.p12", .password = "1234", .error = ErrorCode::Pkcs12MacUnsupported},
        {.file = "windows-certmgr-aes256.p12",
         .password = "password",
         .names = list({"*.ad.standalone.com"}),
         .purposes = list({client, server}),
         .friendlyName = "te-c6bda622-30a4-4ecb-a844-19ccbf12a511",
         .encryption = list({aes, aes}),
         .mac = "HMAC-SHA256, 2000",
         .chain = 0,
         .errors = list({"expired", "self-signed"}),
         .warnings = list({"local-machine-key"})},
    };
    return all;
}

Result<QByteArray> bytesOf(const char* file) {
    return readFile(QStringLiteral(P2S_TEST_DATA "/pkcs12/") + QLatin1StringView(file));
}

} // namespace

/// Bundles from Windows, .NET, BoringSSL and RFC 9579: everything that is in them is told, or why not.
class TestFixtures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheTable();
    void tellsWhatIsIn_data() { rows(); }
    void tellsWhatIsIn();
    void refusesOtherPasswords_data() { rows(); }
    void refusesOtherPasswords();

private:
    static void rows();
};

void TestFixtures::rows() {
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < bundles().size(); ++i)
        QTest::newRow(bundles()[i].file) << i;
}

void TestFixtures::everyFileIsInTheTable() {
    QStringList expected;
    for (const Bundle& bundle : bundles())
        expected += QLatin1StringView(bundle.file);
    expected.sort();
    QCOMPARE(QDir(QStringLiteral(P2S_TEST_DATA "/pkcs12"))
                 .entryList({QStringLiteral("*.pfx"), QStringLiteral("*.p12")}, QDir::Files, QDir::Name),
             expected);
}

void TestFixtures::tellsWhatIsIn() {
    QFETCH(qsizetype, index);
    const Bundle& expected = bundles()[index];
    const auto bytes = bytesOf(expected.file);
    EXPECT_VALUE(bytes);
    const auto bundle =
        Pkcs12Bundle::read(*bytes, SecretBytes(expected.password), QLatin1StringView(expected.file));
    if (expected.error) {
        EXPECT_ERROR(bundle, *expected.error);
        return;
    }
    EXPECT_VALUE(bundle);

    QStringList names;
    for (const Certificate& certificate : bundle->certificates())
        names += certificate.commonName();
    QCOMPARE(names, expected.names);
    QCOMPARE(bundle->keyCount(), expected.keys);
    QVERIFY(bundle->keyMatches());
    QCOMPARE(bundle->friendlyName(), QLatin1StringView(expected.friendlyName));
    QVERIFY(bundle->leaf().has_value());
    QCOMPARE(*bundle->leaf(), bundle->certificates().first());
    QCOMPARE(bundle->chain().size(), expected.chain);

    const auto usage = bundle->leaf()->extendedKeyUsage();
    QCOMPARE(usage.has_value(), expected.purposes.has_value());
    QStringList purposes;
    for (const KeyPurpose& purpose : usage ? usage->purposes() : QList<KeyPurpose>())
        purposes += purpose.oid;
    QCOMPARE(purposes, expected.purposes.value_or(QStringList()));

    const Pkcs12Protection& protection = bundle->protection();
    QCOMPARE(protection.encryption, expected.encryption);
    QCOMPARE(protection.mac, QLatin1StringView(expected.mac));
    QVERIFY(protection.hasMac);
    QCOMPARE(protection.usesRc2, !expected.encryption.filter(QStringLiteral("RC2")).isEmpty());
    QCOMPARE(protection.usesAes, !expected.encryption.filter(QStringLiteral("AES")).isEmpty());

    QStringList errors;
    QStringList warnings;
    for (const Finding& finding :
         assessBundle(*bundle, QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC))) {
        if (finding.severity == Severity::Error)
            errors += ruleId(finding.rule);
        else if (finding.severity == Severity::Warning)
            warnings += ruleId(finding.rule);
    }
    errors.sort();
    warnings.sort();
    QCOMPARE(errors, expected.errors);
    QCOMPARE(warnings, expected.warnings);
}

void TestFixtures::refusesOtherPasswords() {
    QFETCH(qsizetype, index);
    const Bundle& expected = bundles()[index];
    const auto bytes = bytesOf(expected.file);
    EXPECT_VALUE(bytes);
    // What stands in the way of the right password stands in the way of any.
    EXPECT_ERROR(Pkcs12Bundle::read(*bytes, SecretBytes("not the password"), {}),
                 expected.error.value_or(ErrorCode::WrongPassword));
    const bool hasPassword = *expected.password != '\0';
    if (hasPassword)
        EXPECT_ERROR(Pkcs12Bundle::read(*bytes, {}, {}), expected.error.value_or(ErrorCode::PasswordNeeded));
}

QTEST_GUILESS_MAIN(TestFixtures)
#include "test_fixtures.moc"
