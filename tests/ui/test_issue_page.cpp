#include "tests/support/expect_result.h"
#include "tests/ui/export_scene.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issue_page.h"

#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace p2s;
using namespace p2s::test;

namespace {

// Issues for real, but waits at one stage until it is told to go on.
struct Gate {
    explicit Gate(IssueStage at = IssueStage::CreatingKey) : stage(at) {}
    const IssueStage stage;
    QSemaphore reached;
    QSemaphore goOn;
    std::atomic_int issued = 0;

    Issuer issuer() {
        return [this](const IssuanceRequest& request, const UnlockedRoot& root, const QString& ledgerPath,
                      const Progress<IssueStage>& progress, const Clock& clock) {
            const auto stopping = [&, waited = false](IssueStage now) mutable {
                const bool isWanted = progress(now);
                if (now != stage || waited)
                    return isWanted;
                waited = true;
                reached.release();
                goOn.acquire();
                return progress(now);
            };
            auto result = issueIntoLedger(request, root, ledgerPath, stopping, clock);
            issued += result.has_value() ? 1 : 0;
            return result;
        };
    }
};

// The wizard on its way from the Export page to the Issue page.
struct Issue : ExportScene {
    Issue() : page(wizard->findChild<IssuePage*>()) { saveTo(scene.path(QStringLiteral("user.pfx"))); }
    [[nodiscard]] bool start() {
        if (!QTest::qWaitFor([this] { return mayIssue(); }))
            return false;
        wizard->next();
        return current() == PageId::Issue;
    }
    MessageBar* message() { return part<MessageBar>(wizard.get(), "issueMessage"); }
    CheckList* stages() { return part<CheckList>(wizard.get(), "issueStages"); }
    QPushButton* cancel() { return part<QPushButton>(wizard.get(), "cancelIssueButton"); }
    qsizetype recorded() { return scene.openLedger().certificates()->size(); }

    IssuePage* page;
};

} // namespace

class TestIssuePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesAndGoesOnByItself() {
        Issue issue;
        QVERIFY(issue.start());
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
        QVERIFY(issue.scene.draft().issued());
        QCOMPARE(issue.recorded(), 1);
        QCOMPARE(issue.scene.savedFiles(), QStringList{QStringLiteral("user.pfx")});
        for (int row = 0; row < issue.stages()->rowCount(); ++row)
            QCOMPARE(issue.stages()->state(row), CheckList::State::Done);
    }

    void tellsTheStages() {
        Gate gate(IssueStage::Recording);
        Issue issue;
        issue.page->setIssuer(gate.issuer());
        QVERIFY(issue.start());
        QVERIFY(gate.reached.tryAcquire(1, 30000));
        auto* stages = issue.stages();
        QCOMPARE(stages->rowCount(), static_cast<int>(allIssueStages().size()));
        QTRY_COMPARE(stages->state(3), CheckList::State::Running);
        QCOMPARE(stages->state(2), CheckList::State::Done);
        QCOMPARE(stages->state(4), CheckList::State::Waiting);
        QCOMPARE(part<QProgressBar>(issue.wizard.get(), "issueProgress")->value(), 3);
        QVERIFY(!issue.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!issue.button(QWizard::BackButton)->isEnabled());
        gate.goOn.release();
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
    }

    void cancelLeavesNothing_data() {
        QTest::addColumn<IssueStage>("stage");
        QTest::addColumn<bool>("byEscape");
        const QStringList names{QStringLiteral("key"),     QStringLiteral("signature"),
                                QStringLiteral("check"),   QStringLiteral("recording"),
                                QStringLiteral("writing"), QStringLiteral("file check")};
        for (qsizetype i = 0; i < allIssueStages().size(); ++i) {
            QTest::addRow("%s by button", qPrintable(names.at(i))) << allIssueStages().at(i) << false;
            QTest::addRow("%s by Esc", qPrintable(names.at(i))) << allIssueStages().at(i) << true;
        }
    }
    void cancelLeavesNothing() {
        QFETCH(const IssueStage, stage);
        QFETCH(const bool, byEscape);
        Gate gate(stage);
        Issue issue;
        issue.page->setIssuer(gate.issuer());
        QVERIFY(issue.start());
        QVERIFY(gate.reached.tryAcquire(1, 30000));
        QVERIFY(issue.cancel()->isVisible());
        if (byEscape)
            QTest::keyClick(issue.wizard.get(), Qt::Key_Escape);
        else
            issue.cancel()->click();
        gate.goOn.release();
        QTRY_VERIFY_WITH_TIMEOUT(!issue.page->isWorking(), 30000);

        QVERIFY(issue.wizard->isVisible());
        QCOMPARE(issue.current(), PageId::Issue);
        QVERIFY(!issue.scene.draft().issued());
        QCOMPARE(issue.scene.savedFiles(), QStringList());
        QCOMPARE(issue.recorded(), 0);
        QCOMPARE(issue.message()->severity(), Severity::Info);
        QTRY_VERIFY(issue.button(QWizard::BackButton)->isEnabled());
        QVERIFY(!issue.button(QWizard::NextButton)->isEnabled());

        // And the second time it goes through.
        issue.page->setIssuer(issueIntoLedger);
        issue.message()->actionButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
        QCOMPARE(issue.recorded(), 1);
    }

    void aFailureIsExplainedAndCanBeCured() {
        Issue issue;
        issue.page->setIssuer([](const IssuanceRequest& request, const UnlockedRoot& root,
                                 const QString& ledger, const Progress<IssueStage>& progress,
                                 const Clock& clock) {
            // The folder goes away between the Export page and the work.
            IssuanceRequest lost = request;
            lost.pfxPath = QFileInfo(request.pfxPath).absolutePath() + QStringLiteral("/gone/user.pfx");
            return issueIntoLedger(lost, root, ledger, progress, clock);
        });
        QVERIFY(issue.start());
        QTRY_VERIFY_WITH_TIMEOUT(!issue.message()->isEmpty(), 30000);
        QCOMPARE(issue.message()->severity(), Severity::Error);
        QVERIFY(issue.message()->sentence().contains(QStringLiteral("does not exist")));
        QCOMPARE(issue.recorded(), 0);
        QTRY_VERIFY(issue.button(QWizard::BackButton)->isEnabled());
        issue.button(QWizard::BackButton)->click();
        QCOMPARE(issue.current(), PageId::Export);
        QCOMPARE(QDir::toNativeSeparators(part<QLineEdit>(issue.wizard.get(), "pfxPathEdit")->text()),
                 QDir::toNativeSeparators(issue.scene.path(QStringLiteral("user.pfx"))));
        issue.page->setIssuer(issueIntoLedger);
        QVERIFY(issue.start());
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
    }

    void closingStopsTheWorkAndWaits() {
        Issue issue;
        std::atomic_bool isInside = false;
        std::atomic_bool isOut = false;
        issue.page->setIssuer([&](const IssuanceRequest&, const UnlockedRoot&, const QString&,
                                  const Progress<IssueStage>& progress,
                                  const Clock&) -> Result<IssuedClient> {
            isInside = true;
            while (progress(IssueStage::CreatingKey))
                QThread::msleep(1);
            QThread::msleep(50);
            isOut = true;
            return failure(ErrorCode::Cancelled);
        });
        QVERIFY(issue.start());
        QTRY_VERIFY(isInside.load());
        issue.wizard.reset();
        QVERIFY(isOut.load());
    }

    void isNotIssuedTwice() {
        Gate gate;
        gate.goOn.release(10);
        Issue issue;
        issue.page->setIssuer(gate.issuer());
        QVERIFY(issue.start());
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
        const QString sha1 = issue.scene.draft().issued()->record.sha1;

        issue.button(QWizard::BackButton)->click();
        QCOMPARE(issue.current(), PageId::Issue);
        QVERIFY(issue.button(QWizard::BackButton)->isEnabled());
        issue.button(QWizard::BackButton)->click();
        QCOMPARE(issue.current(), PageId::Export);
        auto* told = part<MessageBar>(issue.wizard.get(), "alreadyIssuedMessage");
        QVERIFY(!told->isEmpty());
        QVERIFY(issue.button(QWizard::NextButton)->text() != QStringLiteral("&Issue"));
        QVERIFY(issue.button(QWizard::NextButton)->isEnabled());
        issue.button(QWizard::NextButton)->click();
        QTRY_COMPARE(issue.current(), PageId::Result);
        QCOMPARE(issue.scene.draft().issued()->record.sha1, sha1);
        QCOMPARE(gate.issued.load(), 1);
        QCOMPARE(issue.recorded(), 1);
    }

    void aChangeMakesAnotherOne() {
        Issue issue;
        QVERIFY(issue.start());
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
        issue.button(QWizard::BackButton)->click();
        issue.button(QWizard::BackButton)->click();
        QCOMPARE(issue.current(), PageId::Export);
        part<QLineEdit>(issue.wizard.get(), "friendlyNameEdit")->setText(QStringLiteral("Second laptop"));
        QVERIFY(!issue.scene.draft().issued());
        QVERIFY(part<MessageBar>(issue.wizard.get(), "alreadyIssuedMessage")->isEmpty());
        QCOMPARE(issue.button(QWizard::NextButton)->text(), QStringLiteral("&Issue"));
        // The file of the first one is in the way now.
        auto* place = part<MessageBar>(issue.wizard.get(), "pfxPathMessage");
        QTRY_VERIFY(!place->isEmpty());
        QVERIFY(!issue.button(QWizard::NextButton)->isEnabled());
        part<QLineEdit>(issue.wizard.get(), "pfxPathEdit")
            ->setText(issue.scene.path(QStringLiteral("second.pfx")));
        QVERIFY(issue.start());
        QTRY_COMPARE_WITH_TIMEOUT(issue.current(), PageId::Result, 30000);
        QCOMPARE(issue.recorded(), 2);
    }
};

QTEST_MAIN(TestIssuePage)
#include "test_issue_page.moc"
