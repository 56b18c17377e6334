#include "core/platform/token_uri.h"
#include "tests/support/expect_result.h"

using namespace p2s;
using namespace p2s::test;

/// The addresses of keys on tokens (RFC 7512).
class TestTokenUri : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void urisAreRead_data();
    void urisAreRead();
    void urisAreRefused_data();
    void urisAreRefused();
};

void TestTokenUri::urisAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<TokenUri>("uri");
    QTest::addColumn<QString>("written");
    const QString full =
        QStringLiteral("pkcs11:token=Our%20roots;serial=0f3a;id=%01%AB?module-path=/usr/lib/m.so");
    TokenUri uri;
    uri.token = QStringLiteral("Our roots");
    uri.serial = QStringLiteral("0f3a");
    uri.id = QByteArray("\x01\xab");
    uri.modulePath = QStringLiteral("/usr/lib/m.so");
    QTest::newRow("what is written") << full << uri << full;
    QTest::newRow("attributes of others")
        << QStringLiteral("PKCS11:object=x;id=%01%ab;serial=0f3a;token=Our%20roots;type=private?"
                          "module-path=%2Fusr%2Flib%2Fm.so&module-name=m")
        << uri << full;
    TokenUri label;
    label.token = QStringLiteral("Our roots");
    QTest::newRow("a label") << QStringLiteral(" Our roots ") << label
                             << QStringLiteral("pkcs11:token=Our%20roots");
    TokenUri odd;
    odd.token = QStringLiteral("ä;=?&%/");
    odd.modulePath = QStringLiteral("C:\\Program Files\\m&n.dll");
    QTest::newRow("separators") << odd.toString() << odd
                                << QStringLiteral("pkcs11:token=%C3%A4%3B%3D%3F%26%25%2F?module-path="
                                                  "C:%5CProgram%20Files%5Cm%26n.dll");
}

void TestTokenUri::urisAreRead() {
    QFETCH(QString, text);
    QFETCH(TokenUri, uri);
    QFETCH(QString, written);
    const auto read = TokenUri::parse(text);
    EXPECT_VALUE(read);
    QVERIFY(*read == uri);
    QCOMPARE(read->toString(), written);
}

void TestTokenUri::urisAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no value") << QStringLiteral("pkcs11:token");
    QTest::newRow("half an octet") << QStringLiteral("pkcs11:id=%0");
    QTest::newRow("no octet") << QStringLiteral("pkcs11:id=%zz");
    QTest::newRow("a PIN") << QStringLiteral("pkcs11:token=Roots?pin-value=271828");
    QTest::newRow("a file with a PIN") << QStringLiteral("pkcs11:token=Roots?pin-source=file:/pin");
}

void TestTokenUri::urisAreRefused() {
    QFETCH(QString, text);
    const auto read = TokenUri::parse(text);
    EXPECT_ERROR(read, ErrorCode::TokenUriMalformed);
    QVERIFY(!read.error().subject.contains(QStringLiteral("271828")));
    QVERIFY(!read.error().detail.contains(QStringLiteral("271828")));
}

QTEST_GUILESS_MAIN(TestTokenUri)
#include "test_token_uri.moc"
