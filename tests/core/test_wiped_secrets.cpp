#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/soft_token.h"

#include "core/issuing/roots.h"
#include "core/issuing/token_roots.h"
#include "core/x509/certificate_file.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <openssl/crypto.h>

#include <dlfcn.h>
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstring>

// What this program gives back to the heap is looked at first: the C library's own functions, by the names it
// keeps for those who replace them.
extern "C" {
void* __libc_malloc(size_t size);
void __libc_free(void* block);
}

namespace {

constexpr size_t mostBytes = 64;
constexpr int mostMarks = 4;

/// Bytes that must not be in a block when it is freed. Plain arrays: the heap is what is being watched.
struct Mark {
    char bytes[mostBytes];
    size_t size;
};
Mark marks[mostMarks];
std::atomic_int markCount{0};
std::atomic_int blocksWithAMark{0};

/// OpenSSL 3's decoders free their own copies of a key's DER as they are; no caller can reach those. Nor what
/// a token's own software does.
bool isOfOthers(const void* code) {
    Dl_info place{};
    Dl_info openssl{};
    if (dladdr(code, &place) == 0)
        return false;
    const bool isInOpenssl = dladdr(reinterpret_cast<const void*>(&OPENSSL_cleanse), &openssl) != 0 &&
                             place.dli_fbase == openssl.dli_fbase;
    return isInOpenssl || (place.dli_fname && std::strstr(place.dli_fname, "softhsm"));
}

void lookAt(void* block, const void* caller) {
    const int count = markCount.load();
    if (!block)
        return;
    const size_t size = malloc_usable_size(block);
    for (int i = 0; i < count; ++i) {
        if (memmem(block, size, marks[i].bytes, marks[i].size)) {
            if (!isOfOthers(caller))
                ++blocksWithAMark;
            break;
        }
    }
    // Whoever gets it next may use less of it than there is, and is not to be blamed for the rest.
    std::memset(block, 0, size);
}

} // namespace

extern "C" {

void free(void* block) noexcept {
    lookAt(block, __builtin_return_address(0));
    __libc_free(block);
}

// A block that moves leaves its old place behind as well.
void* realloc(void* block, size_t size) noexcept {
    if (!block)
        return __libc_malloc(size);
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
    lookAt(block, __builtin_return_address(0));
    __libc_free(block);
    return moved;
}
}

using namespace p2s;
using namespace p2s::test;

/// A private key that was read leaves no copy of itself in memory that was given back.
class TestWipedSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { markCount = 0; }
    void watchIsAwake();
    void keyFile_data();
    void keyFile();
    void bundle();
    void passwordText();
    void tokenPin();

private:
    QByteArray bytes(const char* name) const { return bytesOf(m_folder.filePath(QLatin1StringView(name))); }
    static void watchFor(const QByteArray& mark) {
        Mark& place = marks[markCount];
        place.size = static_cast<size_t>(std::min<qsizetype>(mark.size(), mostBytes));
        std::memcpy(place.bytes, mark.constData(), place.size);
        ++markCount;
    }
    /// The key as text in one byte and in two bytes a letter, and as DER.
    void watchForTheKey() const {
        {
            const QByteArray line = bytes("key.pem").split('\n').at(8);
            QCOMPARE(line.size(), 64);
            watchFor(line.first(30));
            QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::Default);
            watchFor(utf16(QString::fromLatin1(line.first(30))));
            const QByteArray der = bytes("key.der");
            watchFor(der.mid(der.size() / 2, 30));
        }
        // What was freed so far is this test's own.
        blocksWithAMark = 0;
    }

    QTemporaryDir m_folder;
};

void TestWipedSecrets::initTestCase() {
    const OpensslWorkshop workshop(m_folder.path());
    const auto openssl = [&](const char* line) {
        return workshop.openssl(QString::fromLatin1(line).split(QLatin1Char(' ')));
    };
    EXPECT_ACCEPTED(openssl("req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out root.pem -days 700 -subj "
                            "/CN=P2SRootCert -addext keyUsage=critical,keyCertSign"));
    EXPECT_ACCEPTED(openssl("pkey -in key.pem -outform DER -out key.der"));
    EXPECT_ACCEPTED(openssl("pkey -in key.pem -traditional -aes256 -passout pass:secret -out locked.pem"));
    EXPECT_ACCEPTED(openssl("pkcs12 -export -in root.pem -inkey key.pem -passout pass:secret -out root.pfx"));
    const QByteArray pem = bytes("key.pem");
    const auto write = [this](const char* name, const QByteArray& content) {
        writeBytes(m_folder.filePath(QLatin1StringView(name)), content);
    };
    write("both.pem", bytes("root.pem") + pem);
    write("bom.pem", "\xef\xbb\xbf" + pem);
    write("crlf.pem", QByteArray(pem).replace('\n', "\r\n"));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    write("utf16.pem", utf16(QString::fromLatin1(pem)));
    write("one-line.txt", bytes("key.der").toBase64());
    write("twice.txt", pem.toBase64());
}

void TestWipedSecrets::watchIsAwake() {
    watchForTheKey();
    delete new QByteArray(bytes("key.pem"));
    QVERIFY(blocksWithAMark > 0);
}

void TestWipedSecrets::keyFile_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"key.pem", "both.pem", "bom.pem", "crlf.pem", "utf16.pem", "key.der",
                             "one-line.txt", "twice.txt", "locked.pem"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestWipedSecrets::keyFile() {
    QFETCH(const QString, file);
    watchForTheKey();
    const QString path = m_folder.filePath(file);
    {
        const auto read = readCertificateFile(path, SecretBytes("secret"));
        EXPECT_VALUE(read);
        QVERIFY(read->key.has_value());
    }
    QCOMPARE(blocksWithAMark.load(), 0);
    // As a root is imported: the certificate from one file, the key from the other.
    {
        const auto candidate = readRootCandidate(m_folder.filePath(QStringLiteral("root.pem")), path,
                                                 SecretBytes("secret"), QDateTime::currentDateTimeUtc());
        EXPECT_VALUE(candidate);
    }
    QCOMPARE(blocksWithAMark.load(), 0);
    static_cast<void>(certificateFileKindOf(path));
    QCOMPARE(blocksWithAMark.load(), 0);
}

void TestWipedSecrets::bundle() {
    watchForTheKey();
    {
        const auto read =
            readCertificateFile(m_folder.filePath(QStringLiteral("root.pfx")), SecretBytes("secret"));
        EXPECT_VALUE(read);
        QVERIFY(read->key.has_value());
        EXPECT_VALUE(read->key->toEncryptedPkcs8(SecretBytes("a passphrase")));
    }
    QCOMPARE(blocksWithAMark.load(), 0);
}

void TestWipedSecrets::passwordText() {
    watchFor("a password of thirty letters..");
    blocksWithAMark = 0;
    {
        QString typed = QStringLiteral("a password of thirty ") + QStringLiteral("letters..");
        const SecretBytes secret = SecretBytes::fromText(typed);
        const SecretBytes copy(secret);
        QVERIFY(copy == secret);
        wipe(typed);
    }
    QCOMPARE(blocksWithAMark.load(), 0);
}

/// Typed, tried on a token, kept while its session is open, and gone with it.
void TestWipedSecrets::tokenPin() {
    const SoftToken token;
    QString typed = QString::fromLatin1(SoftToken::pin);
    watchFor(SoftToken::pin);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::Default);
    {
        const QByteArray wide = utf16(QString::fromLatin1(SoftToken::pin));
        watchFor(wide);
    }
    blocksWithAMark = 0;
    {
        const SecretBytes pin = SecretBytes::fromText(typed);
        wipe(typed);
        const auto session = pkcs11Tokens().logIn(SoftToken::uri(), pin);
        EXPECT_VALUE(session);
        EXPECT_VALUE(rootsOnToken(**session, QDateTime::currentDateTimeUtc()));
    }
    QCOMPARE(blocksWithAMark.load(), 0);
    {
        const auto wrong = pkcs11Tokens().logIn(SoftToken::uri(), SecretBytes("2718281828"));
        EXPECT_ERROR(wrong, ErrorCode::TokenPinWrong);
    }
    QCOMPARE(blocksWithAMark.load(), 0);
}

QTEST_GUILESS_MAIN(TestWipedSecrets)
#include "test_wiped_secrets.moc"
