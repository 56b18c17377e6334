#include "core/issuing/root_records.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/ui/wizard_scene.h"
#include "ui/ledger/batch_list.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/gateway_settings.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Many certificates at once, and from an old root to a new one, as the ledger's window offers them.
class TestBatchWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void renewsWhatIsSelected();
    void issuesWithOnePassword();
    void saysWhatIsMissing();
    void saysWhatFails();
    void asksBeforePasswordsAreLost();
    void goesOnAfterItWasStopped();
    void goesOnAfterAnotherRun();
    void aReplacedFileHasItsNewPasswordOnly();
    void renewsWhatExpires();
    void namesTheGateway();
    void tracksARollover();
    void makesTheNewRootForAPlan();
    void finishingBeforeTheUploadIsAsked();
    void finishingEarlyIsAsked();
    void fitsASmallScreen();

private:
    void fillIn(BatchWindow& window);
    RootRecord addNewRoot();
    LedgerPlace place() const { return {m_scene->ledgerPath(), &m_scene->clock(), m_scene->path({})}; }

    std::unique_ptr<WizardScene> m_scene;
};

namespace {

const QString passphrase = QStringLiteral("root passphrase");

} // namespace

void TestBatchWindow::init() {
    m_scene = std::make_unique<WizardScene>();
    m_scene->prepareIssued(QStringLiteral("ann@contoso.com"));
    m_scene->prepareIssued(QStringLiteral("bob@contoso.com"));
}

void TestBatchWindow::cleanup() {
    QThreadPool::globalInstance()->waitForDone();
    m_scene.reset();
}

void TestBatchWindow::fillIn(BatchWindow& window) {
    auto* start = part<QPushButton>(&window, "batchStartButton");
    QTRY_VERIFY(start->isEnabled());
    part<QLineEdit>(&window, "batchPassphraseEdit")->setText(passphrase);
    part<QLineEdit>(&window, "batchFolderEdit")->setText(m_scene->path(QStringLiteral("batch")));
}

RootRecord TestBatchWindow::addNewRoot() {
    const CertificateAuthority& made = madeRoot(QStringLiteral("New"));
    RootRecord record;
    record.name = QStringLiteral("New");
    record.certificateDer = made.certificate().der();
    record.sha1 = made.certificate().sha1Thumbprint();
    record.notBefore = made.certificate().notBefore();
    record.notAfter = made.certificate().notAfter();
    record.encryptedKey = made.key().toEncryptedPkcs8(SecretBytes::fromText(passphrase)).value();
    return m_scene->openLedger().addRoot(record, false).value();
}

void TestBatchWindow::renewsWhatIsSelected() {
    LedgerWindow ledgerWindow(place());
    ledgerWindow.show();
    auto* table = part<QTableView>(&ledgerWindow, "ledgerTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    auto* renew = part<QPushButton>(&ledgerWindow, "renewButton");
    QVERIFY(renew->text().contains(QStringLiteral("2")));
    renew->click();
    QTRY_VERIFY(ledgerWindow.findChild<BatchWindow*>());
    auto* window = ledgerWindow.findChild<BatchWindow*>();
    auto* list = part<BatchList>(window, "batchList");
    QCOMPARE(list->topLevelItemCount(), 2);
    fillIn(*window);
    part<QPushButton>(window, "batchStartButton")->click();
    auto* copy = part<CopyButton>(window, "batchCopyButton");
    QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible(), 30000);
    QCOMPARE(part<MessageBar>(window, "batchMessage")->severity(), Severity::Info);

    const Ledger ledger = m_scene->openLedger();
    const auto records = ledger.certificates({.state = CertificateState::Issued});
    EXPECT_VALUE(records);
    QCOMPARE(records->size(), 2);
    for (const CertificateRecord& record : *records)
        QVERIFY(record.replaces != 0);
    // The password on the clipboard opens the file of the row.
    list->setCurrentItem(list->topLevelItem(0));
    copy->click();
    const QString path = QDir::fromNativeSeparators(list->topLevelItem(0)->text(2));
    EXPECT_VALUE(
        Pkcs12Bundle::read(bytesOf(path), SecretBytes::fromText(QGuiApplication::clipboard()->text()), path));
    part<CopyButton>(window, "batchCopyAllButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(list->topLevelItem(0)->text(0) + u'\t'));
    QTRY_COMPARE(table->model()->rowCount(), 4);
}

void TestBatchWindow::issuesWithOnePassword() {
    BatchWindow window(place(), issueTask({QStringLiteral("eve@contoso.com"), QStringLiteral("nobody")}));
    window.show();
    fillIn(window);
    part<QRadioButton>(&window, "batchSameRadio")->click();
    part<QLineEdit>(&window, "batchPasswordEdit")->setText(samplePassword);
    part<QLineEdit>(&window, "batchRepeatEdit")->setText(samplePassword);
    part<QCheckBox>(&window, "batchSheetsCheck")->setChecked(false);
    part<QPushButton>(&window, "batchStartButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(&window, "batchOpenFolderButton")->isVisible(), 30000);
    QVERIFY(!part<CopyButton>(&window, "batchCopyButton")->isVisible());
    // The one that is no address is said, the other one is there.
    QCOMPARE(part<MessageBar>(&window, "batchMessage")->severity(), Severity::Warning);
    QCOMPARE(namesIn(m_scene->path(QStringLiteral("batch"))),
             QStringList{QStringLiteral("eve@contoso.com.pfx")});
    const QString path = m_scene->path(QStringLiteral("batch/eve@contoso.com.pfx"));
    EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(path), SecretBytes::fromText(samplePassword), path));
    window.reject();
    QVERIFY(!window.isVisible());
}

void TestBatchWindow::saysWhatIsMissing() {
    BatchWindow window(place(), issueTask({QStringLiteral("eve@contoso.com")}));
    window.show();
    auto* start = part<QPushButton>(&window, "batchStartButton");
    auto* message = part<MessageBar>(&window, "batchMessage");
    QTRY_VERIFY(start->isEnabled());
    start->click();
    QVERIFY(message->isVisible());
    QCOMPARE(window.focusWidget(), part<QLineEdit>(&window, "batchPassphraseEdit"));
    fillIn(window);
    part<QRadioButton>(&window, "batchSameRadio")->click();
    part<QLineEdit>(&window, "batchPasswordEdit")->setText(samplePassword);
    start->click();
    QVERIFY(message->isVisible());
    QCOMPARE(window.focusWidget(), part<QLineEdit>(&window, "batchRepeatEdit"));
    QVERIFY(!QDir(m_scene->path(QStringLiteral("batch"))).exists());
}

void TestBatchWindow::saysWhatFails() {
    BatchWindow window(place(), issueTask({QStringLiteral("eve@contoso.com")}));
    window.show();
    fillIn(window);
    part<QLineEdit>(&window, "batchPassphraseEdit")->setText(QStringLiteral("another one"));
    auto* start = part<QPushButton>(&window, "batchStartButton");
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 20000);
    QCOMPARE(part<MessageBar>(&window, "batchMessage")->sentence(),
             errorText({ErrorCode::WrongPassphrase, QStringLiteral("P2SRootCert")}).sentence);
}

void TestBatchWindow::asksBeforePasswordsAreLost() {
    BatchWindow window(place(), issueTask({QStringLiteral("eve@contoso.com")}));
    window.show();
    fillIn(window);
    part<QPushButton>(&window, "batchStartButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<CopyButton>(&window, "batchCopyAllButton")->isVisible(), 30000);
    window.reject();
    QVERIFY(window.isVisible());
    auto* question = part<QMessageBox>(&window, "question");
    part<QPushButton>(question, "noButton")->click();
    QVERIFY(window.isVisible());
    part<CopyButton>(&window, "batchCopyAllButton")->click();
    window.reject();
    QVERIFY(!window.isVisible());
}

void TestBatchWindow::goesOnAfterItWasStopped() {
    QStringList people;
    for (int i = 0; i < 30; ++i)
        people.append(QStringLiteral("user%1@contoso.com").arg(i));
    BatchWindow window(place(), issueTask(people));
    window.show();
    fillIn(window);
    auto* start = part<QPushButton>(&window, "batchStartButton");
    auto* resume = part<QCheckBox>(&window, "batchResumeCheck");
    auto* list = part<BatchList>(&window, "batchList");
    QVERIFY(!resume->isChecked());
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(list->hasPasswords(), 30000);
    window.reject();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 30000);
    QVERIFY(resume->isVisible() && resume->isChecked());
    // The passwords that the list has are of files in this one.
    QVERIFY(!part<QLineEdit>(&window, "batchFolderEdit")->isEnabled());
    const qsizetype first = list->allPasswords().toText().count(u'\n');
    QVERIFY(first > 0 && first < people.size());
    part<QLineEdit>(&window, "batchPassphraseEdit")->setText(passphrase);
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(!start->isVisible(), 120000);
    // Of those of the first run as well.
    QCOMPARE(list->allPasswords().toText().count(u'\n'), people.size());
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        list->setCurrentItem(list->topLevelItem(i));
        const QString path = QDir::fromNativeSeparators(list->topLevelItem(i)->text(2));
        EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(path), list->currentPassword(), path));
    }
    QCOMPARE(*m_scene->openLedger().countCertificates({.text = QStringLiteral("user")}), people.size());
}

void TestBatchWindow::goesOnAfterAnotherRun() {
    for (const QStringList& people :
         {QStringList{QStringLiteral("eve@contoso.com")},
          QStringList{QStringLiteral("eve@contoso.com"), QStringLiteral("zoe@contoso.com")}}) {
        BatchWindow window(place(), issueTask(people));
        window.show();
        fillIn(window);
        part<QCheckBox>(&window, "batchResumeCheck")->setChecked(true);
        part<QPushButton>(&window, "batchStartButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(&window, "batchOpenFolderButton")->isVisible(), 30000);
        QCOMPARE(part<MessageBar>(&window, "batchMessage")->severity(), Severity::Info);
        QCOMPARE(part<BatchList>(&window, "batchList")->allPasswords().toText().count(u'\n'), 1);
    }
    QCOMPARE(*m_scene->openLedger().countCertificates({.text = QStringLiteral("eve@")}), 1);
}

void TestBatchWindow::aReplacedFileHasItsNewPasswordOnly() {
    BatchPlan plan;
    plan.items.append(
        BatchItem{.request = {.certificate = {.person = *EmailName::parse(QStringLiteral("eve@contoso.com"))},
                              .pfxPath = QStringLiteral("eve@contoso.com.pfx")}});
    BatchList list;
    list.showPlan(plan);
    list.showOutcome(0, {.state = BatchOutcome::State::Issued,
                         .password = SecretBytes::fromText(QStringLiteral("generated"))});
    QVERIFY(list.hasPasswords());
    list.showPlan(plan);
    list.showOutcome(0, {.state = BatchOutcome::State::AlreadyThere});
    QVERIFY(list.hasPasswords());
    // One for all, which the list does not hold.
    list.showOutcome(0, {.state = BatchOutcome::State::Issued});
    QVERIFY(!list.hasPasswords());
}

void TestBatchWindow::renewsWhatExpires() {
    LedgerWindow ledgerWindow(place());
    ledgerWindow.show();
    ledgerWindow.renewExpiring(3000);
    QTRY_VERIFY(ledgerWindow.findChild<BatchWindow*>());
    QCOMPARE(part<BatchList>(ledgerWindow.findChild<BatchWindow*>(), "batchList")->topLevelItemCount(), 2);
}

void TestBatchWindow::namesTheGateway() {
    const RootRecord newRoot = addNewRoot();
    Ledger ledger = m_scene->openLedger();
    const auto oldRoot = ledger.root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(oldRoot);
    EXPECT_VALUE(ledger.startRollover(oldRoot->id, newRoot.id, m_scene->clock().now().addDays(30)));
    LedgerPlace remembering = place();
    remembering.settingsPath = m_scene->path(QStringLiteral("gateway.ini"));
    rememberGateway(remembering.settingsPath, {QStringLiteral("vpn-group"), {}});
    RolloverWindow window(remembering);
    window.show();
    auto* tabs = part<QTabWidget>(&window, "rolloverTabs");
    QTRY_VERIFY(tabs->isVisible());
    tabs->setCurrentIndex(2);
    auto* copy = part<CopyButton>(&window, "rolloverCopyButton");
    QTRY_VERIFY(copy->isVisible());
    QCOMPARE(part<QLineEdit>(&window, "rolloverGroupEdit")->text(), QStringLiteral("vpn-group"));
    auto* gateway = part<QLineEdit>(&window, "rolloverGatewayEdit");
    gateway->setFocus();
    QTest::keyClicks(gateway, QStringLiteral("vpn-gateway"));
    QTest::keyClick(gateway, Qt::Key_Return);
    QVERIFY(part<MessageBar>(&window, "rolloverNext")->sentence().contains(QStringLiteral("vpn-gateway")));
    copy->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(QStringLiteral("vpn-group")) && command.contains(QStringLiteral("vpn-gateway")),
             qPrintable(command));
    QVERIFY(command.startsWith(QStringLiteral("az network vnet-gateway root-cert delete ")));
    part<CopyButton>(&window, "rolloverCopyPowerShellButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             azureRootRemoval(azureRootOf(*oldRoot, {}).value(),
                              {QStringLiteral("vpn-group"), QStringLiteral("vpn-gateway")})
                 .powershell);
    QCOMPARE(rememberedGateway(remembering.settingsPath).gateway, QStringLiteral("vpn-gateway"));
}

void TestBatchWindow::tracksARollover() {
    const RootRecord newRoot = addNewRoot();
    const auto oldRoot = m_scene->openLedger().root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(oldRoot);
    RolloverWindow window(place());
    window.show();
    auto* from = part<QComboBox>(&window, "rolloverFromCombo");
    QTRY_COMPARE(from->count(), 2);
    auto* to = part<QComboBox>(&window, "rolloverToCombo");
    auto* start = part<QPushButton>(&window, "rolloverStartButton");
    to->setCurrentIndex(to->findData(oldRoot->id));
    from->setCurrentIndex(from->findData(oldRoot->id));
    QVERIFY(!start->isEnabled());
    to->setCurrentIndex(to->findData(newRoot.id));
    QVERIFY(start->isEnabled());
    start->click();
    auto* people = part<QTreeWidget>(&window, "rolloverPeople");
    QTRY_COMPARE(people->topLevelItemCount(), 2);
    auto* next = part<MessageBar>(&window, "rolloverNext");
    QVERIFY(next->actionButton()->isVisible());
    // What to paste stands beside it.
    auto* upload = part<QPlainTextEdit>(&window, "uploadTextEdit");
    QVERIFY(upload->isVisible());
    QCOMPARE(upload->toPlainText(), QString::fromLatin1(newRoot.certificateDer.toBase64()));
    QVERIFY(!part<QPushButton>(&window, "anotherRootButton")->isVisible());
    next->actionButton()->click();
    QTRY_VERIFY(!next->actionButton()->isVisible());
    QTRY_VERIFY(people->isVisible());
    QVERIFY(m_scene->openLedger().rollovers()->first().uploadedAt.isValid());

    part<QPushButton>(&window, "rolloverReissueButton")->click();
    auto* batch = window.findChild<BatchWindow*>();
    QVERIFY(batch);
    fillIn(*batch);
    QCOMPARE(part<QComboBox>(batch, "batchRootCombo")->currentText(), QStringLiteral("New"));
    part<QPushButton>(batch, "batchStartButton")->click();
    auto* copyAll = part<CopyButton>(batch, "batchCopyAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(copyAll->isVisible(), 30000);
    copyAll->click();
    batch->reject();
    QTRY_VERIFY(!part<QPushButton>(&window, "rolloverReissueButton")->isEnabled());
    const auto status = rolloverStatus(m_scene->openLedger().rollovers()->first(), m_scene->openLedger(),
                                       m_scene->clock().now());
    EXPECT_VALUE(status);
    QCOMPARE(status->moved.size(), 2);
    QVERIFY(status->remaining.isEmpty());
}

void TestBatchWindow::makesTheNewRootForAPlan() {
    // It is the wizard that makes roots.
    CertificateWizard wizard(m_scene->draft());
    wizard.showLedger().showRollover();
    auto* window = part<RolloverWindow>(&wizard, "rolloverWindow");
    auto* to = part<QComboBox>(window, "rolloverToCombo");
    QTRY_COMPARE(to->count(), 1);
    part<QPushButton>(window, "rolloverNewRootButton")->click();
    auto* dialog = part<QDialog>(window, "newRootDialog");
    part<QLineEdit>(dialog, "rootNameEdit")->setText(QStringLiteral("Fresh"));
    for (const char* field : {"rootPassphraseEdit", "rootPassphraseRepeatEdit"})
        part<QLineEdit>(dialog, field)->setText(QStringLiteral("Gartenzaun im Regen 7"));
    part<QPushButton>(dialog, "createRootButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(to->count(), 2, 30000);
    QTRY_COMPARE(to->currentText(), QStringLiteral("Fresh"));
    QVERIFY(part<QPushButton>(window, "rolloverStartButton")->isEnabled());
    QTRY_VERIFY(!window->findChild<QDialog*>(QStringLiteral("newRootDialog")));
    QVERIFY(m_scene->openLedger().root(QStringLiteral("Fresh")).has_value());
}

void TestBatchWindow::finishingBeforeTheUploadIsAsked() {
    // Nobody is left behind, and the day has come.
    const RootRecord newRoot = addNewRoot();
    Ledger ledger = m_scene->openLedger();
    const auto empty = ledger.addRoot(
        rootRecord(madeRoot(QStringLiteral("Empty")).certificate(), QStringLiteral("Empty")), false);
    EXPECT_VALUE(empty);
    EXPECT_VALUE(ledger.startRollover(empty->id, newRoot.id, m_scene->clock().now()));
    RolloverWindow window(place());
    window.show();
    auto* finish = part<QPushButton>(&window, "rolloverFinishButton");
    QTRY_VERIFY(finish->isVisible());
    finish->click();
    auto* question = part<QMessageBox>(&window, "question");
    QVERIFY2(question->informativeText().contains(QStringLiteral("New")),
             qPrintable(question->informativeText()));
    part<QPushButton>(question, "noButton")->click();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(ledger.rollovers()->first().outcome, RolloverRecord::Outcome::UnderWay);
}

void TestBatchWindow::finishingEarlyIsAsked() {
    const RootRecord newRoot = addNewRoot();
    Ledger ledger = m_scene->openLedger();
    const auto oldRoot = ledger.root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(oldRoot);
    EXPECT_VALUE(ledger.startRollover(oldRoot->id, newRoot.id, m_scene->clock().now().addDays(30)));
    RolloverWindow window(place());
    window.show();
    auto* finish = part<QPushButton>(&window, "rolloverFinishButton");
    QTRY_VERIFY(finish->isVisible());
    finish->click();
    auto* question = part<QMessageBox>(&window, "question");
    part<QPushButton>(question, "noButton")->click();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(ledger.rollovers()->first().outcome, RolloverRecord::Outcome::UnderWay);
    QTRY_VERIFY(!window.findChild<QMessageBox*>());
    finish->click();
    part<QPushButton>(part<QMessageBox>(&window, "question"), "yesButton")->click();
    QTRY_COMPARE(ledger.rollovers()->first().outcome, RolloverRecord::Outcome::Finished);
}

void TestBatchWindow::fitsASmallScreen() {
    addNewRoot();
    BatchWindow batch(place(), issueTask({QStringLiteral("eve@contoso.com")}));
    part<QRadioButton>(&batch, "batchSameRadio")->setChecked(true);
    RolloverWindow rollover(place());
    for (QWidget* window : {static_cast<QWidget*>(&batch), static_cast<QWidget*>(&rollover)}) {
        window->show();
        window->resize(800, 600);
        QTest::qWait(100);
        QVERIFY2(window->width() <= 800 && window->height() <= 600, qPrintable(window->objectName()));
    }
}

QTEST_MAIN(TestBatchWindow)
#include "test_batch_window.moc"
