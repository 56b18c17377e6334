#include "core/issuing/account_unlock.h"
#include "core/issuing/store_roots.h"
#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/first_certificate.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/made_issuing.h"
#include "tests/support/openssl_workshop.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString passphrase = QStringLiteral("correct horse battery staple");

struct RootScene {
    RootScene() {
        scene.store().available = true;
        scene.account().available = true;
    }
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Root));
        wizard->show();
    }
    template <typename T> T* find(const char* name) const { return part<T>(wizard.get(), name); }
    bool shows(const char* name) const {
        const auto* widget = wizard->findChild<QWidget*>(QLatin1StringView(name));
        return widget && widget->isVisible();
    }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    bool isOnPerson() const {
        return QTest::qWaitFor([this] { return wizard->currentId() == static_cast<int>(PageId::Person); },
                               10000);
    }
    /// Opens the list of the store and waits until it was looked through.
    QTreeWidget* list() const {
        click("storeRootLink");
        auto* rows = find<QTreeWidget>("storeRootList");
        if (!QTest::qWaitFor([rows] { return rows->isEnabled(); }, 10000))
            qFatal("the store is looked through for ever");
        return rows;
    }
    RootRecord addRoot() const {
        RootRecord record;
        record.name = QStringLiteral("P2SRootCert");
        record.certificateDer = madeRoot().certificate().der();
        record.sha1 = madeRoot().certificate().sha1Thumbprint();
        record.notBefore = madeRoot().certificate().notBefore();
        record.notAfter = madeRoot().certificate().notAfter();
        record.encryptedKey = madeRoot().key().toEncryptedPkcs8(SecretBytes::fromText(passphrase)).value();
        return scene.openLedger().addRoot(record, false).value();
    }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

/// Roots in the Windows certificate store, and roots that the Windows account unlocks; on fakes.
class TestRootInWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void isOnlyOfferedOnWindows() {
        RootScene page;
        page.scene.store().available = false;
        page.scene.account().available = false;
        page.addRoot();
        page.open();
        QTRY_VERIFY(page.shows("rootList"));
        QVERIFY(!page.shows("accountUnlockCheck"));
        page.click("otherWayButton");
        QVERIFY(page.shows("importRootLink"));
        QVERIFY(!page.shows("storeRootLink"));
    }

    void signsWithTheKeyWhereItIs() {
        RootScene page;
        page.scene.store().hold(madeRoot());
        page.open();
        auto* rows = page.list();
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(rows->currentItem()->text(2), QStringLiteral("The computer's"));
        QCOMPARE(page.find<QLineEdit>("storeRootNameEdit")->text(), QStringLiteral("P2SRootCert"));
        page.click("useStoreRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
        QVERIFY(page.scene.draft().root());
        QVERIFY(page.scene.draft().root()->record.encryptedKey.isEmpty());
        QVERIFY(!page.scene.draft().root()->authority.key().isExportable());
        // The whole way: issued with a key that only signs.
        page.scene.prepareIssued();
        QVERIFY(page.scene.draft().issued()->certificate.isSignedBy(madeRoot().certificate()));
    }

    void signsWithAnAuthorityBelowAnother() {
        RootScene page;
        page.scene.store().hold(madeIssuing());
        page.open();
        auto* rows = page.list();
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(page.find<MessageBar>("storeRootMessage")->sentence(),
                 errorText({ErrorCode::IssuersMissing, QStringLiteral("Contoso Issuing CA")}).sentence);
        QVERIFY(!page.find<QPushButton>("useStoreRootButton")->isEnabled());
        page.wizard.reset();
        page.scene.store().knownAuthorities = {madeRoot().certificate().der()};
        page.open();
        // There is a ledger by now, which has to say first that it holds no root.
        QTRY_VERIFY(page.shows("storeRootLink"));
        page.list();
        QTRY_VERIFY(page.find<QPushButton>("useStoreRootButton")->isEnabled());
        page.click("useStoreRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
        page.scene.prepareIssued();
        const auto bundle = Pkcs12Bundle::read(bytesOf(page.scene.draft().issued()->record.pfxPath),
                                               page.scene.draft().password(), {});
        EXPECT_VALUE(bundle);
        QCOMPARE(bundle->chain().size(), 2);
        QVERIFY(bundle->chain().last() == madeRoot().certificate());
    }

    void needsNoPassphraseTheNextTime() {
        RootScene page;
        page.scene.store().hold(madeRoot());
        {
            Ledger ledger = page.scene.openLedger();
            const auto found = rootsInStore(page.scene.store(), page.scene.clock().now());
            EXPECT_VALUE(
                importStoreRoot(found->first(), {}, ledger, page.scene.store(), page.scene.clock().now()));
        }
        page.open();
        auto* rows = page.find<QTreeWidget>("rootList");
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QVERIFY(!page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
        QVERIFY(!page.find<QCheckBox>("accountUnlockCheck")->isEnabled());
        page.click("unlockRootButton");
        QVERIFY(page.isOnPerson());
        // And when it is not there any longer, that is said.
        page.wizard->back();
        page.scene.draft().clearRoot();
        page.scene.store().signers.clear();
        page.click("unlockRootButton");
        QTRY_VERIFY(page.shows("unlockMessage"));
        QCOMPARE(page.find<MessageBar>("unlockMessage")->severity(), Severity::Error);
    }

    void saysWhatCannotBeUsed() {
        RootScene page;
        page.scene.store().hold(madeRoot());
        page.addRoot();
        page.open();
        QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
        page.click("otherWayButton");
        auto* rows = page.list();
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(page.find<MessageBar>("storeRootMessage")->sentence(),
                 errorText({ErrorCode::RootAlreadyInLedger, QStringLiteral("P2SRootCert")}).sentence);
        QVERIFY(!page.find<QPushButton>("useStoreRootButton")->isEnabled());
    }

    /// A name cannot turn what is read, nor hide a part of itself.
    void namesCannotTurnTheText() {
        const QTemporaryDir folder;
        const OpensslWorkshop workshop(folder.path());
        RootScene page;
        EXPECT_ACCEPTED(workshop.makeSelfSigned(
            QStringLiteral("evil"),
            CertificateRecipe::rootAt(QStringLiteral("Ro\u202Eot\u0007"), page.scene.clock().now())));
        const auto evil =
            parseCertificate(workshop.bytes(QStringLiteral("evil.pem")), QStringLiteral("evil"));
        EXPECT_VALUE(evil);
        page.scene.store().held.append({evil->der(), StoreLocation::CurrentUser});
        page.open();
        const auto* rows = page.list();
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("Ro<U+202E>ot<U+0007>"));
        QCOMPARE(misleadingTexts(page.wizard.get()), QStringList());
    }

    void saysThatTheKeyDoesNotSign() {
        RootScene page;
        page.scene.store().hold(madeRoot());
        page.scene.store().signers.first()->refuse({ErrorCode::StoreKeyUnusable});
        page.open();
        QTRY_COMPARE(page.list()->topLevelItemCount(), 1);
        page.click("useStoreRootButton");
        QTRY_VERIFY(page.shows("storeRootMessage"));
        QCOMPARE(page.find<MessageBar>("storeRootMessage")->severity(), Severity::Error);
        QVERIFY(page.scene.openLedger().roots()->isEmpty());
    }

    void saysThatThereIsNone() {
        RootScene page;
        page.open();
        QCOMPARE(page.list()->topLevelItemCount(), 0);
        QTRY_VERIFY(page.shows("storeRootMessage"));
        QVERIFY(!page.find<QPushButton>("useStoreRootButton")->isEnabled());
    }

    void theAccountUnlocksOnlyWhenAsked() {
        RootScene page;
        const RootRecord root = page.addRoot();
        const AccountUnlock unlock(page.scene.account());
        page.open();
        QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
        QVERIFY(!page.find<QCheckBox>("accountUnlockCheck")->isChecked());
        page.find<QLineEdit>("unlockPassphraseEdit")->setText(passphrase);
        page.click("unlockRootButton");
        QVERIFY(page.isOnPerson());
        QVERIFY2(!unlock.isSetUp(root), "off by default");
    }

    void theAccountUnlocksAndForgets() {
        RootScene page;
        const RootRecord root = page.addRoot();
        const AccountUnlock unlock(page.scene.account());
        page.open();
        QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
        page.click("accountUnlockCheck");
        page.find<QLineEdit>("unlockPassphraseEdit")->setText(QStringLiteral("wrong"));
        page.click("unlockRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("unlockMessage"), 10000);
        QVERIFY2(!unlock.isSetUp(root), "a wrong one is not kept");
        page.find<QLineEdit>("unlockPassphraseEdit")->setText(passphrase);
        page.click("unlockRootButton");
        QVERIFY(page.isOnPerson());
        QVERIFY(unlock.isSetUp(root));

        // The next time nothing is typed.
        page.wizard.reset();
        page.scene.draft().clearRoot();
        page.open();
        QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
        QVERIFY(page.find<QCheckBox>("accountUnlockCheck")->isChecked());
        page.click("unlockRootButton");
        QVERIFY(page.isOnPerson());

        // Another account is told to type it; without the tick it is forgotten.
        page.wizard->back();
        page.scene.draft().clearRoot();
        page.scene.account().name = "ben";
        page.click("unlockRootButton");
        QTRY_VERIFY(page.shows("unlockMessage"));
        page.click("accountUnlockCheck");
        QVERIFY(!unlock.isSetUp(root));
        page.click("unlockRootButton");
        QCOMPARE(page.find<MessageBar>("unlockMessage")->sentence(),
                 errorText({ErrorCode::PassphraseNeeded, root.name}).sentence);
    }
};

QTEST_MAIN(TestRootInWindows)
#include "test_root_in_windows.moc"
