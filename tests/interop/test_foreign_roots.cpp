#include "core/issuing/roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/outside_tool.h"

#include <QFile>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QByteArray password = "Wurzel-Passwort 根";

/// How a person makes a root with another program. Run by /bin/sh in an empty folder with a file "password";
/// leaves "root" and perhaps "key". Java gets a password of its own: it refuses ours.
struct Recipe {
    const char* what;
    const char* script;
    /// Of the file; ours when empty.
    const char* otherPassword = "";
    std::optional<ErrorCode> error = std::nullopt;
    bool warnsOfBasicConstraints = false;
};

const Recipe goodRoots[] = {
    {"openssl, PKCS#8 in a file of its own", "cp cert root; cp plain key"},
    {"openssl, certificate and key in one file", "cat cert plain > root"},
    {"openssl, key before certificate", "cat plain cert > root"},
    {"openssl, Windows line ends and a BOM",
     "printf '\\357\\273\\277' > root; cat cert plain | sed 's/$/\\r/' >> root"},
    {"openssl, text around it",
     "{ echo Bag Attributes; openssl x509 -text -in cert; echo; cat plain; echo end; } > root"},
    {"openssl, DER certificate and DER key",
     "openssl x509 -in cert -outform DER -out root; openssl pkey -in plain -outform DER -out key"},
    {"openssl, traditional key", "cp cert root; openssl rsa -traditional -in plain -out key"},
    {"openssl, traditional key in AES-256",
     "cp cert root; openssl rsa -traditional -aes256 -passout file:password -in plain -out key"},
    {"openssl, traditional key in triple DES, one file",
     "openssl rsa -traditional -des3 -passout file:password -in plain -out key; cat key cert > root; rm key"},
    {"openssl, PKCS#8 in AES-256", "cp cert root; openssl pkcs8 -topk8 -v2 aes256 -v2prf hmacWithSHA512 "
                                   "-passout file:password -in plain -out key"},
    {"openssl, PKCS#8 with scrypt, DER",
     "cp cert root; openssl pkcs8 -topk8 -scrypt -passout file:password -in plain -outform DER -out key"},
    {"openssl, PKCS#8 in triple DES as PKCS#12 has it",
     "cp cert root; openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -passout file:password -in plain -out key"},
    {"openssl, PKCS#12", "openssl pkcs12 -export -in cert -inkey plain -passout file:password -out root"},
    {"openssl, PKCS#12 with RC2-40",
     "openssl pkcs12 -export -legacy -in cert -inkey plain -passout file:password -out root"},
    {"openssl, PKCS#12 without password", "openssl pkcs12 -export -keypbe NONE -certpbe NONE -nomac -in cert "
                                          "-inkey plain -passout pass: -out root"},
    {"openssl, RSA 4096 with SHA-512", "openssl req -x509 -newkey rsa:4096 -sha512 -nodes -keyout key -out "
                                       "root -days 30 -subj /O=Contoso/CN=Foreign"},
    {"openssl, RSA-PSS signature", "openssl req -x509 -newkey rsa:2048 -sigopt rsa_padding_mode:pss -nodes "
                                   "-keyout key -out root -subj /CN=Foreign"},
    {"the PowerShell sample, exported by Windows",
     "printf '[req]\\ndistinguished_name=dn\\nx509_extensions=x\\n[dn]\\n[x]\\n"
     "keyUsage=critical,keyCertSign\\nsubjectKeyIdentifier=hash\\n' > sample.cnf\n"
     "openssl req -x509 -config sample.cnf -key plain -out cert -days 30 -subj /CN=P2SRootCert\n"
     "openssl pkcs12 -export -descert -in cert -inkey plain -passout file:password -out root",
     "", std::nullopt, true},
    {"GnuTLS certtool, PEM",
     "certtool --generate-privkey --key-type rsa --bits 2048 --outfile key\n"
     "printf 'cn = Foreign\\nca\\ncert_signing_key\\ncrl_signing_key\\nexpiration_days = 30\\n' > template\n"
     "certtool --generate-self-signed --load-privkey key --template template --outfile root"},
    {"GnuTLS certtool, PKCS#12", "certtool --to-p12 --load-privkey plain --load-certificate cert --p12-name "
                                 "Foreign --outder --outfile root "
                                 "--password \"$(cat password)\""},
    {"NSS certutil and pk12util",
     "head -c 64 /dev/urandom > noise; mkdir db; certutil -N -d sql:db --empty-password\n"
     "printf 'y\\n-1\\ny\\n' | certutil -S -x -n Foreign -s CN=Foreign -t CTu,Cu,Cu -k rsa -g 2048 -Z SHA256 "
     "-v 1 "
     "-m 4711 -z noise -2 --keyUsage certSigning,crlSigning,critical -d sql:db\n"
     "pk12util -o root -n Foreign -d sql:db -w password -K ''"},
    {"strongSwan pki", "pki --gen --type rsa --size 2048 --outform pem > key\n"
                       "pki --self --ca --in key --dn CN=Foreign --lifetime 30 --outform pem > root"},
    {"Java keytool",
     "printf 'Java only 1' > java\n"
     "keytool -genkeypair -alias foreign -keyalg RSA -keysize 2048 -dname CN=Foreign -validity 30 -ext bc:c "
     "-ext ku:c=keyCertSign,cRLSign -storetype PKCS12 -keystore root -storepass:file java",
     "Java only 1"},
};

const Recipe badRoots[] = {
    {"a client certificate",
     "openssl req -new -key plain -subj /CN=user@contoso.com -out request\n"
     "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca -days 30 -subj /CN=CA\n"
     "printf 'basicConstraints=CA:FALSE\\nkeyUsage=digitalSignature\\nextendedKeyUsage=clientAuth\\n' > ext\n"
     "openssl x509 -req -in request -CA ca -CAkey ca.key -extfile ext -days 9 -out leaf; cat leaf plain > "
     "root",
     "", ErrorCode::NotACertificateAuthority},
    {"a self-signed client certificate",
     "printf '[req]\\ndistinguished_name=dn\\nx509_extensions=x\\n[dn]\\n[x]\\nbasicConstraints=CA:FALSE\\n' "
     "> c.cnf\n"
     "openssl req -x509 -config c.cnf -key plain -subj /CN=user@contoso.com -out leaf; cat leaf plain > root",
     "", ErrorCode::NotACertificateAuthority},
    {"a CA that may not sign certificates",
     "printf "
     "'[req]\\ndistinguished_name=dn\\nx509_extensions=x\\n[dn]\\n[x]\\nbasicConstraints=critical,CA:TRUE\\n"
     "keyUsage=critical,digitalSignature\\n' > c.cnf\n"
     "openssl req -x509 -config c.cnf -key plain -subj /CN=Foreign -out ca; cat ca plain > root",
     "", ErrorCode::NotACertificateAuthority},
    {"an intermediate CA",
     "openssl req -new -key plain -subj /CN=Issuing -out request\n"
     "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca -days 30 -subj /CN=CA\n"
     "printf 'basicConstraints=critical,CA:TRUE\\nkeyUsage=keyCertSign\\n' > ext\n"
     "openssl x509 -req -in request -CA ca -CAkey ca.key -extfile ext -days 9 -out issuing; cat issuing "
     "plain > root",
     "", ErrorCode::IssuersMissing},
    {"somebody else's key", "cp cert root; openssl genpkey -algorithm RSA -out key", "",
     ErrorCode::KeyMismatch},
    {"an expired root",
     "printf "
     "'[ca]\\ndefault_ca=d\\n[d]\\ndatabase=db\\nnew_certs_dir=.\\ndefault_md=sha256\\nrand_serial=yes\\n"
     "policy=p\\n[p]\\ncommonName=supplied\\n' > ca.cnf; : > db\n"
     "printf 'basicConstraints=critical,CA:TRUE\\n' > ext; openssl req -new -key plain -subj /CN=Foreign "
     "-out request\n"
     "openssl ca -batch -config ca.cnf -selfsign -keyfile plain -in request -extfile ext -notext "
     "-startdate 20200101000000Z -enddate 20210101000000Z -out old; cat old plain > root",
     "", ErrorCode::RootExpired},
    {"a root of the future",
     "printf "
     "'[ca]\\ndefault_ca=d\\n[d]\\ndatabase=db\\nnew_certs_dir=.\\ndefault_md=sha256\\nrand_serial=yes\\n"
     "policy=p\\n[p]\\ncommonName=supplied\\n' > ca.cnf; : > db\n"
     "printf 'basicConstraints=critical,CA:TRUE\\n' > ext; openssl req -new -key plain -subj /CN=Foreign "
     "-out request\n"
     "openssl ca -batch -config ca.cnf -selfsign -keyfile plain -in request -extfile ext -notext "
     "-startdate 20900101000000Z -enddate 20910101000000Z -out new; cat new plain > root",
     "", ErrorCode::RootNotYetValid},
    {"two keys in a PEM file", "openssl genpkey -algorithm RSA -out other; cat cert plain other > root", "",
     ErrorCode::SeveralKeys},
    {"two keys in a Java keystore",
     "printf 'Java only 1' > java\n"
     "for name in one two; do keytool -genkeypair -alias $name -keyalg RSA -dname CN=$name -ext bc:c "
     "-storetype PKCS12 -keystore root -storepass:file java; done",
     "Java only 1", ErrorCode::SeveralKeys},
    {"no key", "cp cert root", "", ErrorCode::KeyMissing},
    {"no key in a PKCS#12", "openssl pkcs12 -export -nokeys -in cert -passout file:password -out root", "",
     ErrorCode::KeyMissing},
    {"a key alone", "cp plain root", "", ErrorCode::CertificateMissing},
    {"a certificate where the key should be", "cp cert root; cp cert key", "", ErrorCode::KeyMissing},
    {"the wrong password for a key",
     "cp cert root; openssl pkcs8 -topk8 -v2 aes256 -passout pass:another -in plain -out key", "",
     ErrorCode::WrongPassword},
    {"the wrong password for a traditional key",
     "cp cert root; openssl rsa -traditional -aes256 -passout pass:another -in plain -out key", "",
     ErrorCode::WrongPassword},
    {"the wrong password for a PKCS#12",
     "openssl pkcs12 -export -in cert -inkey plain -passout pass:another -out root", "",
     ErrorCode::WrongPassword},
    {"a certificate request", "openssl req -new -key plain -subj /CN=Foreign -out root", "",
     ErrorCode::CertificateMissing},
    {"half a certificate", "head -c 500 cert > root; cp plain key", "", ErrorCode::FileTruncated},
};

} // namespace

/// A root is taken over from whatever program made it, and turned away for the right reason.
class TestForeignRoots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsAndSigns_data() { rows(goodRoots); }
    void importsAndSigns();
    void refuses_data() { rows(badRoots); }
    void refuses();

private:
    template <size_t size> static void rows(const Recipe (&recipes)[size]) {
        QTest::addColumn<const Recipe*>("recipe");
        for (const Recipe& recipe : recipes)
            QTest::newRow(recipe.what) << &recipe;
    }
    void cook(const Recipe& recipe);
    QString path(const char* file) const { return m_folder->filePath(QLatin1StringView(file)); }
    Result<RootCandidate> read(const Recipe& recipe) const;

    /// Has "cert" and "plain", the root and its unencrypted key that most recipes start from.
    QTemporaryDir m_pantry;
    std::optional<QTemporaryDir> m_folder;
};

void TestForeignRoots::initTestCase() {
    QVERIFY(m_pantry.isValid());
    EXPECT_ACCEPTED(runTool(QStringLiteral("openssl"),
                            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                             QStringLiteral("plain"), QStringLiteral("-out"), QStringLiteral("cert"),
                             QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                             QStringLiteral("/CN=Foreign")},
                            {.folder = m_pantry.path()}));
}

void TestForeignRoots::init() {
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    for (const QString& file : {QStringLiteral("cert"), QStringLiteral("plain")})
        QVERIFY(QFile::copy(m_pantry.filePath(file), m_folder->filePath(file)));
    QVERIFY(writeToolFile(path("password"), password));
}

void TestForeignRoots::cook(const Recipe& recipe) {
    EXPECT_ACCEPTED(runTool(QStringLiteral("/bin/sh"),
                            {QStringLiteral("-euc"), QString::fromUtf8(recipe.script)},
                            {.folder = m_folder->path(), .timeoutSeconds = 60}));
    QVERIFY(QFile::exists(path("root")));
}

Result<RootCandidate> TestForeignRoots::read(const Recipe& recipe) const {
    const QByteArray given = *recipe.otherPassword ? QByteArray(recipe.otherPassword) : password;
    return readRootCandidate(path("root"), QFile::exists(path("key")) ? path("key") : QString(),
                             SecretBytes(given), QDateTime::currentDateTimeUtc());
}

void TestForeignRoots::importsAndSigns() {
    QFETCH(const Recipe*, recipe);
    cook(*recipe);
    const auto candidate = read(*recipe);
    EXPECT_VALUE(candidate);
    QVERIFY(!hasErrors(candidate->findings));
    const bool warns =
        std::any_of(candidate->findings.begin(), candidate->findings.end(), [](const Finding& finding) {
            return finding.rule == Rule::RootNoBasicConstraints && finding.severity == Severity::Warning;
        });
    QCOMPARE(warns, recipe->warnsOfBasicConstraints);

    auto ledger = Ledger::open(path("ledger.sqlite"));
    EXPECT_VALUE(ledger);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto root = importRoot(*candidate, {}, SecretBytes("another passphrase"), *ledger, now);
    EXPECT_VALUE(root);
    const auto person = EmailName::parse(QStringLiteral("user@contoso.com"));
    const auto key = PrivateKey::generate(KeyAlgorithm::Rsa2048);
    EXPECT_VALUE(person);
    EXPECT_VALUE(key);
    const auto leaf = root->authority.signClient(
        {*person, ExtendedKeyUsage::p2sClient(), now, candidate->certificate.notAfter()}, *key);
    EXPECT_VALUE(leaf);
    QVERIFY(writeToolFile(path("leaf.pem"), leaf->pem()));
    QVERIFY(writeToolFile(path("root.pem"), candidate->certificate.pem()));
    EXPECT_ACCEPTED(
        runTool(QStringLiteral("openssl"),
                {QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslclient"),
                 QStringLiteral("-CAfile"), path("root.pem"), path("leaf.pem")}));
}

void TestForeignRoots::refuses() {
    QFETCH(const Recipe*, recipe);
    cook(*recipe);
    EXPECT_ERROR(read(*recipe), *recipe->error);
}

QTEST_GUILESS_MAIN(TestForeignRoots)
#include "test_foreign_roots.moc"
