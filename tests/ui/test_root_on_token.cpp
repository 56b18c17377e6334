#include "core/issuing/token_roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/soft_token.h"
#include "tests/ui/root_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString tokenName = QLatin1StringView(SoftToken::label);

struct TokenScene : RootScene {
    /// Opens the wizard on the form for tokens, with \a module asked.
    void openForm(const QString& module = SoftToken::module()) {
        open();
        click("tokenRootLink");
        // What is on this computer may be looked at first.
        QVERIFY(QTest::qWaitFor([this] { return find<QLineEdit>("tokenModuleEdit")->isEnabled(); }, 10000));
        type("tokenModuleEdit", module);
        click("tokenLookButton");
        QVERIFY(QTest::qWaitFor([this] { return find<QPushButton>("tokenLookButton")->isEnabled(); }, 10000));
    }
    void logIn(const QString& pin) const {
        type("tokenPinEdit", pin);
        click("tokenRootButton");
        QVERIFY(QTest::qWaitFor([this] { return find<QPushButton>("tokenRootButton")->isEnabled(); }, 10000));
    }
    /// Every form has such a button; the one that is seen is meant.
    void goElsewhere() const {
        for (auto* button : wizard->findChildren<QAbstractButton*>(QStringLiteral("otherWayButton"))) {
            if (button->isVisible()) {
                button->click();
                return;
            }
        }
        qFatal("there is no way back");
    }
    QTreeWidget* keys() const { return find<QTreeWidget>("tokenKeyList"); }
    /// A root on the token and in the ledger.
    RootRecord addTokenRoot(const QString& module = SoftToken::module()) const {
        const auto session =
            pkcs11Tokens().logIn(SoftToken::uri(module), SecretBytes(QByteArrayView(SoftToken::pin)));
        Ledger ledger = scene.openLedger();
        const QDateTime now = scene.clock().now();
        return createTokenRoot(
                   {QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, now.addDays(-1), now.addYears(2)},
                   {}, **session, ledger)
            .value()
            .record;
    }
    bool isOnPerson() const {
        return QTest::qWaitFor([this] { return wizard->currentId() == static_cast<int>(PageId::Person); },
                               10000);
    }

    SoftToken token;
};

} // namespace

/// Roots on smart cards and tokens, in the wizard; SoftHSM is the token.
class TestRootOnToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void aRootIsMadeThere() {
        TokenScene page;
        page.openForm();
        QCOMPARE(page.find<QComboBox>("tokenCombo")->count(), 1);
        page.logIn(QLatin1StringView(SoftToken::pin));
        QVERIFY(page.shows("tokenKeyList"));
        QVERIFY(page.find<QLineEdit>("tokenPinEdit")->text().isEmpty());
        QCOMPARE(page.keys()->topLevelItemCount(), 1);
        QVERIFY(page.shows("tokenRootKeySizeCombo"));
        QCOMPARE(page.find<QLineEdit>("tokenRootNameEdit")->text(), QStringLiteral("P2SRootCert"));
        page.click("tokenRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 30000);
        QVERIFY(page.mayGoOn());
        const UnlockedRoot root = *page.scene.draft().root();
        QVERIFY(isKeyOnToken(root.record));
        QVERIFY(!root.authority.key().isExportable());
        // The whole way: issued with a key that only signs.
        page.scene.prepareIssued();
        QVERIFY(page.scene.draft().issued()->certificate.isSignedBy(root.authority.certificate()));
    }

    void aRootThatIsThereIsUsed() {
        TokenScene made;
        made.addTokenRoot();
        TokenScene page; // another ledger, the same token
        qputenv("SOFTHSM2_CONF", made.token.path(QStringLiteral("softhsm2.conf")).toUtf8());
        page.openForm();
        page.logIn(QLatin1StringView(SoftToken::pin));
        QCOMPARE(page.keys()->topLevelItemCount(), 2);
        QCOMPARE(page.keys()->indexOfTopLevelItem(page.keys()->currentItem()), 1);
        QVERIFY(!page.shows("tokenRootKeySizeCombo"));
        QVERIFY(!page.shows("tokenRootYearsSpin"));
        page.click("tokenRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
        // It is in the ledger now, and the list says so.
        page.click("anotherRootButton");
        page.goElsewhere();
        QTRY_VERIFY(page.shows("tokenRootLink"));
        page.click("tokenRootLink");
        QTRY_VERIFY(page.shows("tokenPinEdit"));
        QTRY_VERIFY(page.find<QLineEdit>("tokenPinEdit")->isEnabled());
        page.logIn(QLatin1StringView(SoftToken::pin));
        page.keys()->setCurrentItem(page.keys()->topLevelItem(1));
        QVERIFY(!page.find<QPushButton>("tokenRootButton")->isEnabled());
        QCOMPARE(page.says("tokenRootMessage"),
                 sentenceOf(ErrorCode::RootAlreadyInLedger, QStringLiteral("P2SRootCert")));
    }

    /// Between the root's page and the signature.
    void aTokenPulledOutWhileIssuingIsToldOf() {
        TokenScene page;
        page.addTokenRoot();
        const RootRecord record = page.scene.openLedger().roots()->first();
        const auto root = openTokenRoot(record, SecretBytes(QByteArrayView(SoftToken::pin)), pkcs11Tokens(),
                                        page.scene.clock().now());
        EXPECT_VALUE(root);
        page.scene.draft().setRoot(*root);
        page.scene.prepareRequest();
        CertificateWizard wizard(page.scene.draft());
        wizard.setStartId(static_cast<int>(PageId::Export));
        wizard.restart();
        wizard.show();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), 20000);
        page.token.pullOut();
        wizard.next();
        QCOMPARE(wizard.currentId(), static_cast<int>(PageId::Issue));
        auto* message = part<MessageBar>(&wizard, "issueMessage");
        QTRY_VERIFY_WITH_TIMEOUT(!message->isEmpty(), 30000);
        QCOMPARE(message->severity(), Severity::Error);
        QCOMPARE(message->sentence(), sentenceOf(ErrorCode::TokenRemoved, tokenName));
        QVERIFY(!page.scene.draft().issued());
        QVERIFY(page.scene.savedFiles().isEmpty());
        QVERIFY(page.scene.openLedger().certificates()->isEmpty());
    }

    void aCertificateFromElsewhereIsFound() {
        TokenScene page;
        const OpensslWorkshop workshop(page.scene.path(QStringLiteral(".")));
        const auto recipe = [&](const char* name) {
            return CertificateRecipe::rootAt(QString::fromLatin1(name), page.scene.clock().now());
        };
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("top"), recipe("Top")));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("sub"), QStringLiteral("top"), recipe("Sub")));
        EXPECT_ACCEPTED(
            page.token.import(tokenName, workshop.path(QStringLiteral("sub.key")), QStringLiteral("A1")));
        const QString chain = workshop.path(QStringLiteral("chain.pem"));
        QVERIFY(writeToolFile(chain, workshop.bytes(QStringLiteral("sub.pem")) +
                                         workshop.bytes(QStringLiteral("top.pem"))));
        page.openForm();
        page.logIn(QLatin1StringView(SoftToken::pin));
        QCOMPARE(page.keys()->topLevelItemCount(), 2);
        // Whoever marks the bare key is told before another certificate is made for it.
        page.keys()->setCurrentItem(page.keys()->topLevelItem(1));
        QVERIFY(page.shows("tokenRootMessage"));
        page.click("anotherTokenButton");

        // A file that is none costs no PIN.
        page.type("tokenCertificateEdit", workshop.path(QStringLiteral("nowhere.pem")));
        page.logIn(QStringLiteral("12345678"));
        QCOMPARE(page.says("tokenLoginMessage"),
                 sentenceOf(ErrorCode::FileNotFound, workshop.path(QStringLiteral("nowhere.pem"))));
        page.type("tokenCertificateEdit", chain);
        page.logIn(QLatin1StringView(SoftToken::pin));
        QCOMPARE(page.keys()->topLevelItemCount(), 2);
        QCOMPARE(page.keys()->indexOfTopLevelItem(page.keys()->currentItem()), 1);
        QCOMPARE(page.keys()->topLevelItem(1)->text(0), QStringLiteral("Sub"));
        page.click("tokenRootButton");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
        const UnlockedRoot root = *page.scene.draft().root();
        QCOMPARE(root.authority.certificate().commonName(), QStringLiteral("Sub"));
        QCOMPARE(chainOf(root)->size(), 2);
    }

    void aWrongPinIsSaid() {
        TokenScene page;
        page.openForm(SoftToken::cardedModule());
        for (const ErrorCode code :
             {ErrorCode::TokenPinWrong, ErrorCode::TokenPinFinalTry, ErrorCode::TokenPinLocked}) {
            page.logIn(QStringLiteral("12345678"));
            QCOMPARE(page.says("tokenLoginMessage"), sentenceOf(code, tokenName));
            QVERIFY(!page.shows("tokenKeyList"));
            QVERIFY(page.find<QLineEdit>("tokenPinEdit")->text().isEmpty());
        }
        // Asked again, the card says it before a PIN can be typed.
        page.click("tokenLookButton");
        QTRY_VERIFY(page.find<QPushButton>("tokenLookButton")->isEnabled());
        QCOMPARE(page.says("tokenLoginMessage"), sentenceOf(ErrorCode::TokenPinLocked, tokenName));
        QVERIFY(!page.find<QLineEdit>("tokenPinEdit")->isEnabled());
    }

    void aModuleThatIsNoneIsSaid() {
        TokenScene page;
        const QString path = page.scene.path(QStringLiteral("module.so"));
        QVERIFY(writeToolFile(path, "no module"));
        page.openForm(path);
        QCOMPARE(page.says("tokenLoginMessage"), sentenceOf(ErrorCode::TokenModuleUnusable, path));
        page.type("tokenModuleEdit", SoftToken::module());
        // Enter, or the button: another module is asked first.
        page.click("tokenRootButton");
        QTRY_COMPARE(page.find<QComboBox>("tokenCombo")->count(), 1);
    }

    void whoeverLeavesIsLoggedOut() {
        TokenScene page;
        page.openForm();
        page.logIn(QLatin1StringView(SoftToken::pin));
        QVERIFY(page.shows("tokenKeyList"));
        page.click("anotherTokenButton");
        QVERIFY(page.shows("tokenPinEdit"));
        page.logIn(QLatin1StringView(SoftToken::pin));
        QVERIFY(page.shows("tokenKeyList"));
        page.goElsewhere();
        QVERIFY(page.shows("tokenRootLink"));
        page.click("tokenRootLink");
        QVERIFY(page.shows("tokenPinEdit"));
    }

    void theTokenIsPulledOut() {
        TokenScene page;
        page.openForm();
        page.logIn(QLatin1StringView(SoftToken::pin));
        page.token.pullOut();
        page.click("tokenRootButton");
        QTRY_COMPARE_WITH_TIMEOUT(page.says("tokenLoginMessage"),
                                  sentenceOf(ErrorCode::TokenRemoved, tokenName), 10000);
        QVERIFY(page.shows("tokenPinEdit"));
        QVERIFY(page.rootNames().isEmpty());
    }

    void theLedgerAsksForThePin() {
        TokenScene page;
        const RootRecord root = page.addTokenRoot(SoftToken::cardedModule());
        page.open();
        auto* rows = page.find<QTreeWidget>("rootList");
        QTRY_COMPARE(rows->topLevelItemCount(), 1);
        auto* pin = page.find<QLineEdit>("unlockPassphraseEdit");
        QVERIFY(pin->placeholderText().contains(tokenName));
        QCOMPARE(pin->accessibleName(), QStringLiteral("PIN of the token"));
        const auto unlock = [&](const QString& text) {
            pin->setText(text);
            page.click("unlockRootButton");
            return QTest::qWaitFor([&] { return page.find<QPushButton>("unlockRootButton")->isEnabled(); },
                                   10000);
        };
        QVERIFY(unlock({}));
        QCOMPARE(page.says("unlockMessage"), sentenceOf(ErrorCode::TokenPinNeeded, tokenName));
        QVERIFY(unlock(QStringLiteral("12345678")));
        QCOMPARE(page.says("unlockMessage"), sentenceOf(ErrorCode::TokenPinWrong, tokenName));
        QVERIFY(pin->text().isEmpty());
        qputenv("P2S_CARDED_FAULT", "removed");
        QVERIFY(unlock(QLatin1StringView(SoftToken::pin)));
        QCOMPARE(page.says("unlockMessage"), sentenceOf(ErrorCode::TokenNotFound, tokenName));
        qunsetenv("P2S_CARDED_FAULT");
        pin->setText(QLatin1StringView(SoftToken::pin));
        page.click("unlockRootButton");
        QVERIFY(page.isOnPerson());
        QCOMPARE(page.scene.draft().root()->record.id, root.id);
    }
};

QTEST_MAIN(TestRootOnToken)
#include "test_root_on_token.moc"
