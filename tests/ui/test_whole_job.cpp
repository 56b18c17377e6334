#include "core/base/files.h"
#include "core/readiness/gateway_rehearsal.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/purpose_list_model.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString rootName = QStringLiteral("P2SRootCert");
const QString passphrase = QStringLiteral("correct horse battery staple");

// The whole wizard on a machine where nothing is prepared.
struct Job {
    Job() : wizard(scene.draft()) {
        wizard.resize(800, 600);
        wizard.show();
    }
    template <typename T> T* find(const char* name) { return part<T>(&wizard, name); }
    void type(const char* name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
    PageId current() const { return static_cast<PageId>(wizard.currentId()); }
    bool comes(PageId page) {
        return QTest::qWaitFor([&] { return current() == page; }, 30000);
    }
    bool isShown(const char* name) {
        return QTest::qWaitFor(
            [&] {
                const auto* widget = wizard.findChild<QWidget*>(QLatin1StringView(name));
                return widget && widget->isVisible();
            },
            30000);
    }
    bool next(PageId expected) {
        const auto isOpen = [this] { return wizard.button(QWizard::NextButton)->isEnabled(); };
        if (!QTest::qWaitFor(isOpen, 10000))
            return false;
        wizard.button(QWizard::NextButton)->click();
        return comes(expected);
    }
    bool makeRoot() {
        if (current() == PageId::Start)
            click("issuePathLink");
        if (!isShown("createRootLink"))
            return false;
        click("createRootLink");
        type("rootPassphraseEdit", passphrase);
        type("rootPassphraseRepeatEdit", passphrase);
        click("createRootButton");
        return isShown("uploadTextEdit") && next(PageId::Person);
    }
    QString path(const QString& name) const { return scene.path(name); }

    WizardScene scene;
    CertificateWizard wizard;
};

// Reads the file as its recipient would and asks a gateway that has the root.
void judgeFile(Job& job, const QString& path, const SecretBytes& password, const QString& commonName) {
    const auto bytes = readFile(path);
    EXPECT_VALUE(bytes);
    const auto bundle = Pkcs12Bundle::read(*bytes, password, path);
    EXPECT_VALUE(bundle);
    QVERIFY(bundle->keyMatches());
    QCOMPARE(bundle->leaf()->commonName(), commonName);
    QCOMPARE(bundle->chain().size(), 1);
    const Certificate root = job.scene.draft().root()->authority.certificate();
    QCOMPARE(bundle->chain().constFirst(), root);
    const RehearsalOutcome outcome = rehearseGateway(*bundle, {root, {}}, job.scene.clock().now());
    QVERIFY(outcome.accepted);
    const RehearsalOutcome revoked =
        rehearseGateway(*bundle, {root, {bundle->leaf()->sha1Thumbprint()}}, job.scene.clock().now());
    QVERIFY(!revoked.accepted);
}

// Presses Tab until the part of that name has the focus.
bool tabTo(const char* name) {
    const QString wanted = QLatin1StringView(name);
    // A page gives its first field the focus once it is shown.
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        return false;
    for (int i = 0; i < 60; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            return false;
        if (focus->objectName() == wanted)
            return true;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return false;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void write(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString nameOf(const QWidget* widget) {
    return QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget->metaObject()->className()),
                                         widget->objectName());
}

// What must hold on every page, whatever is on it.
void judgePage(Job& job) {
    QWidget* page = job.wizard.currentPage();
    QTest::qWait(50);
    QVERIFY2(job.wizard.size() == QSize(800, 600),
             qPrintable(nameOf(page) + QStringLiteral(" does not fit")));

    QMap<QString, QString> letters;
    const auto children = job.wizard.findChildren<QWidget*>();
    for (QWidget* widget : children) {
        if (!widget->isVisible())
            continue;
        // What has a proxy speaks through it.
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy()) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(nameOf(page) + QStringLiteral(": no accessible name: ") + nameOf(widget)));
        }
        QString text;
        if (const auto* label = qobject_cast<QLabel*>(widget))
            text = label->buddy() ? label->text() : QString();
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            text = button->text();
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        QVERIFY2(!letters.contains(letter),
                 qPrintable(QStringLiteral("%1: %2 twice: %3, %4")
                                .arg(nameOf(page), letter, text, letters.value(letter))));
        letters.insert(letter, text);
    }
}

} // namespace

class TestWholeJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAFreshMachineToAnAcceptedFile() {
        Job job;
        QVERIFY(!QFile::exists(job.scene.ledgerPath()));
        judgePage(job);
        job.click("issuePathLink");
        QVERIFY(job.isShown("createRootLink"));
        judgePage(job);
        QVERIFY(job.makeRoot());
        judgePage(job);
        job.type("personEdit", QStringLiteral("anna@contoso.com"));
        QVERIFY(job.next(PageId::Sharing));
        judgePage(job);
        QVERIFY(job.next(PageId::Review));
        judgePage(job);
        auto* preset = job.find<QComboBox>("presetCombo");
        preset->setCurrentIndex(1);
        Q_EMIT preset->activated(1);
        QVERIFY(job.next(PageId::Export));
        const QString first = job.path(QStringLiteral("anna.pfx"));
        job.type("pfxPathEdit", first);
        judgePage(job);
        const SecretBytes firstPassword = job.scene.draft().password();
        QVERIFY(job.next(PageId::Issue));
        QVERIFY(job.comes(PageId::Result));
        auto* rehearsal = job.find<CheckList>("rehearsalResult");
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal->state(0), CheckList::State::Done, 20000);
        QVERIFY(job.isShown("uploadReminder"));
        judgePage(job);
        judgeFile(job, first, firstPassword, QStringLiteral("anna@contoso.com"));

        // The next person, who is several.
        job.click("copyResultPasswordButton");
        job.click("nextPersonButton");
        QCOMPARE(job.current(), PageId::Person);
        QVERIFY(job.find<QLineEdit>("personEdit")->text().isEmpty());
        QVERIFY(!job.wizard.button(QWizard::NextButton)->isEnabled());
        job.type("personEdit", QStringLiteral("field-team@contoso.com"));
        QVERIFY(job.next(PageId::Sharing));
        job.click("sharedRadio");
        QVERIFY(!job.wizard.button(QWizard::NextButton)->isEnabled());
        job.find<QPlainTextEdit>("recipientsEdit")
            ->setPlainText(QStringLiteral("ben@contoso.com, carol@contoso.com\ndora@contoso.com"));
        judgePage(job);
        QVERIFY(job.next(PageId::Review));
        QCOMPARE(job.find<QTreeView>("purposesView")->model()->rowCount(), 3);
        QVERIFY(job.next(PageId::Export));
        // The folder is the one of before, the password is not.
        const QString second = QDir::fromNativeSeparators(job.find<QLineEdit>("pfxPathEdit")->text());
        QCOMPARE(second, job.path(QStringLiteral("field-team@contoso.com.pfx")));
        const SecretBytes secondPassword = job.scene.draft().password();
        QVERIFY(!secondPassword.isEmpty());
        QVERIFY(!(secondPassword == firstPassword));
        QVERIFY(job.next(PageId::Issue));
        QVERIFY(job.comes(PageId::Result));
        judgeFile(job, second, secondPassword, QStringLiteral("field-team@contoso.com"));

        const Ledger ledger = job.scene.openLedger();
        const auto records = ledger.certificates();
        EXPECT_VALUE(records);
        QCOMPARE(records->size(), 2);
        for (const CertificateRecord& record : *records)
            QCOMPARE(record.state, CertificateState::Issued);
        const auto shared =
            ledger.validCertificatesOf(QStringLiteral("carol@contoso.com"), job.scene.clock().now());
        EXPECT_VALUE(shared);
        QCOMPARE(shared->size(), 1);
        QCOMPARE(shared->constFirst().sharing, Sharing::Shared);
        QCOMPARE(shared->constFirst().recipients.size(), 3);
        QCOMPARE(job.scene.savedFiles().size(), 2);

        job.click("resultPasswordEditEye");
        job.wizard.button(QWizard::FinishButton)->click();
        QVERIFY(!job.wizard.isVisible());
        QVERIFY(job.scene.draft().password().isEmpty());
    }

    void backKeepsEverything() {
        Job job;
        QVERIFY(job.makeRoot());
        job.type("personEdit", QStringLiteral("anna@contoso.com"));
        QVERIFY(job.next(PageId::Sharing));
        job.click("sharedRadio");
        const QString people = QStringLiteral("ben@contoso.com\ncarol@contoso.com");
        job.find<QPlainTextEdit>("recipientsEdit")->setPlainText(people);
        QVERIFY(job.next(PageId::Review));
        auto* add = job.find<QComboBox>("addPurposeCombo");
        add->setEditText(QStringLiteral("1.2.3.4"));
        job.click("addPurposeButton");
        QVERIFY(job.next(PageId::Export));
        auto* target = job.find<QComboBox>("targetCombo");
        target->setCurrentIndex(3);
        const QString place = job.path(QStringLiteral("own place.pfx"));
        job.type("pfxPathEdit", place);
        job.type("friendlyNameEdit", QStringLiteral("Own name"));
        job.click("typePasswordRadio");
        const QString own = QStringLiteral("korrekt pferd batterie heftklammer");
        job.type("passwordEdit", own);
        job.type("passwordRepeatEdit", own);

        while (job.current() != PageId::Root) {
            QVERIFY(job.wizard.button(QWizard::BackButton)->isEnabled());
            job.wizard.button(QWizard::BackButton)->click();
        }
        QVERIFY(job.next(PageId::Person));
        QCOMPARE(job.find<QLineEdit>("personEdit")->text(), QStringLiteral("anna@contoso.com"));
        QVERIFY(job.next(PageId::Sharing));
        QVERIFY(job.find<QRadioButton>("sharedRadio")->isChecked());
        QCOMPARE(job.find<QPlainTextEdit>("recipientsEdit")->toPlainText(), people);
        QVERIFY(job.next(PageId::Review));
        QCOMPARE(job.find<QTreeView>("purposesView")
                     ->model()
                     ->index(1, PurposeListModel::ObjectIdentifier)
                     .data()
                     .toString(),
                 QStringLiteral("1.2.3.4"));
        QVERIFY(job.next(PageId::Export));
        QCOMPARE(target->currentIndex(), 3);
        QCOMPARE(job.find<QLineEdit>("pfxPathEdit")->text(), place);
        QCOMPARE(job.find<QLineEdit>("friendlyNameEdit")->text(), QStringLiteral("Own name"));
        QVERIFY(job.find<QRadioButton>("typePasswordRadio")->isChecked());
        QCOMPARE(job.find<QLineEdit>("passwordEdit")->text(), own);
        QVERIFY(job.next(PageId::Issue));
        QVERIFY(job.comes(PageId::Result));

        // All the way back once more and forward again: the outcome is still that of what stands there.
        const QString sha1 = job.scene.draft().issued()->record.sha1;
        while (job.current() != PageId::Root)
            job.wizard.button(QWizard::BackButton)->click();
        for (const PageId page :
             {PageId::Person, PageId::Sharing, PageId::Review, PageId::Export, PageId::Issue})
            QVERIFY2(job.next(page), qPrintable(nameOf(job.wizard.currentPage())));
        QVERIFY(job.comes(PageId::Result));
        QCOMPARE(job.scene.draft().issued()->record.sha1, sha1);
        QCOMPARE(job.scene.openLedger().certificates()->size(), 1);
    }

    void byKeyboardAlone() {
        Job job;
        QVERIFY(QTest::qWaitForWindowActive(&job.wizard));
        QTRY_VERIFY(job.find<QWidget>("issuePathLink")->hasFocus());
        press(Qt::Key_Return);
        QVERIFY(job.isShown("createRootLink"));
        QTest::qWait(100);
        QVERIFY(tabTo("createRootLink"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("rootPassphraseEdit"));
        write(passphrase);
        QVERIFY(tabTo("rootPassphraseRepeatEdit"));
        write(passphrase);
        QVERIFY(tabTo("createRootButton"));
        press(Qt::Key_Space);
        QVERIFY(job.isShown("uploadTextEdit"));
        QVERIFY(tabTo("nextButton"));
        press(Qt::Key_Space);
        QVERIFY(job.comes(PageId::Person));

        QVERIFY(tabTo("personEdit"));
        write(QStringLiteral("anna@contoso.com"));
        QTRY_VERIFY(job.wizard.button(QWizard::NextButton)->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(job.comes(PageId::Sharing));
        press(Qt::Key_Return);
        QVERIFY(job.comes(PageId::Review));

        QVERIFY(tabTo("addPurposeCombo"));
        write(QStringLiteral("Secure Email"));
        press(Qt::Key_Return);
        QVERIFY(tabTo("purposesView"));
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!job.wizard.button(QWizard::NextButton)->isEnabled());
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(job.wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(tabTo("nextButton"));
        press(Qt::Key_Space);
        QVERIFY(job.comes(PageId::Export));

        QVERIFY(tabTo("pfxPathEdit"));
        press(Qt::Key_A, Qt::ControlModifier);
        write(job.path(QStringLiteral("anna.pfx")));
        QTRY_VERIFY(job.wizard.button(QWizard::NextButton)->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(job.comes(PageId::Result));
        QVERIFY(QFile::exists(job.path(QStringLiteral("anna.pfx"))));

        QVERIFY(tabTo("resultPasswordEditEye"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("saveSheetButton"));
        press(Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(job.path(QStringLiteral("anna.html"))));
        QVERIFY(tabTo("nextPersonButton"));
        press(Qt::Key_Space);
        QVERIFY(job.comes(PageId::Person));
        QTRY_VERIFY(job.find<QLineEdit>("personEdit")->hasFocus());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!job.wizard.isVisible());
    }
};

QTEST_MAIN(TestWholeJob)
#include "test_whole_job.moc"
