#include "core/base/date_text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace p2s;

/// The order of Tab, the question before something that cannot be undone, and the field for a day.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheLayout();
    void questionDefaultsToNo();
    void dayIsOrderedAsElsewhere_data();
    void dayIsOrderedAsElsewhere();
};

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

void TestWidgets::dayIsOrderedAsElsewhere_data() {
    QTest::addColumn<QLocale>("locale");
    for (const char* name : {"en_US", "de_DE", "ar_EG", "ar_SA", "ar_AE", "ar_MA", "ja_JP"})
        QTest::newRow(name) << QLocale(QLatin1StringView(name));
}

/// From left to right as they are seen: the digits of one number are never turned round, its parts may be.
QStringList numbersAsSeen(const QString& text, Qt::LayoutDirection direction) {
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QMap<qreal, QString> seen;
    static const QRegularExpression number(QStringLiteral("\\d+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpressionMatch& match : number.globalMatch(text))
        seen.insert(line.cursorToX(static_cast<int>(match.capturedStart())), match.captured());
    return seen.values();
}

void TestWidgets::dayIsOrderedAsElsewhere() {
    QFETCH(const QLocale, locale);
    const auto restore = qScopeGuard([before = QLocale(), direction = QApplication::layoutDirection()] {
        QLocale::setDefault(before);
        QApplication::setLayoutDirection(direction);
    });
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    const QDate day(2028, 5, 17);
    const DayEdit edit(day);
    QCOMPARE(edit.date(), day);
    QCOMPARE(numbersAsSeen(edit.text(), locale.textDirection()),
             numbersAsSeen(dateText(day), locale.textDirection()));
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
