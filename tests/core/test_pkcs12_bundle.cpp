#include "core/x509/pkcs12_bundle.h"

#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {

const QString fileName = QStringLiteral("user.pfx");

SecretBytes secret(const QString& text) {
    return SecretBytes::fromText(text);
}

} // namespace

class TestPkcs12Bundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<bool>("modern");
        QTest::addColumn<QString>("password");
        for (const bool modern : {true, false}) {
            const char* profile = modern ? "AES" : "3DES";
            QTest::addRow("%s ASCII", profile) << modern << QStringLiteral("correct horse");
            QTest::addRow("%s Latin-1", profile) << modern << QString::fromUtf8("pässwörd");
            QTest::addRow("%s CJK", profile) << modern << QString::fromUtf8("密码密码");
            QTest::addRow("%s emoji", profile) << modern << QString::fromUtf8("🔑🔒");
            QTest::addRow("%s longest", profile) << modern << QString(128, u'x');
        }
    }
    void comesBack() {
        QFETCH(bool, modern);
        QFETCH(QString, password);
        const Certificate client = madeClient(madeRoot());
        const Pkcs12Profile profile = modern ? Pkcs12Profile::modern() : Pkcs12Profile::legacyCompatible();
        const QByteArray pfx = madePfx(madeRoot(), client, password, profile);

        const auto bundle = Pkcs12Bundle::read(pfx, secret(password), fileName);
        EXPECT_VALUE(bundle);
        QCOMPARE(bundle->certificates(), (QList<Certificate>{client, madeRoot().certificate()}));
        QCOMPARE(bundle->leaf().value(), client);
        QCOMPARE(bundle->chain(), QList<Certificate>{madeRoot().certificate()});
        QVERIFY(bundle->keyMatches());
        QCOMPARE(bundle->keyCount(), 1);
        QCOMPARE(bundle->friendlyName(), client.commonName());
        QCOMPARE(bundle->protection().usesAes, modern);
        QVERIFY(!bundle->protection().usesRc2);
        QVERIFY(!bundle->protection().hasClearParts);
        QVERIFY(!bundle->protection().sendsKeyToLocalMachine);
        QCOMPARE(bundle->protection().iterations, 10000);
        QCOMPARE(bundle->protection().mac,
                 modern ? QStringLiteral("HMAC-SHA256, 10000") : QStringLiteral("HMAC-SHA1, 10000"));

        EXPECT_ERROR(Pkcs12Bundle::read(pfx, secret(QStringLiteral("wrong")), fileName),
                     ErrorCode::WrongPassword);
        EXPECT_ERROR(Pkcs12Bundle::read(pfx, SecretBytes(), fileName), ErrorCode::PasswordNeeded);
        EXPECT_ERROR(Pkcs12Bundle::read(pfx.left(pfx.size() / 2), secret(password), fileName),
                     ErrorCode::FileTruncated);
    }

    void friendlyNameComesBack_data() {
        QTest::addColumn<QString>("friendlyName");
        QTest::newRow("none") << QString();
        QTest::newRow("Latin-1") << QStringLiteral("VPN für Zoë");
        QTest::newRow("CJK") << QStringLiteral("合同 VPN");
        QTest::newRow("emoji, two units of a BMPString") << QStringLiteral("🔑@contoso.com P2S 2026-11");
    }
    void friendlyNameComesBack() {
        QFETCH(QString, friendlyName);
        const auto pfx =
            writePkcs12({madeClientKey(), madeClient(madeRoot()), {madeRoot().certificate()}, friendlyName},
                        secret(QStringLiteral("correct horse")), Pkcs12Profile::modern());
        EXPECT_VALUE(pfx);
        const auto bundle = Pkcs12Bundle::read(*pfx, secret(QStringLiteral("correct horse")), fileName);
        EXPECT_VALUE(bundle);
        QCOMPARE(bundle->friendlyName(), friendlyName);
    }

    void aChangedByteIsNoticed() {
        QByteArray pfx = madePfx(madeRoot(), madeClient(madeRoot()), QStringLiteral("correct horse"));
        pfx[pfx.size() / 2] = static_cast<char>(pfx[pfx.size() / 2] ^ 1);
        EXPECT_ERROR(Pkcs12Bundle::read(pfx, secret(QStringLiteral("correct horse")), fileName),
                     ErrorCode::WrongPassword);
    }

    void refusesToWrite_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("friendlyName");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good("correct horse");
        QTest::newRow("empty password") << QByteArray() << QString() << ErrorCode::PasswordEmpty;
        QTest::newRow("129 characters") << QByteArray(129, 'x') << QString() << ErrorCode::PasswordTooLong;
        QTest::newRow("NUL in the password")
            << QByteArray("a\0b", 3) << QString() << ErrorCode::PasswordInvalid;
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QString() << ErrorCode::PasswordInvalid;
        QTest::newRow("long friendly name") << good << QString(129, u'x') << ErrorCode::FriendlyNameInvalid;
        QTest::newRow("line break in friendly name")
            << good << QStringLiteral("a\nb") << ErrorCode::FriendlyNameInvalid;
    }
    void refusesToWrite() {
        QFETCH(QByteArray, password);
        QFETCH(QString, friendlyName);
        QFETCH(ErrorCode, code);
        const Pkcs12Contents contents{
            madeClientKey(), madeClient(madeRoot()), {madeRoot().certificate()}, friendlyName};
        EXPECT_ERROR(writePkcs12(contents, SecretBytes(password), Pkcs12Profile::modern()), code);
    }

    void refusesAKeyOfAnother() {
        const Pkcs12Contents contents{madeRoot().key(), madeClient(madeRoot()), {}, {}};
        EXPECT_ERROR(writePkcs12(contents, secret(QStringLiteral("correct horse")), Pkcs12Profile::modern()),
                     ErrorCode::KeyMismatch);
    }

    void targetsHaveNamesAndReadableProfiles() {
        for (const InstallTarget target : allInstallTargets())
            QCOMPARE(installTargetFromName(installTargetName(target)).value(), target);
        QVERIFY(!installTargetFromName(QStringLiteral("amiga")));
        // What cannot read AES must not get it (domain facts §4).
        for (const InstallTarget target :
             {InstallTarget::WindowsLegacy, InstallTarget::Apple, InstallTarget::Android, InstallTarget::Any})
            QVERIFY(Pkcs12Profile::forTarget(target).encryption == Pkcs12Profile::Encryption::TripleDes);
    }
};

QTEST_GUILESS_MAIN(TestPkcs12Bundle)
#include "test_pkcs12_bundle.moc"
