#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

// The wizard as a person finds it, and a ledger that was written before.
struct Start {
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->resize(800, 600);
        wizard->show();
    }
    template <typename T> T* find(const char* name) const { return part<T>(wizard.get(), name); }
    /// A root and a certificate that end after so many days, finished or not.
    void record(int rootDays, int days, bool isFinished = true) {
        Ledger ledger = scene.openLedger();
        const UnlockedRoot made = unlockedRoot(ledger);
        RootRecord root = sampleRoot(QStringLiteral("Ends%1").arg(rootDays));
        root.notAfter = scene.clock().now().addDays(rootDays);
        EXPECT_VALUE(ledger.addRoot(root, false));
        CertificateRecord record = sampleCertificate(made.record, QStringLiteral("user@contoso.com"));
        record.notAfter = scene.clock().now().addDays(days);
        const auto begun = ledger.beginIssue(record);
        EXPECT_VALUE(begun);
        if (isFinished)
            EXPECT_VALUE(ledger.finishIssue(begun->id));
    }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

/// What is wanted, and what needs attention.
class TestStartPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void everyPathHasALink();
    void aLinkLeadsOnAndBackLeadsBack();
    void makesNoLedger();
    void saysWhatExpires_data();
    void saysWhatExpires();
    void showsWhatExpires();
    void reportsInterruptedIssues();
    void aDamagedLedgerIsAMessage();
};

void TestStartPage::everyPathHasALink() {
    Start start;
    start.open();
    const QList<WizardPath> paths = wizardPaths();
    QVERIFY(!paths.first().steps.isEmpty());
    const auto isLinked = [](const WizardPath& path) { return !path.name.isEmpty(); };
    QCOMPARE(start.wizard->currentPage()->findChildren<QCommandLinkButton*>().size(),
             std::count_if(paths.begin(), paths.end(), isLinked));
    for (const WizardPath& path : paths) {
        if (!isLinked(path))
            continue;
        const auto* link = start.find<QCommandLinkButton>(path.name.data());
        QCOMPARE(link->text(), path.title);
        QCOMPARE(link->description(), path.sentence);
        QVERIFY(!link->icon().isNull());
        QVERIFY(path.steps.isEmpty() == static_cast<bool>(path.open));
        for (const PageId step : path.steps)
            QVERIFY(start.wizard->page(static_cast<int>(step)));
    }
}

void TestStartPage::aLinkLeadsOnAndBackLeadsBack() {
    Start start;
    start.open();
    QVERIFY(!start.find<QWidget>("nextButton")->isVisible());
    QVERIFY(start.find<QWidget>("ledgerButton")->isVisible());
    start.find<QAbstractButton>("issuePathLink")->click();
    QCOMPARE(start.wizard->currentId(), static_cast<int>(PageId::Root));
    QVERIFY(start.find<QWidget>("nextButton")->isVisible());
    QVERIFY(start.find<QWidget>("backButton")->isVisible());
    start.wizard->back();
    QCOMPARE(start.wizard->currentId(), static_cast<int>(PageId::Start));
    QVERIFY(!start.find<QWidget>("nextButton")->isVisible());
    QTRY_COMPARE(start.wizard->focusWidget(), start.find<QWidget>("issuePathLink"));
}

void TestStartPage::makesNoLedger() {
    Start start;
    start.open();
    QTest::qWait(100);
    QVERIFY(!QFile::exists(start.scene.ledgerPath()));
}

void TestStartPage::saysWhatExpires_data() {
    QTest::addColumn<int>("rootDays");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("saysRoot");
    QTest::addColumn<bool>("saysCertificate");
    QTest::newRow("nothing soon") << 31 << 31 << false << false;
    QTest::newRow("a certificate") << 300 << 30 << false << true;
    QTest::newRow("a root") << 5 << 300 << true << false;
    QTest::newRow("both") << 1 << 1 << true << true;
    QTest::newRow("ended already") << -1 << -1 << false << false;
}

void TestStartPage::saysWhatExpires() {
    QFETCH(int, rootDays);
    QFETCH(int, days);
    QFETCH(bool, saysRoot);
    QFETCH(bool, saysCertificate);
    Start start;
    start.record(rootDays, days);
    start.open();
    QTest::qWait(50);
    QThreadPool::globalInstance()->waitForDone();
    const auto* roots = start.find<MessageBar>("expiringRootsMessage");
    const auto* certificates = start.find<MessageBar>("expiringMessage");
    QTRY_COMPARE(!roots->isEmpty(), saysRoot);
    QTRY_COMPARE(!certificates->isEmpty(), saysCertificate);
    if (saysRoot)
        QVERIFY(roots->sentence().contains(QStringLiteral("Ends%1").arg(rootDays)));
}

void TestStartPage::showsWhatExpires() {
    Start start;
    start.record(300, 20);
    {
        Ledger ledger = start.scene.openLedger();
        const auto root = ledger.root(QStringLiteral("P2SRootCert"));
        EXPECT_VALUE(root);
        const auto later = ledger.beginIssue(sampleCertificate(*root, QStringLiteral("later@contoso.com")));
        EXPECT_VALUE(later);
        EXPECT_VALUE(ledger.finishIssue(later->id));
    }
    start.open();
    auto* bar = start.find<MessageBar>("expiringMessage");
    QTRY_VERIFY(bar->isVisible());
    bar->actionButton()->click();
    const auto* table = start.find<QTableView>("ledgerTable");
    QVERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("user@contoso.com"));
}

void TestStartPage::reportsInterruptedIssues() {
    Start start;
    start.record(300, 300, false);
    start.open();
    auto* bar = start.find<MessageBar>("interruptedMessage");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->sentence().contains(QStringLiteral("user@contoso.com")));
    bar->actionButton()->click();
    QTRY_VERIFY(bar->isEmpty());
    QVERIFY(start.scene.openLedger().pendingIssues()->isEmpty());
}

void TestStartPage::aDamagedLedgerIsAMessage() {
    Start start;
    QVERIFY(QDir().mkpath(QFileInfo(start.scene.ledgerPath()).absolutePath()));
    writeBytes(start.scene.ledgerPath(), QByteArray(4096, 'x'));
    start.open();
    auto* bar = start.find<MessageBar>("expiringMessage");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->severity(), Severity::Error);
    QVERIFY(QFile::remove(start.scene.ledgerPath()));
    { const Ledger made = start.scene.openLedger(); }
    bar->actionButton()->click();
    QTRY_VERIFY(bar->isEmpty());
}

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
