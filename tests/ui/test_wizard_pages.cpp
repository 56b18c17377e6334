#include "core/base/translation.h"
#include "tests/support/dark_palette.h"
#include "tests/ui/wizard_walk.h"
#include "ui/widgets/scroll_column.h"
#include "ui/wizard/step_rail.h"

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
#include <QRegularExpression>
#include <QSet>
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

/// The column that \a widget is scrolled in; nothing for none.
const ScrollColumn* columnOf(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* column = qobject_cast<const ScrollColumn*>(parent))
            return column;
    return nullptr;
}

// What does not get the room it asks for, in a window that just fits the smallest screen. What is scrolled
// out of sight is not cut, as long as it has its room there.
QStringList cutOffControls(const QWizard& wizard) {
    // A text of the last moment has no room yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList complaints;
    const QWidget* page = wizard.currentPage();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        if (const auto* column = qobject_cast<const ScrollColumn*>(widget);
            column && column->widget()->width() > column->viewport()->width())
            complaints << QStringLiteral("wider than what shows it: ") + what(widget);
        const ScrollColumn* column = columnOf(widget);
        const bool isScrolled = column && column->widget()->isAncestorOf(widget);
        const QWidget* room = isScrolled ? column->widget() : page;
        const QRect place(widget->mapTo(room, QPoint(0, 0)), widget->size());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button)
            continue;
        if (!room->rect().contains(place))
            complaints << QStringLiteral("out of the page: ") + what(widget);
        if (label && !label->text().isEmpty() && !label->wordWrap() &&
            widget->height() < label->sizeHint().height())
            complaints << QStringLiteral("squeezed: ") + what(widget);
        if (button && !button->text().isEmpty() && widget->height() < button->minimumSizeHint().height())
            complaints << QStringLiteral("squeezed: ") + what(widget);
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

/// A text that is seen: where, in the wizard's own picture, and in which colour.
struct SeenText {
    QString text;
    QRect place;
    QColor color;
    const QWidget* widget;
};

/// The rows of a list, those that are selected in its other colours.
void addRows(const QAbstractItemView& view, QList<SeenText>& texts) {
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect rect = view.visualRect(index).intersected(view.viewport()->rect());
            if (rect.isEmpty() || index.data().toString().isEmpty())
                continue;
            const bool isSelected = view.selectionModel() && view.selectionModel()->isSelected(index);
            // The platform's own pair of colours for what is selected is its own affair.
            if (isSelected && contrast(view.palette().color(QPalette::HighlightedText),
                                       view.palette().color(QPalette::Highlight)) < 4.5)
                continue;
            const auto own = index.data(Qt::ForegroundRole);
            const QColor color = isSelected      ? view.palette().color(QPalette::HighlightedText)
                                 : own.isValid() ? own.value<QBrush>().color()
                                                 : view.palette().color(QPalette::Text);
            texts << SeenText{index.data().toString(),
                              QRect(view.viewport()->mapTo(view.window(), rect.topLeft()), rect.size()),
                              color, &view};
        }
    }
}

/// Everything with words in it. What is disabled may be faint.
QList<SeenText> textsOf(const QWizard& wizard) {
    QList<SeenText> texts;
    for (const QWidget* widget : wizard.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        const QRect place(widget->mapTo(&wizard, seen.topLeft()), seen.size());
        const auto add = [&](const QString& text, QPalette::ColorRole role) {
            if (!text.isEmpty() && widget->isEnabled())
                texts << SeenText{text, place, widget->palette().color(role), widget};
        };
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text(), label->foregroundRole());
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            add(combo->currentText(), combo->isEditable() ? QPalette::Text : QPalette::ButtonText);
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            add(line->text(), QPalette::Text);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->isEnabled())
            addRows(*view, texts);
    }
    return texts;
}

/// The steps paint themselves, also those that are out of reach: what they are painted in is what differs
/// most from what is behind.
double paintedContrast(const QImage& picture, const QRect& place, const QColor& background) {
    double most = 1;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            most = std::max(most, contrast(QColor(picture.pixel(x, y)), background));
    return most;
}

/// Text with less contrast than 4.5:1 to what it is really painted on.
QStringList faintTexts(QWizard& wizard) {
    QStringList complaints;
    const QPixmap pixmap = wizard.grab();
    const QImage picture = pixmap.toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = pixmap.devicePixelRatio();
    const auto inPicture = [ratio](const QRect& place) {
        return QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toAlignedRect();
    };
    for (const SeenText& seen : textsOf(wizard)) {
        const QColor background = backgroundOf(picture, inPicture(seen.place));
        if (background.isValid() && contrast(seen.color, background) < 4.5)
            complaints << QStringLiteral("%1 on %2: “%3” %4")
                              .arg(seen.color.name(), background.name(), seen.text, what(seen.widget));
    }
    // A default button has other colours than its palette says. Of one that is half out of sight there may be
    // no words to look at.
    for (const QAbstractButton* button : wizard.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty() ||
            button->visibleRegion().boundingRect() != button->rect() ||
            qobject_cast<const StepRail*>(button->parentWidget()))
            continue;
        const int frame = button->fontMetrics().height() / 4;
        const QRect words = button->visibleRegion().boundingRect().adjusted(frame, frame, -frame, -frame);
        const QRect place = inPicture(QRect(button->mapTo(&wizard, words.topLeft()), words.size()));
        const QColor background = backgroundOf(picture, place);
        if (background.isValid() && paintedContrast(picture, place, background) < 4.5)
            complaints << QStringLiteral("a button on %1: “%2” %3")
                              .arg(background.name(), button->text(), what(button));
    }
    const auto* rail = wizard.findChild<StepRail*>();
    if (!rail || !rail->isVisible())
        return complaints;
    for (const QAbstractButton* step : rail->findChildren<QAbstractButton*>()) {
        // Beside the mark, where the words are.
        const int mark = step->fontMetrics().height() * 5 / 2;
        const QRect words =
            step->rect().adjusted(step->isRightToLeft() ? 0 : mark, 0, step->isRightToLeft() ? -mark : 0, 0);
        const QRect place = inPicture(QRect(step->mapTo(&wizard, words.topLeft()), words.size()));
        const QColor background = backgroundOf(picture, place);
        if (background.isValid() && paintedContrast(picture, place, background) < 4.5)
            complaints << QStringLiteral("a step on %1: “%2”").arg(background.name(), step->text());
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
                    complaints << QStringLiteral("out of sight: ") + what(at);
                QTest::keyClick(QApplication::focusWidget(), key);
            }
            for (const QWidget* widget : page->findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                    !widget->focusProxy() && !reached.contains(widget))
                    complaints << QStringLiteral("not reached: ") + what(widget);
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
