#include "ui/widgets/copy_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/question.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/severity_color.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include "core/base/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace p2s;

namespace {

QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 45), QColor(32, 32, 32));
    palette.setColor(QPalette::Base, QColor(26, 26, 26));
    return palette;
}

QPalette highContrastPalette() {
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    return palette;
}

QList<QRgb> coloursIn(const QImage& image) {
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                found << image.pixel(x, y);
    return found.values();
}

QString textOf(const MessageBar& bar) {
    QStringList texts;
    for (const QLabel* label : bar.findChildren<QLabel*>())
        if (label->isVisibleTo(&bar))
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// The small parts that all pages share.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_palette = QApplication::palette(); }
    void cleanup() {
        QApplication::setPalette(m_palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void barSaysWhatHappenedAndWhatToDo();
    void barKeepsTheCodeBehindDetails();
    void barTakesActionsBack();
    void barHasAWordForEachSeverity_data();
    void barHasAWordForEachSeverity();
    void copyButtonCopiesAndSaysSo();
    void copiedPasswordIsMarked();
    void copiedPasswordLeavesTheClipboard_data();
    void copiedPasswordLeavesTheClipboard();
    void passwordFieldShowsAndHides();
    void clearedPasswordStaysAway();
    void passwordFieldGivesItsTextAway();
    void iconsExistAndTakeTheirColour_data();
    void iconsExistAndTakeTheirColour();
    void iconsFollowThePalette();
    void arrowsMirror();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void workBarShowsAfterAMoment();
    void workBarStopsTheWork();
    void asyncBringsTheResultBack();
    void asyncDropsWhatNobodyWaitsFor();
    void tabFollowsTheLayout();
    void questionDefaultsToNo();

private:
    QPalette m_palette;
};

void TestWidgets::barSaysWhatHappenedAndWhatToDo() {
    MessageBar bar;
    QVERIFY(bar.isEmpty());
    QVERIFY(bar.isHidden());
    const Error error{ErrorCode::FileEmpty, QStringLiteral("root.pfx")};
    bar.showError(error);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.sentence(), errorText(error).sentence);
    QVERIFY(textOf(bar).contains(errorText(error).sentence));
    QVERIFY(textOf(bar).contains(errorText(error).hint));
    QVERIFY(bar.accessibleDescription().contains(errorText(error).sentence));
    bar.clear();
    QVERIFY(bar.isEmpty());
    QVERIFY(bar.isHidden());
}

void TestWidgets::barKeepsTheCodeBehindDetails() {
    MessageBar bar;
    bar.setObjectName(QStringLiteral("bar"));
    bar.showError({ErrorCode::FileMalformed,
                   QStringLiteral("a.cer"),
                   QStringLiteral("trailing bytes"),
                   {QStringLiteral("asn1 encoding routines::wrong tag")}});
    QVERIFY(!textOf(bar).contains(QStringLiteral("file-malformed")));
    auto* details = bar.findChild<QToolButton*>(QStringLiteral("barDetails"));
    QVERIFY(details && details->isVisibleTo(&bar));
    details->click();
    for (const char* part : {"file-malformed", "trailing bytes", "wrong tag"})
        QVERIFY2(textOf(bar).contains(QLatin1StringView(part)), part);
    bar.findChild<QPushButton*>(QStringLiteral("barCopyDetails"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("file-malformed")));
    // The next message begins closed; one without details has no button for them.
    bar.showMessage(Severity::Info, QStringLiteral("Saved."));
    QVERIFY(!details->isVisibleTo(&bar));
    QVERIFY(!textOf(bar).contains(QStringLiteral("file-malformed")));
}

void TestWidgets::barTakesActionsBack() {
    MessageBar bar;
    int first = 0;
    int second = 0;
    bar.showMessage(Severity::Warning, QStringLiteral("One."));
    bar.setAction(QStringLiteral("&Cure it"), [&] { ++first; });
    bar.setSecondAction(QStringLiteral("Or so"), [&] { ++second; });
    bar.actionButton()->click();
    bar.secondActionButton()->click();
    QCOMPARE(first, 1);
    QCOMPARE(second, 1);
    QCOMPARE(bar.actionButton()->accessibleName(), QStringLiteral("Cure it"));
    bar.showMessage(Severity::Warning, QStringLiteral("Two."));
    QVERIFY(bar.actionButton()->isHidden());
    QVERIFY(bar.secondActionButton()->isHidden());
    bar.setAction(QStringLiteral("Other"), [&] { first += 10; });
    bar.actionButton()->click();
    QCOMPARE(first, 11);
}

void TestWidgets::barHasAWordForEachSeverity_data() {
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("word");
    QTest::newRow("error") << Severity::Error << QStringLiteral("Problem");
    QTest::newRow("warning") << Severity::Warning << QStringLiteral("Caution");
    QTest::newRow("info") << Severity::Info << QStringLiteral("Please note");
}

void TestWidgets::barHasAWordForEachSeverity() {
    QFETCH(Severity, severity);
    QFETCH(QString, word);
    MessageBar bar;
    bar.showMessage(severity, QStringLiteral("Something is so."));
    QVERIFY(textOf(bar).contains(word));
    QCOMPARE(bar.accessibleName(), word);
    QCOMPARE(bar.severity(), severity);
}

void TestWidgets::copyButtonCopiesAndSaysSo() {
    QString text = QStringLiteral("before");
    CopyButton button(QStringLiteral("&Copy"), [&] { return text; });
    const QSize size = button.sizeHint();
    text = QStringLiteral("at the click");
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(button.text(), CopyButton::tr("Copied"));
    QCOMPARE(button.sizeHint(), size);
    QTest::qWait(1500);
    QCOMPARE(button.text(), CopyButton::tr("Copied"));
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), QStringLiteral("&Copy"), 2000);
}

void TestWidgets::copiedPasswordIsMarked() {
    CopyButton button(QStringLiteral("&Copy"), [] { return SecretBytes("pomelo"); });
    button.click();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("pomelo"));
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    for (const char* format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                               "CanUploadToCloudClipboard"})
        QVERIFY2(
            data->hasFormat(
                QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1StringView(format))),
            format);
    QCOMPARE(button.text(), CopyButton::tr("Copied"));
}

void TestWidgets::copiedPasswordLeavesTheClipboard_data() {
    QTest::addColumn<QString>("copiedMeanwhile");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing else was copied") << QString() << QString();
    QTest::newRow("something else was") << QStringLiteral("a recipe") << QStringLiteral("a recipe");
}

void TestWidgets::copiedPasswordLeavesTheClipboard() {
    QFETCH(QString, copiedMeanwhile);
    QClipboard* clipboard = QGuiApplication::clipboard();
    copySecret(SecretBytes("pomelo"));
    if (!copiedMeanwhile.isEmpty())
        clipboard->setText(copiedMeanwhile);
    // The minute has passed.
    auto* minute = qApp->findChild<QTimer*>(QStringLiteral("secretClipboardMinute"));
    QVERIFY(minute && minute->isActive() && minute->intervalAsDuration() == std::chrono::minutes(1));
    minute->start(0);
    QTRY_VERIFY(!minute->isActive());
    QTEST(clipboard->text(), "left");
}

void TestWidgets::clearedPasswordStaysAway() {
    PasswordField field;
    QTest::keyClicks(field.lineEdit(), QStringLiteral("pomelo"));
    field.setRevealed(true);
    field.clear();
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    field.setRevealed(true);
    field.lineEdit()->undo();
    QVERIFY2(field.isEmpty(), "Ctrl+Z brings the password back");
}

void TestWidgets::passwordFieldShowsAndHides() {
    PasswordField field;
    field.setNames(QStringLiteral("secretEdit"), QStringLiteral("Secret"));
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    auto* eye = field.findChild<QToolButton*>(QStringLiteral("secretEditEye"));
    QVERIFY(eye);
    QVERIFY(eye->focusPolicy() & Qt::TabFocus);
    const QString before = eye->accessibleName();
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    eye->setFocus();
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
    QVERIFY(eye->accessibleName() != before);
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field.lineEdit()->layoutDirection(), Qt::LeftToRight);
}

void TestWidgets::passwordFieldGivesItsTextAway() {
    PasswordField field;
    int changes = 0;
    int submits = 0;
    connect(&field, &PasswordField::changed, this, [&] { ++changes; });
    connect(&field, &PasswordField::submitted, this, [&] { ++submits; });
    QVERIFY(field.isEmpty());
    QTest::keyClicks(field.lineEdit(), QStringLiteral("pass"));
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(changes, 4);
    QCOMPARE(submits, 1);
    QVERIFY(field.secret() == SecretBytes::fromText(QStringLiteral("pass")));
    const SecretBytes word = SecretBytes::fromText(QStringLiteral("schlüssel 鍵"));
    field.setSecret(word);
    QVERIFY(field.secret() == word);
    field.clear();
    QVERIFY(field.isEmpty());
}

void TestWidgets::iconsExistAndTakeTheirColour_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"error", "warning", "info",   "done",   "check",  "eye",        "eye-off", "copy",
          "up",    "down",    "arrow",  "back",   "add",    "remove",     "folder",  "save",
          "root",  "ledger",  "person", "people", "import", "certificate"})
        QTest::newRow(name) << QString(QLatin1StringView(name));
}

void TestWidgets::iconsExistAndTakeTheirColour() {
    QFETCH(QString, name);
    QPalette palette = QApplication::palette();
    const QColor colour(200, 30, 90);
    palette.setColor(QPalette::ButtonText, colour);
    QApplication::setPalette(palette);
    const QByteArray latin = name.toLatin1();
    const QIcon icon = themedIcon(QLatin1StringView(latin));
    for (const int side : {16, 20, 24, 32, 72}) {
        const QImage image = icon.pixmap(QSize(side, side), 1.0).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        const QList<QRgb> colours = coloursIn(image);
        QVERIFY2(colours.size() <= 1, "an edge has another colour");
        if (!colours.isEmpty())
            QCOMPARE(colours.first(), colour.rgb());
    }
    QVERIFY(!coloursIn(icon.pixmap(QSize(72, 72), 1.0).toImage()).isEmpty());
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestWidgets::iconsFollowThePalette() {
    const QIcon icon = themedIcon(QLatin1StringView("folder"));
    const QImage light = icon.pixmap(QSize(24, 24), 1.0).toImage();
    QApplication::setPalette(darkPalette());
    const QImage dark = icon.pixmap(QSize(24, 24), 1.0).toImage();
    QVERIFY(light != dark);
    QCOMPARE(coloursIn(dark).first(), QApplication::palette().color(QPalette::ButtonText).rgb());
}

void TestWidgets::arrowsMirror() {
    for (const char* name : {"arrow", "back", "import"}) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage left = themedIcon(QLatin1StringView(name)).pixmap(QSize(24, 24), 1.0).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right = themedIcon(QLatin1StringView(name)).pixmap(QSize(24, 24), 1.0).toImage();
        QVERIFY2(left != right, name);
        QCOMPARE(left.mirrored(true, false), right);
    }
    const QImage right = themedIcon(QLatin1StringView("folder")).pixmap(QSize(24, 24), 1.0).toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(themedIcon(QLatin1StringView("folder")).pixmap(QSize(24, 24), 1.0).toImage(), right);
}

void TestWidgets::coloursAreReadable_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::palette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestWidgets::coloursAreReadable() {
    QFETCH(QPalette, palette);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const QColor colour = severityColor(severity, palette);
        const QColor ground = messageGround(colour, palette);
        QVERIFY(contrastRatio(colour, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrastRatio(colour, ground) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), ground) >= 4.5);
    }
    QVERIFY(contrastRatio(successColor(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrastRatio(quietTextColor(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrastRatio(quietTextColor(palette, QPalette::Base), palette.color(QPalette::Base)) >= 4.5);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void TestWidgets::workBarShowsAfterAMoment() {
    WorkBar bar;
    bar.show();
    auto* cancel = bar.findChild<QPushButton*>(QStringLiteral("cancelWorkButton"));
    QVERIFY(cancel->isHidden());
    const QSize empty = bar.sizeHint();
    bar.begin(QStringLiteral("Making the key pair …"));
    QVERIFY(bar.isWorking());
    QVERIFY2(cancel->isHidden(), "what is done in a moment must not flash");
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(bar.sizeHint().height(), empty.height());
    bar.end();
    QVERIFY(cancel->isHidden());
    QVERIFY(!bar.isWorking());
}

void TestWidgets::workBarStopsTheWork() {
    KeepGoing keepGoing;
    {
        WorkBar bar;
        keepGoing = bar.begin(QStringLiteral("Working"));
        QVERIFY(keepGoing());
        bar.cancel();
        QVERIFY(!keepGoing());
        keepGoing = bar.begin(QStringLiteral("Again"));
        QVERIFY(keepGoing());
    }
    QVERIFY2(!keepGoing(), "work outlives the page that wanted it");
}

void TestWidgets::asyncBringsTheResultBack() {
    QObject context;
    Qt::HANDLE worker = nullptr;
    Qt::HANDLE home = nullptr;
    int answer = 0;
    runAsync(
        &context,
        [&worker] {
            worker = QThread::currentThreadId();
            return 42;
        },
        [&](int result) {
            answer = result;
            home = QThread::currentThreadId();
        });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(home, QThread::currentThreadId());
    QVERIFY(worker != home);
}

void TestWidgets::asyncDropsWhatNobodyWaitsFor() {
    auto context = std::make_unique<QObject>();
    QSemaphore mayEnd;
    bool called = false;
    runAsync(
        context.get(),
        [&mayEnd] {
            mayEnd.acquire();
            return 1;
        },
        [&called](int) { called = true; });
    context.reset();
    mayEnd.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestWidgets::tabFollowsTheLayout() {
    QWidget window;
    auto* last = new QLineEdit;
    auto* middle = new PasswordField;
    auto* first = new QPushButton;
    auto* layout = new QVBoxLayout(&window);
    auto* row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(middle);
    layout->addLayout(row);
    layout->addWidget(last);
    tabThroughLayout(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    first->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), middle->lineEdit());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), middle->findChild<QToolButton*>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), last);
}

void TestWidgets::questionDefaultsToNo() {
    QWidget window;
    window.show();
    int answers = 0;
    const auto open = [&] {
        ask(&window,
            {QStringLiteral("Delete it?"), QStringLiteral("It is gone then."), QStringLiteral("&Delete"),
             QStringLiteral("&Keep")},
            [&] { ++answers; });
        return window.findChild<QMessageBox*>(QStringLiteral("question"));
    };
    QPointer<QMessageBox> box = open();
    QVERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QCOMPARE(answers, 0);
    box = open();
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!box);
    QCOMPARE(answers, 0);
    box = open();
    box->findChild<QPushButton*>(QStringLiteral("yesButton"))->click();
    QTRY_VERIFY(!box);
    QCOMPARE(answers, 1);
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
