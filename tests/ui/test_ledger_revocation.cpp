#include "tests/support/expect_result.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/ledger_window_scene.h"
#include "ui/ledger/accept_again_dialog.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/gateway_compare_dialog.h"
#include "ui/ledger/gateway_settings.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Revoking from the ledger's window: who is cut off, what the gateway is told and when, and taking it back.
class TestLedgerRevocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void revokesWithTheImpactFirst();
    void takesBack();
    void takesBackOnThePage();
    void remembersTheGateway();
    void listsWhatIsRevokedAlready();
    void tellsTheGatewayLater();
    void offersBothWaysToReissue();
    void saysHowTheGatewayAcceptsAgain_data();
    void saysHowTheGatewayAcceptsAgain();
    void comparesWithTheGateway();

private:
    std::unique_ptr<LedgerWindowScene> m_scene;
};

void TestLedgerRevocation::init() {
    m_scene = std::make_unique<LedgerWindowScene>();
    m_scene->open();
}

void TestLedgerRevocation::cleanup() {
    m_scene.reset();
}

void TestLedgerRevocation::revokesWithTheImpactFirst() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    RevokeWizard* wizard = m_scene->openRevocation();
    auto* people = part<QListWidget>(wizard, "cutOffList");
    QCOMPARE(people->count(), 2);
    QCOMPARE(people->item(0)->text(), QStringLiteral("ann@contoso.com – has another certificate"));
    QCOMPARE(people->item(1)->text(), QStringLiteral("bob@contoso.com – has no other certificate"));
    // Nothing has happened yet.
    wizard->reject();
    QTRY_VERIFY(!m_scene->window().findChild<RevokeWizard*>());
    QVERIFY(m_scene->job().openLedger().certificates({.state = CertificateState::Revoked})->isEmpty());

    wizard = m_scene->revoke("reason-keyCompromise");
    const auto revoked = m_scene->job().openLedger().certificates({.state = CertificateState::Revoked});
    QCOMPARE(revoked->size(), 1);
    QCOMPARE(revoked->first().revocation->reason, RevocationReason::KeyCompromise);
    QCOMPARE(part<QLineEdit>(wizard, "revokedThumbprintEdit")->text(), revoked->first().sha1);
    part<QPushButton>(wizard, "copyCommandButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(revoked->first().sha1));
    part<QPushButton>(wizard, "uploadedButton")->click();
    QTRY_VERIFY(!part<QPushButton>(wizard, "uploadedButton")->isEnabled());
    QVERIFY(!part<QPushButton>(wizard, "takeBackButton")->isEnabled());
    wizard->accept();
    QTRY_VERIFY(!m_scene->find<QPushButton>("undoRevocationButton")->isEnabled());
}

// On the page itself the commands are then those that take it off again.
void TestLedgerRevocation::takesBackOnThePage() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-keyCompromise");
    auto* command = part<QPlainTextEdit>(wizard, "commandEdit");
    QVERIFY(command->toPlainText().contains(QStringLiteral("revoked-cert create")));
    part<QPushButton>(wizard, "takeBackButton")->click();
    QTRY_VERIFY(command->toPlainText().contains(QStringLiteral("revoked-cert delete")));
    QVERIFY(m_scene->job().openLedger().certificates({.state = CertificateState::Revoked})->isEmpty());
}

void TestLedgerRevocation::takesBack() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    m_scene->revoke("reason-certificateHold")->accept();
    auto* undo = m_scene->find<QPushButton>("undoRevocationButton");
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(QStringLiteral("hold")));
    undo->click();
    QTRY_VERIFY(!m_scene->find<MessageBar>("ledgerWindowMessage")->isEmpty());
    QVERIFY(m_scene->job().openLedger().certificates({.state = CertificateState::Revoked})->isEmpty());
}

void TestLedgerRevocation::remembersTheGateway() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-unspecified");
    QTest::keyClicks(part<QLineEdit>(wizard, "gatewayEdit"), QStringLiteral("hub-gw"));
    QVERIFY(
        part<QPlainTextEdit>(wizard, "commandEdit")->toPlainText().contains(QStringLiteral("\"hub-gw\"")));
    QTest::keyClick(part<QLineEdit>(wizard, "gatewayEdit"), Qt::Key_Return);
    QTRY_VERIFY(!m_scene->window().findChild<RevokeWizard*>());
    QTRY_VERIFY(m_scene->find<QPushButton>("undoRevocationButton")->isEnabled());
    m_scene->find<QPushButton>("undoRevocationButton")->click();
    QTRY_VERIFY(m_scene->find<QPushButton>("revokeButton")->text().contains(QStringLiteral("voke")));
    wizard = m_scene->openRevocation();
    QCOMPARE(part<QLineEdit>(wizard, "gatewayEdit")->text(), QStringLiteral("hub-gw"));
}

// A deployment makes the gateway's list what the file says: what was revoked before must be in it.
void TestLedgerRevocation::listsWhatIsRevokedAlready() {
    Ledger ledger = m_scene->job().openLedger();
    const auto kiosk = ledger.certificates({.text = QStringLiteral("kiosk@contoso.com")});
    EXPECT_VALUE(kiosk);
    EXPECT_VALUE(ledger.revoke(kiosk->first().id, RevocationReason::KeyCompromise));
    EXPECT_VALUE(ledger.noteRevocationUploaded(kiosk->first().id));
    m_scene->select(QStringLiteral("ann@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-keyCompromise");
    auto* command = part<QPlainTextEdit>(wizard, "commandEdit");
    auto* forms = part<QComboBox>(wizard, "commandFormCombo");
    QCOMPARE(forms->count(), 5);
    for (int form = 0; form < forms->count(); ++form) {
        forms->setCurrentIndex(form);
        // A command is about one; Bicep, ARM and Terraform describe all.
        QCOMPARE(command->toPlainText().contains(kiosk->first().sha1), form >= 2);
        QCOMPARE(part<QLabel>(wizard, "commandRemark")->isVisible(), form >= 2);
    }
}

void TestLedgerRevocation::tellsTheGatewayLater() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    m_scene->revoke("reason-keyCompromise")->accept();
    QTRY_VERIFY(!m_scene->window().findChild<RevokeWizard*>());
    auto* button = m_scene->find<QPushButton>("revokeButton");
    QTRY_VERIFY(button->text().contains(QStringLiteral("gate")));
    button->click();
    auto* wizard = m_scene->find<RevokeWizard>("revokeWizard");
    QCOMPARE(wizard->currentPage()->objectName(), QStringLiteral("revokeResultPage"));
    auto* command = part<QPlainTextEdit>(wizard, "commandEdit");
    const auto revoked = m_scene->job().openLedger().certificates({.state = CertificateState::Revoked});
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
    QCOMPARE(m_scene->job().openLedger().events(revoked->first().id)->last().kind,
             QStringLiteral("revocation-uploaded"));
}

void TestLedgerRevocation::offersBothWaysToReissue() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-keyCompromise");
    auto* label = part<QLabel>(wizard, "reissueLabel");
    auto* each = part<QPushButton>(wizard, "reissueUniqueButton");
    auto* shared = part<QPushButton>(wizard, "reissueSharedButton");
    QVERIFY(label->isVisible() && each->isVisible() && shared->isVisible());
    QVERIFY2(label->text().contains(u'2') && label->text().contains(u'1'), qPrintable(label->text()));
    QVERIFY2(each->text().contains(u'1'), qPrintable(each->text()));
    QVERIFY2(shared->text().contains(u'2'), qPrintable(shared->text()));
    wizard->accept();
    QTRY_VERIFY(!m_scene->window().findChild<RevokeWizard*>());

    // Once all have one of their own, a shared one may be wanted all the same.
    m_scene->addIssued(QStringLiteral("bob@contoso.com"));
    auto* button = m_scene->find<QPushButton>("revokeButton");
    QTRY_VERIFY(button->text().contains(QStringLiteral("gate")));
    button->click();
    wizard = m_scene->find<RevokeWizard>("revokeWizard");
    each = part<QPushButton>(wizard, "reissueUniqueButton");
    shared = part<QPushButton>(wizard, "reissueSharedButton");
    QTRY_VERIFY(shared->isVisible() && shared->isEnabled());
    QVERIFY(each->isVisible());
    QVERIFY2(each->text().contains(u'2'), qPrintable(each->text()));
    const QSignalSpy renewal(&m_scene->window(), &LedgerWindow::renewWanted);
    shared->click();
    QTRY_COMPARE(renewal.size(), 1);
    QTRY_VERIFY(!m_scene->window().findChild<RevokeWizard*>());
    button->click();
    wizard = m_scene->find<RevokeWizard>("revokeWizard");
    each = part<QPushButton>(wizard, "reissueUniqueButton");
    QTRY_VERIFY(each->isVisible() && each->isEnabled());
    each->click();
    // For several it is a batch, with their names in it.
    QTRY_VERIFY(m_scene->window().findChild<BatchWindow*>());
    QCOMPARE(m_scene->find<QTreeWidget>("batchList")->topLevelItemCount(), 2);
}

void TestLedgerRevocation::saysHowTheGatewayAcceptsAgain_data() {
    QTest::addColumn<bool>("isUploaded");
    QTest::newRow("the gateway knows") << true;
    QTest::newRow("nobody noted that it does") << false;
}

void TestLedgerRevocation::saysHowTheGatewayAcceptsAgain() {
    QFETCH(bool, isUploaded);
    rememberGateway(m_scene->job().path(QStringLiteral("settings.ini")),
                    {QStringLiteral("vpn-group"), QStringLiteral("hub-gw")});
    m_scene->select(QStringLiteral("ann@contoso.com"));
    RevokeWizard* wizard = m_scene->revoke("reason-certificateHold");
    if (isUploaded) {
        part<QPushButton>(wizard, "uploadedButton")->click();
        QTRY_VERIFY(!part<QPushButton>(wizard, "uploadedButton")->isEnabled());
    }
    wizard->accept();
    auto* undo = m_scene->find<QPushButton>("undoRevocationButton");
    // What is being read anew can be taken back once it is there.
    const auto* table = m_scene->find<QTableView>("ledgerTable");
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(LedgerTableModel::NameColumn).data().toString(),
                 QStringLiteral("ann@contoso.com"));
    QTRY_VERIFY(undo->isEnabled());
    undo->click();
    auto* message = m_scene->find<MessageBar>("ledgerWindowMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), isUploaded ? Severity::Warning : Severity::Info);
    QVERIFY(message->actionButton()->isVisible());
    message->actionButton()->click();
    auto* dialog = m_scene->find<AcceptAgainDialog>("acceptAgainDialog");
    const QString sha1 =
        m_scene->job()
            .openLedger()
            .certificates({.text = QStringLiteral("ann@contoso.com"), .sharing = Sharing::Unique})
            ->first()
            .sha1;
    QCOMPARE(part<QLineEdit>(dialog, "revokedThumbprintEdit")->text(), sha1);
    auto* command = part<QPlainTextEdit>(dialog, "commandEdit");
    for (const char* word : {"az network vnet-gateway revoked-cert delete", "\"vpn-group\"", "\"hub-gw\""})
        QVERIFY2(command->toPlainText().contains(QLatin1StringView(word)),
                 qPrintable(command->toPlainText()));
    part<QComboBox>(dialog, "commandFormCombo")->setCurrentIndex(1);
    part<QPushButton>(dialog, "copyCommandButton")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Remove-AzVpnClientRevokedCertificate ")) &&
                 copied.contains(sha1),
             qPrintable(copied));
    dialog->close();
}

void TestLedgerRevocation::comparesWithTheGateway() {
    m_scene->select(QStringLiteral("ann@contoso.com"));
    m_scene->revoke("reason-keyCompromise")->accept();
    const auto revoked = m_scene->job().openLedger().certificates({.state = CertificateState::Revoked});
    m_scene->find<QAction>("compareWithGatewayAction")->trigger();
    auto* dialog = m_scene->find<GatewayCompareDialog>("gatewayCompareDialog");
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
    QCOMPARE(m_scene->find<QLineEdit>("ledgerSearchEdit")->text(), revoked->first().sha1);
    QTRY_COMPARE(m_scene->rows(), 1);

    text->setPlainText(revoked->first().sha1);
    compare->click();
    QTRY_VERIFY(message->actionButton()->isVisible());
    QVERIFY(findings->findings().isEmpty());
    message->actionButton()->click();
    QTRY_VERIFY(!message->actionButton()->isVisible());
    QVERIFY(m_scene->job().openLedger().certificate(revoked->first().id)->revocation->uploadedAt.isValid());
    dialog->close();
}

QTEST_MAIN(TestLedgerRevocation)
#include "test_ledger_revocation.moc"
