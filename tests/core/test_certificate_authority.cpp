#include "core/x509/certificate_authority.h"

#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

class TestCertificateAuthority : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRootSaysThatItIsOne() {
        const Certificate& root = madeRoot().certificate();
        QCOMPARE(root.subject(), QStringLiteral("CN=P2SRootCert"));
        QVERIFY(root.isCa());
        QVERIFY(root.hasBasicConstraints());
        QVERIFY(root.isSelfSigned());
        QCOMPARE(root.keyUsage().value(),
                 (QStringList{QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")}));
        QVERIFY(!root.subjectKeyIdentifier().isEmpty());
        QVERIFY(!root.extendedKeyUsage());
        QCOMPARE(root.signatureAlgorithm(), QStringLiteral("sha256WithRSAEncryption"));
        QCOMPARE(root.serialNumber().size(), 40);
    }

    void aClientIsWhatAzureAsksFor() {
        const Certificate client = madeClient(madeRoot());
        QCOMPARE(client.subject(), QStringLiteral("CN=user@contoso.com"));
        QCOMPARE(client.issuer(), QStringLiteral("CN=P2SRootCert"));
        QVERIFY(!client.isCa());
        QVERIFY(client.isSignedBy(madeRoot().certificate()));
        QCOMPARE(client.keyUsage().value(),
                 (QStringList{QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")}));
        QCOMPARE(client.extendedKeyUsage().value(), ExtendedKeyUsage::p2sClient());
        QCOMPARE(client.subjectAltNames(), QStringList{QStringLiteral("email:user@contoso.com")});
        QCOMPARE(client.authorityKeyIdentifier(), madeRoot().certificate().subjectKeyIdentifier());
        QVERIFY(client.matches(madeClientKey()));
        QCOMPARE(client.notAfter(), today().addYears(1));
        QCOMPARE(client.serialNumber().size(), 40);
    }

    void everySerialIsItsOwn() {
        QVERIFY(madeClient(madeRoot()).serialNumber() != madeClient(madeRoot()).serialNumber());
    }

    void keepsTheOrderOfPurposes() {
        ClientProfile profile = madeProfile();
        profile.extendedKeyUsage =
            ExtendedKeyUsage::fromText(
                QStringLiteral("clientAuth,1.2.3.4,Encrypting File System,Secure Email"))
                .value();
        QCOMPARE(madeClient(madeRoot(), profile).extendedKeyUsage().value(), profile.extendedKeyUsage);
    }

    void putsNonAsciiNamesWhereTheyBelong() {
        const Certificate client = madeClient(madeRoot(), QString::fromUtf8("josé@bücher.example"));
        QCOMPARE(client.commonName(), QString::fromUtf8("josé@bücher.example"));
        QCOMPARE(client.subjectAltNames(),
                 QStringList{QString::fromUtf8("smtpUtf8:josé@xn--bcher-kva.example")});
    }

    void crossesTheYear2050() {
        const RootProfile profile{QStringLiteral("Long"), KeyAlgorithm::Rsa2048, today(),
                                  QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC)};
        const auto root = CertificateAuthority::createRoot(profile);
        EXPECT_VALUE(root);
        QCOMPARE(root->certificate().notAfter(), profile.notAfter);
        QVERIFY(root->certificate().der().contains("20600101000000Z"));
    }

    void refusesProfiles_data() {
        QTest::addColumn<int>("startDays");
        QTest::addColumn<int>("endDays");
        QTest::addColumn<QString>("purposes");
        QTest::addColumn<ErrorCode>("code");
        const QString client = QStringLiteral("clientAuth");
        QTest::newRow("end before start") << 10 << 5 << client << ErrorCode::ValidityEmpty;
        QTest::newRow("end beyond the root") << 0 << 365 * 5 << client << ErrorCode::ValidityOutsideIssuer;
        QTest::newRow("start before the root") << -365 * 2 << 5 << client << ErrorCode::ValidityOutsideIssuer;
        QTest::newRow("client authentication second")
            << 0 << 5 << QStringLiteral("Secure Email,clientAuth") << ErrorCode::ClientAuthenticationNotFirst;
        QTest::newRow("no client authentication")
            << 0 << 5 << QStringLiteral("serverAuth") << ErrorCode::ClientAuthenticationNotFirst;
    }
    void refusesProfiles() {
        QFETCH(int, startDays);
        QFETCH(int, endDays);
        QFETCH(QString, purposes);
        QFETCH(ErrorCode, code);
        ClientProfile profile = madeProfile();
        profile.notBefore = today().addDays(startDays);
        profile.notAfter = today().addDays(endDays);
        profile.extendedKeyUsage = ExtendedKeyUsage::fromText(purposes).value();
        EXPECT_ERROR(madeRoot().signClient(profile, madeClientKey()), code);
    }

    void refusesToBeWhatItIsNot() {
        const CertificateAuthority& root = madeRoot();
        const Certificate client = madeClient(root);
        EXPECT_ERROR(CertificateAuthority::create(client, madeClientKey(), today()),
                     ErrorCode::NotACertificateAuthority);
        EXPECT_ERROR(CertificateAuthority::create(root.certificate(), madeClientKey(), today()),
                     ErrorCode::KeyMismatch);
        EXPECT_ERROR(CertificateAuthority::create(root.certificate(), root.key(), today().addYears(10)),
                     ErrorCode::RootExpired);
        EXPECT_ERROR(CertificateAuthority::create(root.certificate(), root.key(), today().addYears(-10)),
                     ErrorCode::RootNotYetValid);
        EXPECT_VALUE(CertificateAuthority::create(root.certificate(), root.key(), today()));
    }

    void rootNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("legal");
        QTest::addColumn<ErrorCode>("code");
        const auto good = [](const QString& name) {
            QTest::newRow(qPrintable(name)) << name << true << ErrorCode::Internal;
        };
        const auto bad = [](const char* row, const QString& name, ErrorCode code) {
            QTest::newRow(row) << name << false << code;
        };
        good(QStringLiteral("P2SRootCert"));
        good(QStringLiteral("Contoso-VPN_root.2026"));
        good(QStringLiteral("a"));
        bad("empty", QString(), ErrorCode::RootNameEmpty);
        bad("only spaces", QStringLiteral("  "), ErrorCode::RootNameEmpty);
        bad("space", QStringLiteral("P2S Root"), ErrorCode::RootNameInvalid);
        bad("slash", QStringLiteral("P2S/Root"), ErrorCode::RootNameInvalid);
        bad("emoji", QString::fromUtf8("Root🔑"), ErrorCode::RootNameInvalid);
        bad("NUL", QStringLiteral("Root") + QChar(u'\0'), ErrorCode::RootNameInvalid);
        bad("hyphen first", QStringLiteral("-Root"), ErrorCode::RootNameInvalid);
        bad("dot last", QStringLiteral("Root."), ErrorCode::RootNameInvalid);
        bad("300 characters", QString(300, u'R'), ErrorCode::RootNameTooLong);
    }
    void rootNames() {
        QFETCH(QString, name);
        QFETCH(bool, legal);
        QFETCH(ErrorCode, code);
        if (legal)
            EXPECT_VALUE(checkRootName(name));
        else
            EXPECT_ERROR(checkRootName(name), code);
    }
};

QTEST_GUILESS_MAIN(TestCertificateAuthority)
#include "test_certificate_authority.moc"
