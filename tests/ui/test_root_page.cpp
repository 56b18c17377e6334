#include "core/handover/upload_text.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/ui/root_scene.h"
#include "ui/widgets/message_bar.h"

#include <QCommandLinkButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QThreadPool>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// Which root signs: the ways to one, the ledger's list, and what to upload.
class TestRootPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void offersToMakeOneFirst();
    void savesTheCertificate();
    void showsTheLedgerFirst();
    void unlocksAndGoesOn();
    void saysWhatExpires_data();
    void saysWhatExpires();
    void nextMeansTheRootThatIsSeen();
    void aDamagedLedgerIsAMessage();
};

void TestRootPage::offersToMakeOneFirst() {
    RootScene page;
    page.open();
    auto* create = page.find<QCommandLinkButton>("createRootLink");
    auto* choose = page.find<QCommandLinkButton>("ledgerRootLink");
    auto* import = page.find<QCommandLinkButton>("importRootLink");
    QTRY_VERIFY(page.hasFocus("createRootLink"));
    QVERIFY(!choose->isEnabled());
    QVERIFY(create->y() < import->y());
    QVERIFY(create->y() < choose->y());
    QVERIFY(!page.mayGoOn());
}

void TestRootPage::savesTheCertificate() {
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    QTRY_VERIFY(page.shows("rootList"));
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    page.click("showUploadButton");
    const Certificate& certificate = madeRoot().certificate();
    QCOMPARE(page.find<QPlainTextEdit>("uploadTextEdit")->toPlainText(), azureUploadText(certificate));
    QVERIFY2(!page.mayGoOn(), "it was not unlocked");
    for (const auto& [button, format] : {std::pair{"saveDerButton", RootExportFormat::Der},
                                         std::pair{"savePemButton", RootExportFormat::Pem}}) {
        const QString path = page.scene.path(QLatin1StringView(button) + QStringLiteral(".cer"));
        page.click(button);
        auto* dialog = page.find<QFileDialog>("saveRootDialog");
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
        QTRY_VERIFY(page.shows("uploadMessage"));
        QTRY_COMPARE(bytesOf(path), exportedRoot(certificate, format));
    }
}

void TestRootPage::showsTheLedgerFirst() {
    RootScene page;
    page.addRoot(QStringLiteral("Old"), page.scene.clock().now().addDays(-1));
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("P2SRootCert"));
    QVERIFY(page.hasFocus("unlockPassphraseEdit"));
    QVERIFY(!page.mayGoOn());
    page.click("otherWayButton");
    auto* choose = page.find<QCommandLinkButton>("ledgerRootLink");
    QVERIFY(choose->isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(choose->y() < page.find<QCommandLinkButton>("createRootLink")->y());
    choose->click();
    QVERIFY(list->isVisible());
}

void TestRootPage::unlocksAndGoesOn() {
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    auto* edit = page.find<QLineEdit>("unlockPassphraseEdit");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(page.says("unlockMessage"),
             sentenceOf(ErrorCode::PassphraseNeeded, QStringLiteral("P2SRootCert")));
    QTest::keyClicks(edit, QStringLiteral("wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(page.says("unlockMessage"),
                 sentenceOf(ErrorCode::WrongPassphrase, QStringLiteral("P2SRootCert")));
    QTRY_VERIFY(page.hasFocus("unlockPassphraseEdit"));
    QCOMPARE(edit->selectedText(), edit->text());
    QTest::keyClicks(edit, rootPassphrase);
    QVERIFY(page.find<MessageBar>("unlockMessage")->isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page.wizard->currentId(), static_cast<int>(PageId::Person), 10000);
    QVERIFY(page.scene.draft().root());
    page.wizard->back();
    QVERIFY(page.mayGoOn());
    QVERIFY2(edit->text().isEmpty(), "no rootPassphrase stays in the window");
}

void TestRootPage::saysWhatExpires_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<bool>("said");
    QTest::newRow("yesterday") << -1 << false << true;
    QTest::newRow("in ten days") << 10 << true << true;
    QTest::newRow("in a year") << 365 << true << false;
}

void TestRootPage::saysWhatExpires() {
    QFETCH(int, days);
    QFETCH(bool, usable);
    QFETCH(bool, said);
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), page.scene.clock().now().addDays(days));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    auto* bar = page.find<MessageBar>("rootExpiryMessage");
    QCOMPARE(bar->isVisible(), said);
    QCOMPARE(page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled(), usable);
    QCOMPARE(!list->topLevelItem(0)->icon(1).isNull(), said);
    if (said)
        QCOMPARE(bar->severity(), usable ? Severity::Warning : Severity::Error);
}

void TestRootPage::nextMeansTheRootThatIsSeen() {
    RootScene page;
    page.addRoot(QStringLiteral("First"), today().addYears(2));
    page.addRoot(QStringLiteral("Second"), today().addYears(2));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    page.type("unlockPassphraseEdit", rootPassphrase);
    page.click("unlockRootButton");
    QTRY_COMPARE_WITH_TIMEOUT(page.wizard->currentId(), static_cast<int>(PageId::Person), 10000);
    page.wizard->back();
    QVERIFY(page.mayGoOn());
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(!page.mayGoOn());
    QVERIFY(page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(page.mayGoOn());
    QVERIFY(!page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
}

void TestRootPage::aDamagedLedgerIsAMessage() {
    RootScene page;
    QVERIFY(QDir().mkpath(QFileInfo(page.scene.ledgerPath()).absolutePath()));
    const QByteArray damaged(4096, 'x');
    writeBytes(page.scene.ledgerPath(), damaged);
    page.open();
    auto* bar = page.find<MessageBar>("ledgerMessage");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!page.find<QWidget>("rootList")->isEnabled());
    QCOMPARE(bytesOf(page.scene.ledgerPath()), damaged);
    QVERIFY(QFile::remove(page.scene.ledgerPath()));
    bar->actionButton()->click();
    QTRY_VERIFY(bar->isEmpty());
    QTRY_VERIFY(page.shows("createRootLink"));
    QVERIFY(page.find<QWidget>("createRootLink")->isEnabled());
}

QTEST_MAIN(TestRootPage)
#include "test_root_page.moc"
