#include "core/handover/upload_text.h"
#include "core/issuing/renewal.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace p2s;
using namespace p2s::test;

namespace {

struct Outcome {
    Outcome() { scene.prepareIssued(); }
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Result));
        wizard->restart();
        wizard->show();
    }
    template <typename T> T* find(const char* name) { return part<T>(wizard.get(), name); }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    CheckList* rehearsal() { return find<CheckList>("rehearsalResult"); }
    bool isRehearsed() {
        return QTest::qWaitFor([this] { return rehearsal()->state(0) != CheckList::State::Running; }, 20000);
    }
    const IssuedClient& issued() { return *scene.draft().issued(); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

class TestResultPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opened(const QUrl& url) { m_opened << url; }

    void init() {
        m_opened.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void showsWhatWasMade() {
        Outcome outcome;
        outcome.open();
        QCOMPARE(outcome.find<QLineEdit>("thumbprintEdit")->text(),
                 outcome.issued().certificate.sha1Thumbprint());
        QCOMPARE(outcome.find<QLineEdit>("resultPathEdit")->text(),
                 QDir::toNativeSeparators(outcome.issued().record.pfxPath));
        outcome.click("copyThumbprintButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), outcome.issued().certificate.sha1Thumbprint());
        outcome.click("openFolderButton");
        QCOMPARE(m_opened,
                 QList<QUrl>{QUrl::fromLocalFile(QFileInfo(outcome.issued().record.pfxPath).path())});
    }

    void showsThePasswordOnceMoreAndHidden() {
        Outcome outcome;
        outcome.open();
        auto* password = outcome.find<QLineEdit>("resultPasswordEdit");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(password->isReadOnly());
        outcome.click("copyResultPasswordButton");
        QVERIFY(SecretBytes::fromText(QGuiApplication::clipboard()->text()) ==
                outcome.scene.draft().password());
        outcome.wizard->accept();
        QVERIFY(password->text().isEmpty());
    }

    void showsEveryCheckWithItsOutcome() {
        Outcome outcome;
        outcome.open();
        auto* checks = outcome.find<CheckList>("fileChecks");
        QCOMPARE(checks->rowCount(), 5);
        for (int row = 0; row < checks->rowCount(); ++row) {
            QCOMPARE(checks->state(row), CheckList::State::Done);
            QVERIFY2(checks->spokenText(row).endsWith(QStringLiteral(": Yes")),
                     qPrintable(checks->spokenText(row)));
        }
    }

    void showsACheckThatFailed() {
        Outcome outcome;
        IssuedClient issued = outcome.issued();
        issued.checks[3].passed = false;
        outcome.scene.draft().setIssued(issued);
        outcome.open();
        QCOMPARE(outcome.find<CheckList>("fileChecks")->state(3), CheckList::State::Failed);
    }

    void rehearsesByItselfAndIsAccepted() {
        Outcome outcome;
        outcome.open();
        QVERIFY(outcome.isRehearsed());
        QCOMPARE(outcome.rehearsal()->state(0), CheckList::State::Done);
        QVERIFY2(outcome.rehearsal()->spokenText(0).contains(QStringLiteral("TLSv1")),
                 qPrintable(outcome.rehearsal()->spokenText(0)));
        QVERIFY(outcome.find<FindingList>("resultFindings")->findings().isEmpty());
    }

    void rehearsesWhatIsOnTheDisk() {
        Outcome outcome;
        outcome.open();
        QVERIFY(outcome.isRehearsed());
        // Somebody puts a certificate of another root in its place.
        WizardScene elsewhere;
        elsewhere.prepareRoot(QStringLiteral("OtherRoot"));
        elsewhere.prepareIssued();
        const QString path = outcome.issued().record.pfxPath;
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(elsewhere.draft().issued()->record.pfxPath, path));
        outcome.click("rehearseButton");
        QVERIFY(outcome.isRehearsed());
        QCOMPARE(outcome.rehearsal()->state(0), CheckList::State::Failed);
        QList<Rule> rules;
        for (const Finding& finding : outcome.find<FindingList>("resultFindings")->findings())
            rules << finding.rule;
        QVERIFY(rules.contains(Rule::NotUnderThisRoot));

        // And somebody takes it away.
        QVERIFY(QFile::remove(path));
        outcome.click("rehearseButton");
        QVERIFY(outcome.isRehearsed());
        QCOMPARE(outcome.rehearsal()->state(0), CheckList::State::Failed);
        QVERIFY(!outcome.find<MessageBar>("resultMessage")->isEmpty());
    }

    void savesTheSheetBesideTheFile() {
        Outcome outcome;
        outcome.open();
        const QString path = outcome.scene.path(QStringLiteral("user@contoso.com.html"));
        outcome.click("saveSheetButton");
        QTRY_VERIFY(!outcome.find<MessageBar>("resultMessage")->isEmpty());
        QFile sheet(path);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(sheet.readAll());
        QVERIFY(html.contains(QStringLiteral("user@contoso.com.pfx")));
        QVERIFY(!html.contains(outcome.scene.draft().password().toText()));
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(sheet.permissions() & others));
#endif
        auto* message = outcome.find<MessageBar>("resultMessage");
        QCOMPARE(message->severity(), Severity::Info);
        message->actionButton()->click();
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    }

    // What the batch puts beside each file: both thumbprints, and what is to be done with the old one.
    void theSheetOfARenewalNamesBoth() {
        Outcome outcome;
        const CertificateRecord old = outcome.issued().record;
        const auto renewal = renewalOf(old, outcome.scene.openLedger(), old.createdAt);
        EXPECT_VALUE(renewal);
        outcome.scene.draft().startRenewal(old, *renewal);
        outcome.scene.draft().setPfxPath(outcome.scene.path(QStringLiteral("renewed.pfx")));
        outcome.scene.draft().setPassword(SecretBytes::fromText(QStringLiteral("korrekt pferd batterie")));
        outcome.scene.draft().setFriendlyName(QStringLiteral("user@contoso.com P2S 2"));
        const auto request = outcome.scene.draft().request();
        EXPECT_VALUE(request);
        Ledger ledger = outcome.scene.openLedger();
        auto renewed =
            issueClient(*request, *outcome.scene.draft().root(), ledger, {}, outcome.scene.clock());
        EXPECT_VALUE(renewed);
        outcome.scene.draft().setIssued(*renewed);
        outcome.open();
        outcome.click("saveSheetButton");
        QTRY_VERIFY(!outcome.find<MessageBar>("resultMessage")->isEmpty());
        QFile sheet(outcome.scene.path(QStringLiteral("renewed.html")));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(sheet.readAll());
        QVERIFY(text.contains(renewed->record.sha1));
        QVERIFY(text.contains(old.sha1));
    }

    void asksBeforeReplacingASheet() {
        Outcome outcome;
        outcome.open();
        const QString path = outcome.scene.path(QStringLiteral("user@contoso.com.html"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        outcome.click("saveSheetButton");
        auto* message = outcome.find<MessageBar>("resultMessage");
        QTRY_VERIFY(!message->isEmpty());
        QCOMPARE(message->severity(), Severity::Error);
        QCOMPARE(QFileInfo(path).size(), 3);
        message->actionButton()->click();
        QTRY_COMPARE(message->severity(), Severity::Info);
        QVERIFY(QFileInfo(path).size() > 3);
    }

    void remindsOfTheUploadOnce() {
        Outcome outcome;
        outcome.open();
        auto* reminder = outcome.find<MessageBar>("uploadReminder");
        QTRY_VERIFY(!reminder->isEmpty());
        reminder->actionButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), azureUploadText(outcome.issued().chain.last()));
        // The second certificate finds the root where it has to be.
        outcome.wizard.reset();
        outcome.scene.prepareIssued(QStringLiteral("second@contoso.com"));
        outcome.open();
        QVERIFY(outcome.isRehearsed());
        QTest::qWait(200);
        QVERIFY(outcome.find<MessageBar>("uploadReminder")->isEmpty());
    }

    /// Where the root is below another, the gateway wants the one at the top.
    void remindsOfTheTopRoot() {
        Outcome outcome;
        const OpensslWorkshop workshop(outcome.scene.path(QStringLiteral(".")));
        const auto recipe = [&](const char* name) {
            return CertificateRecipe::rootAt(QString::fromLatin1(name), outcome.scene.clock().now());
        };
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("top"), recipe("Top")));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("sub"), QStringLiteral("top"), recipe("Sub")));
        const QDateTime now = outcome.scene.clock().now();
        const auto candidate = readRootCandidate(
            workshop.path(QStringLiteral("sub.pem")), workshop.path(QStringLiteral("sub.key")), {}, now,
            readCertificateFile(workshop.path(QStringLiteral("top.pem")), {})->certificates);
        EXPECT_VALUE(candidate);
        Ledger ledger = outcome.scene.openLedger();
        const auto sub =
            importRoot(*candidate, {}, SecretBytes::fromText(QStringLiteral("root passphrase")), ledger, now);
        EXPECT_VALUE(sub);
        outcome.scene.draft().startNextPerson();
        outcome.scene.draft().setRoot(*sub);
        outcome.scene.prepareIssued(QStringLiteral("third@contoso.com"));
        QCOMPARE(outcome.issued().chain.size(), 2);
        outcome.open();
        auto* reminder = outcome.find<MessageBar>("uploadReminder");
        QTRY_VERIFY(!reminder->isEmpty());
        QVERIFY2(reminder->sentence().contains(QStringLiteral("“Top”")), qPrintable(reminder->sentence()));
        reminder->actionButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), azureUploadText(outcome.issued().chain.last()));
        QVERIFY2(reminder->sentence().contains(QStringLiteral("“Top”")), qPrintable(reminder->sentence()));
    }

    void startsTheNextPerson() {
        Outcome outcome;
        outcome.scene.draft().setKey(KeyAlgorithm::Rsa3072);
        outcome.scene.prepareIssued(QStringLiteral("second@contoso.com"));
        outcome.open();
        outcome.click("nextPersonButton");
        QVERIFY(!outcome.scene.draft().issued());
        QVERIFY(!outcome.scene.draft().person());
        QVERIFY(outcome.scene.draft().password().isEmpty());
        QVERIFY(outcome.find<QLineEdit>("resultPasswordEdit")->text().isEmpty());
        QVERIFY(outcome.scene.draft().root());
        QCOMPARE(outcome.scene.draft().key(), KeyAlgorithm::Rsa3072);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestResultPage)
#include "test_result_page.moc"
