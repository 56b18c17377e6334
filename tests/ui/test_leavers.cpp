#include "tests/support/expect_result.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/ledger_window_scene.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Somebody left: what that person still holds, and the way from there to the right revocation.
class TestLeavers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhoLeft();
    void findsWhatStillWorks();
    void goesByKeysAlone();

private:
    /// Goes on with the Tab key until \a name has the focus; false when it never gets it.
    static bool tabTo(QWidget& window, const char* name);

    std::unique_ptr<LedgerWindowScene> m_scene;
};

void TestLeavers::init() {
    m_scene = std::make_unique<LedgerWindowScene>();
    m_scene->open();
}

void TestLeavers::cleanup() {
    m_scene.reset();
}

bool TestLeavers::tabTo(QWidget& window, const char* name) {
    constexpr int most = 60;
    for (int i = 0; i < most; ++i) {
        QWidget* focused = window.focusWidget();
        if (focused && focused->objectName() == QLatin1StringView(name))
            return true;
        QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
    }
    qWarning("no way to %s by Tab", name);
    return false;
}

void TestLeavers::findsWhoLeft() {
    auto* bar = m_scene->find<MessageBar>("leaverMessage");
    auto* search = m_scene->find<QLineEdit>("ledgerSearchEdit");
    search->setText(QStringLiteral("ann@contoso.com"));
    QTRY_VERIFY(!bar->isEmpty());
    QVERIFY(bar->isVisible());
    // Her own first, then the shared one.
    QVERIFY(bar->actionButton()->text().contains(QStringLiteral("ann@contoso.com")));
    QVERIFY(bar->secondActionButton()->text().contains(QStringLiteral("kiosk@contoso.com")));
    bar->secondActionButton()->click();
    auto* wizard = m_scene->find<RevokeWizard>("revokeWizard");
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    QCOMPARE(part<QListWidget>(wizard, "cutOffList")->count(), 2);
    wizard->reject();
    search->setText(QStringLiteral("ann@cont"));
    QTRY_VERIFY(!bar->isVisible());
    search->setText(QStringLiteral("nobody@contoso.com"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->actionButton()->isVisible());
}

void TestLeavers::findsWhatStillWorks() {
    auto* bar = m_scene->find<MessageBar>("leaverMessage");
    auto* search = m_scene->find<QLineEdit>("ledgerSearchEdit");
    const QString ann = QStringLiteral("ann@contoso.com");
    auto ledger = m_scene->job().openLedger();
    const auto all = ledger.certificates();
    EXPECT_VALUE(all);
    const CertificateRecord& kiosk = all->at(0);
    const CertificateRecord& old = all->at(1);
    const CertificateRecord renewed = m_scene->addIssued(ann, old.id);
    EXPECT_VALUE(ledger.removeHolder(kiosk.id, ann));
    m_scene->addIssued(QStringLiteral("joann@contoso.com"));

    search->setText(ann);
    QTRY_VERIFY(!bar->isEmpty());
    QVERIFY2(bar->sentence().contains(u'3'), qPrintable(bar->sentence()));
    QVERIFY2(bar->accessibleDescription().contains(QStringLiteral("superseded")) &&
                 bar->accessibleDescription().contains(QStringLiteral("kept its file")),
             qPrintable(bar->accessibleDescription()));
    QVERIFY(!bar->actionButton()->text().contains(QStringLiteral("superseded")));
    QVERIFY(bar->actionButton()->toolTip().contains(renewed.sha1));
    QVERIFY(bar->secondActionButton()->text().contains(QStringLiteral("superseded ann@contoso.com")));
    QVERIFY(bar->thirdActionButton()->text().contains(QStringLiteral("shared kiosk@contoso.com")));
    bar->secondActionButton()->click();
    auto* wizard = m_scene->find<RevokeWizard>("revokeWizard");
    QCOMPARE(part<QLineEdit>(wizard, "revokeThumbprintEdit")->text(), old.sha1);
    wizard->reject();

    // More than there are buttons: all of them, and nobody else's, in the table.
    m_scene->addIssued(ann);
    search->clear();
    QTRY_VERIFY(!bar->isVisible());
    search->setText(ann);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->thirdActionButton()->text().contains(u'4'), qPrintable(bar->thirdActionButton()->text()));
    bar->thirdActionButton()->click();
    QTRY_COMPARE(m_scene->rows(), 4);
    const auto* model = m_scene->find<QTableView>("ledgerTable")->model();
    for (int row = 0; row < 4; ++row)
        QVERIFY(model->index(row, LedgerTableModel::NameColumn).data().toString() !=
                QStringLiteral("joann@contoso.com"));

    // What is revoked lets in until the gateway knows.
    const QString eve = QStringLiteral("eve@contoso.com");
    const CertificateRecord revoked = m_scene->addIssued(eve);
    EXPECT_VALUE(ledger.revoke(revoked.id, RevocationReason::AffiliationChanged));
    search->setText(eve);
    QTRY_VERIFY(bar->sentence().contains(eve));
    QCOMPARE(bar->severity(), Severity::Warning);
    QVERIFY(!bar->actionButton()->isVisible());
    EXPECT_VALUE(ledger.noteRevocationUploaded(revoked.id));
    m_scene->window().reload();
    QTRY_COMPARE(bar->severity(), Severity::Info);
}

// Search, table, details and a revocation to its end without a mouse.
void TestLeavers::goesByKeysAlone() {
    LedgerWindow& window = m_scene->window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("ledgerSearchEdit"));
    QTest::keyClicks(window.focusWidget(), QStringLiteral("kiosk"));
    QTRY_COMPARE(m_scene->rows(), 1);
    QTest::keyClick(window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window.focusWidget(), Qt::Key_Delete);
    QTRY_COMPARE(m_scene->rows(), 2);
    QVERIFY(tabTo(window, "ledgerTable"));
    auto* table = m_scene->find<QTableView>("ledgerTable");
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    auto* detail = m_scene->find<CertificateDetail>("certificateDetail");
    QTRY_VERIFY(detail->toPlainText().startsWith(QStringLiteral("ann@contoso.com")));
    // All rows at once can be renewed, not revoked.
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!m_scene->find<QPushButton>("revokeButton")->isEnabled());
    QVERIFY(m_scene->find<QPushButton>("renewButton")->text().contains(u'2'));
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_VERIFY(detail->toPlainText().startsWith(QStringLiteral("kiosk@contoso.com")));
    QVERIFY(tabTo(window, "certificateDetail"));
    QVERIFY(tabTo(window, "revokeButton"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);

    auto* wizard = m_scene->find<RevokeWizard>("revokeWizard");
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(tabTo(*wizard, "cutOffList"));
    QVERIFY(tabTo(*wizard, "revokeNextButton"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard->currentPage()->objectName(), QStringLiteral("revokeReasonPage"));
    QVERIFY(tabTo(*wizard, "reason-cessationOfOperation"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Down);
    QCOMPARE(wizard->focusWidget()->objectName(), QStringLiteral("reason-affiliationChanged"));
    QVERIFY(tabTo(*wizard, "revokeCommitButton"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    auto* thumbprint = part<QLineEdit>(wizard, "revokedThumbprintEdit");
    QTRY_VERIFY(!thumbprint->text().isEmpty());
    QVERIFY(tabTo(*wizard, "commandFormCombo"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Down);
    QVERIFY(tabTo(*wizard, "copyCommandButton"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Add-AzVpnClientRevokedCertificate ")));
    QVERIFY(tabTo(*wizard, "uploadedButton"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!part<QPushButton>(wizard, "uploadedButton")->isEnabled());
    QVERIFY(tabTo(*wizard, "revokeFinishButton"));
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<RevokeWizard*>());
    const auto revoked = m_scene->job().openLedger().certificates({.state = CertificateState::Revoked});
    QCOMPARE(revoked->size(), 1);
    QCOMPARE(revoked->first().commonName, QStringLiteral("kiosk@contoso.com"));
    QCOMPARE(revoked->first().revocation->reason, RevocationReason::AffiliationChanged);
    QVERIFY(revoked->first().revocation->uploadedAt.isValid());
}

QTEST_MAIN(TestLeavers)
#include "test_leavers.moc"
