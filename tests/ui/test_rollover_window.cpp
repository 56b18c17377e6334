#include "core/issuing/root_records.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/ui/batch_scene.h"
#include "ui/ledger/gateway_settings.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QThreadPool>
#include <QTreeWidget>
#include <QtTest>

#include <optional>

using namespace p2s;
using namespace p2s::test;

/// From an old root to a new one, as the ledger's window offers it.
class TestRolloverWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<BatchScene>(); }
    void cleanup() { m_scene.reset(); }
    void namesTheGateway();
    void tracksARollover();
    void endsBeforeTheOldRootDoes();
    void makesTheNewRootForAPlan();
    void finishingBeforeTheUploadIsAsked();
    void finishingEarlyIsAsked();

private:
    LedgerPlace place() const { return m_scene->place(); }
    /// From "P2SRootCert", which two people hold a certificate of, to "New", with thirty days for it. Returns
    /// the old root; none when it cannot begin.
    std::optional<RootRecord> startRollover() const;

    std::unique_ptr<BatchScene> m_scene;
};

std::optional<RootRecord> TestRolloverWindow::startRollover() const {
    const RootRecord newRoot = m_scene->addNewRoot();
    Ledger ledger = m_scene->openLedger();
    const auto oldRoot = ledger.root(QStringLiteral("P2SRootCert"));
    if (!oldRoot || !ledger.startRollover(oldRoot->id, newRoot.id, m_scene->clock().now().addDays(30)))
        return {};
    return *oldRoot;
}

void TestRolloverWindow::namesTheGateway() {
    const auto oldRoot = startRollover();
    QVERIFY(oldRoot);
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

void TestRolloverWindow::tracksARollover() {
    const RootRecord newRoot = m_scene->addNewRoot();
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
    QTRY_VERIFY(window.findChild<BatchWindow*>());
    auto* batch = window.findChild<BatchWindow*>();
    m_scene->fillIn(*batch);
    QCOMPARE(part<QComboBox>(batch, "batchRootCombo")->currentText(), QStringLiteral("New"));
    part<QPushButton>(batch, "batchStartButton")->click();
    auto* copyAll = part<CopyButton>(batch, "batchCopyAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(batch, "batchOpenFolderButton")->isVisible(), 30000);
    copyAll->click();
    batch->reject();
    QTRY_VERIFY(!part<QPushButton>(&window, "rolloverReissueButton")->isEnabled());
    const auto status = rolloverStatus(m_scene->openLedger().rollovers()->first(), m_scene->openLedger(),
                                       m_scene->clock().now());
    EXPECT_VALUE(status);
    QCOMPARE(status->moved.size(), 2);
    QVERIFY(status->remaining.isEmpty());
}

void TestRolloverWindow::endsBeforeTheOldRootDoes() {
    m_scene->addNewRoot();
    const auto oldRoot = m_scene->openLedger().root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(oldRoot);
    RolloverWindow window(place());
    window.show();
    auto* from = part<QComboBox>(&window, "rolloverFromCombo");
    QTRY_COMPARE(from->count(), 2);
    from->setCurrentIndex(from->findData(oldRoot->id));
    auto* day = part<QDateEdit>(&window, "rolloverRemoveAfterEdit");
    day->setDate(oldRoot->notAfter.date().addDays(30));
    QVERIFY(day->date() < oldRoot->notAfter.date());
}

void TestRolloverWindow::makesTheNewRootForAPlan() {
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

void TestRolloverWindow::finishingBeforeTheUploadIsAsked() {
    // Nobody is left behind, and the day has come.
    const RootRecord newRoot = m_scene->addNewRoot();
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

void TestRolloverWindow::finishingEarlyIsAsked() {
    QVERIFY(startRollover());
    Ledger ledger = m_scene->openLedger();
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

QTEST_MAIN(TestRolloverWindow)
#include "test_rollover_window.moc"
