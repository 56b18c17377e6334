#include "core/base/translation.h"
#include "tests/support/dark_palette.h"
#include "tests/ui/wizard_walk.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QThreadPool>
#include <QTranslator>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace p2s;
using namespace p2s::test;

namespace {

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
    // A text of the last moment has no room yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
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

/// WCAG 2.2, relative luminance.
double luminance(const QColor& color) {
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// What most of \a place has in \a picture.
QColor backgroundOf(const QImage& picture, const QRect& place) {
    QHash<QRgb, int> counts;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

/// Text with less contrast than 4.5:1 to what it is really painted on. What is disabled may be faint.
QStringList faintTexts(QWizard& wizard) {
    QStringList complaints;
    const QPixmap pixmap = wizard.grab();
    const QImage picture = pixmap.toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = pixmap.devicePixelRatio();
    for (const QLabel* label : wizard.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
            continue;
        const QRectF place(QPointF(label->mapTo(&wizard, QPoint())) * ratio, QSizeF(label->size()) * ratio);
        const QColor background = backgroundOf(picture, place.toAlignedRect());
        const QColor text = label->palette().color(label->foregroundRole());
        if (background.isValid() && contrast(text, background) < 4.5)
            complaints << QStringLiteral("%1 on %2: “%3” %4")
                              .arg(text.name(), background.name(), label->text(), what(label));
    }
    return complaints;
}

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
