#include "core/base/files.h"
#include "core/handover/certificate_json.h"
#include "core/x509/certificate_fields.h"
#include "core/x509/certificate_file.h"
#include "tests/interop/openssl_view.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/outside_tool.h"
#include "tests/support/own_chain.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

/// A certificate with something odd in it. The script is run by /bin/sh in a folder with a key, "plain";
/// `make` is `openssl req -x509` with the configuration in "c.cnf", whose extension section [x] the script
/// may add to.
struct Odd {
    const char* what;
    const char* script;
};

constexpr char preamble[] =
    "printf '[req]\\ndistinguished_name=dn\\nx509_extensions=x\\n[dn]\\n[x]\\n' > c.cnf\n"
    "add() { printf '%s\\n' \"$@\" >> c.cnf; }\n"
    "make() { openssl req -x509 -config c.cnf -utf8 -key plain -days 30 -outform DER -out cert \"$@\"; }\n";

const Odd oddOnes[] = {
    {"serial of 21 octets", "make -subj /CN=a -set_serial 0xF0FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF01"},
    {"serial of 60 octets", "make -subj /CN=a -set_serial 0x$(printf 'AB%.0s' $(seq 60))"},
    {"serial 0", "make -subj /CN=a -set_serial 0"},
    {"serial -5", "make -subj /CN=a -set_serial -5"},
    {"serial -32768", "make -subj /CN=a -set_serial -32768"},
    {"serial with a leading zero digit", "make -subj /CN=a -set_serial 0x0102"},
    {"end after 2050", "make -subj /CN=a -days 20000"},
    {"end in 9999",
     "printf "
     "'[ca]\\ndefault_ca=d\\n[d]\\ndatabase=db\\nnew_certs_dir=.\\ndefault_md=sha256\\nrand_serial=yes\\n"
     "policy=p\\n[p]\\ncommonName=supplied\\n' > ca.cnf; : > db; openssl req -new -key plain -subj /CN=a "
     "-out request\n"
     "openssl ca -batch -config ca.cnf -selfsign -keyfile plain -in request -notext -startdate "
     "19500101000000Z "
     "-enddate 99991231235959Z -out pem; openssl x509 -in pem -outform DER -out cert"},
    {"subject in UTF-8", "make -subj '/CN=Jürgen Müller – 株式会社 🔑/O=Zürich AG'"},
    {"subject in BMPString",
     "sed -i '2a string_mask=MASK:0x800' c.cnf; make -subj '/CN=Größe 株式会社/O=Firma'"},
    {"subject in T61String",
     "sed -i '2a string_mask=MASK:0x4' c.cnf; make -subj '/CN=Grosse Firma/O=Jürgen'"},
    {"subject in UniversalString", "sed -i '2a string_mask=MASK:0x100' c.cnf; make -subj '/CN=株式会社 🔑'"},
    {"subject with all that RFC 4514 escapes",
     "make -subj '/CN=#a, b+c\"d\\\\e<f>g;h=i/O= space at both ends '"},
    {"subject with control characters", "make -subj \"$(printf '/CN=line one\\nline two\\ttab\\001')\""},
    {"subject with two values in one RDN", "make -subj '/C=DE/O=Firma/CN=a+UID=b+serialNumber=7'"},
    {"subject with domain components and e-mail",
     "make -subj '/DC=com/DC=contoso/OU=Users/CN=a/emailAddress=a@b.example'"},
    {"subject with an unknown attribute",
     "sed -i '1i oid_section=o' c.cnf; add '[o]' 'odd=1.3.6.1.4.1.55555.7'; make -subj '/odd=value/CN=a'"},
    {"subject with two common names", "make -subj '/CN=first/CN=second'"},
    {"no subject", "make -subj /"},
    {"EKU with many purposes",
     "add extendedKeyUsage=1.3.6.1.4.1.55555.1,emailProtection,serverAuth,1.3.6.1.4.1.311.20.2.2,clientAuth,"
     "1.3.6.1.4.1.311.10.3.4,codeSigning,anyExtendedKeyUsage,1.3.6.1.5.5.8.2.2; make -subj /CN=a"},
    {"EKU with a purpose twice",
     "add extendedKeyUsage=critical,clientAuth,serverAuth,clientAuth; make -subj /CN=a"},
    {"every key usage",
     "add "
     "keyUsage=digitalSignature,nonRepudiation,keyEncipherment,dataEncipherment,keyAgreement,keyCertSign,"
     "cRLSign,"
     "encipherOnly,decipherOnly basicConstraints=critical,CA:TRUE,pathlen:3; make -subj /CN=a"},
    {"every kind of SAN",
     "add 'subjectAltName=@s' '[s]' email.1=a@contoso.com DNS.1=contoso.com DNS.2=*.xn--mnchen-3ya.example "
     "URI.1=https://contoso.com/a?b=c IP.1=192.0.2.1 IP.2=2001:db8::1 RID.1=1.2.3.4 "
     "'otherName.1=1.3.6.1.4.1.311.20.2.3;FORMAT:UTF8,UTF8:jürgen@contoso.com' "
     "'otherName.2=1.3.6.1.5.5.7.8.9;FORMAT:UTF8,UTF8:jürgen@contoso.com' 'otherName.3=1.2.3.4.5;INTEGER:5' "
     "dirName.1=d '[d]' CN=Directory; make -subj /CN=a"},
    {"500 names in the SAN", "add 'subjectAltName=@s' '[s]'; for i in $(seq 500); do add "
                             "DNS.$i=host$i.contoso.com; done; make -subj /CN=a"},
    {"10,000 names in the SAN", "add 'subjectAltName=@s' '[s]'; seq 10000 | sed "
                                "'s/.*/DNS.&=host&.contoso.com/' >> c.cnf; make -subj /CN=a"},
    {"a critical extension that nobody knows",
     "add '1.3.6.1.4.1.55555.9=critical,DER:04:03:01:02:03'; make -subj /CN=a"},
    {"version 1",
     "sed -i /x509_extensions/d c.cnf; make -subj /CN=a; openssl x509 -inform DER -in cert -noout -text > t; "
     "grep -q 'Version: 1' t"},
    {"RSA 1024 with SHA-1", "openssl genrsa -out plain 1024; make -subj /CN=a -sha1"},
    {"RSA 3072 with SHA-384", "openssl genrsa -out plain 3072; make -subj /CN=a -sha384"},
    {"RSA-PSS signature", "make -subj /CN=a -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32"},
    {"EC P-256", "openssl ecparam -name prime256v1 -genkey -noout -out plain; make -subj /CN=a"},
    {"EC P-384", "openssl ecparam -name secp384r1 -genkey -noout -out plain; make -subj /CN=a"},
    {"Ed25519", "openssl genpkey -algorithm ED25519 -out plain; make -subj /CN=a"},
};

QString keyDescription(const OpensslView& view) {
    const QString algorithm = view.captured("Public Key Algorithm: (.*)");
    if (algorithm == QStringLiteral("id-ecPublicKey"))
        return QStringLiteral("EC ") + view.captured("NIST CURVE: (.*)");
    if (algorithm == QStringLiteral("rsaEncryption"))
        return QStringLiteral("RSA ") + view.captured("Public-Key: \\((\\d+) bit");
    return algorithm == QStringLiteral("ED25519") ? QStringLiteral("Ed25519") : algorithm;
}

QJsonArray strings(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}

/// MakeCert's roots say nothing of what they are for; openssl has no word for such, and Windows takes them.
bool isSilentRoot(const OpensslView& view, const QByteArray& text) {
    return view.value("subject") == view.value("issuer") &&
           text.contains("Public Key Algorithm: rsaEncryption") && !text.contains("Basic Constraints") &&
           !text.contains("Key Usage");
}

} // namespace

/// The JSON of a certificate says what `openssl x509` says of it, for ours, for others' and for odd ones.
class TestCertificateFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void odd_data();
    void odd();
    void ours_data();
    void ours();
    void fixtures_data();
    void fixtures();
    void microsoftExtensions_data();
    void microsoftExtensions();
    void vectors_data();
    void vectors();

private:
    void compare(const Certificate& certificate);
    static void checkFields(const Certificate& certificate);

    QTemporaryDir m_folder;
};

void TestCertificateFields::compare(const Certificate& certificate) {
    const auto openssl = [&](const QStringList& arguments) {
        return runTool(QStringLiteral("openssl"),
                       QStringList{QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                   QStringLiteral("-noout")} +
                           arguments,
                       {.input = certificate.der()});
    };
    const ToolRun run =
        openssl({QStringLiteral("-subject"), QStringLiteral("-issuer"), QStringLiteral("-nameopt"),
                 QStringLiteral("RFC2253,-esc_msb"), QStringLiteral("-serial"), QStringLiteral("-startdate"),
                 QStringLiteral("-enddate"), QStringLiteral("-dateopt"), QStringLiteral("iso_8601"),
                 QStringLiteral("-fingerprint"), QStringLiteral("-sha1"), QStringLiteral("-text")});
    EXPECT_ACCEPTED(run);
    const ToolRun sha256 = openssl({QStringLiteral("-fingerprint"), QStringLiteral("-sha256")});
    EXPECT_ACCEPTED(sha256);
    const OpensslView view(QString::fromUtf8(run.out));

    QJsonArray purposes;
    for (const QString& purpose : view.extension("Extended Key Usage"))
        purposes.append(opensslPurposes().value(purpose, purpose));
    QStringList usage;
    for (const QString& bit : view.extension("Key Usage"))
        usage.append(opensslKeyUsages().value(bit, bit));
    QStringList names;
    for (const QString& name : view.extension("Subject Alternative Name"))
        names.append(ourSpelling(name));

    const QJsonObject json = certificateJson(certificate);
    const auto field = [&json](const char* name) { return json.value(QLatin1StringView(name)); };
    QCOMPARE(field("subject").toString(), view.value("subject"));
    QCOMPARE(field("issuer").toString(), view.value("issuer"));
    QCOMPARE(field("serial").toString(), view.value("serial"));
    QCOMPARE(field("notBefore").toString(), view.date("notBefore"));
    QCOMPARE(field("notAfter").toString(), view.date("notAfter"));
    QCOMPARE(field("sha1").toString(), view.fingerprint("sha1 Fingerprint"));
    QCOMPARE(field("sha256").toString(),
             OpensslView(QString::fromUtf8(sha256.out)).fingerprint("sha256 Fingerprint"));
    QCOMPARE(field("key").toString(), keyDescription(view));
    QCOMPARE(field("signature").toString(), view.captured("Signature Algorithm: (.*)"));
    QCOMPARE(field("isCa").toBool(), run.out.contains("CA:TRUE") || isSilentRoot(view, run.out));
    QCOMPARE(field("keyUsage").toArray(), strings(usage));
    QJsonArray oids;
    const QJsonArray encoded = field("extendedKeyUsage").toArray();
    for (const auto& purpose : encoded)
        oids.append(purpose.toObject().value(QStringLiteral("oid")));
    QCOMPARE(oids, purposes);
    QCOMPARE(field("subjectAltName").toArray(), strings(names));

    checkFields(certificate);
}

/// Every field of it can be shown, and each is where it is said to be.
void TestCertificateFields::checkFields(const Certificate& certificate) {
    const QByteArray der = certificate.der();
    const QList<CertificateField> fields = certificateFields(certificate);
    QVERIFY(fields.size() >= 11);
    for (const CertificateField& shown : fields) {
        if (shown.offset >= 0)
            QCOMPARE(der.mid(shown.offset, shown.der.size()), shown.der);
    }
}

void TestCertificateFields::initTestCase() {
    QVERIFY(m_folder.isValid());
    EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"),
                            {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
                             QStringLiteral("-out"), QStringLiteral("rsa")},
                            {.folder = m_folder.path()}));
}

void TestCertificateFields::odd_data() {
    QTest::addColumn<QByteArray>("script");
    for (const Odd& odd : oddOnes)
        QTest::newRow(odd.what) << QByteArray(odd.script);
}

void TestCertificateFields::odd() {
    QFETCH(QByteArray, script);
    EXPECT_ACCEPTED(
        runTool(QStringLiteral("/bin/sh"),
                {QStringLiteral("-euc"), QString::fromUtf8("cp rsa plain\n" + (preamble + script))},
                {.folder = m_folder.path()}));
    const auto der = readFile(m_folder.filePath(QStringLiteral("cert")));
    EXPECT_VALUE(der);
    const auto certificate = Certificate::fromDer(*der);
    EXPECT_VALUE(certificate);
    compare(*certificate);
}

void TestCertificateFields::ours_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<ExtendedKeyUsage>("purposes");
    QTest::newRow("plain") << QStringLiteral("user@contoso.com") << ExtendedKeyUsage::p2sClient();
    QTest::newRow("IDN domain") << QStringLiteral("user@münchen.example") << ExtendedKeyUsage::p2sClient();
    QTest::newRow("non-ASCII local part")
        << QStringLiteral("jürgen@contoso.com") << ExtendedKeyUsage::p2sClient();
    QTest::newRow("both") << QStringLiteral("用户@例子.example") << ExtendedKeyUsage::likeUserTemplate();
    QTest::newRow("apostrophe and plus")
        << QStringLiteral("o'brien+vpn@contoso.com") << ExtendedKeyUsage::p2sClient();
}

void TestCertificateFields::ours() {
    QFETCH(QString, address);
    QFETCH(ExtendedKeyUsage, purposes);
    const auto own = makeOwnChain(KeyAlgorithm::Rsa2048, address, purposes);
    EXPECT_VALUE(own);
    compare(own->authority.certificate());
    compare(own->leaf);
}

void TestCertificateFields::fixtures_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("password");
    // Without boringssl-windows.p12: its UPN ends in a NUL, which openssl does not print.
    const std::pair<const char*, const char*> files[] = {
        {"dotnet-contoso-server-first.pfx", "testcertificate"},
        {"dotnet-client-at-contoso.pfx", "PLACEHOLDER"},
        {"dotnet-no-eku.pfx", "PLACEHOLDER"},
        {"dotnet-test-three-certs.pfx", "test"},
        {"dotnet-empty-password.pfx", ""},
        {"boringssl-no-encryption.p12", "foo"},
        {"windows-certmgr-aes256.p12", "password"},
    };
    for (const auto& [file, password] : files)
        QTest::newRow(file) << QStringLiteral(P2S_TEST_DATA "/pkcs12/") + QLatin1StringView(file)
                            << QByteArray(password);
}

void TestCertificateFields::fixtures() {
    QFETCH(QString, path);
    QFETCH(QByteArray, password);
    const auto bytes = readFile(path);
    EXPECT_VALUE(bytes);
    const auto bundle = Pkcs12Bundle::read(*bytes, SecretBytes(password), path);
    EXPECT_VALUE(bundle);
    for (const Certificate& certificate : bundle->certificates())
        compare(certificate);
}

void TestCertificateFields::microsoftExtensions_data() {
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QString>("der");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* oid, const char* der, const char* value) {
        QTest::newRow(name) << QString::fromLatin1(oid) << QString::fromLatin1(der)
                            << QString::fromLatin1(value);
    };
    row("template", "1.3.6.1.4.1.311.21.7", "3012060a2b060104018237150801020164020104",
        "Template: 1.3.6.1.4.1.311.21.8.1\nMajor version: 100\nMinor version: 4");
    row("template without versions", "1.3.6.1.4.1.311.21.7", "300c060a2b060104018237150801",
        "Template: 1.3.6.1.4.1.311.21.8.1");
    row("application policies", "1.3.6.1.4.1.311.21.10", "300c300a06082b06010505070302",
        "1. Client Authentication (1.3.6.1.5.5.7.3.2)");
    row("CA version", "1.3.6.1.4.1.311.21.1", "0203010002", "V2.1");
    row("SID", "1.3.6.1.4.1.311.25.2",
        "3024a022060a2b060104018237190201a0140412532d312d352d32312d312d322d332d353030", "S-1-5-21-1-2-3-500");
    row("template's name", "1.3.6.1.4.1.311.20.2", "1e0e0050003200530055007300650072", "P2SUser");
    row("template's name in UTF-8", "1.3.6.1.4.1.311.20.2", "0c0750325355736572", "P2SUser");
    // What is no such thing is dumped like any other.
    row("bytes behind it", "1.3.6.1.4.1.311.21.1", "02030100020500",
        "  0:d=0  hl=2 l=   3 prim: INTEGER           :010002\n    5:d=0  hl=2 l=   0 prim: NULL");
}

/// openssl puts into a certificate what Active Directory Certificate Services puts there.
void TestCertificateFields::microsoftExtensions() {
    QFETCH(QString, oid);
    QFETCH(QString, der);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    const OpensslWorkshop workshop(folder.path());
    CertificateRecipe recipe =
        CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"));
    recipe.extensions.append(oid + QStringLiteral("=DER:") + der);
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("user"), recipe));
    const auto file =
        parseCertificateFile(workshop.bytes(QStringLiteral("user.pem")), {}, QStringLiteral("user"));
    EXPECT_VALUE(file);
    QString found;
    const QList<CertificateField> fields = certificateFields(file->certificates.first());
    for (const CertificateField& field : fields) {
        if (field.id == QStringLiteral("extension:") + oid)
            found = field.value;
    }
    QCOMPARE(found.trimmed(), value.trimmed());
}

void TestCertificateFields::vectors_data() {
    QTest::addColumn<QString>("path");
    const QString folder = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/x509");
    QVERIFY2(QFileInfo(folder).isDir(), "python3-cryptography-vectors is missing");
    QDirIterator it(
        folder,
        {QStringLiteral("*.pem"), QStringLiteral("*.der"), QStringLiteral("*.crt"), QStringLiteral("*.cer")},
        QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        // Beside its certificate are private keys that are none. openssl passes over them; here a file with a
        // key that cannot be read is refused, for it may be somebody's only copy.
        if (!path.endsWith(QStringLiteral("/cryptography.io.with_garbage.pem")))
            QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}

/// Whatever openssl takes for a certificate is read, to the last field.
void TestCertificateFields::vectors() {
    QFETCH(QString, path);
    const auto bytes = readFile(path);
    EXPECT_VALUE(bytes);
    const auto file = parseCertificateFile(*bytes, {}, path);
    const ToolRun run = runTool(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"),
                                                            path, QStringLiteral("-noout")});
    QVERIFY2(run.finished, run.story().constData());
    const bool isCertificate = file && !file->certificates.isEmpty();
    QVERIFY2(!run.accepted() || isCertificate, describe(file).constData());
    if (!isCertificate)
        return;
    for (const Certificate& certificate : file->certificates)
        checkFields(certificate);
}

QTEST_GUILESS_MAIN(TestCertificateFields)
#include "test_certificate_fields.moc"
