#include "core/issuing/renewal.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QLineEdit>
#include <QPushButton>

using namespace p2s;
using namespace p2s::test;

namespace {

// The wizard, opened on the Person page.
struct Person {
    Person() {
        scene.prepareRoot();
        open();
    }
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Person));
        wizard->restart();
        wizard->show();
        edit = part<QLineEdit>(wizard.get(), "personEdit");
        message = part<MessageBar>(wizard.get(), "personMessage");
    }
    bool mayGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    QString address() { return scene.draft().person() ? scene.draft().person()->address() : QString(); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
    QLineEdit* edit = nullptr;
    MessageBar* message = nullptr;
};

} // namespace

/// Who the certificate is for.
class TestPersonPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesGoodAddresses_data();
    void takesGoodAddresses();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void isQuietWhileTyping();
    void speaksUpWhenFinished();
    void offersTheAddress_data();
    void offersTheAddress();
    void pointsOutACertificateThatIsHeld();
    void aRenewalIsNoReasonToAsk();
    void pointsOutOneMailboxHoweverItIsWritten();
    void keepsWhatWasEntered();
};

void TestPersonPage::takesGoodAddresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* name, const QString& typed, const QString& address) {
        QTest::newRow(name) << typed << address;
    };
    row("plain", QStringLiteral("user@contoso.com"), QStringLiteral("user@contoso.com"));
    row("spaces around", QStringLiteral("  user@contoso.com "), QStringLiteral("user@contoso.com"));
    row("upper-case domain", QStringLiteral("User@CONTOSO.com"), QStringLiteral("User@contoso.com"));
    row("international domain", QStringLiteral("user@köln.example"), QStringLiteral("user@köln.example"));
    row("international domain as A-labels", QStringLiteral("user@xn--kln-sna.example"),
        QStringLiteral("user@köln.example"));
    row("emoji", QStringLiteral("🔑@contoso.com"), QStringLiteral("🔑@contoso.com"));
    row("slash", QStringLiteral("a/b@contoso.com"), QStringLiteral("a/b@contoso.com"));
    row("international name", QStringLiteral("jürgen@contoso.com"), QStringLiteral("jürgen@contoso.com"));
    row("64 characters", QString(52, QLatin1Char('a')) + QStringLiteral("@contoso.com"),
        QString(52, QLatin1Char('a')) + QStringLiteral("@contoso.com"));
}

void TestPersonPage::takesGoodAddresses() {
    QFETCH(QString, typed);
    QFETCH(QString, address);
    Person page;
    QVERIFY(!page.mayGoOn());
    page.edit->setText(typed);
    QTRY_VERIFY(page.mayGoOn());
    QCOMPARE(page.address(), address);
    QVERIFY(page.message->isEmpty());
}

void TestPersonPage::refusesWithTheReason_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no @") << QStringLiteral("user") << ErrorCode::AddressMalformed;
    QTest::newRow("one label") << QStringLiteral("user@contoso") << ErrorCode::AddressMalformed;
    QTest::newRow("two @") << QStringLiteral("a@b@contoso.com") << ErrorCode::AddressMalformed;
    QTest::newRow("down-level") << QStringLiteral("CONTOSO\\user") << ErrorCode::AddressIsDownLevelName;
    QTest::newRow("NUL") << QStringLiteral("us") + QChar(0) + QStringLiteral("er@contoso.com")
                         << ErrorCode::AddressMalformed;
    QTest::newRow("65 characters") << QString(53, QLatin1Char('a')) + QStringLiteral("@contoso.com")
                                   << ErrorCode::AddressTooLong;
    QTest::newRow("300 characters") << QString(288, QLatin1Char('a')) + QStringLiteral("@contoso.com")
                                    << ErrorCode::AddressTooLong;
}

void TestPersonPage::refusesWithTheReason() {
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    Person page;
    page.edit->setText(typed);
    QTest::keyClick(page.edit, Qt::Key_Return);
    QCOMPARE(page.wizard->currentId(), static_cast<int>(PageId::Person));
    QVERIFY(!page.mayGoOn());
    QVERIFY(!page.scene.draft().person());
    const auto refused = EmailName::parse(typed);
    EXPECT_ERROR(refused, code);
    QCOMPARE(page.message->sentence(), errorText(refused.error()).sentence);
    QCOMPARE(page.message->severity(), Severity::Error);
    page.edit->setText(QStringLiteral("user@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QVERIFY(page.message->isEmpty());
}

void TestPersonPage::isQuietWhileTyping() {
    Person page;
    const QString address = QStringLiteral("user@contoso.com");
    for (const QChar letter : address) {
        QTest::keyClick(page.edit, letter.toLatin1());
        QVERIFY2(page.message->isEmpty(), qPrintable(page.edit->text()));
    }
    QTRY_VERIFY(page.mayGoOn());
}

void TestPersonPage::speaksUpWhenFinished() {
    Person page;
    QVERIFY(QTest::qWaitForWindowActive(page.wizard.get()));
    page.edit->setFocus();
    QTest::keyClicks(page.edit, QStringLiteral("user"));
    QVERIFY(page.message->isEmpty());
    QTest::keyClick(page.edit, Qt::Key_Tab);
    QVERIFY(!page.message->isEmpty());
    // Having spoken, it goes on speaking until it is cured, and an emptied line is left in peace.
    QTest::keyClicks(page.edit, QStringLiteral("@"));
    QVERIFY(!page.message->isEmpty());
    page.edit->clear();
    QVERIFY(page.message->isEmpty());
}

void TestPersonPage::offersTheAddress_data() {
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("offered");
    QTest::newRow("guessed") << QString() << QStringLiteral("user@contoso.com");
    QTest::newRow("from the ledger") << QStringLiteral("contoso.example")
                                     << QStringLiteral("user@contoso.example");
}

void TestPersonPage::offersTheAddress() {
    QFETCH(QString, known);
    QFETCH(QString, offered);
    Person page;
    if (!known.isEmpty())
        page.scene.draft().setKnownDomains({known});
    QTest::keyClicks(page.edit, QStringLiteral("CONTOSO\\user"));
    auto* use = part<QPushButton>(page.wizard.get(), "useSuggestionButton");
    QVERIFY(use->isVisible());
    QVERIFY(use->text().contains(offered));
    use->click();
    QCOMPARE(page.edit->text(), offered);
    QTRY_VERIFY(page.mayGoOn());
    QCOMPARE(page.address(), offered);
    QVERIFY(!use->isVisible());
}

void TestPersonPage::pointsOutACertificateThatIsHeld() {
    Person page;
    page.scene.prepareIssued(QStringLiteral("user@contoso.com"));
    page.scene.draft().startNextPerson();
    QCOMPARE(page.edit->text(), QString());
    page.edit->setText(QStringLiteral("USER@contoso.com"));
    QTRY_VERIFY(!page.message->isEmpty());
    QCOMPARE(page.message->severity(), Severity::Warning);
    QVERIFY2(page.message->sentence().contains(QStringLiteral("user@contoso.com P2S")),
             qPrintable(page.message->sentence()));
    QVERIFY(!page.mayGoOn());
    part<QPushButton>(page.wizard.get(), "issueAnotherButton")->click();
    QVERIFY(page.mayGoOn());
    QVERIFY2(!page.message->isEmpty(), "the warning stays");
    // Somebody else does not inherit the consent; coming back does.
    page.edit->setText(QStringLiteral("other@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QVERIFY(page.message->isEmpty());
    page.edit->setText(QStringLiteral("USER@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QVERIFY(!page.message->isEmpty());
}

void TestPersonPage::aRenewalIsNoReasonToAsk() {
    Person page;
    page.scene.prepareIssued(QStringLiteral("user@contoso.com"));
    const CertificateRecord old = page.scene.draft().issued()->record;
    const auto renewal = renewalOf(old, page.scene.openLedger(), old.createdAt);
    EXPECT_VALUE(renewal);
    page.scene.draft().startRenewal(old, *renewal);
    page.wizard->restart();
    QTRY_VERIFY(page.mayGoOn());
    QCOMPARE(page.message->severity(), Severity::Info);
    QVERIFY2(page.message->sentence().contains(old.friendlyName), qPrintable(page.message->sentence()));
    // Somebody else who holds one is asked about.
    page.edit->setText(QStringLiteral("other@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QVERIFY(page.message->isEmpty());
    page.edit->setText(QStringLiteral("user@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QCOMPARE(page.message->severity(), Severity::Info);
    // And another certificate of the same person is.
    page.scene.draft().giveUpRenewal();
    page.wizard->restart();
    QTRY_VERIFY(!page.message->isEmpty());
    QCOMPARE(page.message->severity(), Severity::Warning);
    QVERIFY(!page.mayGoOn());
}

void TestPersonPage::pointsOutOneMailboxHoweverItIsWritten() {
    Person page;
    page.scene.prepareIssued(QStringLiteral("user@köln.example"));
    page.scene.draft().startNextPerson();
    page.edit->setText(QStringLiteral("user@xn--kln-sna.example"));
    QTRY_VERIFY(!page.message->isEmpty());
    QCOMPARE(page.message->severity(), Severity::Warning);
    QVERIFY2(page.message->sentence().contains(QStringLiteral("user@köln.example P2S")),
             qPrintable(page.message->sentence()));
    QVERIFY(!page.mayGoOn());
}

void TestPersonPage::keepsWhatWasEntered() {
    Person page;
    page.edit->setText(QStringLiteral("user@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    page.wizard->next();
    QCOMPARE(page.wizard->currentId(), static_cast<int>(PageId::Sharing));
    page.wizard->back();
    QCOMPARE(page.edit->text(), QStringLiteral("user@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QCOMPARE(page.wizard->currentWizardPage()->outcome(), QStringLiteral("user@contoso.com"));
}

QTEST_MAIN(TestPersonPage)
#include "test_person_page.moc"
