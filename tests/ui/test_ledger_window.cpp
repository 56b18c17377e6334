#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/ledger_window_scene.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/revocation_list_dialog.h"
#include "ui/ledger/revoke_wizard.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// The ledger's window on a ledger with two certificates: one of one person, one shared.
class TestLedgerWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsAndFilters();
    void savesAsCsv();
    void sorts();
    void readsALongListFromBothEnds();
    void tellsTheStory();
    void makesARevocationList();
    void peopleJoin();
    void renewFillsTheWizard();
    void reissueFillsTheWizard();
    void aListLeftOverDoesNotMixIn();
    void everyControlHasAName();
    void fitsASmallScreen();

private:
    std::unique_ptr<LedgerWindowScene> m_scene;
};

void TestLedgerWindow::init() {
    m_scene = std::make_unique<LedgerWindowScene>();
    m_scene->open();
}

void TestLedgerWindow::cleanup() {
    m_scene.reset();
}

void TestLedgerWindow::listsAndFilters() {
    QCOMPARE(m_scene->find<QLabel>("ledgerCountLabel")->text(), QStringLiteral("2 certificates"));
    m_scene->find<QLineEdit>("ledgerSearchEdit")->setText(QStringLiteral("BOB@"));
    QTRY_COMPARE(m_scene->rows(), 1);
    m_scene->find<QLineEdit>("ledgerSearchEdit")->clear();
    QTRY_COMPARE(m_scene->rows(), 2);
    auto* state = m_scene->find<QComboBox>("ledgerStateCombo");
    state->setCurrentIndex(state->findData(QStringLiteral("revoked")));
    QTRY_COMPARE(m_scene->rows(), 0);
    QVERIFY(!m_scene->find<QPushButton>("revokeButton")->isEnabled());
    state->setCurrentIndex(0);
    QTRY_COMPARE(m_scene->rows(), 2);
    const QModelIndex index =
        m_scene->find<QTableView>("ledgerTable")->model()->index(0, LedgerTableModel::StateColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("Issued"));
    QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestLedgerWindow::savesAsCsv() {
    auto* save = m_scene->find<QPushButton>("exportCsvButton");
    save->click();
    const QString path = m_scene->job().path(QStringLiteral("list.csv"));
    Q_EMIT m_scene->find<QFileDialog>("saveCsvDialog")->fileSelected(path);
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(m_scene->find<MessageBar>("ledgerWindowMessage")->severity(), Severity::Info);
    QCOMPARE(bytesOf(path).count("\r\n"), 3);

    // Cancelled, the file stays as it was.
    Q_EMIT m_scene->find<QFileDialog>("saveCsvDialog")->fileSelected(path);
    m_scene->window().findChild<WorkBar*>()->cancel();
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(bytesOf(path).count("\r\n"), 3);
}

void TestLedgerWindow::sorts() {
    auto* table = m_scene->find<QTableView>("ledgerTable");
    const auto first = [&] {
        return table->model()->index(0, LedgerTableModel::NameColumn).data().toString();
    };
    table->sortByColumn(LedgerTableModel::NameColumn, Qt::AscendingOrder);
    QTRY_COMPARE(first(), QStringLiteral("ann@contoso.com"));
    table->sortByColumn(LedgerTableModel::NameColumn, Qt::DescendingOrder);
    QTRY_COMPARE(first(), QStringLiteral("kiosk@contoso.com"));
}

void TestLedgerWindow::readsALongListFromBothEnds() {
    constexpr int count = 253;
    const QString path = m_scene->job().path(QStringLiteral("long.sqlite"));
    {
        auto ledger = Ledger::open(path, m_scene->job().clock());
        EXPECT_VALUE(ledger);
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("LongRoot")), false);
        EXPECT_VALUE(root);
        for (int i = 1; i <= count; ++i)
            EXPECT_VALUE(
                ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))));
    }
    LedgerTableModel model(
        LedgerPlace{path, &m_scene->job().clock(), m_scene->job().path(QStringLiteral("settings.ini"))});
    const QSignalSpy loaded(&model, &LedgerTableModel::loaded);
    const QSignalSpy counted(&model, &LedgerTableModel::counted);
    model.reload();
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(counted.first().first().toLongLong(), qint64{count});
    QCOMPARE(model.rowCount(), count);
    // The newest first, wherever somebody jumps to.
    for (const int row : {count - 1, 0, 99, 100, 199, 200, count - 2}) {
        const QModelIndex index = model.index(row, LedgerTableModel::NameColumn);
        QTRY_VERIFY(index.data().toString() != QStringLiteral("…"));
        QCOMPARE(index.data().toString(), QStringLiteral("user%1@contoso.com").arg(count - row));
    }
    model.setFilter(QStringLiteral("user25@"), {});
    QTRY_COMPARE(counted.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    // Part of the root's name: everybody.
    model.setFilter(QStringLiteral("longroot"), {});
    QTRY_COMPARE(counted.size(), 3);
    QCOMPARE(model.rowCount(), count);
}

void TestLedgerWindow::tellsTheStory() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    const QString text = m_scene->find<CertificateDetail>("certificateDetail")->toPlainText();
    for (const char* part :
         {"bob@contoso.com", "Client Authentication", "Issued, file written", "P2SRootCert"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
}

void TestLedgerWindow::makesARevocationList() {
    m_scene->find<QAction>("revocationListAction")->trigger();
    auto* dialog = m_scene->find<RevocationListDialog>("revocationListDialog");
    auto* save = part<QPushButton>(dialog, "saveListButton");
    auto* message = part<MessageBar>(dialog, "listMessage");
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(part<QComboBox>(dialog, "listRootCombo")->currentText(), QStringLiteral("P2SRootCert"));
    save->click();
    QCOMPARE(message->severity(), Severity::Error);
    const QString path = m_scene->job().path(QStringLiteral("list.pem"));
    auto* passphrase = part<QLineEdit>(dialog, "listPassphraseEdit");
    passphrase->setText(QStringLiteral("not the passphrase"));
    dialog->saveAs(path);
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Error);
    QVERIFY(!QFile::exists(path));
    passphrase->setText(QStringLiteral("root passphrase"));
    part<QSpinBox>(dialog, "listDueSpin")->setValue(5);
    dialog->saveAs(path);
    QTRY_VERIFY(!message->isEmpty());
    QVERIFY2(message->severity() == Severity::Info, qPrintable(message->sentence()));
    QVERIFY(passphrase->text().isEmpty());
    const auto file = readCertificateFile(path, {});
    EXPECT_VALUE(file);
    QVERIFY(file->revocationList);
    QCOMPARE(file->revocationList->number(), QStringLiteral("1"));
    QCOMPARE(file->revocationList->nextUpdate(), m_scene->job().clock().now().addDays(5));
    dialog->close();
}

void TestLedgerWindow::peopleJoin() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    QVERIFY(!m_scene->find<QWidget>("peoplePart")->isVisible());
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    QVERIFY(m_scene->find<QWidget>("peoplePart")->isVisible());
    m_scene->find<QLineEdit>("holderEdit")->setText(QStringLiteral("eve@contoso.com"));
    m_scene->find<QPushButton>("joinButton")->click();
    QTRY_VERIFY(m_scene->find<CertificateDetail>("certificateDetail")
                    ->toPlainText()
                    .contains(QStringLiteral("eve@")));
    m_scene->find<QLineEdit>("holderEdit")->setText(QStringLiteral("nobody"));
    m_scene->find<QPushButton>("leaveButton")->click();
    QCOMPARE(m_scene->find<MessageBar>("ledgerWindowMessage")->severity(), Severity::Error);
}

void TestLedgerWindow::renewFillsTheWizard() {
    CertificateWizard wizard(m_scene->job().draft());
    wizard.show();
    wizard.showLedger();
    auto* window = part<LedgerWindow>(&wizard, "ledgerWindow");
    const auto ledger = m_scene->job().openLedger();
    const auto all = ledger.certificates();
    Q_EMIT window->renewWanted(all->first());
    const IssuanceDraft& draft = m_scene->job().draft();
    QCOMPARE(draft.person()->address(), QStringLiteral("kiosk@contoso.com"));
    QCOMPARE(draft.sharing(), Sharing::Shared);
    QCOMPARE(draft.sharedWithText(), QStringLiteral("ann@contoso.com\nbob@contoso.com"));
    QCOMPARE(draft.replaces(), all->first().id);
    QCOMPARE(wizard.currentId(), static_cast<int>(PageId::Root));
}

void TestLedgerWindow::reissueFillsTheWizard() {
    CertificateWizard wizard(m_scene->job().draft());
    wizard.show();
    wizard.showLedger();
    Q_EMIT part<LedgerWindow>(&wizard, "ledgerWindow")
        ->issueWanted({QStringLiteral("bob@contoso.com"), QStringLiteral("eve@contoso.com")});
    IssuanceDraft& draft = m_scene->job().draft();
    QCOMPARE(draft.person()->address(), QStringLiteral("bob@contoso.com"));
    QCOMPARE(draft.sharing(), Sharing::Unique);
    draft.startNextPerson();
    QCOMPARE(draft.person()->address(), QStringLiteral("eve@contoso.com"));
    draft.startNextPerson();
    QVERIFY(!draft.person());
}

void TestLedgerWindow::aListLeftOverDoesNotMixIn() {
    IssuanceDraft& draft = m_scene->job().draft();
    draft.setNextPeople({QStringLiteral("one@contoso.com"), QStringLiteral("two@contoso.com")});
    CertificateWizard wizard(draft);
    wizard.show();
    wizard.showLedger();
    Q_EMIT part<LedgerWindow>(&wizard, "ledgerWindow")->issueWanted({QStringLiteral("bob@contoso.com")});
    QCOMPARE(draft.person()->address(), QStringLiteral("bob@contoso.com"));
    QVERIFY(draft.nextPeople().isEmpty());
}

void TestLedgerWindow::everyControlHasAName() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-unspecified");
    for (const QWidget* widget : m_scene->window().findChildren<QWidget*>()) {
        const bool isField =
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget);
        const bool isOurs =
            !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (isField && isOurs)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    wizard->close();
}

void TestLedgerWindow::fitsASmallScreen() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    QVERIFY2(m_scene->window().minimumSizeHint().width() <= 800 &&
                 m_scene->window().minimumSizeHint().height() <= 600,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(m_scene->window().minimumSizeHint().width())
                            .arg(m_scene->window().minimumSizeHint().height())));
    RevokeWizard* wizard = m_scene->revoke("reason-unspecified");
    QVERIFY(wizard->minimumSizeHint().width() <= 800 && wizard->minimumSizeHint().height() <= 600);
}

QTEST_MAIN(TestLedgerWindow)
#include "test_ledger_window.moc"
