#include "core/platform/windows_key_signer.h"
#include "tests/support/expect_result.h"

#include <QCryptographicHash>

#include <ncrypt.h>

using namespace p2s;

/// A key of CNG, as roots of Microsoft's PowerShell sample have it, signs where it is. (Wine has such
/// keys for as long as they are open; it keeps none, and knows none of a certificate.)
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
        const QString name = QStringLiteral("P2SRootCert");
        QByteArray digest = QCryptographicHash::hash("what is to be signed", QCryptographicHash::Sha256);
        auto signature = signSha256WithCng(m_key, digest, name);
        EXPECT_VALUE(signature);
        QCOMPARE(signature->size(), 256);
        QCOMPARE(verify(digest, *signature), ERROR_SUCCESS);
        signature->front() = static_cast<char>(signature->front() ^ 1);
        QVERIFY(verify(digest, *signature) != ERROR_SUCCESS);
        const auto refused = signSha256WithCng(0, digest, name);
        EXPECT_ERROR(refused, ErrorCode::StoreKeyUnusable);
        QVERIFY2(refused.error().detail.startsWith(QStringLiteral("0x8009")), // NTE_…
                 qPrintable(refused.error().detail));
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
