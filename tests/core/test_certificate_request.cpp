#include "core/x509/certificate_request.h"

#include "core/handover/certreq.h"
#include "core/issuing/complete_request.h"
#include "core/issuing/new_request.h"
#include "tests/support/expect_result.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/made_certificates.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

RequestProfile profileOf(const QString& address, const QString& templateName = {}) {
    return {EmailName::parse(address).value(), ExtendedKeyUsage::likeUserTemplate(), templateName};
}

RequestRecord waitingRequest(const QString& address, const QString& key) {
    RequestRecord record;
    record.address = address;
    record.requestDer = "request of " + address.toUtf8();
    record.encryptedKey = "encrypted";
    record.publicKeySha256 = hashHex(key.toUtf8(), QCryptographicHash::Sha256);
    return record;
}

} // namespace

/// Requests to other people's authorities: what is in them, and how the ledger keeps them.
class TestCertificateRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAskedFor_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("altName");
        QTest::newRow("ASCII") << QStringLiteral("user@contoso.com")
                               << QStringLiteral("email:user@contoso.com");
        QTest::newRow("international domain")
            << QStringLiteral("user@bücher.example") << QStringLiteral("email:user@xn--bcher-kva.example");
        QTest::newRow("international name")
            << QStringLiteral("jörg@contoso.com") << QStringLiteral("smtpUtf8:jörg@contoso.com");
    }
    void saysWhatIsAskedFor() {
        QFETCH(QString, address);
        QFETCH(QString, altName);
        const auto made =
            CertificateRequest::create(profileOf(address, QStringLiteral("P2SUser")), madeClientKey());
        EXPECT_VALUE(made);
        for (const QByteArray& bytes :
             {made->der(), made->pem(), made->der().toBase64(),
              QByteArray("Dear CA,\n") + made->pem() + "regards\n",
              made->pem().replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST")}) {
            const auto read = CertificateRequest::fromBytes(bytes, QStringLiteral("user.csr"));
            EXPECT_VALUE(read);
            QCOMPARE(read->commonName(), address);
            QCOMPARE(read->subjectAltNames(), QStringList{altName});
            QVERIFY(read->extendedKeyUsage() == ExtendedKeyUsage::likeUserTemplate());
            QCOMPARE(read->templateName(), QStringLiteral("P2SUser"));
            QCOMPARE(read->subjectPublicKeyInfo(), madeClientKey().subjectPublicKeyInfo());
            QVERIFY(read->verifies());
        }
    }

    void noTemplateForOtherAuthorities() {
        const auto made =
            CertificateRequest::create(profileOf(QStringLiteral("user@contoso.com")), madeClientKey());
        EXPECT_VALUE(made);
        QVERIFY(made->templateName().isEmpty());
        QVERIFY(!certreqInf(*made).contains("CertificateTemplate"));
    }

    void refusesWhatCannotWork() {
        RequestProfile profile = profileOf(QStringLiteral("user@contoso.com"), QStringLiteral("P2S User"));
        EXPECT_ERROR(CertificateRequest::create(profile, madeClientKey()), ErrorCode::TemplateNameInvalid);
        profile.templateName.clear();
        profile.extendedKeyUsage =
            ExtendedKeyUsage::fromText(QStringLiteral("serverAuth,clientAuth")).value();
        EXPECT_ERROR(CertificateRequest::create(profile, madeClientKey()),
                     ErrorCode::ClientAuthenticationNotFirst);
    }

    void readsNothingElse() {
        const auto read = [](const QByteArray& bytes) {
            return CertificateRequest::fromBytes(bytes, QStringLiteral("file"));
        };
        const auto made =
            CertificateRequest::create(profileOf(QStringLiteral("user@contoso.com")), madeClientKey());
        EXPECT_VALUE(made);
        EXPECT_ERROR(read("nothing, of no kind."), ErrorCode::FileNotRecognized);
        EXPECT_ERROR(read(madeRoot().certificate().pem()), ErrorCode::FileNotRecognized);
        EXPECT_ERROR(read(madeRoot().certificate().der()), ErrorCode::FileMalformed);
        EXPECT_ERROR(read(made->der().chopped(9)), ErrorCode::FileTruncated);
        QByteArray changed = made->der();
        changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
        const auto forged = read(changed);
        EXPECT_VALUE(forged);
        QVERIFY(!forged->verifies());
    }

    void infHoldsTheSame() {
        const auto made =
            CertificateRequest::create(profileOf(QStringLiteral("user@contoso.com")), madeClientKey());
        EXPECT_VALUE(made);
        const QByteArray inf = certreqInf(*made);
        QVERIFY(inf.indexOf("OID = 1.3.6.1.5.5.7.3.2 ") < inf.indexOf("OID = 1.3.6.1.5.5.7.3.4 "));
        const auto other =
            CertificateRequest::create(profileOf(QStringLiteral("jörg@contoso.com")), madeClientKey());
        EXPECT_VALUE(other);
        QVERIFY(certreqInf(*other).startsWith("\xFF\xFE"));
    }

    void caConfigIsHostAndName_data() {
        QTest::addColumn<QString>("config");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("both") << QStringLiteral("ca01.contoso.com\\Contoso Issuing CA") << true;
        QTest::newRow("host alone") << QStringLiteral("ca01") << false;
        QTest::newRow("no host") << QStringLiteral("\\Contoso") << false;
        QTest::newRow("no name") << QStringLiteral("ca01\\") << false;
        QTest::newRow("two backslashes") << QStringLiteral("\\\\ca01\\CA") << false;
        QTest::newRow("a quotation mark") << QStringLiteral("ca01\\CA\" & calc") << false;
        QTest::newRow("a line end") << QStringLiteral("ca01\\CA\nx") << false;
    }
    void caConfigIsHostAndName() {
        QFETCH(QString, config);
        QTEST(checkCaConfig(config).has_value(), "isFine");
    }

    void ledgerKeepsRequests() {
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        const auto first =
            ledger->addRequest(waitingRequest(QStringLiteral("a@contoso.com"), QStringLiteral("1")));
        EXPECT_VALUE(first);
        const auto second =
            ledger->addRequest(waitingRequest(QStringLiteral("b@contoso.com"), QStringLiteral("2")));
        EXPECT_VALUE(second);
        QCOMPARE(ledger->requests()->size(), 2);
        QCOMPARE(ledger->requests()->first().id, second->id);
        QCOMPARE(ledger->requestByPublicKey(first->publicKeySha256)->address,
                 QStringLiteral("a@contoso.com"));

        // Sent, it waits as before, and is known by a number there.
        QCOMPARE(second->authorityRequestId, 0);
        const QString authority = QStringLiteral("ca01.contoso.com\\Contoso Issuing CA");
        const auto sent = ledger->noteRequestSent(second->id, authority, 42);
        EXPECT_VALUE(sent);
        QVERIFY(sent->state == RequestState::Waiting);
        QCOMPARE(sent->authorityRequestId, 42);
        QCOMPARE(sent->caConfig, authority);
        EXPECT_ERROR(ledger->noteRequestSent(77, authority, 42), ErrorCode::RequestNotFound);

        const auto cancelled = ledger->cancelRequest(first->id);
        EXPECT_VALUE(cancelled);
        QVERIFY(cancelled->state == RequestState::Cancelled);
        QVERIFY(cancelled->encryptedKey.isEmpty());
        QVERIFY(cancelled->settledAt.isValid());
        EXPECT_ERROR(ledger->cancelRequest(first->id), ErrorCode::RequestNotWaiting);
        EXPECT_ERROR(ledger->noteRequestSent(first->id, authority, 43), ErrorCode::RequestNotWaiting);
        EXPECT_ERROR(ledger->cancelRequest(77), ErrorCode::RequestNotFound);
        EXPECT_ERROR(ledger->requestByPublicKey(QStringLiteral("none")), ErrorCode::RequestNotFound);
        QCOMPARE(ledger->requests(RequestState::Waiting)->size(), 1);
        QVERIFY(ledger->verify()->flaws.isEmpty());
    }

    void unlocksOnlyWithItsPassphrase() {
        const QTemporaryDir folder;
        auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        const SecretBytes passphrase("Gartenzaun im Regen 7");
        RequestDraft draft{.profile = profileOf(QStringLiteral("user@contoso.com"))};
        EXPECT_ERROR(newRequest(draft, {}, *ledger), ErrorCode::PassphraseEmpty);
        EXPECT_ERROR(newRequest(draft, passphrase, *ledger, [] { return false; }), ErrorCode::Cancelled);
        QVERIFY(ledger->requests()->isEmpty());
        const auto made = newRequest(draft, passphrase, *ledger);
        EXPECT_VALUE(made);
        EXPECT_ERROR(unlockRequest(made->record, SecretBytes("other")), ErrorCode::WrongPassphrase);
        EXPECT_ERROR(unlockRequest(made->record, {}), ErrorCode::PassphraseNeeded);
        const auto key = unlockRequest(made->record, passphrase);
        EXPECT_VALUE(key);
        QCOMPARE(key->subjectPublicKeyInfo(), made->request.subjectPublicKeyInfo());
    }
};

QTEST_GUILESS_MAIN(TestCertificateRequest)
#include "test_certificate_request.moc"
