#include "core/issuing/renewal.h"
#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_samples.h"
#include "tests/ui/ledger_window_scene.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/certificate_detail.h"
#include "ui/ledger/ledger_filter.h"
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
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

/// The ledger's window on a ledger with two certificates: one of one person, one shared.
class TestLedgerWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsAndFilters();
    void returnSearchesAtOnce();
    void filtersByWhatTheTableSays();
    void savesAsCsv();
    void savesACalendar();
    void renewsOnlyWhatMayBe();
    void tellsTheStory();
    void makesARevocationList();
    void peopleJoin();
    void renewFillsTheWizard();
    void aRenewalGivenUpReplacesNothing();
    void saysWhyNothingIsRenewed();
    void reissueFillsTheWizard();
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

void TestLedgerWindow::returnSearchesAtOnce() {
    auto* filter = m_scene->find<LedgerFilter>("ledgerFilter");
    auto* search = m_scene->find<QLineEdit>("ledgerSearchEdit");
    const auto* pause = filter->findChild<QTimer*>(QStringLiteral("typingPause"));
    QVERIFY(pause && pause->interval() <= 80);
    const QSignalSpy changed(filter, &LedgerFilter::changed);
    search->setText(QStringLiteral("BOB@"));
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(m_scene->rows(), 1);
    // And not once more after the pause.
    QVERIFY(!pause->isActive());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_scene->window().isVisible());
}

void TestLedgerWindow::filtersByWhatTheTableSays() {
    auto ledger = m_scene->job().openLedger();
    const auto all = ledger.certificates();
    EXPECT_VALUE(all);
    const CertificateRecord& ann = all->at(1);
    EXPECT_VALUE(ledger.revoke(ann.id, RevocationReason::CertificateHold));
    CertificateRecord over =
        sampleCertificate(*ledger.rootById(ann.rootId), QStringLiteral("eve@contoso.com"));
    over.notAfter = m_scene->job().clock().now().addDays(-1);
    const auto begun = ledger.beginIssue(over);
    EXPECT_VALUE(begun);
    EXPECT_VALUE(ledger.finishIssue(begun->id));
    auto* state = m_scene->find<QComboBox>("ledgerStateCombo");
    auto* sharing = m_scene->find<QComboBox>("ledgerSharingCombo");
    const auto* model = m_scene->find<QTableView>("ledgerTable")->model();
    const auto names = [&] {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, LedgerTableModel::NameColumn).data().toString();
        return found;
    };
    const QString kiosk = QStringLiteral("kiosk@contoso.com");
    const auto choose = [&](const char* data) {
        state->setCurrentIndex(state->findData(QLatin1StringView(data)));
    };
    choose("expired");
    QTRY_COMPARE(names(), QStringList{QStringLiteral("eve@contoso.com")});
    choose("on-hold");
    QTRY_COMPARE(names(), QStringList{QStringLiteral("ann@contoso.com")});
    choose("issued");
    QTRY_COMPARE(names(), QStringList{kiosk});
    choose("works");
    QTRY_COMPARE(names(), QStringList{kiosk});
    state->setCurrentIndex(0);
    QTRY_COMPARE(names().size(), 3);
    sharing->setCurrentIndex(sharing->findData(static_cast<int>(Sharing::Unique)));
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(!names().contains(kiosk));
    sharing->setCurrentIndex(sharing->findData(static_cast<int>(Sharing::Shared)));
    QTRY_COMPARE(names(), QStringList{kiosk});
}

void TestLedgerWindow::savesACalendar() {
    auto* save = m_scene->find<QPushButton>("saveCalendarButton");
    QVERIFY(!save->isVisible());
    auto ledger = m_scene->job().openLedger();
    CertificateRecord soon = sampleCertificate(ledger.roots()->first(), QStringLiteral("eve@contoso.com"));
    soon.notAfter = m_scene->job().clock().now().addDays(20);
    const auto begun = ledger.beginIssue(soon);
    EXPECT_VALUE(begun);
    EXPECT_VALUE(ledger.finishIssue(begun->id));
    m_scene->window().showExpiring(30);
    QTRY_COMPARE(m_scene->rows(), 1);
    QVERIFY(save->isVisible());
    save->click();
    const QString path = m_scene->job().path(QStringLiteral("ends.ics"));
    Q_EMIT m_scene->find<QFileDialog>("saveCalendarDialog")->fileSelected(path);
    auto* message = m_scene->find<MessageBar>("ledgerWindowMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Info);
    QVERIFY(bytesOf(path).startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(bytesOf(path).count("BEGIN:VEVENT\r\n"), 1);
    m_scene->find<QComboBox>("ledgerStateCombo")->setCurrentIndex(0);
    QVERIFY(!save->isVisible());
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

// With Ctrl+A also what is not to let anybody in, or has its successor already.
void TestLedgerWindow::renewsOnlyWhatMayBe() {
    auto ledger = m_scene->job().openLedger();
    const auto all = ledger.certificates();
    EXPECT_VALUE(all);
    const CertificateRecord& kiosk = all->at(0);
    const CertificateRecord& ann = all->at(1);
    EXPECT_VALUE(ledger.revoke(kiosk.id, RevocationReason::AffiliationChanged));
    CertificateRecord newer = sampleCertificate(*ledger.rootById(ann.rootId), ann.commonName);
    newer.replaces = ann.id;
    const auto begun = ledger.beginIssue(newer);
    EXPECT_VALUE(begun);
    EXPECT_VALUE(ledger.finishIssue(begun->id));
    m_scene->window().reload();
    QTRY_COMPARE(m_scene->rows(), 3);
    m_scene->find<QTableView>("ledgerTable")->selectAll();
    auto* renew = m_scene->find<QPushButton>("renewButton");
    auto* revoke = m_scene->find<QPushButton>("revokeButton");
    QVERIFY(!revoke->isEnabled());
    QVERIFY(!revoke->toolTip().isEmpty());
    renew->click();
    QTRY_VERIFY(m_scene->window().findChild<BatchWindow*>());
    QCOMPARE(m_scene->find<QTreeWidget>("batchList")->topLevelItemCount(), 1);
    const QString sentence = m_scene->find<QLabel>("batchSentence")->text();
    QVERIFY2(sentence.contains(QStringLiteral("1 revoked certificate")) &&
                 sentence.contains(QStringLiteral("1 superseded certificate")),
             qPrintable(sentence));
    m_scene->find<BatchWindow>("batchWindow")->reject();

    // Nothing is left to renew: that is said.
    EXPECT_VALUE(ledger.revoke(begun->id, RevocationReason::AffiliationChanged));
    m_scene->window().reload();
    QTRY_COMPARE(m_scene->find<QTableView>("ledgerTable")
                     ->model()
                     ->index(0, LedgerTableModel::StateColumn)
                     .data()
                     .toString(),
                 QStringLiteral("Revoked"));
    m_scene->find<QTableView>("ledgerTable")->selectAll();
    renew->click();
    auto* message = m_scene->find<MessageBar>("ledgerWindowMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Info);
}

void TestLedgerWindow::tellsTheStory() {
    m_scene->select(QStringLiteral("kiosk@contoso.com"));
    const QString text = m_scene->find<CertificateDetail>("certificateDetail")->toPlainText();
    for (const char* part : {"bob@contoso.com", "Client Authentication", "Issued, file written",
                             "P2SRootCert", "Nothing is wrong with it"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);

    // What an inspection finds is said here too.
    auto ledger = m_scene->job().openLedger();
    const auto kiosk = ledger.certificates()->first();
    const auto story = storyOf(kiosk, ledger, kiosk.notAfter.addDays(1));
    EXPECT_VALUE(story);
    QVERIFY(std::any_of(story->findings.cbegin(), story->findings.cend(),
                        [](const Finding& finding) { return finding.rule == Rule::Expired; }));
    CertificateDetail detail;
    detail.showStory(*story, kiosk.notAfter.addDays(1));
    QVERIFY(detail.toPlainText().contains(findingText(story->findings.first()).sentence));
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
    QCOMPARE(file->revocationLists.size(), 1);
    QCOMPARE(file->revocationLists.first().number(), QStringLiteral("1"));
    QCOMPARE(file->revocationLists.first().nextUpdate(), m_scene->job().clock().now().addDays(5));
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
    const IssuanceDraft& draft = m_scene->job().draft();
    QTRY_VERIFY(part<QPushButton>(window, "renewButton")->isEnabled());
    part<QPushButton>(window, "renewButton")->click();
    QTRY_COMPARE(draft.replaces(), all->first().id);
    QCOMPARE(draft.person()->address(), QStringLiteral("kiosk@contoso.com"));
    QCOMPARE(draft.sharing(), Sharing::Shared);
    QCOMPARE(draft.sharedWithText(), QStringLiteral("ann@contoso.com\nbob@contoso.com"));
    QCOMPARE(wizard.currentId(), static_cast<int>(PageId::Root));
}

void TestLedgerWindow::aRenewalGivenUpReplacesNothing() {
    CertificateWizard wizard(m_scene->job().draft());
    wizard.show();
    const auto ledger = m_scene->job().openLedger();
    const auto all = ledger.certificates();
    EXPECT_VALUE(all);
    const CertificateRecord ann = all->at(1);
    IssuanceDraft& draft = m_scene->job().draft();
    const auto setPerson = [&](const char* address) {
        draft.setPerson(*EmailName::parse(QLatin1StringView(address)));
    };
    const auto renewal = renewalOf(ann, ledger, m_scene->job().clock().now());
    EXPECT_VALUE(renewal);
    draft.startRenewal(ann, *renewal);
    QCOMPARE(draft.replaces(), ann.id);
    // Somebody else has nothing to do with it; coming back is renewing again.
    setPerson("bob@contoso.com");
    QCOMPARE(draft.replaces(), 0);
    QVERIFY(!draft.replaced());
    setPerson("Ann@contoso.com");
    QCOMPARE(draft.replaces(), ann.id);
    // A path that is taken from the first page begins something else.
    wizard.restart();
    part<QAbstractButton>(&wizard, "issuePathLink")->click();
    QCOMPARE(draft.replaces(), 0);
    draft.startRenewal(ann, *renewal);
    draft.setNextPeople({QStringLiteral("ann@contoso.com")});
    QCOMPARE(draft.replaces(), 0);
}

void TestLedgerWindow::saysWhyNothingIsRenewed() {
    m_scene->addIssued(QStringLiteral("kiosk 7"));
    m_scene->window().reload();
    QTRY_COMPARE(m_scene->rows(), 3);
    m_scene->select(QStringLiteral("kiosk 7"));
    const QSignalSpy renewal(&m_scene->window(), &LedgerWindow::renewWanted);
    m_scene->find<QPushButton>("renewButton")->click();
    auto* message = m_scene->find<MessageBar>("ledgerWindowMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Error);
    QVERIFY(renewal.isEmpty());
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
