#include "core/issuing/ledger_backup.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/ledger/backup_dialog.h"
#include "ui/ledger/ledger_menu.h"
#include "ui/ledger/ledger_place_dialog.h"
#include "ui/ledger/restore_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/wizard_settings.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Backing up, restoring and choosing a ledger, through the windows that do it.
class TestLedgerMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void backsUpAndRestores();
    void passphraseIsTypedTwice();
    void wrongPassphraseStaysOpen();
    void anotherFileIsUsed();
    void backupOfAServerIsElsewhere();
    void weakServerIsSaidAloud();
    void passwordInAddressIsRefused_data();
    void passwordInAddressIsRefused();
    void placeIsRemembered();

private:
    LedgerPlace place() const { return {m_scene->ledgerPath(), &m_scene->clock(), {}}; }
    template <typename T> T* find(QWidget& window, const char* name) { return part<T>(&window, name); }
    void typeInto(QWidget& window, const char* name, const QString& text) {
        auto* edit = find<QLineEdit>(window, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void backUp(const QString& file);

    std::unique_ptr<WizardScene> m_scene;
};

void TestLedgerMenu::init() {
    m_scene = std::make_unique<WizardScene>();
    m_scene->prepareIssued(QStringLiteral("ann@contoso.com"));
}

void TestLedgerMenu::cleanup() {
    m_scene.reset();
}

void TestLedgerMenu::backUp(const QString& file) {
    BackupDialog dialog(place(), file, nullptr);
    dialog.show();
    typeInto(dialog, "backupPassphraseEdit", QStringLiteral("river stone candle"));
    typeInto(dialog, "backupPassphraseRepeatEdit", QStringLiteral("river stone candle"));
    const QSignalSpy done(&dialog, &BackupDialog::backedUp);
    find<QPushButton>(dialog, "startBackupButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
}

void TestLedgerMenu::backsUpAndRestores() {
    const QString file = m_scene->path(QStringLiteral("b.p2sbackup"));
    backUp(file);
    if (QTest::currentTestFailed())
        return;
    RestoreDialog dialog(place(), file, nullptr);
    dialog.show();
    typeInto(dialog, "restorePassphraseEdit", QStringLiteral("river stone candle"));
    const QSignalSpy done(&dialog, &RestoreDialog::restored);
    find<QPushButton>(dialog, "startRestoreButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    const auto ledger = Ledger::open(m_scene->ledgerPath());
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->certificates()->first().commonName, QStringLiteral("ann@contoso.com"));
    QCOMPARE(ledger->events()->last().kind, QStringLiteral("ledger-restored"));
}

void TestLedgerMenu::passphraseIsTypedTwice() {
    const QString file = m_scene->path(QStringLiteral("c.p2sbackup"));
    BackupDialog dialog(place(), file, nullptr);
    dialog.show();
    auto* message = find<MessageBar>(dialog, "backupMessage");
    find<QPushButton>(dialog, "startBackupButton")->click();
    QVERIFY(!message->isEmpty());
    typeInto(dialog, "backupPassphraseEdit", QStringLiteral("one"));
    QVERIFY(message->isEmpty());
    typeInto(dialog, "backupPassphraseRepeatEdit", QStringLiteral("two"));
    find<QPushButton>(dialog, "startBackupButton")->click();
    QVERIFY(!message->isEmpty());
    QVERIFY(!QFileInfo::exists(file));
}

void TestLedgerMenu::wrongPassphraseStaysOpen() {
    const QString file = m_scene->path(QStringLiteral("b.p2sbackup"));
    backUp(file);
    RestoreDialog dialog(place(), file, nullptr);
    dialog.show();
    typeInto(dialog, "restorePassphraseEdit", QStringLiteral("wrong"));
    find<QPushButton>(dialog, "startRestoreButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<MessageBar>(dialog, "restoreMessage")->isEmpty(), 30000);
    QVERIFY(dialog.isVisible());
    QVERIFY(find<QPushButton>(dialog, "startRestoreButton")->isEnabled());
}

void TestLedgerMenu::anotherFileIsUsed() {
    LedgerPlaceDialog dialog(place(), nullptr);
    dialog.show();
    QVERIFY(find<QRadioButton>(dialog, "ledgerInFileRadio")->isChecked());
    const QString other = m_scene->path(QStringLiteral("other.sqlite"));
    typeInto(dialog, "ledgerFileEdit", other);
    const QSignalSpy chosen(&dialog, &LedgerPlaceDialog::chosen);
    find<QPushButton>(dialog, "useLedgerButton")->click();
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), other);
    QVERIFY(QFileInfo::exists(other));
}

// Greyed, and why is said in the menu itself.
void TestLedgerMenu::backupOfAServerIsElsewhere() {
    MessageBar message;
    const LedgerMenu inFile(place(), &message);
    QVERIFY(part<QAction>(&inFile, "backUpAction")->isEnabled());
    QVERIFY(!part<QAction>(&inFile, "serverBackupReason")->isVisible());
    LedgerPlace server = place();
    server.ledgerPath = QStringLiteral("postgresql://it@db.contoso.com/p2s");
    const LedgerMenu onServer(server, &message);
    QVERIFY(onServer.menu()->toolTipsVisible());
    for (const char* name : {"backUpAction", "restoreAction"}) {
        QVERIFY2(!part<QAction>(&onServer, name)->isEnabled(), name);
        QVERIFY2(part<QAction>(&onServer, name)->toolTip().contains(QStringLiteral("pg_dump")), name);
    }
    QVERIFY(part<QAction>(&onServer, "serverBackupReason")->isVisible());
    QVERIFY(part<QAction>(&onServer, "serverBackupReason")->text().contains(QStringLiteral("pg_dump")));
}

void TestLedgerMenu::weakServerIsSaidAloud() {
    LedgerPlaceDialog dialog(place(), nullptr);
    dialog.show();
    find<QRadioButton>(dialog, "ledgerOnServerRadio")->setChecked(true);
    auto* message = find<MessageBar>(dialog, "ledgerPlaceMessage");
    typeInto(dialog, "ledgerAddressEdit", QStringLiteral("postgresql://ann@db.contoso.com/ledger"));
    QVERIFY(message->isEmpty());
    typeInto(dialog, "ledgerAddressEdit",
             QStringLiteral("postgresql://ann@db.contoso.com/ledger?sslmode=prefer"));
    QVERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Warning);
}

void TestLedgerMenu::passwordInAddressIsRefused_data() {
    QTest::addColumn<QString>("address");
    for (const char* address :
         {"postgresql://ann:geheim@db.contoso.com/ledger", "postgresql://ann:ge#heim@db.contoso.com/ledger",
          "postgres:ann:geheim@db.contoso.com/ledger", "ann:geheim@db.contoso.com/ledger"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestLedgerMenu::passwordInAddressIsRefused() {
    QFETCH(const QString, address);
    LedgerPlaceDialog dialog(place(), nullptr);
    dialog.show();
    find<QRadioButton>(dialog, "ledgerOnServerRadio")->setChecked(true);
    typeInto(dialog, "ledgerAddressEdit", address);
    find<QPushButton>(dialog, "useLedgerButton")->click();
    auto* message = find<MessageBar>(dialog, "ledgerPlaceMessage");
    QTRY_VERIFY(!message->isEmpty());
    QVERIFY2(!message->sentence().contains(QStringLiteral("heim")), qPrintable(message->sentence()));
}

void TestLedgerMenu::placeIsRemembered() {
    rememberLedgerPlace(QStringLiteral("postgresql://ann@db.contoso.com/ledger"));
    QCOMPARE(wizardLedgerPlace(), QStringLiteral("postgresql://ann@db.contoso.com/ledger"));
    qputenv("P2S_LEDGER", "/elsewhere/ledger.sqlite");
    QCOMPARE(wizardLedgerPlace(), QStringLiteral("/elsewhere/ledger.sqlite"));
    qunsetenv("P2S_LEDGER");
}

QTEST_MAIN(TestLedgerMenu)
#include "test_ledger_menu.moc"
