#include "core/issuing/audit_file.h"

#include "core/base/openssl_handle.h"
#include "expect_result.h"
#include "made_certificates.h"

#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr auto password = "correct horse";

/// A client certificate with so many names besides.
Certificate withNames(int count) {
    QByteArray names = "DNS:a";
    for (int i = 1; i < count; ++i)
        names += ",DNS:host" + QByteArray::number(i) + ".contoso.com";
    const Certificate client = madeClient(madeRoot());
    X509* certificate = X509_dup(client.native());
    X509_EXTENSION_free(
        X509_delete_ext(certificate, X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1)));
    X509_EXTENSION* extension =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
    if (!extension || X509_add_ext(certificate, extension, -1) != 1 ||
        X509_sign(certificate, madeRoot().key().native(), EVP_sha256()) <= 0)
        qFatal("no certificate with %d names", count);
    X509_EXTENSION_free(extension);
    return Certificate::adopt(certificate);
}

/// A bundle whose every part takes so many iterations, from two on. \a said: what its integrity check says
/// instead.
QByteArray bundle(int iterations, qint64 said = 0) {
    const Certificate client = madeClient(madeRoot());
    const OpensslHandle<PKCS12> file(PKCS12_create(password, "user", madeClientKey().native(),
                                                   client.native(), nullptr, 0, 0, iterations, iterations,
                                                   0));
    if (!file)
        qFatal("no bundle");
    if (said > 0) {
        const ASN1_INTEGER* count = nullptr;
        PKCS12_get0_mac(nullptr, nullptr, nullptr, &count, file.get());
        ASN1_INTEGER_set_int64(const_cast<ASN1_INTEGER*>(count), said);
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_PKCS12(file.get(), &bytes);
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

/// The right password after so many others.
QList<SecretBytes> passwordsAfter(int others) {
    QList<SecretBytes> passwords;
    for (int i = 0; i < others; ++i)
        passwords.append(SecretBytes("not " + QByteArray::number(i)));
    passwords.append(SecretBytes(password));
    return passwords;
}

} // namespace

/// One file costs a second and 64 MB at most, or it is said that it would cost more.
class TestAuditFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsTooLarge() {
        refuses(QByteArray(qsizetype{3} * 1024 * 1024, 'A'), ErrorCode::FileTooLarge);
    }

    void tenThousandNames() {
        const AuditedFile file = audit(withNames(10'000).der());
        QVERIFY(!file.error);
        QCOMPARE(file.certificates.size(), 1);
        QCOMPARE(file.certificates.first().subject, QStringLiteral("CN=user@contoso.com"));
    }

    void tooManyNames() { refuses(withNames(30'000).der(), ErrorCode::FileTooExpensive); }

    void aThousandCertificates() {
        QCOMPARE(audit(madeRoot().certificate().pem().repeated(1000)).certificates.size(), 1);
        refuses(madeRoot().certificate().pem().repeated(1001), ErrorCode::FileTooExpensive);
    }

    void iterations_data() {
        QTest::addColumn<int>("iterations");
        QTest::addColumn<qint64>("said");
        QTest::addColumn<int>("otherPasswords");
        QTest::addColumn<bool>("opens");
        QTest::newRow("few, many passwords") << 2000 << qint64(0) << 50 << true;
        QTest::newRow("what NSS writes, its password first") << 600'000 << qint64(0) << 0 << true;
        QTest::newRow("many, few passwords") << 300'000 << qint64(0) << 1 << true;
        QTest::newRow("many, many passwords") << 300'000 << qint64(0) << 20 << false;
        QTest::newRow("a hundred million") << 2 << qint64(100'000'000) << 0 << false;
        QTest::newRow("more than there are numbers") << 2 << std::numeric_limits<qint64>::max() << 0 << false;
    }
    void iterations() {
        QFETCH(int, iterations);
        QFETCH(qint64, said);
        QFETCH(int, otherPasswords);
        QFETCH(bool, opens);
        const AuditedFile file = audit(bundle(iterations, said), passwordsAfter(otherPasswords));
        QCOMPARE(file.error.has_value(), !opens);
        QCOMPARE(file.certificates.size(), opens ? 1 : 0);
        if (!opens)
            QVERIFY(file.error->code == ErrorCode::Pkcs12TooExpensive);
    }

#ifdef Q_OS_LINUX
    /// The kernel says of its own files that they are empty, and writes them while they are read.
    void aFileThatChangesWhileItIsRead() {
        const QString path = m_folder.filePath(QStringLiteral("grows.pem"));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/status"), path));
        const AuditedFile file = auditFile(path, QStringLiteral("grows.pem"), {}, today());
        QVERIFY(file.error && file.error->code == ErrorCode::FileChanged);
    }
#endif

private:
    AuditedFile audit(const QByteArray& bytes, const QList<SecretBytes>& passwords = {}) const {
        const QString path = m_folder.filePath(QStringLiteral("file"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        file.close();
        return auditFile(path, QStringLiteral("file"), passwords, today());
    }
    void refuses(const QByteArray& bytes, ErrorCode code) const {
        const AuditedFile file = audit(bytes);
        QVERIFY(file.error.has_value());
        QVERIFY(file.error->code == code);
        QVERIFY(file.certificates.isEmpty());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAuditFile)
#include "test_audit_file.moc"
