#include "tests/interop/request_place.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/check_list.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include <functional>

using namespace p2s;
using namespace p2s::test;

namespace {

using Authority = std::function<Answered(const RequestPlace& place, const QStringList& purposes)>;

/// The DER of an object identifier of the purposes used here.
QByteArray encodedOid(const QString& purpose) {
    if (purpose == smartCardLogon)
        return QByteArray::fromHex("060a2b060104018237140202");
    return QByteArray::fromHex(purpose == clientAuthentication ? "06082b06010505070302"
                                                               : "06082b06010505070304");
}

Answered gnutls(const RequestPlace& place, const QStringList& purposes) {
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

Answered easyRsa(const RequestPlace& place, const QStringList& purposes) {
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

/// The wizard on the page for replies, with the ledger that a request waits in.
class ReplyInWizard {
public:
    explicit ReplyInWizard(const RequestPlace& place)
        : m_draft(place.path("ledger.sqlite")), m_wizard(m_draft) {
        m_wizard.restart();
        m_wizard.show();
        the<QAbstractButton>("replyPathLink")->click();
    }
    ~ReplyInWizard() { QThreadPool::globalInstance()->waitForDone(); }
    Q_DISABLE_COPY_MOVE(ReplyInWizard)

    template <typename T> T* the(const char* name) const { return part<T>(&m_wizard, name); }
    bool shows(const char* name) const { return the<QWidget>(name)->isVisible(); }
    const IssuanceDraft& draft() const { return m_draft; }
    /// True when the request is there, the reply is read and its checks are shown.
    bool takes(const RequestPlace& place, const QByteArray& reply) const {
        const auto isListed = [this] {
            return the<QTreeWidget>("waitingRequests")->topLevelItemCount() == 1;
        };
        if (!QTest::qWaitFor(isListed, 20000) || !writeToolFile(place.path("reply.bin"), reply))
            return false;
        choose("openReplyButton", "openReplyDialog", place.path("reply.bin"));
        if (!QTest::qWaitFor([this] { return shows("replyChecks"); }, 20000))
            return false;
        // What is not in the reply is in a file of the authority's.
        if (QFile::exists(place.path("root.pem"))) {
            const int rows = the<CheckList>("replyChecks")->rowCount();
            choose("openRootButton", "openRootDialog", place.path("root.pem"));
            if (!QTest::qWaitFor([&] { return the<CheckList>("replyChecks")->rowCount() == rows + 1; },
                                 20000))
                return false;
        }
        return true;
    }
    /// What the checks say no to.
    QStringList failures() const {
        QStringList texts;
        const auto* checks = the<CheckList>("replyChecks");
        for (int row = 0; row < checks->rowCount(); ++row) {
            if (checks->state(row) != CheckList::State::Done)
                texts.append(checks->spokenText(row));
        }
        return texts;
    }

private:
    void choose(const char* button, const char* dialogName, const QString& path) const {
        the<QAbstractButton>(button)->click();
        auto* dialog = the<QFileDialog>(dialogName);
        // As a dialog does with one file.
        Q_EMIT dialog->filesSelected({path});
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    IssuanceDraft m_draft;
    CertificateWizard m_wizard;
};

/// cfssl has words for some purposes only; Smart Card Logon is not among them.
Answered cfssl(const RequestPlace& place, const QStringList& purposes) {
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
    // As it prints it: JSON.
    return {run, run.out};
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
    void wizardTakesTheReply_data() { authorities(); }
    void wizardTakesTheReply();
    void wizardFindsTheWrongOrder_data() { authorities(); }
    void wizardFindsTheWrongOrder();

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
    const RequestPlace place;
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
    RequestPlace place;
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
             place.workshop().passwordFile(QByteArray(pfxPassword.data(), pfxPassword.size()))});
    EXPECT_ACCEPTED(opened);
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 1 + reply->chain.size());
    QCOMPARE(opened.out.count("BEGIN PRIVATE KEY"), 1);
}

void TestAuthorities::wrongOrderIsFound() {
    QFETCH(Authority, authority);
    QFETCH(QString, wrongFirst);
    RequestPlace place;
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

void TestAuthorities::wizardTakesTheReply() {
    QFETCH(Authority, authority);
    RequestPlace place;
    const Answered answered = authority(place, {clientAuthentication, secureEmail});
    EXPECT_ACCEPTED(answered.run);
    const ReplyInWizard wizard(place);
    QVERIFY(wizard.takes(place, answered.reply));
    QVERIFY2(wizard.failures().isEmpty(), qPrintable(wizard.failures().join(u'\n')));
    QVERIFY(wizard.shows("unlockRequestButton"));
    wizard.the<QLineEdit>("replyPassphraseEdit")
        ->setText(QString::fromUtf8(placePassphrase.data(), placePassphrase.size()));
    wizard.the<QAbstractButton>("unlockRequestButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().reply(), 20000);
    QVERIFY(wizard.the<QAbstractButton>("nextButton")->isEnabled());
}

void TestAuthorities::wizardFindsTheWrongOrder() {
    QFETCH(Authority, authority);
    QFETCH(QString, wrongFirst);
    RequestPlace place;
    const Answered answered = authority(place, {wrongFirst, clientAuthentication});
    EXPECT_ACCEPTED(answered.run);
    const ReplyInWizard wizard(place);
    QVERIFY(wizard.takes(place, answered.reply));
    QCOMPARE(wizard.failures().size(), 1);
    QVERIFY(wizard.shows("authorityLetter"));
    QVERIFY(wizard.the<QPlainTextEdit>("authorityLetter")->toPlainText().contains(clientAuthentication));
    QVERIFY(!wizard.shows("unlockRequestButton"));
    QVERIFY(!wizard.the<QAbstractButton>("nextButton")->isEnabled());
}

QTEST_MAIN(TestAuthorities)
#include "test_authorities.moc"
