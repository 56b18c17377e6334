#include "core/x509/pkcs12_bundle.h"
#include "tests/support/expect_result.h"
#include "tests/ui/batch_scene.h"
#include "ui/ledger/batch_list.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Many certificates at once, as the ledger's window offers them.
class TestBatchWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<BatchScene>(); }
    void cleanup() { m_scene.reset(); }
    void renewsWhatIsSelected();
    void issuesWithOnePassword();
    void saysWhatIsMissing();
    void saysWhatFails();
    void asksBeforePasswordsAreLost();
    void noFileBeforeItsPasswordIsShown();
    void goesOnAfterItWasStopped();
    void goesOnAfterAnotherRun();
    void aReplacedFileHasItsNewPasswordOnly();
    void renewsWhatExpires();
    void fitsASmallScreen();

private:
    LedgerPlace place() const { return m_scene->place(); }

    std::unique_ptr<BatchScene> m_scene;
};

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
    m_scene->fillIn(*window);
    part<QPushButton>(window, "batchStartButton")->click();
    auto* copy = part<CopyButton>(window, "batchCopyButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(window, "batchOpenFolderButton")->isVisible(), 30000);
    QVERIFY(copy->isVisible());
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
    const QString path = QDir::fromNativeSeparators(list->topLevelItem(0)->text(3));
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
    m_scene->fillIn(window);
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
    m_scene->fillIn(window);
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
    m_scene->fillIn(window);
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
    m_scene->fillIn(window);
    part<QPushButton>(&window, "batchStartButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(&window, "batchOpenFolderButton")->isVisible(), 30000);
    window.reject();
    QVERIFY(window.isVisible());
    auto* question = part<QMessageBox>(&window, "question");
    part<QPushButton>(question, "noButton")->click();
    QVERIFY(window.isVisible());
    part<CopyButton>(&window, "batchCopyAllButton")->click();
    window.reject();
    QVERIFY(!window.isVisible());
}

/// While the window takes nothing in, as if it hung or were killed.
void TestBatchWindow::noFileBeforeItsPasswordIsShown() {
    BatchWindow window(place(), issueTask({QStringLiteral("eve@contoso.com")}));
    window.show();
    m_scene->fillIn(window);
    part<QPushButton>(&window, "batchStartButton")->click();
    const Ledger ledger = m_scene->openLedger();
    const QDeadlineTimer deadline(30000);
    while (ledger.pendingIssues()->isEmpty() && !deadline.hasExpired())
        QThread::msleep(10);
    QVERIFY(!ledger.pendingIssues()->isEmpty());
    QThread::msleep(1500);
    const auto files = [&] { return namesIn(m_scene->path(QStringLiteral("batch"))); };
    QVERIFY(!files().contains(QStringLiteral("eve@contoso.com.pfx")));
    auto* list = part<BatchList>(&window, "batchList");
    QTRY_VERIFY_WITH_TIMEOUT(list->hasPasswords(), 30000);
    QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
    QVERIFY(part<CopyButton>(&window, "batchCopyAllButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(files().contains(QStringLiteral("eve@contoso.com.pfx")), 30000);
}

void TestBatchWindow::goesOnAfterItWasStopped() {
    QStringList people;
    for (int i = 0; i < 30; ++i)
        people.append(QStringLiteral("user%1@contoso.com").arg(i));
    BatchWindow window(place(), issueTask(people));
    window.show();
    m_scene->fillIn(window);
    auto* start = part<QPushButton>(&window, "batchStartButton");
    auto* resume = part<QCheckBox>(&window, "batchResumeCheck");
    auto* list = part<BatchList>(&window, "batchList");
    QVERIFY(!resume->isChecked());
    start->click();
    // The first outcome is there.
    const auto isDone = [&](int row) { return !list->topLevelItem(row)->text(1).isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(0) || isDone(1), 30000);
    window.reject();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 30000);
    QVERIFY(resume->isVisible() && resume->isChecked());
    // The passwords that the list has are of files in this one.
    QVERIFY(!part<QLineEdit>(&window, "batchFolderEdit")->isEnabled());
    const qsizetype first = list->allPasswords().toText().count(u'\n');
    QVERIFY(first > 0 && first < people.size());
    part<QLineEdit>(&window, "batchPassphraseEdit")->setText(QLatin1StringView(BatchScene::passphrase));
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(!start->isVisible(), 120000);
    // Of those of the first run as well.
    QCOMPARE(list->allPasswords().toText().count(u'\n'), people.size());
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        list->setCurrentItem(list->topLevelItem(i));
        const QString path = QDir::fromNativeSeparators(list->topLevelItem(i)->text(3));
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
        m_scene->fillIn(window);
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
    QCOMPARE(list.topLevelItem(0)->text(2), QStringLiteral("generated"));
    // Nothing came of the next one: the file is the old one.
    list.showPassword(plan.items.first().request.pfxPath, SecretBytes::fromText(QStringLiteral("in vain")));
    QCOMPARE(list.topLevelItem(0)->text(2), QStringLiteral("in vain"));
    list.forgetVain();
    QCOMPARE(list.topLevelItem(0)->text(2), QStringLiteral("generated"));
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

void TestBatchWindow::fitsASmallScreen() {
    m_scene->addNewRoot();
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
