#include "tests/cli/cli_place.h"
#include "tests/support/soft_token.h"

#include <QFileInfo>
#include <QtTest>

using namespace p2s::test;

namespace {

const QString name = QStringLiteral("P2SRootCert");

/// A token with its PIN in pin.txt, and p2s-cert beside it.
struct Place : CliPlace {
    Place() {
        if (!write(QStringLiteral("pin.txt"), QByteArray(SoftToken::pin) + '\n') ||
            !write(QStringLiteral("wrong.txt"), "12345678\n"))
            qFatal("cannot write the PINs");
    }
    static QStringList onToken(const QString& module = SoftToken::module()) {
        return {QStringLiteral("--module"), module, QStringLiteral("--token"),
                QLatin1StringView(SoftToken::label)};
    }
    static QStringList pinFile(const char* file = "pin.txt") {
        return {QStringLiteral("--pin-file"), QLatin1StringView(file)};
    }
    static QStringList createArguments(const QString& module = SoftToken::module()) {
        return QStringList{QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"), name} +
               onToken(module) + pinFile();
    }
    static QStringList issueWith(const QStringList& pin, const QString& pfx) {
        return QStringList{QStringLiteral("issue"),
                           QStringLiteral("--root"),
                           name,
                           QStringLiteral("--cn"),
                           QStringLiteral("user@contoso.com"),
                           QStringLiteral("--unique"),
                           QStringLiteral("--out"),
                           pfx,
                           QStringLiteral("--password-file"),
                           QStringLiteral("pfx.txt")} +
               pin;
    }
    ToolRun openssl(const QStringList& arguments) const {
        return runTool(QStringLiteral("openssl"), arguments, {.folder = path({})});
    }

    SoftToken token;
};

} // namespace

/// Roots on tokens, through the real program; OpenSSL is the judge of what they sign.
class TestToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokensAreListed() {
        const Place place;
        const ToolRun run = place.json({QStringLiteral("token"), QStringLiteral("list"),
                                        QStringLiteral("--module"), SoftToken::module()});
        EXPECT_STATUS(run, 0);
        const QJsonArray tokens = document(run).value(QStringLiteral("tokens")).toArray();
        QCOMPARE(tokens.size(), 2); // and SoftHSM's next one, which is not prepared
        int prepared = 0;
        for (const auto& value : tokens) {
            const QJsonObject token = value.toObject();
            if (!token.value(QStringLiteral("prepared")).toBool())
                continue;
            ++prepared;
            QCOMPARE(token.value(QStringLiteral("label")).toString(), QLatin1StringView(SoftToken::label));
            QVERIFY(token.value(QStringLiteral("uri"))
                        .toString()
                        .startsWith(QStringLiteral("pkcs11:token=Roots;")));
            QCOMPARE(token.value(QStringLiteral("pinLocked")), QJsonValue(false));
        }
        QCOMPARE(prepared, 1);
        const ToolRun people = place.run({QStringLiteral("token"), QStringLiteral("list"),
                                          QStringLiteral("--module"), SoftToken::module()});
        EXPECT_STATUS(people, 0);
        QVERIFY2(people.out.contains("Roots"), people.story().constData());
        // Every row lines up, also one without a label.
        const QStringList lines = QString::fromUtf8(people.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        const qsizetype column = lines.first().indexOf(QStringLiteral("Manufacturer"));
        for (const QString& line : lines.sliced(2))
            QVERIFY2(line.indexOf(QStringLiteral("SoftHSM")) == column, people.story().constData());
    }

    void theWholeWay() {
        const Place place;
        const ToolRun created = place.json(Place::createArguments());
        EXPECT_STATUS(created, 0);
        const QJsonObject root = document(created).value(QStringLiteral("root")).toObject();
        QVERIFY(root.value(QStringLiteral("hasKey")).toBool());
        QVERIFY(root.value(QStringLiteral("keyPlace")).toString().startsWith(QStringLiteral("pkcs11:")));
        EXPECT_STATUS(place.run(Place::issueWith(Place::pinFile(), QStringLiteral("user.pfx"))), 0);
        EXPECT_STATUS(
            place.run({QStringLiteral("root"), QStringLiteral("export"), name, QStringLiteral("--format"),
                       QStringLiteral("pem"), QStringLiteral("--out"), QStringLiteral("root.pem")}),
            0);
        EXPECT_ACCEPTED(place.openssl(
            {QStringLiteral("pkcs12"), QStringLiteral("-in"), QStringLiteral("user.pfx"),
             QStringLiteral("-passin"), QStringLiteral("file:pfx.txt"), QStringLiteral("-clcerts"),
             QStringLiteral("-nokeys"), QStringLiteral("-out"), QStringLiteral("user.pem")}));
        EXPECT_ACCEPTED(
            place.openssl({QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                           QStringLiteral("-purpose"), QStringLiteral("sslclient"), QStringLiteral("-CAfile"),
                           QStringLiteral("root.pem"), QStringLiteral("user.pem")}));
        EXPECT_STATUS(place.run(QStringList{QStringLiteral("crl"), QStringLiteral("--root"), name,
                                            QStringLiteral("--out"), QStringLiteral("list.pem")} +
                                Place::pinFile()),
                      0);
        EXPECT_ACCEPTED(
            place.openssl({QStringLiteral("crl"), QStringLiteral("-in"), QStringLiteral("list.pem"),
                           QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("-noout")}));
        const ToolRun checked = place.json({QStringLiteral("check"), QStringLiteral("user.pfx"),
                                            QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                            QStringLiteral("--root"), QStringLiteral("root.pem")});
        EXPECT_STATUS(checked, 0);
        const ToolRun shown = place.run({QStringLiteral("root"), QStringLiteral("show"), name});
        QVERIFY2(shown.out.contains("Roots"), shown.story().constData());
    }

    void manyAreIssuedAtOnce() {
        const Place place;
        EXPECT_STATUS(place.run(Place::createArguments()), 0);
        QVERIFY(place.write(QStringLiteral("people.csv"),
                            "address\nanna@contoso.com\nben@contoso.com\ncarol@contoso.com\n"));
        const ToolRun run = place.json(
            QStringList{QStringLiteral("batch"), QStringLiteral("--root"), name, QStringLiteral("--csv"),
                        QStringLiteral("people.csv"), QStringLiteral("--out-dir"), QStringLiteral("out"),
                        QStringLiteral("--jobs"), QStringLiteral("2"), QStringLiteral("--password-file"),
                        QStringLiteral("pfx.txt")} +
            Place::pinFile());
        EXPECT_STATUS(run, 0);
        for (const char* person : {"anna", "ben", "carol"})
            QVERIFY2(QFileInfo::exists(
                         place.path(QStringLiteral("out/%1@contoso.com.pfx").arg(QLatin1StringView(person)))),
                     run.story().constData());
    }

    void secretsComeFromStandardInput() {
        const Place place;
        EXPECT_STATUS(place.run(Place::createArguments()), 0);
        QStringList arguments = Place::issueWith(Place::pinFile("-"), QStringLiteral("user.pfx"));
        arguments.replace(arguments.indexOf(QStringLiteral("pfx.txt")), QStringLiteral("-"));
        // The password first, then the PIN.
        EXPECT_STATUS(place.run(arguments, QByteArray(CliPlace::password) + '\n' + SoftToken::pin + '\n'), 0);
        EXPECT_ACCEPTED(place.openssl({QStringLiteral("pkcs12"), QStringLiteral("-in"),
                                       QStringLiteral("user.pfx"), QStringLiteral("-passin"),
                                       QStringLiteral("file:pfx.txt"), QStringLiteral("-noout")}));
    }

    void aRootIsTakenFromAToken() {
        const Place place;
        EXPECT_STATUS(place.run(Place::createArguments()), 0);
        const ToolRun listed = place.json(QStringList{QStringLiteral("token"), QStringLiteral("keys")} +
                                          Place::onToken() + Place::pinFile());
        EXPECT_STATUS(listed, 0);
        const QJsonArray keys = document(listed).value(QStringLiteral("keys")).toArray();
        QCOMPARE(keys.size(), 1);
        const QJsonObject key = keys.first().toObject();
        QCOMPARE(key.value(QStringLiteral("key")).toString(), QStringLiteral("RSA 2048"));
        QVERIFY(key.value(QStringLiteral("unfit")).isNull());
        const QStringList elsewhere{QStringLiteral("--ledger"), QStringLiteral("other.sqlite")};
        // Named by its URI alone, which holds module, token and key.
        EXPECT_STATUS(
            place.run(QStringList{QStringLiteral("root"), QStringLiteral("import"), QStringLiteral("--token"),
                                  key.value(QStringLiteral("uri")).toString(), QStringLiteral("--name"),
                                  QStringLiteral("Taken")} +
                      Place::pinFile() + elsewhere),
            0);
        EXPECT_JSON_ERROR(place.json(QStringList{QStringLiteral("root"), QStringLiteral("import")} +
                                     Place::onToken() + Place::pinFile() + elsewhere),
                          3, QStringLiteral("root-already-in-ledger"));
        EXPECT_JSON_ERROR(place.json(QStringList{QStringLiteral("root"), QStringLiteral("import"),
                                                 QStringLiteral("--key-id"), QStringLiteral("AB")} +
                                     Place::onToken() + Place::pinFile() + elsewhere),
                          6, QStringLiteral("token-key-not-found"));
    }

    void aPinIsRefused() {
        const Place place;
        EXPECT_STATUS(place.run(Place::createArguments(SoftToken::cardedModule())), 0);
        EXPECT_JSON_ERROR(place.json(Place::issueWith({}, QStringLiteral("user.pfx"))), 4,
                          QStringLiteral("token-pin-needed"));
        for (const char* code :
             {"token-pin-wrong", "token-pin-final-try", "token-pin-locked", "token-pin-locked"})
            EXPECT_JSON_ERROR(
                place.json(Place::issueWith(Place::pinFile("wrong.txt"), QStringLiteral("user.pfx"))), 4,
                QLatin1StringView(code));
        EXPECT_JSON_ERROR(place.json(Place::issueWith(Place::pinFile(), QStringLiteral("user.pfx"))), 4,
                          QStringLiteral("token-pin-locked"));
        QVERIFY(!place.files().contains(QStringLiteral("user.pfx")));
    }

    void theTokenIsNotThere() {
        const Place place;
        EXPECT_STATUS(place.run(Place::createArguments()), 0);
        place.token.pullOut();
        EXPECT_JSON_ERROR(place.json(Place::issueWith(Place::pinFile(), QStringLiteral("user.pfx"))), 6,
                          QStringLiteral("token-not-found"));
        QVERIFY(!place.files().contains(QStringLiteral("user.pfx")));
        QVERIFY(place.write(QStringLiteral("module.so"), "no module"));
        EXPECT_JSON_ERROR(place.json({QStringLiteral("token"), QStringLiteral("list"),
                                      QStringLiteral("--module"), QStringLiteral("module.so")}),
                          5, QStringLiteral("token-module-unusable"));
    }

    void usageIsChecked() {
        const Place place;
        const QStringList create{QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"),
                                 name};
        EXPECT_JSON_ERROR(place.json(create +
                                     QStringList{QStringLiteral("--token"), QStringLiteral("Roots")} +
                                     Place::pinFile()),
                          2, QStringLiteral("wrong-usage"));
        EXPECT_JSON_ERROR(place.json(create + Place::pinFile()), 2, QStringLiteral("wrong-usage"));
        EXPECT_JSON_ERROR(
            place.json(Place::createArguments() +
                       QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("root.txt")}),
            2, QStringLiteral("wrong-usage"));
        const ToolRun pin =
            place.json(create + QStringList{QStringLiteral("--token"),
                                            QStringLiteral("pkcs11:token=Roots?pin-value=271828")});
        EXPECT_JSON_ERROR(pin, 3, QStringLiteral("token-uri-malformed"));
        QVERIFY(!pin.out.contains(SoftToken::pin));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
