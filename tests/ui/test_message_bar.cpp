#include "ui/widgets/message_bar.h"

#include "core/base/error_text.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace p2s;

namespace {

QString textOf(const MessageBar& bar) {
    QStringList texts;
    for (const QLabel* label : bar.findChildren<QLabel*>())
        if (label->isVisibleTo(&bar))
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// The bar that says on the page what happened and what to do.
class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barSaysWhatHappenedAndWhatToDo();
    void barKeepsTheCodeBehindDetails();
    void barTakesActionsBack();
    void barHasAWordForEachSeverity_data();
    void barHasAWordForEachSeverity();
};

void TestMessageBar::barSaysWhatHappenedAndWhatToDo() {
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

void TestMessageBar::barKeepsTheCodeBehindDetails() {
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

void TestMessageBar::barTakesActionsBack() {
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

void TestMessageBar::barHasAWordForEachSeverity_data() {
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("word");
    QTest::newRow("error") << Severity::Error << QStringLiteral("Problem");
    QTest::newRow("warning") << Severity::Warning << QStringLiteral("Caution");
    QTest::newRow("info") << Severity::Info << QStringLiteral("Please note");
}

void TestMessageBar::barHasAWordForEachSeverity() {
    QFETCH(Severity, severity);
    QFETCH(QString, word);
    MessageBar bar;
    bar.showMessage(severity, QStringLiteral("Something is so."));
    QVERIFY(textOf(bar).contains(word));
    QCOMPARE(bar.accessibleName(), word);
    QCOMPARE(bar.severity(), severity);
}

QTEST_MAIN(TestMessageBar)
#include "test_message_bar.moc"
