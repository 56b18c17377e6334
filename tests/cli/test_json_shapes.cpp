#include "tests/cli/cli_place.h"

#include <QRegularExpression>

using namespace p2s::test;

/// The shapes of JSON that scripts rely on: what is there may become more, and never less or of another kind.
class TestJsonShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shape_data();
    void shape();
    void aShapeIsToldFromAnother_data();
    void aShapeIsToldFromAnother();

private:
    CliPlace m_place;
};

namespace {

/// A text stands for a regular expression, a list for a list of its one element, at least one of them; true
/// for either boolean, 0 for any number.
QString difference(const QJsonValue& shape, const QJsonValue& value, const QString& place);

QString differenceInObject(const QJsonObject& shape, const QJsonObject& value, const QString& place) {
    for (auto part = shape.begin(); part != shape.end(); ++part) {
        const QString found =
            difference(part.value(), value.value(part.key()), place + QLatin1Char('/') + part.key());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString differenceInList(const QJsonArray& shape, const QJsonArray& value, const QString& place) {
    if (value.isEmpty())
        return place + QStringLiteral(" is empty");
    for (int i = 0; i < value.size(); ++i) {
        const QString found =
            difference(shape.first(), value.at(i), QStringLiteral("%1/%2").arg(place).arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString difference(const QJsonValue& shape, const QJsonValue& value, const QString& place) {
    if (value.isUndefined())
        return place + QStringLiteral(" is missing");
    if (shape.type() != value.type())
        return place + QStringLiteral(" is of another kind");
    if (shape.isObject())
        return differenceInObject(shape.toObject(), value.toObject(), place);
    if (shape.isArray())
        return differenceInList(shape.toArray(), value.toArray(), place);
    if (shape.isString()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(shape.toString()));
        if (!pattern.isValid() || !pattern.match(value.toString()).hasMatch())
            return QStringLiteral("%1 is “%2”").arg(place, value.toString());
    }
    return {};
}

QJsonObject parsed(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

QJsonObject certificateShape() {
    return parsed(R"({"subject": "CN=.+", "commonName": ".+", "issuer": "CN=.+", "serial": "[0-9A-F]+",
        "notBefore": "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "notAfter": "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ",
        "sha1": "[0-9A-F]{40}", "sha256": "[0-9A-F]{64}", "key": "RSA \\d+", "signature": "\\w+", "isCa": true,
        "selfSigned": true, "keyUsage": ["\\w+"]})");
}

QJsonObject clientShape() {
    QJsonObject shape = certificateShape();
    shape.insert(QStringLiteral("extendedKeyUsage"),
                 parsed(R"({"list": [{"oid": "[0-9.]+", "name": ".+"}]})").value(QStringLiteral("list")));
    shape.insert(QStringLiteral("subjectAltName"), QJsonArray{QStringLiteral("email:.+@.+")});
    return shape;
}

QJsonObject findingShape() {
    return parsed(R"({"id": "[a-z0-9-]+", "severity": "error|warning|info", "subject": ".+", "text": ".+",
        "remedy": ".+", "codes": ["\\w+"]})");
}

} // namespace

void TestJsonShapes::initTestCase() {
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("ann@contoso.com"), QStringLiteral("a.pfx"))), 0);
    EXPECT_STATUS(m_place.run(words("issue --root P2SRootCert --cn kiosk@contoso.com --shared-with "
                                    "ann@contoso.com,carl@contoso.com --out k.pfx --passphrase-file root.txt "
                                    "--password-file pfx.txt")),
                  0);
    EXPECT_STATUS(m_place.run(words("root export P2SRootCert --format der --out root.cer")), 0);
    EXPECT_STATUS(m_place.run(words("root create --name P2SOther --passphrase-file root.txt")), 0);
    EXPECT_STATUS(m_place.run(words("root export P2SOther --format azure --out other.txt")), 0);
    EXPECT_STATUS(
        m_place.run(words("request new --cn eve@contoso.com --out e.csr --passphrase-file root.txt")), 0);
}

void TestJsonShapes::shape_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("shape");

    const auto inFile = [](QJsonObject file, const QJsonObject& certificate) {
        if (!certificate.isEmpty())
            file.insert(QStringLiteral("certificates"), QJsonArray{certificate});
        return QJsonObject{{QStringLiteral("files"), QJsonArray{file}}};
    };
    const QJsonArray findings{findingShape()};

    QJsonObject issued = parsed(R"({"pfx": ".*b\\.pfx", "profile": "windows", "mode": "unique",
        "recipients": ["bob@contoso\\.com"]})");
    issued.insert(QStringLiteral("certificate"), clientShape());
    issued.insert(QStringLiteral("chain"), QJsonArray{certificateShape()});
    QTest::newRow("issue")
        << "issue --root P2SRootCert --cn bob@contoso.com --unique --out b.pfx --passphrase-file "
           "root.txt --password-file pfx.txt"
        << 0 << issued;
    issued.insert(QStringLiteral("pfx"), QStringLiteral(".*g\\.pfx"));
    issued.insert(QStringLiteral("mode"), QStringLiteral("shared"));
    issued.insert(QStringLiteral("password"), QStringLiteral("\\S{10,}"));
    issued.insert(QStringLiteral("findings"), findings); // Bob holds one already
    QTest::newRow("issue with a password made")
        << "issue --root P2SRootCert --cn bob@contoso.com --shared-with bob@contoso.com --out g.pfx "
           "--passphrase-file "
           "root.txt --generate-password"
        << 0 << issued;

    QTest::newRow("inspect a .pfx") << "inspect a.pfx --password-file pfx.txt" << 0
                                    << inFile(parsed(R"({"path": ".*a\\.pfx", "kind": "pkcs12", "error": null,
                                           "encryption": ".+", "mac": ".+", "hasPrivateKey": true, "keyMatches": true})"),
                                              certificateShape());
    QTest::newRow("inspect a certificate")
        << "inspect root.cer" << 0
        << inFile(parsed(R"({"path": ".*root\\.cer", "kind": "certificate", "error": null})"),
                  certificateShape());
    QTest::newRow("inspect a request")
        << "inspect e.csr" << 0
        << inFile(
               parsed(
                   R"({"path": ".*e\\.csr", "kind": "request", "error": null, "requestSubject": "CN=eve@contoso\\.com",
               "requests": [{"subject": "CN=eve@contoso\\.com", "commonName": "eve@contoso\\.com", "key": "RSA 2048",
               "extendedKeyUsage": [{"oid": "1\\.3\\.6\\.1\\.5\\.5\\.7\\.3\\.2", "name": "Client Authentication"}],
               "subjectAltName": ["email:eve@contoso\\.com"]}]})"),
               {});
    QTest::newRow("inspect what is not there")
        << "inspect none.pfx" << 5
        << inFile(parsed(R"({"path": ".*none\\.pfx", "error": {"code": "[a-z-]+", "text": ".+"}})"), {});

    QTest::newRow("check, accepted") << "check a.pfx --password-file pfx.txt --root root.cer" << 0
                                     << parsed(R"({"accepted": true})");
    QJsonObject refused = parsed(R"({"accepted": false})");
    refused.insert(QStringLiteral("findings"), findings);
    QTest::newRow("check, refused") << "check a.pfx --password-file pfx.txt --root other.txt" << 1 << refused;

    QJsonObject revoked = parsed(R"({"mode": "shared", "cutOff": [".+@.+"], "reissueNeeded": [".+@.+"],
        "azure": {"cli": "az network vnet-gateway revoked-cert create [\\s\\S]+",
                  "powershell": "Add-AzVpnClientRevokedCertificate [\\s\\S]+"}})");
    revoked.insert(QStringLiteral("certificate"), clientShape());
    QTest::newRow("revoke") << "revoke --cn kiosk@contoso.com --root P2SRootCert --reason keyCompromise "
                               "--gateway gw --resource-group rg"
                            << 0 << revoked;

    const QJsonObject error = parsed(R"({"error": {"code": "[a-z0-9-]+", "text": ".+", "hint": ".+"}})");
    QTest::newRow("usage") << "issue --root P2SRootCert" << 2 << error;
    QTest::newRow("bad input") << "check root.txt --root root.cer" << 3 << error;
    QTest::newRow("wrong password")
        << "check a.pfx --password-file root.txt --root root.cer" << 4
        << parsed(R"({"error": {"code": "wrong-password", "text": ".+", "hint": ".+"}})");
    QTest::newRow("unreadable") << "check none.pfx --root root.cer" << 5 << error;
    QTest::newRow("not in the ledger") << "show 4711" << 6 << error;
}

void TestJsonShapes::shape() {
    QFETCH(const QString, arguments);
    QFETCH(const int, status);
    QFETCH(const QJsonObject, shape);
    const ToolRun run = m_place.json(words(arguments));
    EXPECT_STATUS(run, status);
    const QString found = difference(shape, document(run), {});
    QVERIFY2(found.isEmpty(), qPrintable(found + QLatin1Char('\n') + QString::fromUtf8(run.out)));
}

void TestJsonShapes::aShapeIsToldFromAnother_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("the same, and more")
        << QByteArray(R"({"a": ["xy", "x"], "b": {"c": false}, "d": 1})") << QString();
    QTest::newRow("missing") << QByteArray(R"({"a": ["x"], "b": {}})") << QStringLiteral("/b/c is missing");
    QTest::newRow("another kind") << QByteArray(R"({"a": ["x"], "b": {"c": 1}})")
                                  << QStringLiteral("/b/c is of another kind");
    QTest::newRow("another text") << QByteArray(R"({"a": ["x", "z"], "b": {"c": true}})")
                                  << QStringLiteral("/a/1 is “z”");
    QTest::newRow("nothing in a list")
        << QByteArray(R"({"a": [], "b": {"c": true}})") << QStringLiteral("/a is empty");
}

void TestJsonShapes::aShapeIsToldFromAnother() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, found);
    QCOMPARE(difference(parsed(R"({"a": ["xy?"], "b": {"c": true}})"), parsed(text), {}), found);
}

QTEST_GUILESS_MAIN(TestJsonShapes)
#include "test_json_shapes.moc"
