#include "ui/widgets/password_field.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace p2s;

/// The order of Tab, and the question before something that cannot be undone.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheLayout();
    void questionDefaultsToNo();
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

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
