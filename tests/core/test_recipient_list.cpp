#include "tests/support/expect_result.h"

#include "core/issuing/recipient_list.h"

using namespace p2s;

class TestRecipientList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void judgesEachEntry();
    void recipients();
};

void TestRecipientList::splits_data() {
    QTest::addColumn<QString>("text");
    /// "line:position:text", one an entry.
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << QStringLiteral(" \n , ;\r\n\t") << QString();
    QTest::newRow("one") << QStringLiteral("a@x.com") << QStringLiteral("1:0:a@x.com");
    QTest::newRow("lines") << QStringLiteral("a@x.com\nb@x.com\n")
                           << QStringLiteral("1:0:a@x.com|2:8:b@x.com");
    QTest::newRow("Windows lines") << QStringLiteral("a@x.com\r\nb@x.com\r\n\r\nc@x.com")
                                   << QStringLiteral("1:0:a@x.com|2:9:b@x.com|4:20:c@x.com");
    QTest::newRow("old Mac lines") << QStringLiteral("a@x.com\rb@x.com")
                                   << QStringLiteral("1:0:a@x.com|2:8:b@x.com");
    QTest::newRow("commas and semicolons") << QStringLiteral("a@x.com, b@x.com;c@x.com,")
                                           << QStringLiteral("1:0:a@x.com|1:9:b@x.com|1:17:c@x.com");
    QTest::newRow("indented") << QStringLiteral("\n  \ta@x.com  \n") << QStringLiteral("2:4:a@x.com");
    QTest::newRow("mixed") << QStringLiteral("a@x.com,\n b@x.com")
                           << QStringLiteral("1:0:a@x.com|2:10:b@x.com");
    QTest::newRow("outside the first plane")
        << QStringLiteral("😀@x.com\nb@x.com") << QStringLiteral("1:0:😀@x.com|2:9:b@x.com");
}

void TestRecipientList::splits() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList found;
    const QList<RecipientEntry> entries = parseRecipientList(text);
    for (const RecipientEntry& entry : entries) {
        QCOMPARE(text.mid(entry.position, entry.text.size()), entry.text);
        found.append(QStringLiteral("%1:%2:%3").arg(entry.line).arg(entry.position).arg(entry.text));
    }
    QCOMPARE(found.join(u'|'), expected);
}

void TestRecipientList::judgesEachEntry() {
    const QList<RecipientEntry> entries =
        parseRecipientList(QStringLiteral("ann@contoso.com\nnonsense\nANN@contoso.com\nCORP\\bob\n"
                                          "Bob Builder <bob@contoso.com>; <x@y.example>\nbob@contoso.com"));
    QCOMPARE(entries.size(), 7);
    EXPECT_VALUE(entries.at(0).name);
    EXPECT_ERROR(entries.at(1).name, ErrorCode::AddressMalformed);
    EXPECT_ERROR(entries.at(2).name, ErrorCode::RecipientRepeated);
    EXPECT_ERROR(entries.at(3).name, ErrorCode::AddressIsDownLevelName);
    EXPECT_VALUE(entries.at(4).name);
    QCOMPARE(entries.at(4).name->address(), QStringLiteral("bob@contoso.com"));
    EXPECT_ERROR(entries.at(5).name, ErrorCode::AddressMalformed);
    EXPECT_ERROR(entries.at(6).name, ErrorCode::RecipientRepeated);
}

void TestRecipientList::recipients() {
    EXPECT_ERROR(recipientsOf(parseRecipientList(QStringLiteral(" , "))), ErrorCode::RecipientsMissing);
    const auto bad = recipientsOf(parseRecipientList(QStringLiteral("a@x.com\nb@x.com\nA@x.com\nnonsense")));
    EXPECT_ERROR(bad, ErrorCode::RecipientRepeated);
    const auto good = recipientsOf(parseRecipientList(QStringLiteral("b@x.com,a@x.com")));
    EXPECT_VALUE(good);
    QCOMPARE(good->size(), 2);
    QCOMPARE(good->at(0).address(), QStringLiteral("b@x.com"));
}

QTEST_APPLESS_MAIN(TestRecipientList)
#include "test_recipient_list.moc"
