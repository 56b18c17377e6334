#include "core/base/files.h"
#include "core/issuing/complete_request.h"
#include "core/issuing/new_request.h"
#include "core/issuing/suggested_friendly_name.h"

#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString address = QStringLiteral("user@contoso.com");
const SecretBytes passphrase("Gartenzaun im Regen 7");
const SecretBytes password("kupfer-lampe-wiese-42");

const QString clientAuthentication = QStringLiteral("1.3.6.1.5.5.7.3.2");
const QString secureEmail = QStringLiteral("1.3.6.1.5.5.7.3.4");
const QString smartCardLogon = QStringLiteral("1.3.6.1.4.1.311.20.2.2");

/// A folder with a certificate authority of somebody else and a request of ours, user.csr, that waits in a
/// ledger.
class Place {
public:
    Place() : m_workshop(m_folder.path()) {
        auto opened = Ledger::open(m_folder.filePath(QStringLiteral("ledger.sqlite")));
        m_ledger = std::make_unique<Ledger>(std::move(opened.value()));
        RequestDraft draft{.profile = {.person = EmailName::parse(address).value()}};
        draft.profile.templateName = QStringLiteral("P2SUser");
        m_made = std::make_unique<MadeRequest>(newRequest(draft, passphrase, *m_ledger).value());
        writeToolFile(path("user.csr"), m_made->request.pem());
        writeToolFile(path("user.der"), m_made->request.der());
    }

    QString path(const char* file) const { return m_folder.filePath(QString::fromLatin1(file)); }
    const OpensslWorkshop& workshop() const { return m_workshop; }
    Ledger& ledger() { return *m_ledger; }
    const MadeRequest& made() const { return *m_made; }

    ToolRun makeRoot() const {
        return m_workshop.makeSelfSigned(QStringLiteral("root"),
                                         CertificateRecipe::root(QStringLiteral("Contoso Root CA")));
    }
    /// `openssl ca` as a company might run it; \a more are further options of its own.
    ToolRun sign(const QString& issuer, const QByteArray& extensions, const QStringList& more = {},
                 const QString& request = QStringLiteral("user.csr")) const {
        if (!writeToolFile(path("user.ext"), extensions))
            return {.command = QStringLiteral("writing user.ext")};
        return m_workshop.openssl(
            QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                        QStringLiteral("-config"), QStringLiteral("authority.cnf"), QStringLiteral("-md"),
                        QStringLiteral("sha256"), QStringLiteral("-cert"), issuer + QStringLiteral(".pem"),
                        QStringLiteral("-keyfile"), issuer + QStringLiteral(".key"), QStringLiteral("-in"),
                        request, QStringLiteral("-extfile"), QStringLiteral("user.ext"),
                        QStringLiteral("-out"), QStringLiteral("reply.pem")} +
            (more.isEmpty() ? QStringList{QStringLiteral("-days"), QStringLiteral("30")} : more));
    }

    Result<CaReply> read(const QByteArray& reply, const ReplySurroundings& known = {}) const {
        return readReply(reply, QStringLiteral("reply"), known, *m_ledger, QDateTime::currentDateTimeUtc());
    }
    Certificate certificate(const char* file) const {
        return Certificate::fromDer(
                   m_workshop
                       .openssl({QStringLiteral("x509"), QStringLiteral("-in"), QString::fromLatin1(file),
                                 QStringLiteral("-outform"), QStringLiteral("DER")})
                       .out)
            .value();
    }
    Result<IssuedClient> complete(const CaReply& reply) {
        auto request = exportOf(reply).value();
        request.pfxPath = path("user.pfx");
        request.password = password;
        request.friendlyName = QStringLiteral("user P2S");
        const auto key = unlockRequest(reply.record, passphrase);
        return key ? completeRequest(request, reply, *key, *m_ledger) : tl::unexpected(key.error());
    }

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<MadeRequest> m_made;
};

QByteArray userExtensions(const QStringList& purposes) {
    return QByteArray("basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n"
                      "subjectAltName=email:user@contoso.com\nextendedKeyUsage=") +
           purposes.join(QLatin1Char(',')).toLatin1() + '\n';
}

/// What an authority made of user.csr.
struct Answered {
    ToolRun run;
    QByteArray reply;
};
using Authority = std::function<Answered(const Place& place, const QStringList& purposes)>;

Answered opensslCa(const Place& place, const QStringList& purposes) {
    ToolRun run = place.makeRoot();
    if (run.accepted())
        run = place.sign(QStringLiteral("root"), userExtensions(purposes));
    return {run, place.workshop().bytes(QStringLiteral("reply.pem"))};
}

/// The DER of an object identifier of the purposes used here.
QByteArray encodedOid(const QString& purpose) {
    if (purpose == smartCardLogon)
        return QByteArray::fromHex("060a2b060104018237140202");
    return QByteArray::fromHex(purpose == clientAuthentication ? "06082b06010505070302"
                                                               : "06082b06010505070304");
}

Answered gnutls(const Place& place, const QStringList& purposes) {
    ToolRun run = place.makeRoot();
    QByteArray recipe("expiration_days = 30\nsigning_key\nencryption_key\nemail = \"user@contoso.com\"\n");
    // Its own words have an order of their own; as DER it takes the purposes as they are.
    QByteArray list;
    for (const QString& purpose : purposes)
        list += encodedOid(purpose);
    recipe += "add_extension = \"2.5.29.37 0x30" + QByteArray(1, static_cast<char>(list.size())).toHex() +
              list.toHex() + "\"\n";
    if (!run.accepted() || !writeToolFile(place.path("user.template"), recipe))
        return {run, {}};
    run = runTool(QStringLiteral("certtool"),
                  {QStringLiteral("--generate-certificate"), QStringLiteral("--load-request"),
                   QStringLiteral("user.csr"), QStringLiteral("--load-ca-certificate"),
                   QStringLiteral("root.pem"), QStringLiteral("--load-ca-privkey"),
                   QStringLiteral("root.key"), QStringLiteral("--template"), QStringLiteral("user.template"),
                   QStringLiteral("--outfile"), QStringLiteral("reply.pem")},
                  {.folder = place.workshop().folder()});
    return {run, place.workshop().bytes(QStringLiteral("reply.pem"))};
}

Answered easyRsa(const Place& place, const QStringList& purposes) {
    ToolSetup setup{.folder = place.workshop().folder(), .timeoutSeconds = 60};
    setup.environment.insert(QStringLiteral("EASYRSA_BATCH"), QStringLiteral("1"));
    setup.environment.insert(QStringLiteral("EASYRSA_REQ_CN"), QStringLiteral("Contoso Easy CA"));
    setup.environment.insert(QStringLiteral("EASYRSA_EXT_DIR"), place.path("types"));
    QDir(place.workshop().folder()).mkdir(QStringLiteral("types"));
    const QDir types(QStringLiteral("/usr/share/easy-rsa/x509-types"));
    for (const QString& type : types.entryList(QDir::Files))
        QFile::copy(types.filePath(type), place.path("types/") + type);
    if (!writeToolFile(place.path("types/person"), userExtensions(purposes)))
        return {};
    ToolRun run;
    for (const QStringList& step :
         {QStringList{QStringLiteral("init-pki")},
          QStringList{QStringLiteral("build-ca"), QStringLiteral("nopass")},
          QStringList{QStringLiteral("import-req"), place.path("user.csr"), QStringLiteral("user")},
          QStringList{QStringLiteral("sign-req"), QStringLiteral("person"), QStringLiteral("user")}}) {
        run = runTool(QStringLiteral("/usr/share/easy-rsa/easyrsa"), step, setup);
        if (!run.accepted())
            return {run, {}};
    }
    // EasyRSA writes the certificate as text in front of the PEM; its root is in a file of its own.
    return {run, place.workshop().bytes(QStringLiteral("pki/issued/user.crt")) +
                     place.workshop().bytes(QStringLiteral("pki/ca.crt"))};
}

/// cfssl has words for some purposes only; Smart Card Logon is not among them.
Answered cfssl(const Place& place, const QStringList& purposes) {
    ToolRun run = place.makeRoot();
    QStringList words{QStringLiteral("\"signing\""), QStringLiteral("\"key encipherment\"")};
    for (const QString& purpose : purposes)
        words.append(purpose == clientAuthentication ? QStringLiteral("\"client auth\"")
                                                     : QStringLiteral("\"email protection\""));
    const QByteArray configuration =
        R"({"signing": {"default": {"expiry": "720h", "usages": [)" + words.join(u',').toLatin1() + "]}}}";
    if (!run.accepted() || !writeToolFile(place.path("cfssl.json"), configuration))
        return {run, {}};
    run = runTool(QStringLiteral("cfssl"),
                  {QStringLiteral("sign"), QStringLiteral("-ca"), QStringLiteral("root.pem"),
                   QStringLiteral("-ca-key"), QStringLiteral("root.key"), QStringLiteral("-config"),
                   QStringLiteral("cfssl.json"), QStringLiteral("user.csr")},
                  {.folder = place.workshop().folder()});
    const auto document = QJsonDocument::fromJson(run.out).object();
    return {run, document.value(QStringLiteral("cert")).toString().toLatin1()};
}

/// As AD CS offers it for download: the whole chain, DER.
Answered chainAsPkcs7(const Place& place, const QStringList& purposes) {
    const auto& workshop = place.workshop();
    ToolRun run = place.makeRoot();
    if (run.accepted())
        run = workshop.makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                  CertificateRecipe::root(QStringLiteral("Contoso Issuing CA")));
    if (run.accepted())
        run = place.sign(QStringLiteral("issuing"), userExtensions(purposes));
    if (!run.accepted())
        return {run, {}};
    run = workshop.openssl(
        {QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
         QStringLiteral("root.pem"), QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
         QStringLiteral("-certfile"), QStringLiteral("reply.pem"), QStringLiteral("-outform"),
         QStringLiteral("DER"), QStringLiteral("-out"), QStringLiteral("reply.p7b")});
    return {run, workshop.bytes(QStringLiteral("reply.p7b"))};
}

QStringList errorIds(const QList<Finding>& findings) {
    QStringList ids;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            ids.append(ruleId(finding.rule));
    }
    return ids;
}

QByteArray asUtf16(const QByteArray& text) {
    const QString string = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char*>(string.utf16()), string.size() * 2);
}

} // namespace

/// Certificate authorities that we did not write sign our request, and what they send back becomes a .pfx, or
/// is found out.
class TestAuthorities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsReadByOthers();
    void replyBecomesAPfx_data() { authorities(); }
    void replyBecomesAPfx();
    void wrongOrderIsFound_data() { authorities(); }
    void wrongOrderIsFound();
    void replyInEveryEncoding_data();
    void replyInEveryEncoding();
    void badReplies_data();
    void badReplies();
    void missingIntermediateCanBeGiven();
    void uploadedRootIsCompared();
    void otherPeoplesReply();

private:
    static void authorities();
};

void TestAuthorities::authorities() {
    QTest::addColumn<Authority>("authority");
    QTest::addColumn<QString>("wrongFirst");
    QTest::newRow("openssl ca") << Authority(opensslCa) << smartCardLogon;
    QTest::newRow("GnuTLS certtool") << Authority(gnutls) << smartCardLogon;
    QTest::newRow("EasyRSA") << Authority(easyRsa) << smartCardLogon;
    QTest::newRow("cfssl") << Authority(cfssl) << secureEmail;
    QTest::newRow("a chain in a .p7b") << Authority(chainAsPkcs7) << smartCardLogon;
}

void TestAuthorities::requestIsReadByOthers() {
    const Place place;
    const QString folder = place.workshop().folder();
    for (const char* form : {"PEM", "DER"}) {
        const QString file =
            QByteArray(form) == "PEM" ? QStringLiteral("user.csr") : QStringLiteral("user.der");
        const ToolRun openssl = place.workshop().openssl(
            {QStringLiteral("req"), QStringLiteral("-verify"), QStringLiteral("-text"),
             QStringLiteral("-noout"), QStringLiteral("-inform"), QString::fromLatin1(form),
             QStringLiteral("-in"), file});
        EXPECT_ACCEPTED(openssl);
        for (const char* words :
             {"CN = user@contoso.com", "email:user@contoso.com", "TLS Web Client Authentication",
              "Digital Signature, Key Encipherment", "1.3.6.1.4.1.311.20.2"})
            QVERIFY2(openssl.out.contains(words), words);
    }
    const ToolRun gnutls =
        runTool(QStringLiteral("certtool"),
                {QStringLiteral("--crq-info"), QStringLiteral("--infile"), QStringLiteral("user.csr")},
                {.folder = folder});
    EXPECT_ACCEPTED(gnutls);
    for (const char* words : {"Subject: CN=user@contoso.com", "RFC822Name: user@contoso.com",
                              "TLS WWW Client.", "Self signature: verified"})
        QVERIFY2(gnutls.out.contains(words), gnutls.story().constData());
}

void TestAuthorities::replyBecomesAPfx() {
    QFETCH(Authority, authority);
    Place place;
    const Answered answered = authority(place, {clientAuthentication, secureEmail});
    EXPECT_ACCEPTED(answered.run);
    ReplySurroundings known;
    if (QFile::exists(place.path("root.pem")))
        known.authorities.append(place.certificate("root.pem"));
    const auto reply = place.read(answered.reply, known);
    EXPECT_VALUE(reply);
    QVERIFY2(!hasErrors(reply->findings), qPrintable(errorIds(reply->findings).join(u' ')));
    const auto issued = place.complete(*reply);
    EXPECT_VALUE(issued);
    QCOMPARE(issued->chain, reply->chain);

    // The ledger knows it, its issuer and that nothing is waited for any more.
    QVERIFY(place.ledger().requests(RequestState::Waiting)->isEmpty());
    const auto record = place.ledger().certificate(issued->record.id);
    EXPECT_VALUE(record);
    QVERIFY(record->state == CertificateState::Issued);
    QCOMPARE(record->requestId, place.made().record.id);
    const auto issuer = place.ledger().rootById(record->rootId);
    EXPECT_VALUE(issuer);
    QCOMPARE(issuer->certificateDer, reply->chain.first().der());
    QVERIFY(place.ledger().request(record->requestId)->encryptedKey.isEmpty());
    QVERIFY(place.ledger().verify()->flaws.isEmpty());

    // openssl opens it and finds the whole path, the key among it.
    const ToolRun opened = place.workshop().openssl(
        {QStringLiteral("pkcs12"), QStringLiteral("-in"), QStringLiteral("user.pfx"),
         QStringLiteral("-nodes"), QStringLiteral("-passin"),
         QStringLiteral("file:") +
             place.workshop().passwordFile(QByteArray(password.data(), password.size()))});
    EXPECT_ACCEPTED(opened);
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 1 + reply->chain.size());
    QCOMPARE(opened.out.count("BEGIN PRIVATE KEY"), 1);
}

void TestAuthorities::wrongOrderIsFound() {
    QFETCH(Authority, authority);
    QFETCH(QString, wrongFirst);
    Place place;
    const Answered answered = authority(place, {wrongFirst, clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    ReplySurroundings known;
    if (QFile::exists(place.path("root.pem")))
        known.authorities.append(place.certificate("root.pem"));
    const auto reply = place.read(answered.reply, known);
    EXPECT_VALUE(reply);
    QCOMPARE(errorIds(reply->findings), QStringList{QStringLiteral("eku-order")});
    EXPECT_ERROR(place.complete(*reply), ErrorCode::NotReady);
    QVERIFY(!QFile::exists(place.path("user.pfx")));
    QVERIFY(place.ledger().certificates()->isEmpty());
    QVERIFY(place.ledger().roots()->isEmpty());
    QCOMPARE(place.ledger().requests(RequestState::Waiting)->size(), 1);
}

void TestAuthorities::replyInEveryEncoding_data() {
    QTest::addColumn<QString>("encoding");
    for (const char* encoding :
         {"PEM", "DER", "text around", "Windows line ends", "UTF-16", "UTF-16 with a mark", "no headers",
          "p7b", "p7b PEM", "p7b that says CERTIFICATE"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

void TestAuthorities::replyInEveryEncoding() {
    QFETCH(QString, encoding);
    Place place;
    const Answered answered = opensslCa(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    const auto& workshop = place.workshop();
    const QByteArray pem = answered.reply;
    QByteArray crlf = pem;
    crlf.replace('\n', "\r\n");
    QByteArray bare = crlf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const auto pkcs7 = [&](const char* form) {
        return workshop
            .openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
                      QStringLiteral("reply.pem"), QStringLiteral("-certfile"), QStringLiteral("root.pem"),
                      QStringLiteral("-outform"), QString::fromLatin1(form)})
            .out;
    };
    QByteArray misnamed = pkcs7("PEM");
    misnamed.replace("PKCS7", "CERTIFICATE");
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("PEM"), pem},
        {QStringLiteral("DER"), place.certificate("reply.pem").der()},
        {QStringLiteral("text around"), "Your request was granted.\n\n" + pem + "\nKind regards\n"},
        {QStringLiteral("Windows line ends"), crlf},
        {QStringLiteral("UTF-16"), asUtf16(crlf)},
        {QStringLiteral("UTF-16 with a mark"), "\xFF\xFE" + asUtf16(crlf)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("p7b"), pkcs7("DER")},
        {QStringLiteral("p7b PEM"), pkcs7("PEM")},
        {QStringLiteral("p7b that says CERTIFICATE"), misnamed},
    };
    const auto reply = place.read(forms.value(encoding), {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(reply);
    QCOMPARE(reply->record.id, place.made().record.id);
    QVERIFY2(!hasErrors(reply->findings), qPrintable(errorIds(reply->findings).join(u' ')));
}

void TestAuthorities::badReplies_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("finding");
    const QByteArray fine = userExtensions({clientAuthentication});
    QTest::newRow("expired") << QStringList{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                                            QStringLiteral("-enddate"), QStringLiteral("20210101000000Z")}
                             << fine << "expired";
    QTest::newRow("changed subject") << QStringList{QStringLiteral("-days"), QStringLiteral("30"),
                                                    QStringLiteral("-subj"), QStringLiteral("/CN=Some Body")}
                                     << fine << "common-name-changed";
    QTest::newRow("no purposes") << QStringList{} << QByteArray("keyUsage=digitalSignature\n")
                                 << "eku-missing";
    QTest::newRow("encipherment only")
        << QStringList{} << QByteArray("keyUsage=keyEncipherment\nextendedKeyUsage=clientAuth\n")
        << "key-usage";
    QTest::newRow("an authority") << QStringList{}
                                  << QByteArray("basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n")
                                  << "is-ca";
}

void TestAuthorities::badReplies() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, extensions);
    Place place;
    EXPECT_ACCEPTED(place.makeRoot());
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), extensions, options));
    const auto reply = place.read(place.workshop().bytes(QStringLiteral("reply.pem")),
                                  {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(reply);
    QTEST(errorIds(reply->findings).value(0), "finding");
    EXPECT_ERROR(place.complete(*reply), ErrorCode::NotReady);
    QVERIFY(!QFile::exists(place.path("user.pfx")));
}

void TestAuthorities::missingIntermediateCanBeGiven() {
    Place place;
    const Answered answered = chainAsPkcs7(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    const QByteArray alone = place.workshop().bytes(QStringLiteral("reply.pem"));
    const auto without = place.read(alone, {.authorities = {place.certificate("root.pem")}});
    EXPECT_VALUE(without);
    QCOMPARE(errorIds(without->findings), QStringList{QStringLiteral("chain-incomplete")});
    const auto with =
        place.read(alone, {.authorities = {place.certificate("root.pem"), place.certificate("issuing.pem")}});
    EXPECT_VALUE(with);
    QVERIFY2(!hasErrors(with->findings), qPrintable(errorIds(with->findings).join(u' ')));
    EXPECT_VALUE(place.complete(*with));
    // The next reply of that authority needs nothing but itself.
    QCOMPARE(place.ledger().roots()->size(), 1);
}

void TestAuthorities::uploadedRootIsCompared() {
    Place place;
    const Answered answered = opensslCa(place, {clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    EXPECT_ACCEPTED(place.workshop().makeSelfSigned(
        QStringLiteral("other"), CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    const QList<Certificate> root{place.certificate("root.pem")};
    EXPECT_VALUE(place.read(answered.reply, {.authorities = root, .uploadedRoot = root.first()}));
    const auto reply =
        place.read(answered.reply, {.authorities = root, .uploadedRoot = place.certificate("other.pem")});
    EXPECT_VALUE(reply);
    QCOMPARE(errorIds(reply->findings), QStringList{QStringLiteral("not-under-this-root")});
}

void TestAuthorities::otherPeoplesReply() {
    Place place;
    EXPECT_ACCEPTED(place.makeRoot());
    const auto& workshop = place.workshop();
    EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("stranger"), QStringLiteral("root"),
                                        CertificateRecipe::client(address, QStringLiteral("clientAuth"))));
    const QByteArray strangers = workshop.bytes(QStringLiteral("stranger.pem"));
    EXPECT_ERROR(place.read(strangers), ErrorCode::ReplyUnmatched);
    // Beside ours it does not disturb.
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), userExtensions({clientAuthentication})));
    const QByteArray ours = workshop.bytes(QStringLiteral("reply.pem"));
    const ReplySurroundings known{.authorities = {place.certificate("root.pem")}};
    const auto both = place.read(strangers + ours, known);
    EXPECT_VALUE(both);
    QCOMPARE(both->certificate, place.certificate("reply.pem"));
    // Two for the same key: nobody can tell which one is meant.
    EXPECT_ACCEPTED(place.sign(QStringLiteral("root"), userExtensions({clientAuthentication})));
    EXPECT_ERROR(place.read(ours + workshop.bytes(QStringLiteral("reply.pem")), known),
                 ErrorCode::ReplyAmbiguous);
    EXPECT_VALUE(place.read(ours + ours, known));
    EXPECT_VALUE(place.ledger().cancelRequest(place.made().record.id));
    EXPECT_ERROR(place.read(ours, known), ErrorCode::RequestNotWaiting);
}

QTEST_GUILESS_MAIN(TestAuthorities)
#include "test_authorities.moc"
