#include "core/handover/password.h"
#include "core/issuing/renewal.h"
#include "core/ledger/ledger_location.h"
#include "tests/ui/wizard_walk.h"
#include "ui/ledger/ledger_window.h"
#include "ui/wizard/step_rail.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QThreadPool>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// The window around the pages.
class TestWizardShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void opensOnTheFirstPageOnly();
    void remembersItsSize();
    void railShowsTheWay();
    void railLeadsBack();
    void railMirrors();
    void escAsksBeforeLosingWhatWasTyped();
    void escClosesWhenNothingIsLost();
    void asksBeforeLosingAGeneratedPassword_data();
    void asksBeforeLosingAGeneratedPassword();
    void asksBeforeBeginningAnew_data();
    void asksBeforeBeginningAnew();
    void aListLeftOverDoesNotMixIn();
    void closesOnceThePasswordIsKnown_data();
    void closesOnceThePasswordIsKnown();
};

void TestWizardShell::opensOnTheFirstPageOnly() {
    WizardScene scene;
    CertificateWizard wizard(scene.draft());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    QCOMPARE(wizard.wizardStyle(), QWizard::ModernStyle);
    QCOMPARE(wizard.currentId(), static_cast<int>(PageId::Start));
    for (const int id : wizard.pageIds())
        QCOMPARE(wizard.page(id)->findChildren<QWidget*>().isEmpty(), id != wizard.currentId());
}

void TestWizardShell::remembersItsSize() {
    WizardScene scene;
    const QSize size(812, 633);
    {
        CertificateWizard wizard(scene.draft());
        QVERIFY(wizard.height() <= 620 && wizard.width() <= 860);
        wizard.show();
        wizard.resize(size);
        wizard.close();
    }
    // Made for the window's size here, and the ledger's home afterwards.
#ifndef Q_OS_WIN
    QCOMPARE(QFileInfo(applicationDataFolder()).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                  QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
#endif
    CertificateWizard wizard(scene.draft());
    QCOMPARE(wizard.size(), size.boundedTo(wizard.screen()->availableSize()));
}

void TestWizardShell::railShowsTheWay() {
    WizardWalk walk;
    walk.scene().prepareRequest();
    QVERIFY(!walk.isVisible("stepRail"));
    walk.click("issuePathLink");
    QVERIFY(walk.isVisible("stepRail"));
    const auto described = [&](PageId id) {
        return walk
            .find<QAbstractButton>(
                QByteArray("railStep" + QByteArray::number(static_cast<int>(id))).constData())
            ->accessibleDescription();
    };
    QCOMPARE(walk.find<StepRail>("stepRail")->findChildren<QAbstractButton*>().size(), 7);
    const QString current = described(PageId::Root);
    QVERIFY(described(PageId::Person) != current);
    QTRY_COMPARE(walk.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    QVERIFY(walk.goOn());
    QVERIFY2(described(PageId::Root).contains(QStringLiteral("P2SRootCert")),
             qPrintable(described(PageId::Root)));
    QCOMPARE(described(PageId::Person), current);
    QVERIFY(walk.goOn());
    QVERIFY(described(PageId::Person).contains(QStringLiteral("user@contoso.com")));
    for (const QAbstractButton* step : walk.find<StepRail>("stepRail")->findChildren<QAbstractButton*>())
        QVERIFY(!step->accessibleName().isEmpty());
}

void TestWizardShell::railLeadsBack() {
    WizardWalk walk;
    walk.scene().prepareRequest();
    walk.wizard().setStartId(static_cast<int>(PageId::Person));
    walk.wizard().restart();
    QVERIFY(walk.goOn());
    QVERIFY(walk.goOn());
    QCOMPARE(walk.wizard().currentId(), static_cast<int>(PageId::Review));
    const auto step = [&](PageId id) {
        return walk.find<QAbstractButton>(
            QByteArray("railStep" + QByteArray::number(static_cast<int>(id))).constData());
    };
    auto* person = step(PageId::Person);
    auto* review = step(PageId::Review);
    QVERIFY(person->isEnabled() && person->focusPolicy() & Qt::TabFocus);
    QVERIFY(!review->isEnabled());
    QVERIFY(!step(PageId::Export)->isEnabled());
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Space);
    QCOMPARE(walk.wizard().currentId(), static_cast<int>(PageId::Person));
    QCOMPARE(walk.find<QLineEdit>("personEdit")->text(), QStringLiteral("user@contoso.com"));
    QVERIFY(!person->isEnabled());
    // And on again to where it was.
    QVERIFY(walk.goOn());
    QVERIFY(walk.goOn());
    QCOMPARE(walk.wizard().currentId(), static_cast<int>(PageId::Review));
}

void TestWizardShell::railMirrors() {
    const auto isLeftOfThePage = [] {
        WizardWalk walk;
        walk.click("issuePathLink");
        QTest::qWait(50);
        const auto* rail = walk.find<StepRail>("stepRail");
        const QWidget* page = walk.wizard().currentPage();
        return rail->mapTo(&walk.wizard(), QPoint()).x() < page->mapTo(&walk.wizard(), QPoint()).x();
    };
    QVERIFY(isLeftOfThePage());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isLeftOfThePage());
}

void TestWizardShell::escAsksBeforeLosingWhatWasTyped() {
    WizardWalk walk;
    walk.scene().prepareRequest();
    QTest::keyClick(&walk.wizard(), Qt::Key_Escape);
    QPointer<QMessageBox> box = walk.find<QMessageBox>("question");
    QVERIFY(box && box->isVisible());
    QVERIFY(walk.wizard().isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QVERIFY(walk.wizard().isVisible());
    QTest::keyClick(&walk.wizard(), Qt::Key_Escape);
    walk.find<QMessageBox>("question")->findChild<QPushButton*>(QStringLiteral("yesButton"))->click();
    QTRY_VERIFY(!walk.wizard().isVisible());
}

void TestWizardShell::escClosesWhenNothingIsLost() {
    WizardWalk walk;
    QTest::keyClick(&walk.wizard(), Qt::Key_Escape);
    QVERIFY(!walk.wizard().isVisible());
}

namespace {

/// The wizard on its last page, which shows a password that nobody has seen there.
struct Outcome {
    Outcome() {
        scene.prepareRequest();
        scene.draft().setPassword(generatePassword(), true);
        Ledger ledger = scene.openLedger();
        auto issued =
            issueClient(scene.draft().request().value(), *scene.draft().root(), ledger, {}, scene.clock());
        scene.draft().setIssued(issued.value());
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Result));
        wizard->restart();
        wizard->show();
    }
    void leave(const QString& way) const {
        if (way == QStringLiteral("Esc"))
            QTest::keyClick(wizard.get(), Qt::Key_Escape);
        else if (way == QStringLiteral("X"))
            wizard->close();
        else
            part<QAbstractButton>(wizard.get(), qPrintable(way))->click();
    }
    QMessageBox* question() const { return wizard->findChild<QMessageBox*>(QStringLiteral("question")); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

void TestWizardShell::asksBeforeLosingAGeneratedPassword_data() {
    QTest::addColumn<QString>("way");
    for (const char* way : {"Esc", "X", "finishButton", "nextPersonButton"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestWizardShell::asksBeforeLosingAGeneratedPassword() {
    QFETCH(const QString, way);
    Outcome outcome;
    outcome.leave(way);
    QPointer<QMessageBox> box = outcome.question();
    QVERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QVERIFY(outcome.wizard->isVisible());
    QVERIFY(!outcome.scene.draft().password().isEmpty());
    QVERIFY(!part<QLineEdit>(outcome.wizard.get(), "resultPasswordEdit")->text().isEmpty());
    outcome.leave(way);
    part<QPushButton>(outcome.question(), "yesButton")->click();
    const bool isNext = way == QStringLiteral("nextPersonButton");
    QTRY_VERIFY(isNext ? outcome.scene.draft().password().isEmpty() : !outcome.wizard->isVisible());
}

void TestWizardShell::asksBeforeBeginningAnew_data() {
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isIssued");
    for (const char* way : {"renew", "issue", "other ledger"}) {
        QTest::addRow("%s, unseen password", way) << QString::fromLatin1(way) << true;
        QTest::addRow("%s, something entered", way) << QString::fromLatin1(way) << false;
    }
}

/// From the ledger's window, which is over the page that still has the password, or what was typed.
void TestWizardShell::asksBeforeBeginningAnew() {
    QFETCH(const QString, way);
    QFETCH(const bool, isIssued);
    Outcome outcome;
    IssuanceDraft& draft = outcome.scene.draft();
    const CertificateRecord old = draft.issued()->record;
    if (!isIssued) {
        draft.startNextPerson();
        draft.setPerson(*EmailName::parse(QStringLiteral("new@contoso.com")));
    }
    LedgerWindow& window = outcome.wizard->showLedger();
    const auto begin = [&] {
        if (way == QStringLiteral("renew"))
            Q_EMIT window.renewWanted(old, *renewalOf(old, outcome.scene.openLedger(), old.createdAt));
        else if (way == QStringLiteral("issue"))
            Q_EMIT window.issueWanted({QStringLiteral("eve@contoso.com")});
        else
            Q_EMIT window.placeChosen(outcome.scene.path(QStringLiteral("other.sqlite")));
    };
    const QString person = draft.person()->address();
    begin();
    QPointer<QMessageBox> box = outcome.question();
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->parentWidget(), &window);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QCOMPARE(draft.person()->address(), person);
    QCOMPARE(draft.password().isEmpty(), !isIssued);
    QCOMPARE(draft.ledgerPath(), outcome.scene.ledgerPath());
    QCOMPARE(outcome.wizard->currentId(), static_cast<int>(PageId::Result));
    begin();
    part<QPushButton>(outcome.question(), "yesButton")->click();
    QTRY_VERIFY(outcome.wizard->currentId() != static_cast<int>(PageId::Result) || !draft.issued());
    QVERIFY(draft.password().isEmpty());
}

void TestWizardShell::aListLeftOverDoesNotMixIn() {
    WizardScene scene;
    IssuanceDraft& draft = scene.draft();
    draft.setNextPeople({QStringLiteral("one@contoso.com"), QStringLiteral("two@contoso.com")});
    CertificateWizard wizard(draft);
    wizard.show();
    Q_EMIT wizard.showLedger().issueWanted({QStringLiteral("bob@contoso.com")});
    part<QPushButton>(part<QMessageBox>(&wizard, "question"), "yesButton")->click();
    QTRY_COMPARE(draft.person()->address(), QStringLiteral("bob@contoso.com"));
    QVERIFY(draft.nextPeople().isEmpty());
}

void TestWizardShell::closesOnceThePasswordIsKnown_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("way");
    QTest::newRow("revealed, Esc") << QStringLiteral("resultPasswordEditEye") << QStringLiteral("Esc");
    QTest::newRow("revealed, Finish")
        << QStringLiteral("resultPasswordEditEye") << QStringLiteral("finishButton");
    QTest::newRow("copied, X") << QStringLiteral("copyResultPasswordButton") << QStringLiteral("X");
}

void TestWizardShell::closesOnceThePasswordIsKnown() {
    QFETCH(const QString, act);
    QFETCH(const QString, way);
    Outcome outcome;
    part<QAbstractButton>(outcome.wizard.get(), qPrintable(act))->click();
    outcome.leave(way);
    QVERIFY(!outcome.question());
    QVERIFY(!outcome.wizard->isVisible());
}

QTEST_MAIN(TestWizardShell)
#include "test_wizard_shell.moc"
