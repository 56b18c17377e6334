#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/wizard_scene.h"
#include "ui/ledger/gateway_compare_dialog.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/revocation_list_dialog.h"
#include "ui/ledger/revoke_wizard.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
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
    void revokesWithTheImpactFirst();
    void takesBack();
    void remembersTheGateway();
    void tellsTheGatewayLater();
    void findsWhoLeft();
    void comparesWithTheGateway();
    void makesARevocationList();
    void peopleJoin();
    void renewFillsTheWizard();
    void reissueFillsTheWizard();
    void aListLeftOverDoesNotMixIn();
    void everyControlHasAName();
    void fitsASmallScreen();

private:
    template <typename T> T* find(const char* name) { return part<T>(m_window.get(), name); }
    int rows() { return find<QTableView>("ledgerTable")->model()->rowCount(); }
    void select(const QString& commonName);
    RevokeWizard* openRevocation();
    RevokeWizard* revoke(const char* reason);
    std::unique_ptr<WizardScene> m_scene;
    std::unique_ptr<LedgerWindow> m_window;
};

void TestLedgerWindow::init() {
    m_scene = std::make_unique<WizardScene>();
    m_scene->prepareIssued(QStringLiteral("ann@contoso.com"));
    m_scene->draft().setSharing(Sharing::Shared);
    m_scene->draft().setSharedWithText(QStringLiteral("ann@contoso.com\nbob@contoso.com"));
    m_scene->prepareIssued(QStringLiteral("kiosk@contoso.com"));
    m_window = std::make_unique<LedgerWindow>(
        LedgerPlace{m_scene->ledgerPath(), &m_scene->clock(), m_scene->path(QStringLiteral("settings.ini"))});
    m_window->show();
    QTRY_COMPARE(rows(), 2);
}

void TestLedgerWindow::cleanup() {
    m_window.reset();
    m_scene.reset();
}

void TestLedgerWindow::select(const QString& commonName) {
    auto* table = find<QTableView>("ledgerTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, LedgerTableModel::NameColumn);
        if (index.data().toString() == commonName)
            table->setCurrentIndex(index);
    }
    QTRY_VERIFY(find<CertificateDetail>("certificateDetail")->toPlainText().startsWith(commonName));
}

RevokeWizard* TestLedgerWindow::openRevocation() {
    find<QPushButton>("revokeButton")->click();
    auto* wizard = find<RevokeWizard>("revokeWizard");
    if (!QTest::qWaitFor([&] { return wizard->button(QWizard::NextButton)->isEnabled(); }))
        qFatal("the impact does not come");
    return wizard;
}

RevokeWizard* TestLedgerWindow::revoke(const char* reason) {
    RevokeWizard* wizard = openRevocation();
    wizard->next();
    part<QRadioButton>(wizard, reason)->setChecked(true);
    wizard->next();
    auto* thumbprint = part<QLineEdit>(wizard, "revokedThumbprintEdit");
    if (!QTest::qWaitFor([&] { return !thumbprint->text().isEmpty(); }))
        qFatal("it is not revoked");
    return wizard;
}

void TestLedgerWindow::listsAndFilters() {
    QCOMPARE(find<QLabel>("ledgerCountLabel")->text(), QStringLiteral("2 certificates"));
    find<QLineEdit>("ledgerSearchEdit")->setText(QStringLiteral("BOB@"));
    QTRY_COMPARE(rows(), 1);
    find<QLineEdit>("ledgerSearchEdit")->clear();
    QTRY_COMPARE(rows(), 2);
    auto* state = find<QComboBox>("ledgerStateCombo");
    state->setCurrentIndex(state->findData(QStringLiteral("revoked")));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!find<QPushButton>("revokeButton")->isEnabled());
    state->setCurrentIndex(0);
    QTRY_COMPARE(rows(), 2);
    const QModelIndex index =
        find<QTableView>("ledgerTable")->model()->index(0, LedgerTableModel::StateColumn);
    QCOMPARE(index.data().toString(), QStringLiteral("Issued"));
    QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestLedgerWindow::savesAsCsv() {
    auto* save = find<QPushButton>("exportCsvButton");
    save->click();
    const QString path = m_scene->path(QStringLiteral("list.csv"));
    Q_EMIT find<QFileDialog>("saveCsvDialog")->fileSelected(path);
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(find<MessageBar>("ledgerWindowMessage")->severity(), Severity::Info);
    QCOMPARE(bytesOf(path).count("\r\n"), 3);

    // Cancelled, the file stays as it was.
    Q_EMIT find<QFileDialog>("saveCsvDialog")->fileSelected(path);
    m_window->findChild<WorkBar*>()->cancel();
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(bytesOf(path).count("\r\n"), 3);
}

void TestLedgerWindow::sorts() {
    auto* table = find<QTableView>("ledgerTable");
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
    const QString path = m_scene->path(QStringLiteral("long.sqlite"));
    {
        auto ledger = Ledger::open(path, m_scene->clock());
        EXPECT_VALUE(ledger);
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("LongRoot")), false);
        EXPECT_VALUE(root);
        for (int i = 1; i <= count; ++i)
            EXPECT_VALUE(
                ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))));
    }
    LedgerTableModel model(
        LedgerPlace{path, &m_scene->clock(), m_scene->path(QStringLiteral("settings.ini"))});
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
    select(QStringLiteral("kiosk@contoso.com"));
    const QString text = find<CertificateDetail>("certificateDetail")->toPlainText();
    for (const char* part :
         {"bob@contoso.com", "Client Authentication", "Issued, file written", "P2SRootCert"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
}

void TestLedgerWindow::revokesWithTheImpactFirst() {
    select(QStringLiteral("kiosk@contoso.com"));
    RevokeWizard* wizard = openRevocation();
    auto* people = part<QListWidget>(wizard, "cutOffList");
    QCOMPARE(people->count(), 2);
    QCOMPARE(people->item(0)->text(), QStringLiteral("ann@contoso.com – has another certificate"));
    QCOMPARE(people->item(1)->text(), QStringLiteral("bob@contoso.com – has no other certificate"));
    // Nothing has happened yet.
    wizard->reject();
    QTRY_VERIFY(!m_window->findChild<RevokeWizard*>());
    QVERIFY(m_scene->openLedger().certificates({.state = CertificateState::Revoked})->isEmpty());

    wizard = revoke("reason-keyCompromise");
    const auto revoked = m_scene->openLedger().certificates({.state = CertificateState::Revoked});
    QCOMPARE(revoked->size(), 1);
    QCOMPARE(revoked->first().revocation->reason, RevocationReason::KeyCompromise);
    QCOMPARE(part<QLineEdit>(wizard, "revokedThumbprintEdit")->text(), revoked->first().sha1);
    part<QPushButton>(wizard, "copyCommandButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(revoked->first().sha1));
    part<QPushButton>(wizard, "uploadedButton")->click();
    QTRY_VERIFY(!part<QPushButton>(wizard, "uploadedButton")->isEnabled());
    QVERIFY(!part<QPushButton>(wizard, "takeBackButton")->isEnabled());
    wizard->accept();
    QTRY_VERIFY(!find<QPushButton>("undoRevocationButton")->isEnabled());
}

void TestLedgerWindow::takesBack() {
    select(QStringLiteral("ann@contoso.com"));
    revoke("reason-certificateHold")->accept();
    auto* undo = find<QPushButton>("undoRevocationButton");
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(QStringLiteral("hold")));
    undo->click();
    QTRY_VERIFY(!find<MessageBar>("ledgerWindowMessage")->isEmpty());
    QVERIFY(m_scene->openLedger().certificates({.state = CertificateState::Revoked})->isEmpty());
}

void TestLedgerWindow::remembersTheGateway() {
    select(QStringLiteral("ann@contoso.com"));
    RevokeWizard* wizard = revoke("reason-unspecified");
    QTest::keyClicks(part<QLineEdit>(wizard, "gatewayEdit"), QStringLiteral("hub-gw"));
    QVERIFY(
        part<QPlainTextEdit>(wizard, "commandEdit")->toPlainText().contains(QStringLiteral("\"hub-gw\"")));
    QTest::keyClick(part<QLineEdit>(wizard, "gatewayEdit"), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<RevokeWizard*>());
    QTRY_VERIFY(find<QPushButton>("undoRevocationButton")->isEnabled());
    find<QPushButton>("undoRevocationButton")->click();
    QTRY_VERIFY(find<QPushButton>("revokeButton")->text().contains(QStringLiteral("voke")));
    wizard = openRevocation();
    QCOMPARE(part<QLineEdit>(wizard, "gatewayEdit")->text(), QStringLiteral("hub-gw"));
}

void TestLedgerWindow::tellsTheGatewayLater() {
    select(QStringLiteral("ann@contoso.com"));
    revoke("reason-keyCompromise")->accept();
    QTRY_VERIFY(!m_window->findChild<RevokeWizard*>());
    auto* button = find<QPushButton>("revokeButton");
    QTRY_VERIFY(button->text().contains(QStringLiteral("gate")));
    button->click();
    auto* wizard = find<RevokeWizard>("revokeWizard");
    QCOMPARE(wizard->currentPage()->objectName(), QStringLiteral("revokeResultPage"));
    auto* command = part<QPlainTextEdit>(wizard, "commandEdit");
    const auto revoked = m_scene->openLedger().certificates({.state = CertificateState::Revoked});
    QCOMPARE(revoked->size(), 1);
    QTRY_VERIFY(command->toPlainText().contains(revoked->first().sha1));
    // Every form has the thumbprint.
    auto* forms = part<QComboBox>(wizard, "commandFormCombo");
    QStringList texts;
    for (int form = 0; form < forms->count(); ++form) {
        forms->setCurrentIndex(form);
        texts.append(command->toPlainText());
        QVERIFY2(texts.last().contains(revoked->first().sha1), qPrintable(forms->currentText()));
    }
    texts.removeDuplicates();
    QCOMPARE(texts.size(), forms->count());
    part<QPushButton>(wizard, "uploadedButton")->click();
    QTRY_VERIFY(!part<QPushButton>(wizard, "uploadedButton")->isEnabled());
    QCOMPARE(m_scene->openLedger().events(revoked->first().id)->last().kind,
             QStringLiteral("revocation-uploaded"));
}

void TestLedgerWindow::findsWhoLeft() {
    auto* bar = find<MessageBar>("leaverMessage");
    auto* search = find<QLineEdit>("ledgerSearchEdit");
    search->setText(QStringLiteral("ann@contoso.com"));
    QTRY_VERIFY(!bar->isEmpty());
    QVERIFY(bar->isVisible());
    // Her own first, then the shared one.
    QVERIFY(bar->actionButton()->text().contains(QStringLiteral("ann@contoso.com")));
    QVERIFY(bar->secondActionButton()->text().contains(QStringLiteral("kiosk@contoso.com")));
    bar->secondActionButton()->click();
    auto* wizard = find<RevokeWizard>("revokeWizard");
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    QCOMPARE(part<QListWidget>(wizard, "cutOffList")->count(), 2);
    wizard->reject();
    search->setText(QStringLiteral("ann@cont"));
    QTRY_VERIFY(!bar->isVisible());
    search->setText(QStringLiteral("nobody@contoso.com"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->actionButton()->isVisible());
}

void TestLedgerWindow::comparesWithTheGateway() {
    select(QStringLiteral("ann@contoso.com"));
    revoke("reason-keyCompromise")->accept();
    const auto revoked = m_scene->openLedger().certificates({.state = CertificateState::Revoked});
    find<QAction>("compareWithGatewayAction")->trigger();
    auto* dialog = find<GatewayCompareDialog>("gatewayCompareDialog");
    auto* text = part<QPlainTextEdit>(dialog, "gatewayTextEdit");
    auto* compare = part<QPushButton>(dialog, "compareButton");
    auto* message = part<MessageBar>(dialog, "gatewayMessage");
    auto* findings = part<FindingList>(dialog, "gatewayFindings");
    QVERIFY(!compare->isEnabled());

    text->setPlainText(QStringLiteral("{\"name\": "));
    compare->click();
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Error);

    text->setPlainText(QString(40, u'0'));
    QVERIFY(message->isEmpty());
    compare->click();
    QTRY_COMPARE(findings->findings().size(), 2);
    QCOMPARE(findings->findings().first().rule, Rule::RevokedOnlyHere);
    findings->rows().constFirst()->actionButton()->click();
    QCOMPARE(find<QLineEdit>("ledgerSearchEdit")->text(), revoked->first().sha1);
    QTRY_COMPARE(rows(), 1);

    text->setPlainText(revoked->first().sha1);
    compare->click();
    QTRY_VERIFY(message->actionButton()->isVisible());
    QVERIFY(findings->findings().isEmpty());
    message->actionButton()->click();
    QTRY_VERIFY(!message->actionButton()->isVisible());
    QVERIFY(m_scene->openLedger().certificate(revoked->first().id)->revocation->uploadedAt.isValid());
    dialog->close();
}

void TestLedgerWindow::makesARevocationList() {
    find<QAction>("revocationListAction")->trigger();
    auto* dialog = find<RevocationListDialog>("revocationListDialog");
    auto* save = part<QPushButton>(dialog, "saveListButton");
    auto* message = part<MessageBar>(dialog, "listMessage");
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(part<QComboBox>(dialog, "listRootCombo")->currentText(), QStringLiteral("P2SRootCert"));
    save->click();
    QCOMPARE(message->severity(), Severity::Error);
    const QString path = m_scene->path(QStringLiteral("list.pem"));
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
    QCOMPARE(file->revocationList->nextUpdate(), m_scene->clock().now().addDays(5));
    dialog->close();
}

void TestLedgerWindow::peopleJoin() {
    select(QStringLiteral("ann@contoso.com"));
    QVERIFY(!find<QWidget>("peoplePart")->isVisible());
    select(QStringLiteral("kiosk@contoso.com"));
    QVERIFY(find<QWidget>("peoplePart")->isVisible());
    find<QLineEdit>("holderEdit")->setText(QStringLiteral("eve@contoso.com"));
    find<QPushButton>("joinButton")->click();
    QTRY_VERIFY(find<CertificateDetail>("certificateDetail")->toPlainText().contains(QStringLiteral("eve@")));
    find<QLineEdit>("holderEdit")->setText(QStringLiteral("nobody"));
    find<QPushButton>("leaveButton")->click();
    QCOMPARE(find<MessageBar>("ledgerWindowMessage")->severity(), Severity::Error);
}

void TestLedgerWindow::renewFillsTheWizard() {
    CertificateWizard wizard(m_scene->draft());
    wizard.show();
    wizard.showLedger();
    auto* window = part<LedgerWindow>(&wizard, "ledgerWindow");
    const auto ledger = m_scene->openLedger();
    const auto all = ledger.certificates();
    Q_EMIT window->renewWanted(all->first());
    const IssuanceDraft& draft = m_scene->draft();
    QCOMPARE(draft.person()->address(), QStringLiteral("kiosk@contoso.com"));
    QCOMPARE(draft.sharing(), Sharing::Shared);
    QCOMPARE(draft.sharedWithText(), QStringLiteral("ann@contoso.com\nbob@contoso.com"));
    QCOMPARE(draft.replaces(), all->first().id);
    QCOMPARE(wizard.currentId(), static_cast<int>(PageId::Root));
}

void TestLedgerWindow::reissueFillsTheWizard() {
    CertificateWizard wizard(m_scene->draft());
    wizard.show();
    wizard.showLedger();
    Q_EMIT part<LedgerWindow>(&wizard, "ledgerWindow")
        ->issueWanted({QStringLiteral("bob@contoso.com"), QStringLiteral("eve@contoso.com")});
    IssuanceDraft& draft = m_scene->draft();
    QCOMPARE(draft.person()->address(), QStringLiteral("bob@contoso.com"));
    QCOMPARE(draft.sharing(), Sharing::Unique);
    draft.startNextPerson();
    QCOMPARE(draft.person()->address(), QStringLiteral("eve@contoso.com"));
    draft.startNextPerson();
    QVERIFY(!draft.person());
}

void TestLedgerWindow::aListLeftOverDoesNotMixIn() {
    IssuanceDraft& draft = m_scene->draft();
    draft.setNextPeople({QStringLiteral("one@contoso.com"), QStringLiteral("two@contoso.com")});
    CertificateWizard wizard(draft);
    wizard.show();
    wizard.showLedger();
    Q_EMIT part<LedgerWindow>(&wizard, "ledgerWindow")->issueWanted({QStringLiteral("bob@contoso.com")});
    QCOMPARE(draft.person()->address(), QStringLiteral("bob@contoso.com"));
    QVERIFY(draft.nextPeople().isEmpty());
}

void TestLedgerWindow::everyControlHasAName() {
    select(QStringLiteral("kiosk@contoso.com"));
    RevokeWizard* wizard = revoke("reason-unspecified");
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
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
    select(QStringLiteral("kiosk@contoso.com"));
    QVERIFY2(m_window->minimumSizeHint().width() <= 800 && m_window->minimumSizeHint().height() <= 600,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(m_window->minimumSizeHint().width())
                            .arg(m_window->minimumSizeHint().height())));
    RevokeWizard* wizard = revoke("reason-unspecified");
    QVERIFY(wizard->minimumSizeHint().width() <= 800 && wizard->minimumSizeHint().height() <= 600);
}

QTEST_MAIN(TestLedgerWindow)
#include "test_ledger_window.moc"
