#include "app/cli/secret_input.h"
#include "tests/support/expect_result.h"

using namespace p2s;
using namespace p2s::cli;

/// What the first line of a file is, however an editor or a shell wrote it.
class TestSecretLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstLineIsTheSecret_data();
    void firstLineIsTheSecret();
    void whatIsNotTextIsRefused_data();
    void whatIsNotTextIsRefused();
};

void TestSecretLine::firstLineIsTheSecret_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char* name, const QByteArray& file, const QByteArray& secret) {
        QTest::newRow(name) << file << secret;
    };
    row("without a line end", "secret", "secret");
    row("with a line end", "secret\n", "secret");
    row("with Windows' line end", "secret\r\n", "secret");
    row("only the first line", "secret\nmore\n", "secret");
    row("byte order mark", "\xef\xbb\xbfsecret\n", "secret");
    row("byte order mark and Windows' line end", "\xef\xbb\xbfsecret\r\nmore", "secret");
    row("spaces belong to it", "  two words \n", "  two words ");
    row("a CR inside belongs to it", "a\rb\n", "a\rb");
    row("UTF-8", "p\xc3\xa4ss\xe4\xb8\x96\xf0\x9f\x94\x91\n", "p\xc3\xa4ss\xe4\xb8\x96\xf0\x9f\x94\x91");
    row("empty", "", "");
    row("empty line", "\nsecond\n", "");
    row("only a byte order mark", "\xef\xbb\xbf", "");
    row("UTF-16 little endian, as PowerShell 5 writes", QByteArray("\xff\xfep\0\xe4\0\r\0\n\0x\0", 12),
        "p\xc3\xa4");
    row("UTF-16 big endian", QByteArray("\xfe\xff\0p\0\xe4\0\n", 8), "p\xc3\xa4");
}

void TestSecretLine::firstLineIsTheSecret() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, secret);
    const auto line = firstLine(file, QStringLiteral("file"));
    EXPECT_VALUE(line);
    QCOMPARE(QByteArray(line->data(), line->size()), secret);
    QVERIFY(file.isEmpty()); // wiped
}

void TestSecretLine::whatIsNotTextIsRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("Latin-1") << QByteArray("p\xe4ss\n");
    QTest::newRow("a NUL") << QByteArray("pa\0ss\n", 6);
    QTest::newRow("cut off in a character") << QByteArray("p\xc3");
    QTest::newRow("a .pfx given by mistake") << QByteArray("\x30\x82\x0d\xf0\x02\x01\x03\x30", 8);
}

void TestSecretLine::whatIsNotTextIsRefused() {
    QFETCH(QByteArray, file);
    const auto line = firstLine(file, QStringLiteral("file"));
    EXPECT_ERROR(line, ErrorCode::SecretFileMalformed);
    QVERIFY(file.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretLine)
#include "test_secret_line.moc"
