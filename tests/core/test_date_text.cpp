#include "core/base/date_text.h"

#include <QLocale>
#include <QtTest>

using namespace p2s;

/// Days as people read them.
class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void yearHasFourDigits_data();
    void yearHasFourDigits();
    void dayIsTheLocalOne();
};

void TestDateText::yearHasFourDigits_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en_US") << QStringLiteral("en_US") << QStringLiteral("5/25/2028");
    QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("25/05/2028");
    QTest::newRow("de_DE") << QStringLiteral("de_DE") << QStringLiteral("25.05.2028");
    QTest::newRow("sv_SE") << QStringLiteral("sv_SE") << QStringLiteral("2028-05-25");
    QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("25 May 2028");
    // Its marks keep day, month and year in the order of a text that runs from right to left.
    QTest::newRow("ar_EG") << QStringLiteral("ar_EG") << QStringLiteral("٢٥\u200f/٥\u200f/٢٠٢٨");
}

void TestDateText::yearHasFourDigits() {
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(dateText(QDate(2028, 5, 25)), "expected");
}

void TestDateText::dayIsTheLocalOne() {
    const QDateTime lateInUtc(QDate(2028, 5, 25), QTime(23, 59), Qt::UTC);
    QCOMPARE(dateText(lateInUtc), dateText(lateInUtc.toLocalTime().date()));
}

QTEST_GUILESS_MAIN(TestDateText)
#include "test_date_text.moc"
