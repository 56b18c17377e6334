#include "core/base/openssl_handle.h"
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
/// openssl dsaparam -genkey 1024 | openssl pkcs8 -topk8 -nocrypt.
constexpr char dsaKey[] =
    "3082015a0201003082013306072a8648ce38040130820126028181009ae4bbec00e990c5277a7b97682608c1b19ce0fb"
    "e4a226c6a70844473f2d3da31a3b3b1cc0d732ba334d9148c7f4216aa1eb10599937bedb0cd5ba07b0425410ebf09d72"
    "a74e993ff1e17b6b0d15b1a700fbaad26d3e922417651e1287156146cbcffef463c342c8b3f41b868447838e86636dc0"
    "8bd3edb28498b88e37ecb629021d00854e4a95422815f367f1d467e846f08c3f13d443ef09fb9fde4e8a8d02818076e4"
    "043724341d9eb3b1e9d9d0e8714a0fb02963eb9200f7477ef1796d2ced40466ad7701a20f75c15ea49686e8aa9a99ca3"
    "c9f629559d14b718960024b158b60e64d785750525af890df0a7b2153ce17127928a8e41fc7f7c50f31eab5390d99c2e"
    "6586f2b35b4d7b6bedb388ec77f29376c7341a5727002a186275da36d644041e021c072c89b974bb08c28f12b2384f7b"
    "748efa77a822cf81ff293cb33bec";

/// A PKCS#8 that says to hold a DSA key of so many bits.
QByteArray dsaKeyOf(int bits) {
    const OpensslHandle<BIGNUM> number(BN_new());
    BN_set_bit(number.get(), bits - 1);
    BN_set_bit(number.get(), 0);
    const OpensslHandle<ASN1_INTEGER> integer(BN_to_ASN1_INTEGER(number.get(), nullptr));
    const auto encoded = [](auto* value, auto encode) {
        QByteArray der(encode(value, nullptr), '\0');
        auto* to = reinterpret_cast<unsigned char*>(der.data());
        encode(value, &to);
        return der;
    };
    STACK_OF(ASN1_TYPE)* numbers = sk_ASN1_TYPE_new_null();
    for (int i = 0; i < 3; ++i) {
        auto* part = ASN1_TYPE_new();
        ASN1_TYPE_set1(part, V_ASN1_INTEGER, integer.get());
        sk_ASN1_TYPE_push(numbers, part);
    }
    const QByteArray sequence = encoded(numbers, i2d_ASN1_SEQUENCE_ANY);
    sk_ASN1_TYPE_pop_free(numbers, ASN1_TYPE_free);
    ASN1_STRING* parameters = ASN1_STRING_new();
    ASN1_STRING_set(parameters, sequence.constData(), static_cast<int>(sequence.size()));
    const OpensslHandle<PKCS8_PRIV_KEY_INFO> info(PKCS8_PRIV_KEY_INFO_new());
    constexpr unsigned char exponent[] = {2, 1, 7};
    auto* key = static_cast<unsigned char*>(OPENSSL_memdup(exponent, sizeof exponent));
    PKCS8_pkey_set0(info.get(), OBJ_nid2obj(NID_dsa), 0, V_ASN1_SEQUENCE, parameters, key, sizeof exponent);
    return encoded(info.get(), i2d_PKCS8_PRIV_KEY_INFO);
}
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

    /// OpenSSL works its public half out, and a file may say that it has a hundred thousand bits.
    void aHugeDsaKeyIsNotDecoded_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isDecoded");
        const QByteArray small = QByteArray::fromHex(dsaKey);
        const QByteArray huge = dsaKeyOf(20'000);
        const auto pem = [](const QByteArray& headers, const QByteArray& der) {
            const QByteArray text = der.toBase64();
            QByteArray lines = "-----BEGIN PRIVATE KEY-----\n" + headers;
            for (qsizetype at = 0; at < text.size(); at += 64)
                lines += text.mid(at, 64) + '\n';
            return lines + "-----END PRIVATE KEY-----\n";
        };
        QTest::newRow("in use, DER") << small << true;
        QTest::newRow("in use, PEM") << pem("", small) << true;
        QTest::newRow("huge, DER") << huge << false;
        QTest::newRow("huge, PEM") << pem("", huge) << false;
        QTest::newRow("PEM, encrypted by its headers")
            << pem("Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n",
                   small)
            << false;
    }
    void aHugeDsaKeyIsNotDecoded() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isDecoded);
        const auto key = PrivateKey::fromFile(bytes, SecretBytes("x"), name);
        QCOMPARE(key.has_value(), isDecoded);
        if (!key)
            QCOMPARE(key.error().code, ErrorCode::KeyUnsupported);
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
