#include "core/base/files.h"
#include "core/handover/certificate_json.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/gateway_configuration.h"
#include "core/x509/certificate_file.h"
#include "core/x509/issuer_chain.h"
#include "tests/support/expect_result.h"
#include "tests/support/outside_tool.h"
#include "tests/support/own_chain.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <ctime>
#include <random>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int inputs = 20'000;
/// Of the processor's time, so that a busy machine makes no difference.
constexpr double mostSecondsEach = 1.0;
const QByteArray password = "password";

/// A file to be spoiled, and the password that opens it while it is whole.
struct Seed {
    QString name;
    QByteArray bytes;
    QByteArray password;
};

/// Spoils files, the same way on every run and every computer: std::mt19937 is specified bit by bit, and its
/// numbers are reduced here and not by a distribution of the library's.
class Spoiler {
public:
    explicit Spoiler(unsigned int seed) : m_random(seed) {}

    qsizetype below(qsizetype limit) { return limit <= 1 ? 0 : static_cast<qsizetype>(m_random()) % limit; }

    QByteArray spoil(QByteArray bytes, const QByteArray& other) {
        for (qsizetype times = 1 + below(4); times > 0; --times)
            spoilOnce(bytes, other);
        return bytes;
    }

private:
    void spoilOnce(QByteArray& bytes, const QByteArray& other) {
        // Lengths, tags and counts are where readers break; most of them stand near the beginning.
        const qsizetype reach = below(2) == 0 ? std::min<qsizetype>(bytes.size(), 120) : bytes.size();
        const qsizetype at = below(reach);
        switch (below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1: {
            constexpr std::array<unsigned char, 10> telling{0x00, 0x01, 0x30, 0x7f, 0x80,
                                                            0x81, 0x82, 0x84, 0xa0, 0xff};
            if (at < bytes.size())
                bytes[at] = static_cast<char>(telling[static_cast<size_t>(below(telling.size()))]);
            break;
        }
        case 2:
            bytes.truncate(below(bytes.size()));
            break;
        case 3:
            bytes.remove(at, below(40));
            break;
        case 4:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(60)));
            break;
        case 5:
            bytes.insert(at, QByteArray(below(20), static_cast<char>(below(256))));
            break;
        case 6:
            bytes = bytes.first(at) + other.mid(below(other.size()));
            break;
        }
    }

    std::mt19937 m_random;
};

/// Leaves one file of each kind in its folder; reads the password on its standard input.
constexpr char seedScript[] = R"(
cat > password
cat > c.cnf <<END
[req]
distinguished_name = d
x509_extensions = x
[d]
[x]
keyUsage = digitalSignature
extendedKeyUsage = clientAuth, serverAuth
subjectAltName = email:a@b.example, DNS:b.example, IP:192.0.2.1, dirName:n, otherName:1.3.6.1.4.1.311.20.2.3;UTF8:a
[n]
CN = n
END
openssl req -x509 -config c.cnf -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /O=b/CN=a
openssl x509 -in cert.pem -outform DER -out cert.der
openssl crl2pkcs7 -nocrl -certfile cert.pem -outform DER -out cert.p7b
openssl req -new -config c.cnf -key key.pem -subj /CN=a -outform DER -out request.der
openssl pkey -in key.pem -outform DER -out key.der
openssl rsa -traditional -aes128 -in key.pem -passout file:password -out traditional.pem
openssl pkcs8 -topk8 -iter 2 -in key.pem -passout file:password -outform DER -out locked.der
openssl pkcs8 -topk8 -iter 2 -in key.pem -passout file:password -out locked.pem
cat cert.pem key.pem cert.pem > several.pem
openssl base64 -A -in cert.der -out azure.txt
bundle() { openssl pkcs12 -export -iter 2 -in cert.pem -inkey key.pem -name a -passout file:password "$@"; }
bundle -certfile cert.pem -out aes.pfx
bundle -legacy -out rc2.pfx
bundle -nomac -keypbe NONE -certpbe NONE -out clear.pfx
rm password c.cnf
)";

double secondsOfThisProgram() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void lookAt(const RevocationList& list) {
    list.entries();
    list.issuer();
    list.number();
    list.thisUpdate();
    list.nextUpdate();
    list.signatureAlgorithm();
    list.authorityKeyIdentifier();
}

/// Everything that a door does with a file it was given.
void lookAt(const QByteArray& bytes, const SecretBytes& secret) {
    const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    if (const auto gateway = readGatewayConfiguration(bytes, QStringLiteral("spoiled")); !gateway)
        errorJson(gateway.error());
    const auto file = parseCertificateFile(bytes, secret, QStringLiteral("spoiled"));
    if (!file) {
        errorJson(file.error());
        return;
    }
    certificatesJson(file->certificates);
    for (const CertificateRequest& request : file->requests)
        certificateRequestJson(request);
    for (const RevocationList& list : file->revocationLists)
        lookAt(list);
    if (file->pkcs12)
        findingsJson(assessBundle(*file->pkcs12, now));
    for (const Certificate& certificate : file->certificates)
        findingsJson(
            assessCertificate(certificate, chainAbove(certificate, file->certificates, {.now = now}), now));
}

} // namespace

/// Spoiled files are refused or read, but never crash the program nor keep it busy.
class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spoiledFiles();

private:
    void addSeed(const QString& name, const QByteArray& bytes, const QByteArray& secret);
    QList<Seed> m_seeds;
};

void TestMutations::addSeed(const QString& name, const QByteArray& bytes, const QByteArray& secret) {
    QVERIFY2(!bytes.isEmpty(), qPrintable(name));
    m_seeds.append({name, bytes, secret});
}

void TestMutations::initTestCase() {
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    EXPECT_ACCEPTED(runTool(QStringLiteral("/bin/sh"),
                            {QStringLiteral("-euc"), QString::fromUtf8(seedScript)},
                            {.input = password, .folder = folder.path()}));
    const QDir made(folder.path());
    for (const QString& file : made.entryList(QDir::Files)) {
        const auto bytes = readFile(made.filePath(file));
        EXPECT_VALUE(bytes);
        addSeed(file, *bytes, password);
    }
    const auto own = makeOwnChain();
    EXPECT_VALUE(own);
    for (const auto encryption : {Pkcs12Profile::Encryption::Aes256, Pkcs12Profile::Encryption::TripleDes}) {
        const auto pfx = own->pfx(SecretBytes(password), {encryption, 2});
        EXPECT_VALUE(pfx);
        addSeed(QStringLiteral("own.pfx"), *pfx, password);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto list = RevocationList::sign(
        {7, now, now.addDays(1), {{own->leaf.serialNumber(), now, 1}, {QStringLiteral("0102"), now, 6}}},
        own->authority);
    EXPECT_VALUE(list);
    addSeed(QStringLiteral("own.crl"), list->der(), {});
    addSeed(QStringLiteral("gateway.json"),
            R"({"name": "gw", "vpnClientConfiguration": {"vpnClientRootCertificates": [{"name": "r",)"
            R"( "publicCertData": ")" +
                own->authority.certificate().der().toBase64() +
                R"("}], "vpnClientRevokedCertificates": [{"thumbprint": ")" +
                own->leaf.sha1Thumbprint().toLatin1() + R"("}]}})",
            {});
    const QDir fixtures(QStringLiteral(P2S_TEST_DATA "/pkcs12"));
    for (const QString& file : fixtures.entryList({QStringLiteral("*.pfx"), QStringLiteral("*.p12")})) {
        const auto bytes = readFile(fixtures.filePath(file));
        EXPECT_VALUE(bytes);
        // Some open with it; the others are read up to their MAC.
        addSeed(file, *bytes, file.startsWith(QStringLiteral("boringssl")) ? "foo" : "testcertificate");
    }
}

void TestMutations::spoiledFiles() {
    Spoiler spoiler(20260101);
    double slowest = 0;
    for (int i = 0; i < inputs; ++i) {
        const Seed& seed = m_seeds[spoiler.below(m_seeds.size())];
        const QByteArray spoiled = spoiler.spoil(seed.bytes, m_seeds[spoiler.below(m_seeds.size())].bytes);
        const double start = secondsOfThisProgram();
        lookAt(spoiled, SecretBytes(seed.password));
        const double seconds = secondsOfThisProgram() - start;
        slowest = std::max(slowest, seconds);
        if (seconds > mostSecondsEach) {
            const QByteArray what = "input " + QByteArray::number(i) + ", from " + seed.name.toUtf8() +
                                    ", took " + QByteArray::number(seconds) + " s: " + spoiled.toBase64();
            QFAIL(what.constData());
        }
    }
    qInfo("%d inputs, the slowest took %.0f ms", inputs, slowest * 1000);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "test_mutations.moc"
