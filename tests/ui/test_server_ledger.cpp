#include "core/issuing/new_request.h"
#include "core/ledger/server_address.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/plain_sql.h"
#include "tests/support/team_server.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// The wizard with a team's ledger on a real server.
class TestServerLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<TeamServer>(); }
    void init() { m_scene = std::make_unique<WizardScene>(); }
    void cleanup();
    void saysWhatNeedsAttention();
    void aServerThatIsDownIsAMessage();
    void aServerThatIsNotTrustedIsAMessage();
    void asksForThePasswordAndStays();
    void asksOnceUnlessItIsWanted();
    void settlesInTheLedgersWindow();
    void saysWhoLeftAnIssue();
    void theRootPageKnowsItsRoots();

private:
    void open(const QString& place);
    /// A root, and of one certificate under it that ends in 20 days: recorded as begun, as issued or not.
    void record(const QString& place, bool isFinished);
    template <typename T> T* find(const char* name) const { return part<T>(m_wizard.get(), name); }
    bool isOnStartPage() const { return m_wizard->currentId() == static_cast<int>(PageId::Start); }
    void logIn(const QString& password) const;

    std::unique_ptr<TeamServer> m_team;
    std::unique_ptr<WizardScene> m_scene;
    std::unique_ptr<CertificateWizard> m_wizard;
};

void TestServerLedger::cleanup() {
    m_wizard.reset();
    m_scene.reset();
    useServerPassword(m_team->address(), {});
}

void TestServerLedger::open(const QString& place) {
    m_scene->draft().useLedger(place);
    m_wizard = std::make_unique<CertificateWizard>(m_scene->draft());
    m_wizard->resize(800, 600);
    m_wizard->show();
}

void TestServerLedger::record(const QString& place, bool isFinished) {
    auto ledger = Ledger::open(place, m_scene->clock());
    EXPECT_VALUE(ledger);
    const UnlockedRoot root = unlockedRoot(*ledger);
    CertificateRecord record = sampleCertificate(root.record, QStringLiteral("user@contoso.com"));
    record.notAfter = m_scene->clock().now().addDays(20);
    const auto begun = ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    if (isFinished)
        EXPECT_VALUE(ledger->finishIssue(begun->id));
}

void TestServerLedger::saysWhatNeedsAttention() {
    const QString place = m_team->server().newDatabase();
    record(place, true);
    {
        auto ledger = Ledger::open(place, m_scene->clock());
        EXPECT_VALUE(ledger);
        const auto root = ledger->root(QStringLiteral("P2SRootCert"));
        EXPECT_VALUE(root);
        EXPECT_VALUE(ledger->beginIssue(sampleCertificate(*root, QStringLiteral("lost@contoso.com"))));
        EXPECT_VALUE(newRequest({.profile = {.person = *EmailName::parse(QStringLiteral("ann@contoso.com"))}},
                                SecretBytes::fromText(samplePassword), *ledger));
    }
    open(place);
    QTRY_VERIFY(!find<MessageBar>("expiringMessage")->isEmpty());
    QCOMPARE(find<MessageBar>("expiringMessage")->severity(), Severity::Warning);
    QVERIFY(!find<MessageBar>("waitingRequestsMessage")->isEmpty());
    auto* interrupted = find<MessageBar>("interruptedMessage");
    QVERIFY(interrupted->sentence().contains(QStringLiteral("lost@contoso.com")));
    interrupted->actionButton()->click();
    QTRY_VERIFY(interrupted->isEmpty());
    QVERIFY(Ledger::open(place)->pendingIssues()->isEmpty());
}

void TestServerLedger::aServerThatIsDownIsAMessage() {
    const QString place = m_team->server().newDatabase();
    record(place, true);
    m_team->server().stopAtOnce();
    open(place);
    auto* bar = find<MessageBar>("expiringMessage");
    QTRY_VERIFY(!bar->isEmpty());
    QCOMPARE(bar->severity(), Severity::Error);
    QVERIFY(bar->secondActionButton()->isVisible());
    QVERIFY(isOnStartPage());
    m_team->start();
    bar->actionButton()->click();
    QTRY_COMPARE(bar->severity(), Severity::Warning);
}

void TestServerLedger::aServerThatIsNotTrustedIsAMessage() {
    const QString wrong = m_team->address(QStringLiteral("sslrootcert=") + m_team->otherCertificate());
    open(wrong);
    auto* bar = find<MessageBar>("expiringMessage");
    QTRY_VERIFY(!bar->isEmpty());
    QCOMPARE(bar->severity(), Severity::Error);
    bar->secondActionButton()->click();
    QCOMPARE(find<QLineEdit>("ledgerAddressEdit")->text(), wrong);
    find<QLineEdit>("ledgerAddressEdit")->setText(m_team->address());
    find<QLineEdit>("ledgerPasswordEdit")->setText(TeamServer::password());
    find<QAbstractButton>("useLedgerButton")->click();
    QTRY_COMPARE(m_scene->draft().ledgerPath(), m_team->address());
    QTRY_VERIFY(bar->isEmpty());
    QVERIFY(isOnStartPage());
}

void TestServerLedger::logIn(const QString& password) const {
    find<QLineEdit>("ledgerPasswordEdit")->setText(password);
    find<QAbstractButton>("useLedgerButton")->click();
}

void TestServerLedger::asksForThePasswordAndStays() {
    useServerPassword(m_team->address(), SecretBytes::fromText(TeamServer::password()));
    record(m_team->address(), true);
    useServerPassword(m_team->address(), {});
    open(m_team->address());
    QTRY_VERIFY(m_wizard->findChild<QDialog*>(QStringLiteral("ledgerPlaceDialog")));
    QVERIFY(isOnStartPage());
    logIn(QStringLiteral("falsch"));
    QTRY_COMPARE(find<MessageBar>("ledgerPlaceMessage")->severity(), Severity::Error);
    QTRY_VERIFY(find<QAbstractButton>("useLedgerButton")->isEnabled());
    logIn(TeamServer::password());
    QTRY_VERIFY(!m_wizard->findChild<QDialog*>(QStringLiteral("ledgerPlaceDialog")));
    QVERIFY(isOnStartPage());
    QTRY_COMPARE(find<MessageBar>("expiringMessage")->severity(), Severity::Warning);
    QVERIFY(!find<MessageBar>("expiringMessage")->isEmpty());
}

void TestServerLedger::asksOnceUnlessItIsWanted() {
    open(m_team->address());
    const auto dialog = [this] { return m_wizard->findChild<QDialog*>(QStringLiteral("ledgerPlaceDialog")); };
    QTRY_VERIFY(dialog());
    find<QAbstractButton>("cancelLedgerPlaceButton")->click();
    QTRY_VERIFY(!dialog());
    auto* bar = find<MessageBar>("expiringMessage");
    QCOMPARE(bar->severity(), Severity::Error);
    find<QAbstractButton>("issuePathLink")->click();
    m_wizard->back();
    QTest::qWait(100);
    QThreadPool::globalInstance()->waitForDone();
    QTRY_VERIFY(!bar->isEmpty());
    QVERIFY(!dialog());
    bar->actionButton()->click();
    QTRY_VERIFY(dialog());
}

void TestServerLedger::settlesInTheLedgersWindow() {
    const QString place = m_team->server().newDatabase();
    record(place, false);
    open(place);
    QTRY_VERIFY(!find<MessageBar>("interruptedMessage")->isEmpty());
    find<QAbstractButton>("ledgerButton")->click();
    auto* pending = find<MessageBar>("pendingMessage");
    QTRY_VERIFY(!pending->isEmpty());
    QVERIFY(pending->sentence().contains(QStringLiteral("user@contoso.com")));
    pending->actionButton()->click();
    QTRY_COMPARE(find<QTableView>("ledgerTable")->model()->rowCount(), 0);
    QTRY_VERIFY(pending->isEmpty());
    // And the first page knows, once somebody is back there.
    find<QAbstractButton>("closeLedgerButton")->click();
    QTRY_VERIFY(find<MessageBar>("interruptedMessage")->isEmpty());
}

void TestServerLedger::saysWhoLeftAnIssue() {
    const QString place = m_team->server().newDatabase();
    record(place, false);
    leaveIssueTo(place, 1, QStringLiteral("anna@pc1"));
    open(place);
    find<QAbstractButton>("ledgerButton")->click();
    auto* pending = find<MessageBar>("pendingMessage");
    QTRY_VERIFY(!pending->isEmpty());
    QCOMPARE(pending->severity(), Severity::Warning);
    for (const char* said : {"anna", "pc1"})
        QVERIFY2(pending->sentence().contains(QLatin1StringView(said)), qPrintable(pending->sentence()));
    QTRY_VERIFY(find<QAbstractButton>("revokeButton")->isEnabled());
    // And whoever looks for that person learns of it.
    auto* search = find<QLineEdit>("ledgerSearchEdit");
    search->setText(QStringLiteral("user@contoso.com"));
    auto* leaver = find<MessageBar>("leaverMessage");
    QTRY_VERIFY(!leaver->isEmpty());
    QVERIFY2(leaver->actionButton()->isVisible() &&
                 leaver->actionButton()->text().contains(QStringLiteral("unfinished")),
             qPrintable(leaver->sentence()));
    QTRY_VERIFY(!pending->isEmpty());
    pending->actionButton()->click();
    QTRY_COMPARE(Ledger::open(place)->certificate(1)->state, CertificateState::Issued);
    QTRY_VERIFY(pending->isEmpty());
}

void TestServerLedger::theRootPageKnowsItsRoots() {
    const QString place = m_team->server().newDatabase();
    record(place, true);
    open(place);
    find<QAbstractButton>("issuePathLink")->click();
    const auto* roots = find<QAbstractItemView>("rootList");
    QVERIFY(roots->isVisible());
    QTRY_COMPARE(roots->model()->rowCount(), 1);
}

QTEST_MAIN(TestServerLedger)
#include "test_server_ledger.moc"
