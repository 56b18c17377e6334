#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/revoke_wizard.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
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
    void sorts();
    void tellsTheStory();
    void revokesWithTheImpactFirst();
    void takesBack();
    void remembersTheGateway();
    void peopleJoin();
    void renewFillsTheWizard();
    void reissueFillsTheWizard();
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
    QTRY_VERIFY(find<QPushButton>("revokeButton")->isEnabled());
    wizard = openRevocation();
    QCOMPARE(part<QLineEdit>(wizard, "gatewayEdit")->text(), QStringLiteral("hub-gw"));
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
