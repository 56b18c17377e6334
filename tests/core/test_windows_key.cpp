#include "core/platform/windows_key_signer.h"
#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"

#include <QCryptographicHash>

#include <ncrypt.h>

using namespace p2s;
using namespace p2s::test;

/// A key of CNG, as roots of Microsoft's PowerShell sample have it, signs where it is. (Wine keeps such a key
/// for as long as somebody has it open, and not in its store.)
class TestWindowsKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(NCryptOpenStorageProvider(&m_provider, MS_KEY_STORAGE_PROVIDER, 0), ERROR_SUCCESS);
        QCOMPARE(NCryptCreatePersistedKey(m_provider, &m_key, BCRYPT_RSA_ALGORITHM, L"p2s-test", 0,
                                          NCRYPT_OVERWRITE_KEY_FLAG),
                 ERROR_SUCCESS);
        DWORD bits = 2048;
        QCOMPARE(
            NCryptSetProperty(m_key, NCRYPT_LENGTH_PROPERTY, reinterpret_cast<BYTE*>(&bits), sizeof bits, 0),
            ERROR_SUCCESS);
        QCOMPARE(NCryptFinalizeKey(m_key, NCRYPT_SILENT_FLAG), ERROR_SUCCESS);
    }
    void cleanupTestCase() {
        NCryptFreeObject(m_key);
        NCryptFreeObject(m_provider);
    }

    void signsWithCng() {
        const QByteArray der = madeRoot().certificate().der();
        ContextHandle certificate(CertCreateCertificateContext(X509_ASN_ENCODING,
                                                               reinterpret_cast<const BYTE*>(der.constData()),
                                                               static_cast<DWORD>(der.size())));
        QVERIFY(certificate);
        CERT_KEY_CONTEXT held{};
        held.cbSize = sizeof held;
        held.hNCryptKey = m_key;
        held.dwKeySpec = CERT_NCRYPT_KEY_SPEC;
        QVERIFY(CertSetCertificateContextProperty(certificate.get(), CERT_KEY_CONTEXT_PROP_ID,
                                                  CERT_STORE_NO_CRYPT_RELEASE_FLAG, &held));
        const auto signer = WindowsKeySigner::create(std::move(certificate), QStringLiteral("P2SRootCert"));
        EXPECT_VALUE(signer);
        QByteArray digest = QCryptographicHash::hash("what is to be signed", QCryptographicHash::Sha256);
        auto signature = (*signer)->signSha256(digest);
        EXPECT_VALUE(signature);
        QCOMPARE(signature->size(), 256);
        QCOMPARE(verify(digest, *signature), ERROR_SUCCESS);
        signature->front() = static_cast<char>(signature->front() ^ 1);
        QVERIFY(verify(digest, *signature) != ERROR_SUCCESS);
        // What is no SHA-256 digest is refused, with what Windows says.
        const auto refused = (*signer)->signSha256(digest.first(20));
        EXPECT_ERROR(refused, ErrorCode::StoreKeyUnusable);
    }

private:
    SECURITY_STATUS verify(QByteArray& digest, QByteArray& signature) const {
        BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
        return NCryptVerifySignature(m_key, &padding, reinterpret_cast<BYTE*>(digest.data()),
                                     static_cast<DWORD>(digest.size()),
                                     reinterpret_cast<BYTE*>(signature.data()),
                                     static_cast<DWORD>(signature.size()), BCRYPT_PAD_PKCS1);
    }
    NCRYPT_PROV_HANDLE m_provider = 0;
    NCRYPT_KEY_HANDLE m_key = 0;
};

QTEST_GUILESS_MAIN(TestWindowsKey)
#include "test_windows_key.moc"
