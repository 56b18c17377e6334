#include "core/base/translation.h"
#include "core/ledger/ledger_location.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/step_rail.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr QSize smallestScreen(800, 600);

bool isInteractive(const QWidget* widget) {
    if (widget->inherits("QAbstractScrollArea") && !qobject_cast<const QAbstractItemView*>(widget) &&
        !qobject_cast<const QPlainTextEdit*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

// A part of a greater control (the line in a spin box, a list's header) answers to that one's name.
bool isPartOfAnother(const QWidget* widget) {
    if (widget->objectName().startsWith(QLatin1StringView("qt_")))
        return true;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (isInteractive(parent) && !qobject_cast<const QLineEdit*>(parent))
            return true;
    return false;
}

// A field that is typed into or chosen from; a button says itself what it is.
bool needsBuddy(const QWidget* widget) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return !edit->isReadOnly();
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget);
}

QString what(const QWidget* widget) {
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path << QStringLiteral("%1(%2)").arg(widget->objectName(),
                                             QLatin1StringView(widget->metaObject()->className()));
    return path.join(QStringLiteral(" < "));
}

// What is wrong with the controls that are seen: names for machines, names for people, labels.
QStringList namelessControls(const QWizard& wizard) {
    QStringList complaints;
    QSet<const QWidget*> buddies;
    for (const QLabel* label : wizard.findChildren<QLabel*>())
        if (label->buddy())
            buddies << label->buddy();
    for (const QWidget* widget : wizard.currentPage()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(widget) || isPartOfAnother(widget))
            continue;
        if (widget->objectName().isEmpty())
            complaints << QStringLiteral("no object name: ") + what(widget);
        const QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (widget->accessibleName().isEmpty() && (!spoken || spoken->text(QAccessible::Name).isEmpty()))
            complaints << QStringLiteral("no accessible name: ") + what(widget);
        if (needsBuddy(widget) && !buddies.contains(widget) && !buddies.contains(widget->parentWidget()))
            complaints << QStringLiteral("no label is its buddy: ") + what(widget);
    }
    return complaints;
}

// Where the width comes from: the widest part, the widest of its parts and so on.
QString widestOf(const QWidget* page) {
    QStringList path;
    for (const QWidget* widget = page; widget;) {
        path << QStringLiteral("%1 %2")
                    .arg(what(widget).section(QLatin1Char('<'), 0, 0))
                    .arg(widget->minimumSizeHint().width());
        const QWidget* widest = nullptr;
        for (const auto* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() &&
                (!widest || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = child;
        widget = widest;
    }
    return path.join(QStringLiteral(" > "));
}

// What answers to the same Alt+letter as something else that is seen: the key would only move the focus to
// and fro.
QStringList sharedMnemonics(const QWizard& wizard) {
    QMap<QString, QStringList> taken;
    const auto add = [&](const QString& text, const QWidget* widget) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && widget->isVisible())
            taken[key.toString()] << what(widget);
    };
    for (const auto* button : wizard.findChildren<QAbstractButton*>())
        add(button->text(), button);
    for (const auto* label : wizard.findChildren<QLabel*>())
        if (label->buddy())
            add(label->text(), label);
    QStringList complaints;
    for (auto it = taken.cbegin(); it != taken.cend(); ++it)
        if (it->size() > 1)
            complaints << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" and "));
    return complaints;
}

// What does not get the room it asks for, in a window that just fits the smallest screen.
QStringList cutOffControls(const QWizard& wizard) {
    QStringList complaints;
    const QWidget* page = wizard.currentPage();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        const QRect place(widget->mapTo(page, QPoint(0, 0)), widget->size());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button)
            continue;
        if (!page->rect().contains(place))
            complaints << QStringLiteral("out of the page: ") + what(widget);
        if (label && label->wordWrap() && widget->height() < label->heightForWidth(widget->width()))
            complaints << QStringLiteral("text cut below: ") + what(widget);
        if (label && !label->wordWrap() && !label->text().isEmpty() &&
            widget->width() < label->sizeHint().width())
            complaints << QStringLiteral("text cut at its end: ") + label->text() + what(widget);
        if (button && !button->text().isEmpty() && widget->width() < button->minimumSizeHint().width())
            complaints << QStringLiteral("text cut at its end: ") + what(widget);
    }
    return complaints;
}

// The real wizard, walked with what a person would enter.
class Walk {
public:
    Walk() : m_wizard(std::make_unique<CertificateWizard>(m_scene.draft())) {
        m_wizard->resize(smallestScreen);
        m_wizard->show();
    }
    CertificateWizard& wizard() { return *m_wizard; }
    WizardScene& scene() { return m_scene; }
    template <typename T> T* find(const char* name) const { return part<T>(m_wizard.get(), name); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    bool isVisible(const char* name) const {
        const auto* widget = m_wizard->findChild<QWidget*>(QLatin1StringView(name));
        return widget && widget->isVisible();
    }
    bool goOn() {
        const int before = m_wizard->currentId();
        if (!QTest::qWaitFor([this] { return m_wizard->button(QWizard::NextButton)->isEnabled(); }, 20000))
            return false;
        m_wizard->next();
        return m_wizard->currentId() != before;
    }

    // Calls \a look on every page and every part of one.
    template <typename Look> void everywhere(Look look) {
        QTest::qWait(50);
        look("start");
        click("issuePathLink");
        QTRY_VERIFY(isVisible("createRootLink"));
        QTest::qWait(100);
        look("root: choice");
        click("importRootLink");
        click("readRootButton");
        look("root: import");
        click("otherWayButton");
        click("createRootLink");
        find<QLineEdit>("rootNameEdit")->setText(QStringLiteral("P2S Root Cert"));
        find<QLineEdit>("rootPassphraseEdit")->setText(QStringLiteral("root passphrase"));
        find<QLineEdit>("rootPassphraseRepeatEdit")->setText(QStringLiteral("root"));
        click("createRootButton");
        look("root: create, with a problem");
        m_scene.prepareRoot();
        m_wizard->restart();
        click("issuePathLink");
        click("otherWayButton");
        QTRY_VERIFY(find<QWidget>("ledgerRootLink")->isEnabled());
        look("root: choice with roots");
        click("ledgerRootLink");
        QTRY_COMPARE(find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
        look("root: ledger");
        click("showUploadButton");
        look("root: upload");
        QVERIFY(goOn());

        find<QLineEdit>("personEdit")->setText(QStringLiteral("CONTOSO\\user"));
        look("person: with a problem");
        click("useSuggestionButton");
        QVERIFY(goOn());
        look("sharing: unique");
        find<QRadioButton>("sharedRadio")->click();
        find<QPlainTextEdit>("recipientsEdit")->setPlainText(QStringLiteral("anna@contoso.com\nnobody"));
        QTRY_VERIFY(isVisible("recipientProblems"));
        look("sharing: shared");
        find<QRadioButton>("uniqueRadio")->click();
        QVERIFY(goOn());
        look("review");
        QVERIFY(goOn());
        find<QLineEdit>("pfxPathEdit")->setText(m_scene.path(QStringLiteral("user.pfx")));
        QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
        look("export");
        QVERIFY(goOn());
        look("issue");
        QTRY_VERIFY_WITH_TIMEOUT(m_scene.draft().issued(), 30000);
        if (m_wizard->currentId() == static_cast<int>(PageId::Issue))
            QVERIFY(goOn());
        QTest::qWait(300);
        look("result");
    }

private:
    WizardScene m_scene;
    std::unique_ptr<CertificateWizard> m_wizard;
};

void speak(const QString& language, Qt::LayoutDirection direction) {
    QLocale::setDefault(QLocale::c());
    if (!language.isEmpty())
        QCOMPARE(installTranslators(*qApp, language), language);
    QApplication::setLayoutDirection(direction);
}

} // namespace

/// The window around the pages.
class TestWizardShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        QThreadPool::globalInstance()->waitForDone();
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator;
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void opensOnTheFirstPageOnly();
    void remembersItsSize();
    void railShowsTheWay();
    void railLeadsBack();
    void railMirrors();
    void escAsksBeforeLosingWhatWasTyped();
    void escClosesWhenNothingIsLost();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
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
    Walk walk;
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
    Walk walk;
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
        Walk walk;
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
    Walk walk;
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
    Walk walk;
    QTest::keyClick(&walk.wizard(), Qt::Key_Escape);
    QVERIFY(!walk.wizard().isVisible());
}

void TestWizardShell::everyControlHasAName_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << QString() << Qt::LeftToRight;
    QTest::newRow("English from right to left") << QString() << Qt::RightToLeft;
    for (const QString& language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language << QLocale(language).textDirection();
}

void TestWizardShell::everyControlHasAName() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    speak(language, direction);
    Walk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        for (const QString& complaint : namelessControls(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestWizardShell::mnemonicsAreUnique_data() {
    everyControlHasAName_data();
}

void TestWizardShell::mnemonicsAreUnique() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    speak(language, direction);
    Walk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        for (const QString& complaint : sharedMnemonics(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestWizardShell::nothingIsCutOff_data() {
    everyControlHasAName_data();
}

void TestWizardShell::nothingIsCutOff() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
#ifdef Q_OS_WIN
    if (language == QLatin1StringView("de"))
        return; // see tests/windows/not-under-wine
#endif
    speak(language, direction);
    Walk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        QTest::qWait(20);
        if (walk.wizard().width() > smallestScreen.width() ||
            walk.wizard().height() > smallestScreen.height())
            complaints << QStringLiteral("%1: the window is %2×%3")
                              .arg(QLatin1StringView(place))
                              .arg(walk.wizard().width())
                              .arg(walk.wizard().height())
                       << widestOf(walk.wizard().currentPage());
        for (const QString& complaint : cutOffControls(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestWizardShell)
#include "test_wizard_shell.moc"
