#include "core/base/error_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace p2s;

/// Every code has a name, a sentence and a hint of its own, and they read as they should.
class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreInOrderAndDistinct();
    void sentencesAreDistinct();
    void words_data();
    void words();
    void subjectIsShownAsItIs();
    void namesCannotTurnTheText();
    void detailIsNotInTheWords();
    void errorsAreEqualByCode();
};

namespace {
const QString subject = QStringLiteral("the-subject");
}

void TestErrorText::namesAreInOrderAndDistinct() {
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QList<ErrorCode> codes = allErrorCodes();
    QVERIFY(codes.size() > 1);
    QSet<QString> names;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QCOMPARE(static_cast<qsizetype>(codes.at(i)), i);
        const QString name = errorCodeName(codes.at(i));
        QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestErrorText::sentencesAreDistinct() {
    QHash<QString, QString> seen;
    for (const ErrorCode code : allErrorCodes()) {
        const QString sentence = errorText({code, subject}).sentence;
        const QString name = errorCodeName(code);
        QVERIFY2(!seen.contains(sentence),
                 qPrintable(name + QStringLiteral(" says the same as ") + seen[sentence]));
        seen.insert(sentence, name);
    }
}

void TestErrorText::words_data() {
    QTest::addColumn<int>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(errorCodeName(code).data()) << static_cast<int>(code);
}

void TestErrorText::words() {
    QFETCH(int, code);
    const ErrorText text = errorText({static_cast<ErrorCode>(code), subject});
    for (const QString& words : {text.sentence, text.hint}) {
        QVERIFY(words.size() > 10);
        QVERIFY2(words.endsWith(QLatin1Char('.')) || words.endsWith(subject), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1Char('!')), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("%1")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("error"), Qt::CaseInsensitive), qPrintable(words));
    }
    QVERIFY(text.sentence != text.hint);
}

void TestErrorText::subjectIsShownAsItIs() {
    // A name that looks like a place marker must not be taken for one.
    const QString odd = QStringLiteral("100%1 <b>%n</b>.pfx");
    QVERIFY(errorText({ErrorCode::FileEmpty, odd}).sentence.contains(odd));
}

void TestErrorText::namesCannotTurnTheText() {
    const QString name = QStringLiteral("user\u202Excod") + QChar(u'\0') + QStringLiteral(".pfx");
    const QString shown = errorText({ErrorCode::FileEmpty, name}).sentence;
    QVERIFY2(shown.contains(QStringLiteral("user<U+202E>xcod<U+0000>.pfx")), qPrintable(shown));
    // Those of the ledger and of Windows have their words elsewhere.
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorText text = errorText({code, name});
        QVERIFY(!(text.sentence + text.hint).contains(QChar(u'\u202E')));
    }
}

void TestErrorText::detailIsNotInTheWords() {
    const QString detail = QStringLiteral("error:0308010C:digital envelope routines::unsupported");
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorText text = errorText({code, subject, detail, {detail}});
        QVERIFY(!text.sentence.contains(detail));
        QVERIFY(!text.hint.contains(detail));
    }
}

void TestErrorText::errorsAreEqualByCode() {
    QCOMPARE(Error({ErrorCode::FileEmpty, subject}), Error({ErrorCode::FileEmpty}));
    QVERIFY(!(Error{ErrorCode::FileEmpty} == Error{ErrorCode::FileTooLarge}));
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "test_error_text.moc"
