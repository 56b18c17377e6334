#include "core/x509/private_key.h"

#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {
const QString name = QStringLiteral("root");

/// openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 3000000, passphrase "x".
constexpr char expensiveKey[] =
    "3081ed305806092a864886f70d01050d304b302a06092a864886f70d01050c301d0408e94bc104f545434302032dc6c0"
    "300c06082a864886f70d02090500301d060960864801650304012a041036c9b249dfff38ef54f0471dff8fddee048190"
    "8a1de1c5b6c89d33456e227c9cf465d5c94a7ceda4cdac09c45621b6d7069797902aed4c1f73863a198b2e782fc52903"
    "0e1620d2c4a90174591a46fef840682235085540eb3b05d7598221efd86a13c53f770899b9d43778cfb94660b549db26"
    "d3f531e307461db11140c45ccc401fd3d3d8e3eaaaac026a5715237026e3755007b5e598f2a8153686c24cf7d1a16c64";
} // namespace

class TestPrivateKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generates_data() {
        QTest::addColumn<KeyAlgorithm>("algorithm");
        QTest::addColumn<QString>("description");
        QTest::newRow("2048") << KeyAlgorithm::Rsa2048 << QStringLiteral("RSA 2048");
        QTest::newRow("3072") << KeyAlgorithm::Rsa3072 << QStringLiteral("RSA 3072");
    }
    void generates() {
        QFETCH(KeyAlgorithm, algorithm);
        const auto key = PrivateKey::generate(algorithm);
        EXPECT_VALUE(key);
        QTEST(key->facts().description, "description");
    }

    void generationStopsWhenToldTo() {
        int asked = 0;
        const auto key = PrivateKey::generate(KeyAlgorithm::Rsa4096, [&asked] { return ++asked < 3; });
        EXPECT_ERROR(key, ErrorCode::Cancelled);
        QVERIFY(asked >= 3);
    }

    void comesBackFromItsEncryptedForm() {
        const SecretBytes passphrase = SecretBytes::fromText(QStringLiteral("correct horse"));
        const auto encrypted = madeClientKey().toEncryptedPkcs8(passphrase);
        EXPECT_VALUE(encrypted);
        const auto back = PrivateKey::fromEncryptedPkcs8(*encrypted, passphrase, name);
        EXPECT_VALUE(back);
        QCOMPARE(back->subjectPublicKeyInfo(), madeClientKey().subjectPublicKeyInfo());
        EXPECT_ERROR(
            PrivateKey::fromEncryptedPkcs8(*encrypted, SecretBytes::fromText(QStringLiteral("wrong")), name),
            ErrorCode::WrongPassphrase);
        EXPECT_ERROR(PrivateKey::fromEncryptedPkcs8(encrypted->left(40), passphrase, name),
                     ErrorCode::FileMalformed);
    }

    void aKeyThatAsksForMinutesOfWorkIsLeftAlone_data() {
        QTest::addColumn<bool>("asPem");
        QTest::newRow("DER") << false;
        QTest::newRow("PEM") << true;
    }
    void aKeyThatAsksForMinutesOfWorkIsLeftAlone() {
        QFETCH(bool, asPem);
        const QByteArray der = QByteArray::fromHex(expensiveKey);
        const QByteArray pem = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + der.toBase64() +
                               "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        EXPECT_ERROR(PrivateKey::fromFile(asPem ? pem : der, SecretBytes("x"), name),
                     ErrorCode::Pkcs12TooExpensive);
    }

    void theEncryptedFormDiffersEachTime() {
        const SecretBytes passphrase = SecretBytes::fromText(QStringLiteral("correct horse"));
        QVERIFY(*madeClientKey().toEncryptedPkcs8(passphrase) !=
                *madeClientKey().toEncryptedPkcs8(passphrase));
    }

    void isNeverWrittenWithoutAPassphrase() {
        EXPECT_ERROR(madeClientKey().toEncryptedPkcs8(SecretBytes()), ErrorCode::PassphraseEmpty);
    }

    void namesGoThereAndBack() {
        for (const KeyAlgorithm algorithm :
             {KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096})
            QCOMPARE(keyAlgorithmFromName(keyAlgorithmName(algorithm)).value(), algorithm);
        EXPECT_ERROR(keyAlgorithmFromName(QStringLiteral("rsa1024")), ErrorCode::KeyUnsupported);
    }
};

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "test_private_key.moc"
