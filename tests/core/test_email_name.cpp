#include "core/x509/email_name.h"

#include "expect_result.h"

using namespace p2s;

class TestEmailName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subjectAltName");
        const auto row = [](const char* name, const char16_t* typed, const char16_t* address,
                            const char16_t* san) {
            QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(address)
                                << QString::fromUtf16(san);
        };
        row("plain", u"user@contoso.com", u"user@contoso.com", u"email:user@contoso.com");
        row("spaces around", u"  user@contoso.com\n", u"user@contoso.com", u"email:user@contoso.com");
        row("domain in capitals", u"User@CONTOSO.com", u"User@contoso.com", u"email:User@contoso.com");
        row("plus and dots", u"a.b+vpn@sub.contoso.co.uk", u"a.b+vpn@sub.contoso.co.uk",
            u"email:a.b+vpn@sub.contoso.co.uk");
        row("quote mark", u"o'neil@contoso.com", u"o'neil@contoso.com", u"email:o'neil@contoso.com");
        row("IDN", u"user@bücher.example", u"user@bücher.example", u"email:user@xn--bcher-kva.example");
        row("decomposed umlaut", u"user@bu\u0308cher.example", u"user@bücher.example",
            u"email:user@xn--bcher-kva.example");
        row("IDN as A-labels", u"user@XN--BCHER-KVA.example", u"user@bücher.example",
            u"email:user@xn--bcher-kva.example");
        row("IDN in full width", u"user@ｂücher.example", u"user@bücher.example",
            u"email:user@xn--bcher-kva.example");
        row("top-level domain in A-labels", u"user@xn--r8jz45g.xn--zckzah", u"user@例え.テスト",
            u"email:user@xn--r8jz45g.xn--zckzah");
        row("non-ASCII local part", u"josé@contoso.com", u"josé@contoso.com", u"smtpUtf8:josé@contoso.com");
        row("CJK both sides", u"用户@例え.jp", u"用户@例え.jp", u"smtpUtf8:用户@xn--r8jz45g.jp");
        row("64 characters", u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@contoso.com.au",
            u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@contoso.com.au",
            u"email:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@contoso.com.au");
    }
    void accepts() {
        QFETCH(QString, typed);
        const auto name = EmailName::parse(typed);
        EXPECT_VALUE(name);
        QTEST(name->address(), "address");
        QTEST(name->subjectAltName(), "subjectAltName");
    }

    void refuses_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const QString& typed, ErrorCode code) {
            QTest::newRow(name) << typed << code;
        };
        row("empty", QString(), ErrorCode::AddressEmpty);
        row("spaces", QStringLiteral("   "), ErrorCode::AddressEmpty);
        row("down-level name", QStringLiteral("CONTOSO\\anna"), ErrorCode::AddressIsDownLevelName);
        row("down-level with dots", QStringLiteral("contoso.com\\anna"), ErrorCode::AddressIsDownLevelName);
        row("no at sign", QStringLiteral("anna"), ErrorCode::AddressMalformed);
        row("two at signs", QStringLiteral("a@b@contoso.com"), ErrorCode::AddressMalformed);
        row("no local part", QStringLiteral("@contoso.com"), ErrorCode::AddressMalformed);
        row("no domain", QStringLiteral("anna@"), ErrorCode::AddressMalformed);
        row("one label", QStringLiteral("anna@contoso"), ErrorCode::AddressMalformed);
        row("dot at the end", QStringLiteral("anna@contoso.com."), ErrorCode::AddressMalformed);
        row("two dots", QStringLiteral("an..na@contoso.com"), ErrorCode::AddressMalformed);
        row("leading dot", QStringLiteral(".anna@contoso.com"), ErrorCode::AddressMalformed);
        row("space inside", QStringLiteral("an na@contoso.com"), ErrorCode::AddressMalformed);
        row("comma", QStringLiteral("anna@contoso.com,bob"), ErrorCode::AddressMalformed);
        row("display name", QStringLiteral("Anna <anna@contoso.com>"), ErrorCode::AddressMalformed);
        row("hyphen at the edge", QStringLiteral("anna@-contoso.com"), ErrorCode::AddressMalformed);
        row("IP address", QStringLiteral("anna@10.0.0.1"), ErrorCode::AddressMalformed);
        row("right-to-left override", QStringLiteral("an") + QChar(0x202e) + QStringLiteral("na@contoso.com"),
            ErrorCode::AddressMalformed);
        row("NUL", QStringLiteral("an") + QChar(u'\0') + QStringLiteral("na@contoso.com"),
            ErrorCode::AddressMalformed);
        row("65 characters", QString(53, u'a') + QStringLiteral("@contoso.com"), ErrorCode::AddressTooLong);
        row("300 characters", QString(288, u'a') + QStringLiteral("@contoso.com"), ErrorCode::AddressTooLong);
    }
    void refuses() {
        QFETCH(QString, typed);
        QFETCH(ErrorCode, code);
        EXPECT_ERROR(EmailName::parse(typed), code);
    }

    void suggests_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("guess") << QStringLiteral("CONTOSO\\anna") << QStringList()
                               << QStringLiteral("anna@contoso.com");
        QTest::newRow("known domain")
            << QStringLiteral("CONTOSO\\anna")
            << QStringList{QStringLiteral("fabrikam.com"), QStringLiteral("contoso.de")}
            << QStringLiteral("anna@contoso.de");
        QTest::newRow("full domain") << QStringLiteral("corp.contoso.com\\anna") << QStringList()
                                     << QStringLiteral("anna@corp.contoso.com");
        QTest::newRow("address") << QStringLiteral("anna@contoso.com") << QStringList() << QString();
        QTest::newRow("two backslashes") << QStringLiteral("A\\B\\c") << QStringList() << QString();
        QTest::newRow("nothing behind") << QStringLiteral("CONTOSO\\") << QStringList() << QString();
    }
    void suggests() {
        QFETCH(QString, typed);
        QFETCH(QStringList, known);
        QTEST(EmailName::suggestionFor(typed, known).value_or(QString()), "suggestion");
    }

    void oneMailboxIsEqualHoweverItIsWritten() {
        const auto unicode =
            EmailName::parse(QStringLiteral("user@b") + QChar(0xfc) + QStringLiteral("cher.example"));
        const auto ascii = EmailName::parse(QStringLiteral("USER@xn--bcher-kva.example"));
        EXPECT_VALUE(unicode);
        EXPECT_VALUE(ascii);
        QVERIFY(*unicode == *ascii);
        QCOMPARE(ascii->address().toLower(), unicode->address());
        QVERIFY(!(*unicode == EmailName::parse(QStringLiteral("other@xn--bcher-kva.example")).value()));
    }
};

QTEST_GUILESS_MAIN(TestEmailName)
#include "test_email_name.moc"
