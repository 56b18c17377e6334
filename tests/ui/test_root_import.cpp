#include "tests/support/issuing_samples.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/outside_tool.h"
#include "tests/ui/root_scene.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QThreadPool>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// Importing a root in the wizard.
class TestRootImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void importsAPfx();
    void importsPemAndKey();
    void importsMicrosoftsSampleWithAWarning();
    void takesTheIssuersOfOneBelowThem();
    void refusesToImport_data();
    void refusesToImport();
};

void TestRootImport::importsAPfx() {
    RootScene page;
    const CertificateAuthority& root = madeRoot(QStringLiteral("Imported"));
    const Pkcs12Contents contents{root.key(), root.certificate(), {}, QStringLiteral("root")};
    const QString path = page.scene.path(QStringLiteral("root.pfx"));
    writeBytes(path,
               writePkcs12(contents, SecretBytes::fromText(QStringLiteral("secret")), Pkcs12Profile::modern())
                   .value());
    page.open();
    page.click("importRootLink");
    page.click("readRootButton");
    QVERIFY(page.shows("importFileMessage"));
    // As Windows copies a path.
    page.type("importFileEdit", QLatin1Char('"') + path + QLatin1Char('"'));
    page.click("readRootButton");
    QTRY_COMPARE(page.says("importFileMessage"), sentenceOf(ErrorCode::PasswordNeeded, path));
    QVERIFY(page.hasFocus("importPasswordEdit"));
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    QCOMPARE(page.find<QLineEdit>("importNameEdit")->text(), QStringLiteral("Imported"));
    QVERIFY(page.find<QLabel>("importSubjectLabel")->text().contains(QStringLiteral("Imported")));
    page.click("importRootButton");
    QVERIFY2(page.shows("importPassphraseMessage"), "a rootPassphrase is needed");
    page.type("importPassphraseEdit", rootPassphrase);
    page.type("importPassphraseRepeatEdit", rootPassphrase);
    page.click("importRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
    QVERIFY(page.mayGoOn());
    QCOMPARE(page.rootNames(), QStringList{QStringLiteral("Imported")});
}

void TestRootImport::importsPemAndKey() {
    RootScene page;
    const CertificateAuthority& root = madeRoot(QStringLiteral("PemRoot"));
    const QString certificate = page.scene.path(QStringLiteral("root.pem"));
    const QString key = page.scene.path(QStringLiteral("root.key"));
    writeBytes(certificate, root.certificate().pem());
    writeBytes(key, root.key().toEncryptedPkcs8(SecretBytes::fromText(QStringLiteral("secret"))).value());
    page.open();
    page.click("importRootLink");
    page.type("importFileEdit", certificate);
    page.click("readRootButton");
    QTRY_COMPARE(page.says("importFileMessage"), sentenceOf(ErrorCode::KeyMissing, certificate));
    QTRY_VERIFY(page.hasFocus("importKeyFileEdit"));
    page.type("importKeyFileEdit", key);
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    page.click("anotherFileButton");
    QVERIFY(page.shows("importFileEdit"));
    QCOMPARE(page.find<QLineEdit>("importFileEdit")->text(), certificate);
}

void TestRootImport::importsMicrosoftsSampleWithAWarning() {
    RootScene page;
    // As New-SelfSignedCertificate makes it: keyCertSign, no basicConstraints. Today in earnest: openssl
    // dates it.
    IssuanceDraft draft(page.scene.ledgerPath());
    writeBytes(page.scene.path(QStringLiteral("ms.cnf")),
               "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n[dn]\nCN=P2SRootCert\n"
               "[e]\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n");
    EXPECT_ACCEPTED(runTool(
        QStringLiteral("openssl"),
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 720 -config ms.cnf")
            .split(QLatin1Char(' ')),
        {.folder = page.scene.path({})}));
    page.wizard = std::make_unique<CertificateWizard>(draft);
    page.wizard->setStartId(static_cast<int>(PageId::Root));
    page.wizard->show();
    page.click("importRootLink");
    page.type("importFileEdit", page.scene.path(QStringLiteral("c.pem")));
    page.type("importKeyFileEdit", page.scene.path(QStringLiteral("k.pem")));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    const QList<Finding> findings = page.find<FindingList>("importFindings")->findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, Rule::RootNoBasicConstraints);
    QCOMPARE(findings.first().severity, Severity::Warning);
    page.type("importPassphraseEdit", rootPassphrase);
    page.type("importPassphraseRepeatEdit", rootPassphrase);
    page.click("importRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
    QCOMPARE(page.find<FindingList>("uploadFindings")->findings(), findings);
    page.wizard.reset();
}

void TestRootImport::takesTheIssuersOfOneBelowThem() {
    RootScene page;
    const OpensslWorkshop workshop(page.scene.path(QStringLiteral(".")));
    const auto recipe = [&](const char* name) {
        return CertificateRecipe::rootAt(QString::fromLatin1(name), page.scene.clock().now());
    };
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("top"), recipe("Top")));
    EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("sub"), QStringLiteral("top"), recipe("Sub")));
    EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("next"), QStringLiteral("top"), recipe("Next")));
    const auto read = [&](const char* stem) {
        const QString name = QString::fromLatin1(stem);
        page.type("importFileEdit", workshop.path(name + QStringLiteral(".pem")));
        page.type("importKeyFileEdit", workshop.path(name + QStringLiteral(".key")));
        page.click("readRootButton");
    };
    page.open();
    page.click("importRootLink");
    read("sub");
    QTRY_COMPARE(page.says("importFileMessage"),
                 sentenceOf(ErrorCode::IssuersMissing, QStringLiteral("Sub")));
    QTRY_VERIFY(page.hasFocus("importIssuersEdit"));
    const QString noCertificate = workshop.path(QStringLiteral("top.key"));
    page.type("importIssuersEdit", noCertificate);
    page.click("readRootButton");
    QTRY_COMPARE(page.says("importFileMessage"), sentenceOf(ErrorCode::CertificateMissing, noCertificate));
    page.type("importIssuersEdit", workshop.path(QStringLiteral("top.pem")));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    page.type("importPassphraseEdit", rootPassphrase);
    page.type("importPassphraseRepeatEdit", rootPassphrase);
    page.click("importRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
    QCOMPARE(page.rootNames(), QStringList{QStringLiteral("Sub")});

    // What the ledger knows by now need not be given again.
    page.scene.draft().clearRoot();
    page.open();
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    page.click("otherWayButton");
    page.click("importRootLink");
    read("next");
    QTRY_VERIFY(page.shows("importNameEdit"));
}

void TestRootImport::refusesToImport_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorCode>("code");
    const CertificateAuthority& root = madeRoot();
    const auto keyOf = [](const PrivateKey& key) { return lockedKey(key, QStringLiteral("secret")); };
    const QByteArray other = keyOf(madeClientKey());
    QTest::newRow("no CA") << madeClient(root).pem() << other << ErrorCode::NotACertificateAuthority;
    QTest::newRow("another key") << root.certificate().pem() << other << ErrorCode::KeyMismatch;
    const RootProfile old{QStringLiteral("Old"), KeyAlgorithm::Rsa2048, today().addYears(-4),
                          today().addYears(-2)};
    const auto expired = CertificateAuthority::createRoot(old).value();
    QTest::newRow("expired") << expired.certificate().pem() << keyOf(expired.key()) << ErrorCode::RootExpired;
    const RootProfile future{QStringLiteral("Tomorrow"), KeyAlgorithm::Rsa2048, today().addDays(1),
                             today().addYears(2)};
    const auto early = CertificateAuthority::createRoot(future).value();
    QTest::newRow("the clock stands before its start")
        << early.certificate().pem() << keyOf(early.key()) << ErrorCode::RootNotYetValid;
    QTest::newRow("no certificate") << QByteArray("nothing of the kind") << other
                                    << ErrorCode::FileNotRecognized;
    QTest::newRow("empty") << QByteArray() << other << ErrorCode::FileEmpty;
    QByteArray cut = root.certificate().der();
    cut.chop(40);
    QTest::newRow("cut off") << cut << other << ErrorCode::FileTruncated;
}

void TestRootImport::refusesToImport() {
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(ErrorCode, code);
    RootScene page;
    writeBytes(page.scene.path(QStringLiteral("c.cer")), certificate);
    writeBytes(page.scene.path(QStringLiteral("k.key")), key);
    page.open();
    page.click("importRootLink");
    page.type("importFileEdit", page.scene.path(QStringLiteral("c.cer")));
    page.type("importKeyFileEdit", page.scene.path(QStringLiteral("k.key")));
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    auto* bar = page.find<MessageBar>("importFileMessage");
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QAbstractButton*>(QStringLiteral("importFileMessageDetails"))->click();
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.join(QLatin1Char(' ')).contains(errorCodeName(code)),
             qPrintable(texts.join(QLatin1Char('|'))));
    QVERIFY(!page.shows("importNameEdit"));
    QVERIFY(page.rootNames().isEmpty());
}

QTEST_MAIN(TestRootImport)
#include "test_root_import.moc"
