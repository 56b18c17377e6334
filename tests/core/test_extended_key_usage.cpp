#include "core/x509/extended_key_usage.h"

#include "core/x509/oid.h"
#include "expect_result.h"

using namespace p2s;

namespace {

QStringList oidsOf(const ExtendedKeyUsage& usage) {
    QStringList oids;
    for (const KeyPurpose& purpose : usage.purposes())
        oids.append(purpose.oid);
    return oids;
}

} // namespace

class TestExtendedKeyUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsBeginWithClientAuthentication() {
        QVERIFY(ExtendedKeyUsage::p2sClient().clientAuthenticationIsFirst());
        QCOMPARE(ExtendedKeyUsage::p2sClient().purposes().size(), 1);
        const QStringList expected{QLatin1StringView(oid::clientAuthentication),
                                   QLatin1StringView(oid::secureEmail),
                                   QLatin1StringView(oid::encryptingFileSystem)};
        QCOMPARE(oidsOf(ExtendedKeyUsage::likeUserTemplate()), expected);
    }

    void readsNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("oids");
        const QString client = QLatin1StringView(oid::clientAuthentication);
        const QString email = QLatin1StringView(oid::secureEmail);
        for (const char* spelling : {"clientAuth", "Client Authentication", "client-authentication",
                                     "CLIENTAUTH", " 1.3.6.1.5.5.7.3.2 "})
            QTest::newRow(spelling) << QString::fromLatin1(spelling) << QStringList{client};
        QTest::newRow("order kept") << QStringLiteral("Secure Email,clientAuth")
                                    << QStringList{email, client};
        QTest::newRow("unnamed OID") << QStringLiteral("clientAuth,1.2.3.4")
                                     << QStringList{client, QStringLiteral("1.2.3.4")};
    }
    void readsNames() {
        QFETCH(QString, text);
        const auto usage = ExtendedKeyUsage::fromText(text);
        EXPECT_VALUE(usage);
        QTEST(oidsOf(*usage), "oids");
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::PurposesEmpty;
        QTest::newRow("commas") << QStringLiteral(" , ,") << ErrorCode::PurposesEmpty;
        QTest::newRow("unknown word") << QStringLiteral("clientAuth,tea") << ErrorCode::PurposeUnknown;
        QTest::newRow("not an OID") << QStringLiteral("9.9.9") << ErrorCode::PurposeUnknown;
        QTest::newRow("one arc") << QStringLiteral("1") << ErrorCode::PurposeUnknown;
        QTest::newRow("second arc too large") << QStringLiteral("1.40.1") << ErrorCode::PurposeUnknown;
        QTest::newRow("twice") << QStringLiteral("clientAuth,1.3.6.1.5.5.7.3.2")
                               << ErrorCode::PurposeRepeated;
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        EXPECT_ERROR(ExtendedKeyUsage::fromText(text), code);
    }

    void orderDecides() {
        QVERIFY(!ExtendedKeyUsage::fromText(QStringLiteral("Secure Email,clientAuth"))
                     ->clientAuthenticationIsFirst());
        QVERIFY(!ExtendedKeyUsage::fromEncoded({}).clientAuthenticationIsFirst());
    }

    void everyKnownPurposeHasANameOfItsOwn() {
        QStringList names;
        for (const KeyPurpose& purpose : knownKeyPurposes()) {
            QVERIFY2(oid::isValid(purpose.oid), qPrintable(purpose.oid));
            QVERIFY(purpose.name() != purpose.oid);
            QVERIFY(!names.contains(purpose.name()));
            names.append(purpose.name());
        }
    }
};

QTEST_GUILESS_MAIN(TestExtendedKeyUsage)
#include "test_extended_key_usage.moc"
