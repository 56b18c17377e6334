#include "core/x509/certificate_file.h"

#include "expect_result.h"
#include "first_certificate.h"
#include "made_certificates.h"
#include "openssl_workshop.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString fileName = QStringLiteral("file.cer");

QByteArray asUtf16(const QByteArray& text) {
    const QString string = QString::fromUtf8(text);
    return QByteArray("\xFF\xFE") +
           QByteArray(reinterpret_cast<const char*>(string.utf16()), string.size() * 2);
}

const CertificateRequest& madeRequest() {
    static const CertificateRequest request =
        CertificateRequest::create({.person = EmailName::parse(QStringLiteral("user@contoso.com")).value()},
                                   madeClientKey())
            .value();
    return request;
}

/// A root alone, as `openssl crl2pkcs7` writes it.
QByteArray madePkcs7() {
    static const QByteArray der = [] {
        const QTemporaryDir folder;
        const OpensslWorkshop workshop(folder.path());
        workshop.makeSelfSigned(QStringLiteral("root"), CertificateRecipe::root(QStringLiteral("Root")));
        return workshop
            .openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
                      QStringLiteral("root.pem"), QStringLiteral("-outform"), QStringLiteral("DER")})
            .out;
    }();
    return der;
}

QByteArray randomBytes() {
    QRandomGenerator generator(1);
    QByteArray bytes(4096, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    bytes[0] = '\x7f';
    return bytes;
}

} // namespace

class TestCertificateFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsACertificateHoweverItIsWritten_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("layers");
        const Certificate root = madeRoot().certificate();
        const QByteArray pem = root.pem();
        QByteArray crlf = pem;
        crlf.replace('\n', "\r\n");
        QTest::newRow("DER") << root.der() << 0;
        QTest::newRow("PEM") << pem << 1;
        QTest::newRow("PEM with Windows line ends") << crlf << 1;
        QTest::newRow("PEM with a BOM") << QByteArray("\xEF\xBB\xBF") + pem << 1;
        QTest::newRow("PEM with text around")
            << QByteArray("Bag Attributes\n  friendlyName: x\n") + pem + "\nregards\n"
            << 1;
        QTest::newRow("PEM in UTF-16") << asUtf16(crlf) << 1;
        QTest::newRow("one line of Base64") << root.der().toBase64() << 1;
        QTest::newRow("Base64 with line breaks") << QByteArray(pem.mid(28, pem.size() - 28 - 26)) << 1;
        QTest::newRow("what az makes of a PEM") << pem.toBase64() << 2;
        QTest::newRow("what az makes of the one line") << root.der().toBase64().toBase64() << 2;
        QTest::newRow("the same in UTF-16") << asUtf16(pem.toBase64()) << 2;

        // What it becomes on its way.
        QByteArray escaped = pem;
        escaped.replace('\n', "\\n");
        QTest::newRow("in JSON, as cfssl prints it") << "{\"cert\":\"" + escaped + "\",\"csr\":\"\"}\n" << 1;
        QByteArray twiceEscaped = escaped;
        twiceEscaped.replace("\\n", "\\\\n").replace('/', "\\/");
        QTest::newRow("in JSON within JSON") << "\"{\\\"cert\\\":\\\"" + twiceEscaped + "\\\"}\"" << 1;
        QTest::newRow("PEM on one line") << QByteArray(pem).replace('\n', ' ') << 1;
        QTest::newRow("PEM on one line without a space") << QByteArray(pem).replace('\n', "") << 1;
        QTest::newRow("indented") << "    " + QByteArray(pem).replace('\n', "\n    ") << 1;
        QTest::newRow("quoted in a mail") << "> " + QByteArray(pem).replace('\n', "\n> ") << 1;
        QTest::newRow("quoted twice with no-break spaces")
            << ">>\xC2\xA0" + QByteArray(pem).replace('\n', "\n>>\xC2\xA0").replace(' ', "\xC2\xA0") << 1;
        QTest::newRow("indented in UTF-16") << asUtf16("\t" + QByteArray(crlf).replace('\n', "\n\t")) << 1;
        QTest::newRow("DER with a line end behind it") << root.der() + "\r\n" << 0;

        // A mail that says what to do with it.
        const QByteArray advice = "Save all of it, including the lines -----BEGIN CERTIFICATE----- and "
                                  "-----END CERTIFICATE-----, as user.cer:\n\n";
        QTest::newRow("below a mention of its lines") << advice + pem << 1;
        QTest::newRow("below a mention of its first line")
            << "Look for -----BEGIN CERTIFICATE----- below.\n\n" + pem << 1;
        QTest::newRow("below a mention on lines of its own")
            << "Including\n-----BEGIN CERTIFICATE-----\nand\n-----END CERTIFICATE-----\n\n" + pem << 1;
        QTest::newRow("quoted in a mail, below a mention")
            << "> " + QByteArray(advice + pem).replace('\n', "\n> ") << 1;
        QTest::newRow("on one line, below a mention") << advice + QByteArray(pem).replace('\n', ' ') << 1;
        QTest::newRow("above a mention of its lines") << pem + "\n" + advice << 1;
    }
    void readsACertificateHoweverItIsWritten() {
        QFETCH(QByteArray, bytes);
        const auto file = parseCertificateFile(bytes, {}, fileName);
        EXPECT_VALUE(file);
        QVERIFY(file->kind == CertificateFileKind::Certificate);
        QTEST(file->base64Layers, "layers");
        QCOMPARE(file->certificates, QList<Certificate>{madeRoot().certificate()});
        EXPECT_VALUE(parseCertificate(bytes, fileName));
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const Certificate root = madeRoot().certificate();
        QByteArray damaged = root.pem();
        damaged.replace(100, 4, "@@@@");
        QTest::newRow("random") << randomBytes() << ErrorCode::FileNotRecognized;
        QTest::newRow("a letter") << QByteArray("Dear colleague, here it is.")
                                  << ErrorCode::FileNotRecognized;
        QTest::newRow("truncated DER") << root.der().left(300) << ErrorCode::FileTruncated;
        QTest::newRow("truncated PEM") << root.pem().left(300) << ErrorCode::FileTruncated;
        QTest::newRow("damaged PEM") << damaged << ErrorCode::FileMalformed;
        QTest::newRow("DER with something behind it") << root.der() + "x" << ErrorCode::FileMalformed;
        QTest::newRow("DER with a line end and more behind it") << root.der() + "x\r\n"
                                                                << ErrorCode::FileMalformed;
        QByteArray foreign = root.pem();
        foreign.insert(100, "Base");
        QTest::newRow("quoted PEM with letters in it")
            << "> " + foreign.replace('\n', "\n> ") << ErrorCode::FileMalformed;
        QTest::newRow("quoted PEM, truncated")
            << "> " + root.pem().left(300).replace('\n', "\n> ") << ErrorCode::FileTruncated;
        QTest::newRow("truncated PEM below a mention of its lines")
            << "From -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----:\n" + root.pem().left(300)
            << ErrorCode::FileTruncated;
        QTest::newRow("nothing but a mention of the lines")
            << QByteArray("From -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.\n")
            << ErrorCode::FileMalformed;
        QTest::newRow("request with something behind it")
            << madeRequest().der() + "XXXX" << ErrorCode::FileMalformed;
        QTest::newRow("PKCS #7 with something behind it") << madePkcs7() + "XXXX" << ErrorCode::FileMalformed;
        QTest::newRow("PKCS #7 in PEM with something behind it")
            << "-----BEGIN PKCS7-----\n" + (madePkcs7() + "XXXX").toBase64() + "\n-----END PKCS7-----\n"
            << ErrorCode::FileMalformed;
        QTest::newRow("some other SEQUENCE") << QByteArray::fromHex("3003020101") << ErrorCode::FileMalformed;
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        EXPECT_ERROR(parseCertificateFile(bytes, {}, fileName), code);
    }

    void bundlesAndRequestsEndWhereTheyEnd() {
        const auto request = parseCertificateFile(madeRequest().der() + "\r\n", {}, fileName);
        EXPECT_VALUE(request);
        QCOMPARE(request->requests.size(), 1);
        QCOMPARE(request->requests.first().der(), madeRequest().der());
        const auto bundle = parseCertificateFile(madePkcs7(), {}, fileName);
        EXPECT_VALUE(bundle);
        QVERIFY(bundle->kind == CertificateFileKind::Pkcs7);
        EXPECT_ERROR(CertificateRequest::fromBytes(madeRequest().der() + "XXXX", fileName),
                     ErrorCode::FileMalformed);
    }

    void takesEveryBlock_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<CertificateFileKind>("kind");
        QTest::addColumn<int>("certificates");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("lists");
        QTest::addColumn<int>("keys");
        using Kind = CertificateFileKind;
        const QByteArray certificate = madeRoot().certificate().pem();
        const QByteArray request = madeRequest().pem();
        QByteArray asMicrosoft = request;
        asMicrosoft.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST");
        const auto list = RevocationList::sign(
            {.number = 1, .thisUpdate = today(), .nextUpdate = today().addDays(5), .entries = {}},
            madeRoot());
        EXPECT_VALUE(list);
        const QByteArray key =
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" +
            madeClientKey().toEncryptedPkcs8(SecretBytes("correct horse")).value().toBase64() +
            "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        const QByteArray pkcs7 =
            "-----BEGIN PKCS7-----\n" + madePkcs7().toBase64() + "\n-----END PKCS7-----\n";
        const QByteArray parameters =
            "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
        QTest::newRow("two requests") << request + asMicrosoft << Kind::Request << 0 << 2 << 0 << 0;
        QTest::newRow("key and request") << key + request << Kind::Request << 0 << 1 << 0 << 1;
        QTest::newRow("root and list") << certificate + list->pem() << Kind::Certificate << 1 << 0 << 1 << 0;
        QTest::newRow("two lists") << list->pem() + list->pem() << Kind::RevocationList << 0 << 0 << 2 << 0;
        QTest::newRow("root and PKCS #7") << certificate + pkcs7 << Kind::Certificate << 2 << 0 << 0 << 0;
        QTest::newRow("all of them, and parameters") << parameters + list->pem() + key + request + certificate
                                                     << Kind::Certificate << 1 << 1 << 1 << 1;
    }
    void takesEveryBlock() {
        QFETCH(QByteArray, text);
        const auto file = parseCertificateFile(text, {}, fileName);
        EXPECT_VALUE(file);
        QTEST(file->kind, "kind");
        QTEST(static_cast<int>(file->certificates.size()), "certificates");
        QTEST(static_cast<int>(file->requests.size()), "requests");
        QTEST(static_cast<int>(file->revocationLists.size()), "lists");
        QTEST(file->keyCount, "keys");
    }

    void tellsTheKinds() {
        const QByteArray pfx = madePfx(madeRoot(), madeClient(madeRoot()), QStringLiteral("correct horse"));
        const auto bundle = parseCertificateFile(pfx, SecretBytes("correct horse"), fileName);
        EXPECT_VALUE(bundle);
        QVERIFY(bundle->kind == CertificateFileKind::Pkcs12);
        QVERIFY(bundle->pkcs12);

        const SecretBytes passphrase("correct horse");
        const QByteArray key = madeClientKey().toEncryptedPkcs8(passphrase).value();
        const auto locked = parseCertificateFile(key, {}, fileName);
        EXPECT_VALUE(locked);
        QVERIFY(locked->kind == CertificateFileKind::PrivateKey);
        QVERIFY(locked->hasLockedKey);
        const auto open = parseCertificateFile(key, passphrase, fileName);
        EXPECT_VALUE(open);
        QCOMPARE(open->key->subjectPublicKeyInfo(), madeClientKey().subjectPublicKeyInfo());
        EXPECT_ERROR(parseCertificateFile(key, SecretBytes("wrong"), fileName), ErrorCode::WrongPassword);
    }

    void readsACertificateTogetherWithItsKey() {
        const SecretBytes passphrase("correct horse");
        const QByteArray key = madeRoot().key().toEncryptedPkcs8(passphrase).value();
        const QByteArray both = madeRoot().certificate().pem() + "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" +
                                key.toBase64() + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        const auto file = parseCertificateFile(both, passphrase, fileName);
        EXPECT_VALUE(file);
        QVERIFY(file->kind == CertificateFileKind::Certificate);
        QVERIFY(file->certificates.first().matches(*file->key));
        const auto locked = parseCertificateFile(both, {}, fileName);
        EXPECT_VALUE(locked);
        QVERIFY(locked->hasLockedKey);
        QVERIFY(!locked->key);
        const auto twice = parseCertificateFile(both + both, passphrase, fileName);
        EXPECT_VALUE(twice);
        QCOMPARE(twice->keyCount, 2);
    }

    void ofSeveralKeysTheClientsCounts() {
        const SecretBytes passphrase("correct horse");
        const auto pemOf = [&](const PrivateKey& key) {
            return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" +
                   key.toEncryptedPkcs8(passphrase).value().toBase64() +
                   "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        };
        const QByteArray text = madeRoot().certificate().pem() + pemOf(madeRoot().key()) +
                                madeClient(madeRoot()).pem() + pemOf(madeClientKey());
        const auto file = parseCertificateFile(text, passphrase, fileName);
        EXPECT_VALUE(file);
        QCOMPARE(file->keyCount, 2);
        QCOMPARE(file->key->subjectPublicKeyInfo(), madeClientKey().subjectPublicKeyInfo());
        EXPECT_ERROR(parseCertificateFile(text, SecretBytes("wrong"), fileName), ErrorCode::WrongPassword);
        const auto locked = parseCertificateFile(text, {}, fileName);
        EXPECT_VALUE(locked);
        QVERIFY(locked->hasLockedKey && !locked->key);
    }
};

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "test_certificate_file.moc"
