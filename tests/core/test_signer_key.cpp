#include "core/base/openssl_handle.h"
#include "core/base/openssl_thread.h"
#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"
#include "tests/support/signing_only_key.h"

#include <QtConcurrent>

using namespace p2s;
using namespace p2s::test;

namespace {

struct HeldRoot {
    HeldRoot() : signer(std::make_shared<SigningOnlyKey>(madeRoot().key())) {}
    Result<PrivateKey> key() const { return PrivateKey::heldBy(signer, madeRoot().certificate()); }
    Result<CertificateAuthority> authority() const {
        return CertificateAuthority::create(madeRoot().certificate(), key().value(), today());
    }
    std::shared_ptr<SigningOnlyKey> signer;
};

} // namespace

/// A root whose key is elsewhere signs like one whose key is here.
class TestSignerKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksLikeTheKeyItStandsFor() {
        const HeldRoot root;
        const auto key = root.key();
        EXPECT_VALUE(key);
        QVERIFY(!key->isExportable());
        QVERIFY(madeRoot().key().isExportable());
        QCOMPARE(key->facts().description, QStringLiteral("RSA 2048"));
        QCOMPARE(key->subjectPublicKeyInfo(), madeRoot().key().subjectPublicKeyInfo());
        QVERIFY(madeRoot().certificate().matches(*key));
        QVERIFY(!madeRoot(QStringLiteral("Other")).certificate().matches(*key));
        QCOMPARE(root.signer->signatures(), 0);
    }

    void signsClients() {
        const HeldRoot root;
        const auto authority = root.authority();
        EXPECT_VALUE(authority);
        const auto client = authority->signClient(madeProfile(), madeClientKey());
        EXPECT_VALUE(client);
        QVERIFY(client->isSignedBy(madeRoot().certificate()));
        QCOMPARE(client->signatureAlgorithm(), QStringLiteral("sha256WithRSAEncryption"));
        QCOMPARE(root.signer->signatures(), 1);
        // The same certificate but for serial and signature as with the key at hand.
        const auto usual = madeRoot().signClient(madeProfile(), madeClientKey());
        EXPECT_VALUE(usual);
        QCOMPARE(client->der().size(), usual->der().size());
        QCOMPARE(client->authorityKeyIdentifier(), usual->authorityKeyIdentifier());
    }

    void signsRevocationLists() {
        const HeldRoot root;
        const auto key = root.key();
        const OpensslHandle<X509_CRL> list(X509_CRL_new());
        const OpensslHandle<ASN1_STRING> now(X509_gmtime_adj(nullptr, 0));
        X509* issuer = madeRoot().certificate().native();
        QVERIFY(X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) == 1);
        QVERIFY(X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer)) == 1);
        QVERIFY(X509_CRL_set1_lastUpdate(list.get(), now.get()) == 1);
        QVERIFY(X509_CRL_sign(list.get(), key->native(), EVP_sha256()) > 0);
        QVERIFY(X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) == 1);
    }

    void saysWhatItsKeeperSays() {
        const HeldRoot root;
        const auto authority = root.authority();
        EXPECT_VALUE(authority);
        root.signer->refuse({ErrorCode::StoreKeyUnusable, QStringLiteral("P2SRootCert")});
        EXPECT_ERROR(authority->signClient(madeProfile(), madeClientKey()), ErrorCode::StoreKeyUnusable);
    }

    void keepsWeakDigestsOut() {
        const HeldRoot root;
        const auto key = root.key();
        const OpensslHandle<X509> copy(X509_dup(madeRoot().certificate().native()));
        QVERIFY(X509_sign(copy.get(), key->native(), EVP_sha1()) <= 0);
        QCOMPARE(root.signer->signatures(), 0);
    }

    void neverLeaves() {
        const HeldRoot root;
        const auto key = root.key();
        EXPECT_VALUE(key);
        const auto secret = SecretBytes::fromText(QStringLiteral("a long passphrase"));
        EXPECT_ERROR(key->toEncryptedPkcs8(secret), ErrorCode::KeyNotExportable);
        EXPECT_ERROR(writePkcs12({*key, madeRoot().certificate(), {}, {}}, secret, Pkcs12Profile::modern()),
                     ErrorCode::KeyNotExportable);
        BIGNUM* exponent = nullptr;
        QVERIFY(EVP_PKEY_get_bn_param(key->native(), "d", &exponent) != 1);
    }

    void othersKeysAreAsBefore() {
        // The provider for held keys is in a library of its own: what is made afterwards is an ordinary key.
        const HeldRoot root;
        EXPECT_VALUE(root.key());
        const auto made = PrivateKey::generate(KeyAlgorithm::Rsa2048);
        EXPECT_VALUE(made);
        QVERIFY(made->isExportable());
    }

    void signsOnManyThreads() {
        const HeldRoot root;
        const auto authority = root.authority();
        EXPECT_VALUE(authority);
        madeClientKey();
        QList<int> numbers(40);
        const auto good = QtConcurrent::blockingMapped(numbers, [&](int) {
            const OpensslThread job;
            const auto client = authority->signClient(madeProfile(), madeClientKey());
            return client && client->isSignedBy(madeRoot().certificate());
        });
        QVERIFY(!good.contains(false));
        QCOMPARE(root.signer->signatures(), 40);
    }

    void isForRsaOnly() {
        const OpensslHandle<EVP_PKEY> curve(EVP_EC_gen("P-256"));
        X509* certificate = X509_new();
        QVERIFY(X509_set_pubkey(certificate, curve.get()) == 1);
        const Certificate other = Certificate::adopt(certificate);
        EXPECT_ERROR(PrivateKey::heldBy(std::make_shared<SigningOnlyKey>(madeClientKey()), other),
                     ErrorCode::KeyUnsupported);
    }
};

QTEST_GUILESS_MAIN(TestSignerKey)
#include "test_signer_key.moc"
