#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/made_issuing.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

struct Outcome {
    explicit Outcome(bool onWindows = true) {
        scene.store().available = onWindows;
        scene.prepareIssued();
        wizard = std::make_unique<CertificateWizard>(scene.draft());
    }
    void open() {
        wizard->setStartId(static_cast<int>(PageId::Result));
        wizard->restart();
        wizard->show();
    }
    QPushButton* button() const { return part<QPushButton>(wizard.get(), "installButton"); }
    MessageBar* message() const { return part<MessageBar>(wizard.get(), "resultMessage"); }
    void putAnIntermediateIntoTheFile() {
        const QString password = scene.draft().password().toText();
        writeBytes(scene.draft().issued()->record.pfxPath, madeIssuedPfx(password));
    }
    QString sha1() { return scene.draft().issued()->record.sha1; }
    bool says(const char* words) const {
        return QTest::qWaitFor(
            [this, words] { return message()->sentence().contains(QLatin1StringView(words)); }, 10000);
    }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

/// "Install on this computer", on a certificate store in memory.
class TestResultInstall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void isOnlyOfferedWhereItCanBeDone() {
        Outcome elsewhere(false);
        elsewhere.open();
        QVERIFY(!elsewhere.button()->isVisible());
        Outcome here;
        here.open();
        QVERIFY(here.button()->isVisible());
        QVERIFY(!here.button()->accessibleDescription().isEmpty());
    }

    void saysWhatWindowsAsksAndInstalls() {
        Outcome outcome;
        outcome.open();
        outcome.button()->click();
        QVERIFY2(outcome.scene.store().present.isEmpty(), "nothing is done before it is said");
        QVERIFY(outcome.says("Install the certificate"));
        outcome.message()->actionButton()->click();
        QVERIFY(outcome.says("is installed on this computer"));
        QVERIFY(outcome.scene.store().present.contains(outcome.sha1()));
        QCOMPARE(outcome.scene.store().present.size(), 2); // with the root
        QVERIFY(!outcome.scene.store().last.exportable);
        QCOMPARE(outcome.scene.store().last.friendlyName, outcome.scene.draft().friendlyName());
    }

    void makesTheKeyExportableWhenAsked() {
        Outcome outcome;
        outcome.open();
        outcome.button()->click();
        QVERIFY(outcome.says("Install the certificate"));
        outcome.message()->secondActionButton()->click();
        QVERIFY(outcome.says("is installed on this computer"));
        QVERIFY(outcome.scene.store().last.exportable);
    }

    void recognisesWhatIsThereAndTakesItAway() {
        Outcome outcome;
        outcome.scene.store().present << outcome.sha1();
        outcome.open();
        QTRY_VERIFY(outcome.button()->text().remove(QLatin1Char('&')).contains(QStringLiteral("Remove")));
        outcome.button()->click();
        part<QPushButton>(outcome.wizard.get(), "noButton")->click();
        QVERIFY(outcome.scene.store().present.contains(outcome.sha1()));
        QTRY_VERIFY(!outcome.wizard->findChild<QPushButton*>(QStringLiteral("yesButton")));
        outcome.button()->click();
        part<QPushButton>(outcome.wizard.get(), "yesButton")->click();
        QVERIFY(outcome.says("gone from this computer"));
        QVERIFY(outcome.scene.store().present.isEmpty());
        QVERIFY(outcome.button()->text().remove(QLatin1Char('&')).contains(QStringLiteral("Install")));
        QVERIFY(QFile::exists(outcome.scene.draft().issued()->record.pfxPath));
    }

    void saysThatTheRootStaysWhenItWasDeclined() {
        Outcome outcome;
        outcome.scene.store().present << outcome.sha1();
        outcome.scene.store().uninstalledRoot = UninstalledParts::Root::Declined;
        outcome.open();
        QTRY_VERIFY(outcome.button()->text().remove(QLatin1Char('&')).contains(QStringLiteral("Remove")));
        outcome.button()->click();
        // Before Windows asks.
        QVERIFY(part<QMessageBox>(outcome.wizard.get(), "question")
                    ->informativeText()
                    .contains(QStringLiteral("Windows then asks")));
        part<QPushButton>(outcome.wizard.get(), "yesButton")->click();
        QVERIFY(outcome.says("gone from this computer"));
        const auto words = outcome.message()->findChildren<QLabel*>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel* each) {
            return each->text().contains(QStringLiteral("still trusted"));
        }));
    }

    void leavesAloneWhatOthersInstalled() {
        Outcome outcome;
        outcome.scene.store().present << outcome.sha1();
        outcome.scene.store().foreign << outcome.sha1();
        outcome.open();
        QTRY_VERIFY(outcome.button()->text().remove(QLatin1Char('&')).contains(QStringLiteral("Remove")));
        outcome.button()->click();
        part<QPushButton>(outcome.wizard.get(), "yesButton")->click();
        QTRY_COMPARE(outcome.message()->severity(), Severity::Error);
        QVERIFY(outcome.scene.store().present.contains(outcome.sha1()));
    }

    void aDeclinedRootCanBeTriedAgain() {
        Outcome outcome;
        outcome.scene.store().declinesRoots = true;
        outcome.open();
        outcome.button()->click();
        outcome.message()->actionButton()->click();
        QVERIFY(outcome.says("not trusted"));
        QCOMPARE(outcome.message()->severity(), Severity::Warning);
        outcome.scene.store().declinesRoots = false;
        outcome.message()->actionButton()->click();
        QVERIFY(outcome.says("was installed on this computer already"));
        QCOMPARE(outcome.scene.store().present.size(), 2);
    }

    void aRefusedRootIsNotTheCertificate_data() {
        QTest::addColumn<bool>("root");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("root") << true << "Windows refused its root";
        QTest::newRow("intermediate") << false << "refused one between";
    }
    void aRefusedRootIsNotTheCertificate() {
        QFETCH(const bool, root);
        QFETCH(const QString, sentence);
        Outcome outcome;
        if (!root)
            outcome.putAnIntermediateIntoTheFile();
        outcome.scene.store().refusesRoots = root;
        outcome.scene.store().refusesIntermediates = !root;
        outcome.open();
        outcome.button()->click();
        outcome.message()->actionButton()->click();
        QVERIFY(outcome.says("The certificate is installed, but"));
        QVERIFY2(outcome.message()->sentence().contains(sentence), qPrintable(outcome.message()->sentence()));
        QCOMPARE(outcome.message()->severity(), Severity::Warning);
        QVERIFY(outcome.message()->details().contains(QStringLiteral("Access denied")));
        QVERIFY(outcome.button()->text().remove(QLatin1Char('&')).contains(QStringLiteral("Remove")));
        outcome.scene.store().refusesRoots = false;
        outcome.scene.store().refusesIntermediates = false;
        outcome.message()->actionButton()->click();
        QVERIFY(outcome.says("was installed on this computer already"));
        QCOMPARE(outcome.scene.store().present.size(), root ? 2 : 3);
    }

    void saysWhatTheStoreRefuses() {
        Outcome outcome;
        outcome.scene.store().refusal = Error{ErrorCode::StoreNotAccessible, QStringLiteral("MY")};
        outcome.open();
        outcome.button()->click();
        outcome.message()->actionButton()->click();
        QTRY_COMPARE(outcome.message()->severity(), Severity::Error);
        QVERIFY(outcome.button()->isEnabled());
        QVERIFY(outcome.scene.store().present.isEmpty());
    }
};

QTEST_MAIN(TestResultInstall)
#include "test_result_install.moc"
