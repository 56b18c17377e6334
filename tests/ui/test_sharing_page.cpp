#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace p2s;
using namespace p2s::test;

namespace {

// The wizard, opened on the Sharing page.
struct SharingScene {
    SharingScene() {
        scene.prepareRequest();
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Sharing));
        wizard->restart();
        wizard->show();
        unique = part<QRadioButton>(wizard.get(), "uniqueRadio");
        shared = part<QRadioButton>(wizard.get(), "sharedRadio");
        edit = part<QPlainTextEdit>(wizard.get(), "recipientsEdit");
        problems = part<QListWidget>(wizard.get(), "recipientProblems");
        count = part<QLabel>(wizard.get(), "recipientCountLabel");
    }
    bool mayGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
    QRadioButton* unique = nullptr;
    QRadioButton* shared = nullptr;
    QPlainTextEdit* edit = nullptr;
    QListWidget* problems = nullptr;
    QLabel* count = nullptr;
};

} // namespace

/// One person, or several on one certificate.
class TestSharingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uniqueIsTheDefault();
    void choicesExcludeEachOther();
    void sharedAsksForPeople();
    void takesLists_data();
    void takesLists();
    void marksWhatIsWrongWhereItStands();
    void jumpsToAProblem();
    void keepsWhatWasEntered();
    void judgesALongListWithoutStopping();
};

void TestSharingPage::uniqueIsTheDefault() {
    SharingScene page;
    QVERIFY(page.unique->isChecked());
    QVERIFY(!page.edit->isVisible());
    QVERIFY(page.mayGoOn());
    QCOMPARE(page.scene.draft().sharing(), Sharing::Unique);
}

void TestSharingPage::choicesExcludeEachOther() {
    SharingScene page;
    page.shared->click();
    QVERIFY(!page.unique->isChecked());
    QCOMPARE(page.scene.draft().sharing(), Sharing::Shared);
    page.unique->click();
    QVERIFY(!page.shared->isChecked());
    QCOMPARE(page.scene.draft().sharing(), Sharing::Unique);
    for (const QRadioButton* radio : {page.unique, page.shared})
        QVERIFY2(radio->accessibleDescription().contains(QStringLiteral("revok")),
                 "says what revoking costs");
}

void TestSharingPage::sharedAsksForPeople() {
    SharingScene page;
    page.shared->click();
    QVERIFY(page.edit->isVisible());
    QVERIFY(!page.mayGoOn());
    page.edit->setPlainText(QStringLiteral("anna@contoso.com\nben@contoso.com"));
    QTRY_VERIFY(page.mayGoOn());
    QVERIFY(page.count->text().contains(QLatin1Char('2')));
    QVERIFY(page.problems->isHidden());
    const auto request = page.scene.draft().request();
    EXPECT_VALUE(request);
    QCOMPARE(request->sharedWith.size(), 2);
    QVERIFY(page.wizard->currentWizardPage()->outcome().contains(QLatin1Char('2')));
}

void TestSharingPage::takesLists_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::newRow("lines") << QStringLiteral("a@contoso.com\nb@contoso.com\n") << 2 << 0;
    QTest::newRow("commas") << QStringLiteral("a@contoso.com, b@contoso.com;c@contoso.com") << 3 << 0;
    QTest::newRow("twice") << QStringLiteral("a@contoso.com\nA@contoso.com") << 1 << 1;
    QTest::newRow("down-level") << QStringLiteral("CONTOSO\\anna") << 0 << 1;
    QTest::newRow("mixed") << QStringLiteral("a@contoso.com\nnobody\n\n,b@contoso.com") << 2 << 1;
    QTest::newRow("blank") << QStringLiteral(" \n , ;\n") << 0 << 0;
}

void TestSharingPage::takesLists() {
    QFETCH(QString, text);
    QFETCH(int, good);
    QFETCH(int, bad);
    SharingScene page;
    page.shared->click();
    page.edit->setPlainText(text);
    QTRY_VERIFY(page.count->text().contains(QString::number(good)));
    QCOMPARE(page.problems->count(), bad);
    QCOMPARE(page.mayGoOn(), good > 0 && bad == 0);
    QCOMPARE(page.problems->isVisible(), bad > 0);
    QCOMPARE(page.edit->extraSelections().size(), bad);
}

void TestSharingPage::marksWhatIsWrongWhereItStands() {
    SharingScene page;
    page.shared->click();
    page.edit->setPlainText(QStringLiteral("anna@contoso.com, nobody\nanna@contoso.com"));
    QTRY_COMPARE(page.edit->extraSelections().size(), 2);
    QCOMPARE(page.edit->extraSelections().at(0).cursor.selectedText(), QStringLiteral("nobody"));
    QCOMPARE(page.edit->extraSelections().at(1).cursor.selectedText(), QStringLiteral("anna@contoso.com"));
    QCOMPARE(page.edit->extraSelections().at(1).cursor.blockNumber(), 1);
    QVERIFY(page.problems->item(0)->text().contains(QLatin1Char('1')));
    QVERIFY(page.problems->item(1)->text().contains(QLatin1Char('2')));
    page.edit->setPlainText(QStringLiteral("anna@contoso.com"));
    QTRY_VERIFY(page.edit->extraSelections().isEmpty());
    QVERIFY(page.mayGoOn());
}

void TestSharingPage::jumpsToAProblem() {
    SharingScene page;
    page.shared->click();
    page.edit->setPlainText(QStringLiteral("anna@contoso.com\nben@contoso.com\nnobody"));
    QTRY_COMPARE(page.problems->count(), 1);
    page.problems->setCurrentRow(0);
    QTest::keyClick(page.problems, Qt::Key_Return);
    QCOMPARE(page.edit->textCursor().selectedText(), QStringLiteral("nobody"));
    QVERIFY(page.edit->hasFocus());
}

void TestSharingPage::keepsWhatWasEntered() {
    SharingScene page;
    page.shared->click();
    const QString text = QStringLiteral("anna@contoso.com\nben@contoso.com");
    page.edit->setPlainText(text);
    QTRY_VERIFY(page.mayGoOn());
    page.unique->click();
    page.shared->click();
    QCOMPARE(page.edit->toPlainText(), text);
    QTRY_VERIFY(page.mayGoOn());
    page.scene.draft().startNextPerson();
    QVERIFY2(page.edit->toPlainText().isEmpty(), "the next person's list is another");
    QTRY_VERIFY(!page.mayGoOn());
}

void TestSharingPage::judgesALongListWithoutStopping() {
    SharingScene page;
    page.shared->click();
    QString text;
    for (int i = 0; i < 1500; ++i)
        text += QStringLiteral("person%1@contoso.com\n").arg(i);
    page.edit->setPlainText(text);
    QVERIFY2(!page.mayGoOn(), "it was judged on this thread");
    QTRY_VERIFY_WITH_TIMEOUT(page.mayGoOn(), 20000);
}

QTEST_MAIN(TestSharingPage)
#include "test_sharing_page.moc"
