#include "ui/widgets/copy_button.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/secret_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace p2s;

/// Passwords that are typed, shown and copied.
class TestSecretFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void copyButtonCopiesAndSaysSo();
    void copiedPasswordIsMarked();
    void copiedPasswordLeavesTheClipboard_data();
    void copiedPasswordLeavesTheClipboard();
    void passwordFieldShowsAndHides();
    void clearedPasswordStaysAway();
    void passwordFieldGivesItsTextAway();
};

void TestSecretFields::copyButtonCopiesAndSaysSo() {
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

void TestSecretFields::copiedPasswordIsMarked() {
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

void TestSecretFields::copiedPasswordLeavesTheClipboard_data() {
    QTest::addColumn<QString>("copiedMeanwhile");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing else was copied") << QString() << QString();
    QTest::newRow("something else was") << QStringLiteral("a recipe") << QStringLiteral("a recipe");
}

void TestSecretFields::copiedPasswordLeavesTheClipboard() {
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

void TestSecretFields::passwordFieldShowsAndHides() {
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

void TestSecretFields::clearedPasswordStaysAway() {
    PasswordField field;
    QTest::keyClicks(field.lineEdit(), QStringLiteral("pomelo"));
    field.setRevealed(true);
    field.clear();
    QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    field.setRevealed(true);
    field.lineEdit()->undo();
    QVERIFY2(field.isEmpty(), "Ctrl+Z brings the password back");
}

void TestSecretFields::passwordFieldGivesItsTextAway() {
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

QTEST_MAIN(TestSecretFields)
#include "test_secret_fields.moc"
