#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/technical_text.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace p2s;

namespace {

const QString endless(300, QLatin1Char('w'));
constexpr QChar zeroWidthSpace(0x200B);

int widthOfWord(QString text) {
    int widest = 0;
    for (const QString& word : text.replace(zeroWidthSpace, QLatin1Char(' ')).split(QLatin1Char(' ')))
        widest = std::max(widest, QFontMetrics(QGuiApplication::font()).horizontalAdvance(word));
    return widest;
}

} // namespace

/// Names of 300 characters, which somebody will paste.
class TestLongText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortTextStaysAsItIs_data();
    void shortTextStaysAsItIs();
    void longWordIsCutInItsMiddle();
    void breakableWordsKeepEveryLetter();
    void buttonShowsAmpersands();
    void barShowsTheWholeSentence();
    void technicalValueBreaksAnywhere();
};

void TestLongText::shortTextStaysAsItIs_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << QStringLiteral("“user@contoso.com” is in the list twice. Remove one of "
                                                  "the two, and do so before anybody looks at the list.");
    QTest::newRow("a path") << QStringLiteral(
        "The file “/home/it/certificates/of/all/the/people/in/the/field/"
        "team/user@contoso.com.pfx” is damaged.");
    QTest::newRow("two lines") << QStringLiteral("subject: user@contoso.com and many a word behind it\n"
                                                 "detail: nothing of importance, but said with many words");
}

void TestLongText::shortTextStaysAsItIs() {
    QFETCH(const QString, text);
    QCOMPARE(withShortWords(text, QFontMetrics(QGuiApplication::font())), text);
    QCOMPARE(withBreakableWords(text).remove(zeroWidthSpace), text);
}

void TestLongText::longWordIsCutInItsMiddle() {
    const QFontMetrics metrics(QGuiApplication::font());
    const QString text = QStringLiteral("“%1@contoso.com” is too long. Shorten it.").arg(endless);
    const QString cut = withShortWords(text, metrics);
    QVERIFY(cut.startsWith(QStringLiteral("“www")));
    QVERIFY(cut.contains(QStringLiteral("contoso.com”")));
    QVERIFY(cut.endsWith(QStringLiteral(" is too long. Shorten it.")));
    QVERIFY(widthOfWord(cut) <= metrics.averageCharWidth() * 45);
}

void TestLongText::breakableWordsKeepEveryLetter() {
    // A letter of two code units, and one of two code points, stay whole.
    const QString keys = QStringLiteral("𝔎").repeated(100);
    const QString accents = QStringLiteral("e\u0301").repeated(100);
    for (const QString& text : {endless, QStringLiteral("CN=") + endless, keys, accents}) {
        QString breakable = withBreakableWords(text);
        QVERIFY(breakable.contains(zeroWidthSpace));
        QVERIFY(widthOfWord(breakable) < QFontMetrics(QGuiApplication::font()).averageCharWidth() * 45);
        QCOMPARE(breakable.remove(zeroWidthSpace), text);
    }
}

void TestLongText::buttonShowsAmpersands() {
    const QFontMetrics metrics(QGuiApplication::font());
    QCOMPARE(inButton(QStringLiteral("a&b@contoso.com"), metrics), QStringLiteral("a&&b@contoso.com"));
    QVERIFY(metrics.horizontalAdvance(inButton(endless, metrics)) <= metrics.averageCharWidth() * 32);
    QCOMPARE(withoutMnemonic(QStringLiteral("&Use a&&b@contoso.com instead")),
             QStringLiteral("Use a&b@contoso.com instead"));
    QCOMPARE(withoutMnemonic(QStringLiteral("R&D&")), QStringLiteral("RD&"));
}

void TestLongText::barShowsTheWholeSentence() {
    MessageBar bar;
    bar.setObjectName(QStringLiteral("bar"));
    const Error error{ErrorCode::AddressTooLong, endless};
    bar.showError(error);
    bar.setAction(QStringLiteral("&Use %1 instead").arg(inButton(endless, bar.fontMetrics())), [] {});
    bar.findChild<QToolButton*>(QStringLiteral("barDetails"))->click();
    QVERIFY2(bar.minimumSizeHint().width() < 500,
             QByteArray::number(bar.minimumSizeHint().width()).constData());
    QVERIFY(bar.accessibleDescription().contains(endless));
    // The details are whole where they are needed.
    bar.findChild<QPushButton*>(QStringLiteral("barCopyDetails"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("subject: ") + endless));
}

void TestLongText::technicalValueBreaksAnywhere() {
    const std::unique_ptr<QLabel> label(technicalLabel(QStringLiteral("value"), QStringLiteral("Subject")));
    showTechnicalText(label.get(), QStringLiteral("CN=user@contoso.com"));
    QCOMPARE(label->text(), QStringLiteral("CN=user@contoso.com"));
    QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    showTechnicalText(label.get(), QStringLiteral("CN=") + endless);
    QVERIFY(label->minimumSizeHint().width() < 200);
    QVERIFY2(label->textInteractionFlags() == Qt::NoTextInteraction, "the breaks would be copied");
    QCOMPARE(label->accessibleDescription(), QStringLiteral("CN=") + endless);
}

QTEST_MAIN(TestLongText)
#include "test_long_text.moc"
