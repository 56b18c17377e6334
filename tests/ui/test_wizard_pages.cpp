#include "core/base/translation.h"
#include "tests/support/dark_palette.h"
#include "tests/ui/page_faults.h"
#include "tests/ui/painted_contrast.h"
#include "tests/ui/wizard_walk.h"
#include "ui/widgets/scroll_column.h"

#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>
#include <QTranslator>
#include <QtTest>

#include <utility>

using namespace p2s;
using namespace p2s::test;

namespace {

void speak(const QString& language, Qt::LayoutDirection direction) {
    QLocale::setDefault(QLocale::c());
    if (!language.isEmpty())
        QCOMPARE(installTranslators(*qApp, language), language);
    QApplication::setLayoutDirection(direction);
}

} // namespace

/// What must hold on every page, in every language and direction.
class TestWizardPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (qEnvironmentVariable("P2S_TEST_PALETTE") == QLatin1StringView("dark"))
            QApplication::setPalette(darkPalette());
    }
    void cleanup() {
        QThreadPool::globalInstance()->waitForDone();
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator;
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void keysReachWhatIsScrolled_data();
    void keysReachWhatIsScrolled();
    void qtsOwnButtonsAreTranslated_data();
    void qtsOwnButtonsAreTranslated();
    void textStandsOut();
};

void TestWizardPages::everyControlHasAName_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << QString() << Qt::LeftToRight;
    QTest::newRow("English from right to left") << QString() << Qt::RightToLeft;
    for (const QString& language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language << QLocale(language).textDirection();
}

void TestWizardPages::everyControlHasAName() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    speak(language, direction);
    WizardWalk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        for (const QString& complaint : namelessControls(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestWizardPages::mnemonicsAreUnique_data() {
    everyControlHasAName_data();
}

void TestWizardPages::mnemonicsAreUnique() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    speak(language, direction);
    WizardWalk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        for (const QString& complaint : sharedMnemonics(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestWizardPages::nothingIsCutOff_data() {
    everyControlHasAName_data();
}

void TestWizardPages::nothingIsCutOff() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
#ifdef Q_OS_WIN
    if (language == QLatin1StringView("de"))
        return; // see tests/windows/not-under-wine
    // Without a display Qt takes the first font that it finds, which is a serif.
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
#endif
    speak(language, direction);
    WizardWalk walk;
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

void TestWizardPages::keysReachWhatIsScrolled_data() {
    everyControlHasAName_data();
}

// On the page with the most in it: Tab goes through everything, either way, and brings into sight what it
// comes to.
void TestWizardPages::keysReachWhatIsScrolled() {
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    speak(language, direction);
    WizardWalk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        if (QByteArrayView(place) != "result: weak password, sheet saved")
            return;
        QTest::qWait(20);
        walk.wizard().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        const QWidget* page = walk.wizard().currentPage();
        const auto* column = walk.find<ScrollColumn>("resultColumn");
        QVERIFY(column->widget()->height() > column->viewport()->height());
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<const QWidget*> reached;
            for (int step = 0; step < 60; ++step) {
                const QWidget* at = QApplication::focusWidget();
                QVERIFY(at);
                reached << at;
                const QRect room = column->viewport()->rect();
                const QRect seen(at->mapTo(&walk.wizard(), QPoint()) -
                                     column->viewport()->mapTo(&walk.wizard(), QPoint()),
                                 at->size());
                if (column->widget()->isAncestorOf(at) &&
                    !room.contains(
                        seen.intersected(QRect(seen.topLeft(), seen.size().boundedTo(room.size())))))
                    complaints << QStringLiteral("out of sight: ") + namedPath(at);
                QTest::keyClick(QApplication::focusWidget(), key);
            }
            for (const QWidget* widget : page->findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                    !widget->focusProxy() && !reached.contains(widget))
                    complaints << QStringLiteral("not reached: ") + namedPath(widget);
            }
        }
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestWizardPages::qtsOwnButtonsAreTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << QString()
                             << QStringList{QStringLiteral("Back"), QStringLiteral("Next"),
                                            QStringLiteral("Finish"), QStringLiteral("Cancel")};
    QTest::newRow("German") << QStringLiteral("de")
                            << QStringList{QStringLiteral("Zurück"), QStringLiteral("Weiter"),
                                           QStringLiteral("Abschließen"), QStringLiteral("Abbrechen")};
    // Qt words them differently from version to version.
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringList();
}

void TestWizardPages::qtsOwnButtonsAreTranslated() {
    QFETCH(QString, language);
    QFETCH(const QStringList, words);
    speak(language, QLocale(language).textDirection());
    WizardWalk walk;
    const QList<QWizard::WizardButton> buttons{QWizard::BackButton, QWizard::NextButton,
                                               QWizard::FinishButton, QWizard::CancelButton};
    QStringList texts;
    for (const QWizard::WizardButton button : buttons) {
        QString text = walk.wizard().button(button)->text();
        // Without its mnemonic and the arrow that some styles have.
        text.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&|[<>]")));
        texts << text.trimmed();
    }
    if (!words.isEmpty()) {
        QCOMPARE(texts, words);
        return;
    }
    for (const QString& text : std::as_const(texts)) {
        QVERIFY(!text.isEmpty());
        for (const QChar c : text)
            QVERIFY2(!c.isLetter() || c.script() == QChar::Script_Arabic, qPrintable(text));
    }
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestWizardPages::textStandsOut() {
    WizardWalk walk;
    QStringList complaints;
    walk.everywhere([&](const char* place) {
        QTest::qWait(20);
        for (const QString& complaint : faintTexts(walk.wizard()))
            complaints << QLatin1StringView(place) + QStringLiteral(": ") + complaint;
    });
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestWizardPages)
#include "test_wizard_pages.moc"
