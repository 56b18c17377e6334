#include "core/base/csv.h"
#include "core/issuing/people_list.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// Lists of people as spreadsheet programs write them.
class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesTheLine();
    void writesWhatItReads();
    void readsPeople_data();
    void readsPeople();
    void judgesEachPerson();
    void listsWithoutAddresses_data();
    void listsWithoutAddresses();
};

void TestCsv::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected");
    const QList<QStringList> plain{{QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("commas") << QByteArray("a,b\r\nc,d\r\n") << plain;
    QTest::newRow("semicolons, as German Excel writes them") << QByteArray("a;b\r\nc;d\r\n") << plain;
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\nc,d\n")
                                     << plain;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\t\0b\0\n\0c\0\t\0d\0",
                                          16)
                            << plain;
    QTest::newRow("Excel says the separator") << QByteArray("sep=;\r\na;b\r\nc;d\r\n") << plain;
    QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n\nc,d\n\n") << plain;
    QTest::newRow("old line ends") << QByteArray("a,b\rc,d\r") << plain;
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"c\",\"d\"\n") << plain;
    QTest::newRow("separators, quotes and line ends in quotes")
        << QByteArray("\"a,\"\"b\"\"\",\"c\nd\"\n")
        << QList<QStringList>{{QStringLiteral("a,\"b\""), QStringLiteral("c\nd")}};
    QTest::newRow("empty cells") << QByteArray(",b,\n")
                                 << QList<QStringList>{{QString(), QStringLiteral("b"), QString()}};
    QTest::newRow("UTF-8") << QByteArray("M\xC3\xBCller,b\n")
                           << QList<QStringList>{{QStringLiteral("Müller"), QStringLiteral("b")}};
    QTest::newRow("Latin-1") << QByteArray("M\xFCller,b\n")
                             << QList<QStringList>{{QStringLiteral("Müller"), QStringLiteral("b")}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
}

void TestCsv::reads() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, expected);
    const auto rows = readCsv(bytes, QStringLiteral("list.csv"));
    EXPECT_VALUE(rows);
    QList<QStringList> cells;
    for (const CsvRow& row : *rows)
        cells.append(row.cells);
    QCOMPARE(cells, expected);
}

void TestCsv::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a quote that is not closed") << QByteArray("a,b\n\"c,d\n");
    QTest::newRow("a quote in the middle") << QByteArray("a,b\nc\"c,d\n");
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"c\"c,d\n");
}

void TestCsv::refuses() {
    QFETCH(const QByteArray, bytes);
    EXPECT_ERROR(readCsv(bytes, QStringLiteral("list.csv")), ErrorCode::PeopleListMalformed);
}

void TestCsv::namesTheLine() {
    const auto refused = readCsv("a\nb\nc\"\nd\n", QStringLiteral("list.csv"));
    EXPECT_ERROR(refused, ErrorCode::PeopleListMalformed);
    QCOMPARE(refused.error().subject, QStringLiteral("list.csv"));
    QCOMPARE(refused.error().detail, QStringLiteral("line 3"));
    const auto rows = readCsv("sep=,\r\na\r\n\r\n\"b\nb\"\r\nc\r\n", QStringLiteral("list.csv"));
    EXPECT_VALUE(rows);
    QList<int> lines;
    for (const CsvRow& row : *rows)
        lines.append(row.line);
    QCOMPARE(lines, (QList<int>{2, 4, 6}));
}

void TestCsv::writesWhatItReads() {
    const QStringList cells{QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("\"quoted\""),
                            QStringLiteral("two\nlines"), QString()};
    const auto rows = readCsv(csvLine(cells), QStringLiteral("list.csv"));
    EXPECT_VALUE(rows);
    QCOMPARE(rows->first().cells, cells);
    QCOMPARE(csvLine({QStringLiteral("=1+1")}), QByteArray("'=1+1\r\n"));
}

void TestCsv::readsPeople_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no heading") << QByteArray("ann@contoso.com\nbob@contoso.com\n");
    QTest::newRow("heading") << QByteArray("Name,E-Mail\nAnn,ann@contoso.com\nBob,bob@contoso.com\n");
    QTest::newRow("German Excel") << QByteArray(
        "\xEF\xBB\xBFName;UserPrincipalName;Ort\r\nAnn;ann@contoso.com;K\xC3\xB6ln\r\n"
        "Bob;bob@contoso.com;Bonn\r\n");
}

void TestCsv::readsPeople() {
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    writeBytes(path, bytes);
    const auto people = readPeopleList(path);
    EXPECT_VALUE(people);
    QCOMPARE(people->size(), 2);
    EXPECT_VALUE(people->at(0).name);
    QCOMPARE(people->at(0).name->address(), QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(people->at(1).name);
    QCOMPARE(people->at(1).name->address(), QStringLiteral("bob@contoso.com"));
}

void TestCsv::judgesEachPerson() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    writeBytes(path, "address,for\nann@contoso.com,apple\nCONTOSO\\bob,\nANN@contoso.com,\n"
                     "eve@contoso.com,toaster\nsue@contoso.com,\n");
    const auto people = readPeopleList(path);
    EXPECT_VALUE(people);
    QCOMPARE(people->size(), 5);
    EXPECT_VALUE(people->at(0).name);
    QCOMPARE(people->at(0).target, std::optional(InstallTarget::Apple));
    EXPECT_ERROR(people->at(1).name, ErrorCode::AddressIsDownLevelName);
    QCOMPARE(people->at(1).line, 3);
    EXPECT_ERROR(people->at(2).name, ErrorCode::RecipientRepeated);
    EXPECT_ERROR(people->at(3).name, ErrorCode::WrongUsage);
    EXPECT_VALUE(people->at(4).name);
    QVERIFY(!people->at(4).target);
}

void TestCsv::listsWithoutAddresses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other columns") << QByteArray("Name,Ort\nAnn,Bonn\n");
    QTest::newRow("only empty lines") << QByteArray("\n\n");
}

void TestCsv::listsWithoutAddresses() {
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    writeBytes(path, bytes);
    EXPECT_ERROR(readPeopleList(path), ErrorCode::PeopleListWithoutAddresses);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
