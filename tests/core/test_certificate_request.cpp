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

    void infKeepsEveryAddressWhole_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("altName");
        const auto text = [](const char* email) {
            return QStringLiteral("2.5.29.17 = \"{text}\"\r\n_continue_ = \"email=%1&\"\r\n")
                .arg(QString::fromLatin1(email));
        };
        QTest::newRow("plain") << QStringLiteral("user@contoso.com")
                               << QStringLiteral("\"CN=user@contoso.com\"") << text("user@contoso.com");
        // CertStrToName takes a plus sign for another attribute of the same name.
        QTest::newRow("plus") << QStringLiteral("anna+vpn@contoso.com")
                              << QStringLiteral("\"CN=\"\"anna+vpn@contoso.com\"\"\"")
                              << text("anna+vpn@contoso.com");
        QTest::newRow("equals") << QStringLiteral("a=b@contoso.com")
                                << QStringLiteral("\"CN=\"\"a=b@contoso.com\"\"\"")
                                << text("a=b@contoso.com");
        // Between percent signs an .inf has the name of a string.
        QTest::newRow("percent") << QStringLiteral("a%x%b@contoso.com")
                                 << QStringLiteral("\"CN=a%%x%%b@contoso.com\"")
                                 << text("a%%x%%b@contoso.com");
        // {text} parts its entries at ampersands: RFC 5280 GeneralNames with one rfc822Name of 15 letters.
        QTest::newRow("ampersand")
            << QStringLiteral("r&d@contoso.com") << QStringLiteral("\"CN=r&d@contoso.com\"")
            << QStringLiteral("2.5.29.17 = %1\r\n")
                   .arg(
                       QString::fromLatin1((QByteArray::fromHex("3011810f") + "r&d@contoso.com").toBase64()));
        // An otherName, SmtpUTF8Mailbox 1.3.6.1.5.5.7.8.9 (RFC 9598).
        QTest::newRow("international name")
            << QStringLiteral("müller@contoso.com") << QStringLiteral("\"CN=müller@contoso.com\"")
            << QStringLiteral("2.5.29.17 = %1\r\n")
                   .arg(QString::fromLatin1((QByteArray::fromHex("3023a02106082b06010505070809a0150c13") +
                                             QStringLiteral("müller@contoso.com").toUtf8())
                                                .toBase64()));
    }
    void infKeepsEveryAddressWhole() {
        QFETCH(QString, address);
        QFETCH(QString, subject);
        QFETCH(QString, altName);
        const auto made = CertificateRequest::create(profileOf(address), madeClientKey());
        EXPECT_VALUE(made);
        const QByteArray bytes = certreqInf(*made);
        const QString inf =
            bytes.startsWith("\xFF\xFE")
                ? QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()), bytes.size() / 2)
                : QString::fromLatin1(bytes);
        QVERIFY2(inf.contains(QStringLiteral("Subject = %1\r\n").arg(subject)), qPrintable(inf));
        QVERIFY2(inf.contains(QStringLiteral("[Extensions]\r\n")), qPrintable(inf));
        QVERIFY2(inf.contains(altName), qPrintable(inf));
        QCOMPARE(inf.count(QStringLiteral("2.5.29.17")), 1);
    }

    /// As Windows' own enrolment writes it, and as AD CS looks for it.
    void templateNameIsABmpString() {
        const auto made = CertificateRequest::create(
            profileOf(QStringLiteral("user@contoso.com"), QStringLiteral("P2SUser")), madeClientKey());
        EXPECT_VALUE(made);
        // 1.3.6.1.4.1.311.20.2, an OCTET STRING, in it a BMPString (0x1E) of seven letters, big end first.
        QVERIFY(made->der().contains(QByteArray::fromHex("06092b0601040182371402"
                                                         "0410"
                                                         "1e0e005000320053005500730065"
                                                         "0072")));
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
