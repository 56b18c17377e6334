#include "core/x509/private_key.h"

#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {
const QString name = QStringLiteral("root");
}

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
