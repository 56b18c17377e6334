#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

#include <QDir>

using namespace p2s::test;

/// Requests to an organisation's own authority, from the command line alone.
class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestBecomesAPfx();
    void badReplyWritesNothing();
    void filesThatWereMade();
    void everyRequestAndListIsInspected();
    void commandThatFollowsBearsSpaces();
    void stockTemplateIsWarnedOf();
    void listShowCancel();
    void wrongInput_data();
    void wrongInput();
    void wrongPassphrase();
    void nothingStaysOfAFailedOne();

private:
    QStringList newArguments(const QStringList& more = {}) const;
    QStringList completeArguments(const QString& reply, const QStringList& more = {}) const;
    QJsonObject requestIn(const ToolRun& run) const {
        return document(run).value(QStringLiteral("request")).toObject();
    }
    /// The organisation's authority signs user.csr into reply.pem.
    ToolRun answer(const QByteArray& purposes, const QString& request = QStringLiteral("user.csr")) const;

    std::unique_ptr<CliPlace> m_place;
    std::unique_ptr<OpensslWorkshop> m_workshop;
};

void TestRequest::init() {
    m_place = std::make_unique<CliPlace>();
    m_workshop = std::make_unique<OpensslWorkshop>(m_place->path(QStringLiteral(".")));
}

QStringList TestRequest::newArguments(const QStringList& more) const {
    return QStringList{
               QStringLiteral("request"),           QStringLiteral("new"),     QStringLiteral("--cn"),
               QStringLiteral("user@contoso.com"),  QStringLiteral("--out"),   QStringLiteral("user.csr"),
               QStringLiteral("--passphrase-file"), QStringLiteral("root.txt")} +
           more;
}

QStringList TestRequest::completeArguments(const QString& reply, const QStringList& more) const {
    return QStringList{QStringLiteral("request"),
                       QStringLiteral("complete"),
                       reply,
                       QStringLiteral("--out"),
                       QStringLiteral("user.pfx"),
                       QStringLiteral("--passphrase-file"),
                       QStringLiteral("root.txt"),
                       QStringLiteral("--password-file"),
                       QStringLiteral("pfx.txt"),
                       QStringLiteral("--ca"),
                       QStringLiteral("root.pem")} +
           more;
}

ToolRun TestRequest::answer(const QByteArray& purposes, const QString& request) const {
    ToolRun run = m_workshop->makeSelfSigned(QStringLiteral("root"),
                                             CertificateRecipe::root(QStringLiteral("Contoso Root CA")));
    if (!run.accepted())
        return run;
    m_place->write(QStringLiteral("user.ext"), "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                                               "subjectAltName=email:user@contoso.com\nextendedKeyUsage=" +
                                                   purposes + '\n');
    return m_workshop->openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                                request, QStringLiteral("-CA"), QStringLiteral("root.pem"),
                                QStringLiteral("-CAkey"), QStringLiteral("root.key"),
                                QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
                                QStringLiteral("30"), QStringLiteral("-extfile"), QStringLiteral("user.ext"),
                                QStringLiteral("-out"), QStringLiteral("reply.pem")});
}

void TestRequest::requestBecomesAPfx() {
    const ToolRun made = m_place->json(
        newArguments({QStringLiteral("--template"), QStringLiteral("P2SUser"), QStringLiteral("--ca-config"),
                      QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"), QStringLiteral("--eku"),
                      QStringLiteral("clientAuth,emailProtection")}));
    EXPECT_STATUS(made, 0);
    QVERIFY2(made.err.isEmpty(), made.story().constData());
    const QJsonObject request = requestIn(made);
    QCOMPARE(request.value(QStringLiteral("state")).toString(), QStringLiteral("waiting"));
    QCOMPARE(request.value(QStringLiteral("subject")).toString(), QStringLiteral("CN=user@contoso.com"));
    QCOMPARE(request.value(QStringLiteral("template")).toString(), QStringLiteral("P2SUser"));
    QCOMPARE(request.value(QStringLiteral("subjectAltName")).toArray(),
             QJsonArray{QStringLiteral("email:user@contoso.com")});
    QCOMPARE(request.value(QStringLiteral("extendedKeyUsage")).toArray().size(), 2);
    QCOMPARE(document(made).value(QStringLiteral("submit")).toString(),
             QStringLiteral("certreq -submit -attrib \"CertificateTemplate:P2SUser\" -config "
                            "\"ca01.contoso.com\\Contoso Issuing CA\" \"user.csr\" \"user.cer\" "
                            "\"user.p7b\""));

    EXPECT_ACCEPTED(answer("clientAuth,emailProtection"));
    const ToolRun completed = m_place->json(completeArguments(
        QStringLiteral("reply.pem"), {QStringLiteral("--root"), QStringLiteral("root.pem")}));
    EXPECT_STATUS(completed, 0);
    const QJsonObject said = document(completed);
    QCOMPARE(said.value(QStringLiteral("chain")).toArray().size(), 1);
    QCOMPARE(requestIn(completed).value(QStringLiteral("state")).toString(), QStringLiteral("completed"));

    const ToolRun checked =
        m_place->json({QStringLiteral("check"), QStringLiteral("user.pfx"), QStringLiteral("--password-file"),
                       QStringLiteral("pfx.txt"), QStringLiteral("--root"), QStringLiteral("root.pem")});
    EXPECT_STATUS(checked, 0);
    const ToolRun listed = m_place->json({QStringLiteral("list")});
    EXPECT_STATUS(listed, 0);
    QCOMPARE(document(listed).value(QStringLiteral("certificates")).toArray().size(), 1);
    EXPECT_STATUS(m_place->run({QStringLiteral("ledger"), QStringLiteral("verify")}), 0);

    // Once is enough.
    EXPECT_JSON_ERROR(
        m_place->json(completeArguments(QStringLiteral("reply.pem"), {QStringLiteral("--force")})), 1,
        QStringLiteral("request-not-waiting"));

    // Each leads to the other.
    const QString sha1 = document(listed)
                             .value(QStringLiteral("certificates"))
                             .toArray()
                             .first()
                             .toObject()
                             .value(QStringLiteral("certificate"))
                             .toObject()
                             .value(QStringLiteral("sha1"))
                             .toString();
    const ToolRun shown = m_place->json(words("request show 1"));
    EXPECT_STATUS(shown, 0);
    const QJsonObject certificate = document(shown).value(QStringLiteral("certificate")).toObject();
    QCOMPARE(certificate.value(QStringLiteral("id")).toInt(), 1);
    QCOMPARE(certificate.value(QStringLiteral("sha1")).toString(), sha1);
    QVERIFY(!sha1.isEmpty() && m_place->run(words("request show 1")).out.contains(sha1.toLatin1()));
    QVERIFY(document(shown).value(QStringLiteral("submit")).isUndefined());
    QCOMPARE(document(m_place->json(words("show 1"))).value(QStringLiteral("request")).toInt(), 1);
}

void TestRequest::badReplyWritesNothing() {
    EXPECT_STATUS(m_place->run(newArguments()), 0);
    EXPECT_ACCEPTED(answer("1.3.6.1.4.1.311.20.2.2,clientAuth"));
    const ToolRun run = m_place->json(completeArguments(QStringLiteral("reply.pem")));
    EXPECT_STATUS(run, 1);
    QCOMPARE(errorCode(run), QStringLiteral("not-ready"));
    QVERIFY2(
        findingIds(document(run).value(QStringLiteral("findings"))).contains(QStringLiteral("eku-order")),
        run.story().constData());
    QVERIFY2(document(run)
                 .value(QStringLiteral("letter"))
                 .toString()
                 .contains(QStringLiteral("1.3.6.1.5.5.7.3.2")),
             run.story().constData());
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
    const ToolRun waiting = m_place->json({QStringLiteral("request"), QStringLiteral("list"),
                                           QStringLiteral("--state"), QStringLiteral("waiting")});
    QCOMPARE(document(waiting).value(QStringLiteral("requests")).toArray().size(), 1);
    QVERIFY(document(m_place->json({QStringLiteral("list")}))
                .value(QStringLiteral("certificates"))
                .toArray()
                .isEmpty());
}

void TestRequest::filesThatWereMade() {
    EXPECT_STATUS(m_place->run(newArguments({QStringLiteral("--format"), QStringLiteral("der"),
                                             QStringLiteral("--inf"), QStringLiteral("user.inf"),
                                             QStringLiteral("--template"), QStringLiteral("P2SUser")})),
                  0);
    EXPECT_ACCEPTED(m_workshop->openssl(
        {QStringLiteral("req"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
         QStringLiteral("user.csr"), QStringLiteral("-verify"), QStringLiteral("-noout")}));
    const QByteArray inf = m_place->bytes(QStringLiteral("user.inf"));
    for (const char* line :
         {"Signature = \"$Windows NT$\"\r\n", "Subject = \"CN=user@contoso.com\"\r\n", "KeyLength = 2048\r\n",
          "OID = 1.3.6.1.5.5.7.3.2 ", "_continue_ = \"email=user@contoso.com&\"\r\n",
          "CertificateTemplate = P2SUser\r\n"})
        QVERIFY2(inf.contains(line), line);
}

/// Of several in one PEM file, with a key beside them.
void TestRequest::everyRequestAndListIsInspected() {
    const auto make = [this](const QString& name, const QString& purposes) {
        return m_workshop->openssl(
            {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
             name + QStringLiteral(".key"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
             QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=") + purposes,
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=email:a@contoso.com"),
             QStringLiteral("-out"), name + QStringLiteral(".csr")});
    };
    EXPECT_ACCEPTED(make(QStringLiteral("first"), QStringLiteral("emailProtection,clientAuth")));
    EXPECT_ACCEPTED(make(QStringLiteral("second"), QStringLiteral("clientAuth")));
    EXPECT_STATUS(m_place->run({QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"),
                                QStringLiteral("P2SRootCert"), QStringLiteral("--passphrase-file"),
                                QStringLiteral("root.txt")}),
                  0);
    EXPECT_STATUS(m_place->run(words("crl --root P2SRootCert --passphrase-file root.txt --out list.crl")), 0);
    QByteArray text = m_place->bytes(QStringLiteral("first.key"));
    for (const char* file : {"first.csr", "second.csr"})
        text += m_place->bytes(QString::fromLatin1(file));
    text += m_place->bytes(QStringLiteral("list.crl"));
    QVERIFY(m_place->write(QStringLiteral("all.pem"), text));

    const ToolRun run = m_place->json(words("inspect all.pem"));
    EXPECT_STATUS(run, 0);
    const QJsonObject file = document(run).value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("request"));
    QVERIFY(file.value(QStringLiteral("hasPrivateKey")).toBool());
    const QJsonArray requests = file.value(QStringLiteral("requests")).toArray();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.last()[QStringLiteral("subject")].toString(), QStringLiteral("CN=second"));
    const QJsonArray purposes = requests.first()[QStringLiteral("extendedKeyUsage")].toArray();
    QCOMPARE(purposes.size(), 2);
    QCOMPARE(purposes.last()[QStringLiteral("oid")].toString(), QStringLiteral("1.3.6.1.5.5.7.3.2"));
    QCOMPARE(file.value(QStringLiteral("revocationLists")).toArray().size(), 1);

    const ToolRun people = m_place->run(words("inspect all.pem"));
    EXPECT_STATUS(people, 0);
    for (const char* part : {"CN=first", "CN=second", "1. Secure Email", "2. Client Authentication",
                             "email:a@contoso.com", "A certificate revocation list"})
        QVERIFY2(people.out.contains(part), people.story().constData());
}

void TestRequest::commandThatFollowsBearsSpaces() {
    QVERIFY(QDir(m_place->path(QStringLiteral("."))).mkdir(QStringLiteral("my dir")));
    QStringList arguments = newArguments();
    arguments.replace(arguments.indexOf(QStringLiteral("user.csr")), QStringLiteral("my dir/a user.csr"));
    const ToolRun made = m_place->run(arguments);
    EXPECT_STATUS(made, 0);
    QVERIFY2(
        made.out.contains("p2s-cert request complete \"my dir/a user.p7b\" --out \"user@contoso.com.pfx\"\n"),
        made.story().constData());
}

void TestRequest::stockTemplateIsWarnedOf() {
    const QStringList arguments = newArguments({QStringLiteral("--template"), QStringLiteral("user")});
    const ToolRun said = m_place->run(arguments);
    EXPECT_STATUS(said, 0);
    QVERIFY2(said.err.contains("user") && said.err.contains("duplicate"), said.story().constData());
    const ToolRun counted = m_place->json(arguments + QStringList{QStringLiteral("--force")});
    EXPECT_STATUS(counted, 0);
    QCOMPARE(findingIds(document(counted).value(QStringLiteral("findings"))),
             QStringList{QStringLiteral("stock-template")});
    const ToolRun fine = m_place->json(
        newArguments({QStringLiteral("--template"), QStringLiteral("P2SUser"), QStringLiteral("--force")}));
    QCOMPARE(findingIds(document(fine).value(QStringLiteral("findings"))), QStringList());
}

void TestRequest::listShowCancel() {
    EXPECT_STATUS(m_place->run(newArguments()), 0);
    const QStringList showIt{QStringLiteral("request"), QStringLiteral("show"), QStringLiteral("1")};
    const ToolRun shown =
        m_place->json(showIt + QStringList{QStringLiteral("--out"), QStringLiteral("again.csr")});
    EXPECT_STATUS(shown, 0);
    QCOMPARE(m_place->bytes(QStringLiteral("again.csr")), m_place->bytes(QStringLiteral("user.csr")));
    QCOMPARE(document(shown).value(QStringLiteral("pem")).toString().toLatin1(),
             m_place->bytes(QStringLiteral("user.csr")));
    // What request new said and wrote besides, again.
    const QString line = document(shown).value(QStringLiteral("submit")).toString();
    QVERIFY2(line.startsWith(QStringLiteral("certreq -submit")) &&
                 line.endsWith(QStringLiteral("\"again.csr\" \"again.cer\" \"again.p7b\"")),
             qPrintable(line));
    const ToolRun inf =
        m_place->json(showIt + QStringList{QStringLiteral("--inf"), QStringLiteral("user.inf")});
    EXPECT_STATUS(inf, 0);
    QVERIFY(m_place->bytes(QStringLiteral("user.inf")).contains("[NewRequest]"));
    QVERIFY(document(shown).value(QStringLiteral("certificate")).isUndefined());
    const QStringList cancelIt{QStringLiteral("request"), QStringLiteral("cancel"), QStringLiteral("1")};
    const ToolRun cancelled = m_place->json(cancelIt);
    EXPECT_STATUS(cancelled, 0);
    QCOMPARE(requestIn(cancelled).value(QStringLiteral("state")).toString(), QStringLiteral("cancelled"));
    EXPECT_JSON_ERROR(m_place->json(cancelIt), 1, QStringLiteral("request-not-waiting"));
    EXPECT_ACCEPTED(answer("clientAuth"));
    EXPECT_JSON_ERROR(m_place->json(completeArguments(QStringLiteral("reply.pem"))), 1,
                      QStringLiteral("request-not-waiting"));
    EXPECT_JSON_ERROR(m_place->json({QStringLiteral("request"), QStringLiteral("show"), QStringLiteral("7")}),
                      6, QStringLiteral("request-not-found"));
    EXPECT_JSON_ERROR(m_place->json({QStringLiteral("request"), QStringLiteral("show"), QStringLiteral("x")}),
                      6, QStringLiteral("request-not-found"));
}

void TestRequest::wrongInput_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("template") << QStringList{QStringLiteral("--template"), QStringLiteral("a\"b")} << 3
                              << "template-name-invalid";
    QTest::newRow("template with a space")
        << QStringList{QStringLiteral("--template"), QStringLiteral("P2S User")} << 3
        << "template-name-invalid";
    QTest::newRow("config without an authority")
        << QStringList{QStringLiteral("--ca-config"), QStringLiteral("ca01")} << 3 << "ca-config-invalid";
    QTest::newRow("server first") << QStringList{QStringLiteral("--eku"),
                                                 QStringLiteral("serverAuth,clientAuth")}
                                  << 1 << "client-authentication-not-first";
    QTest::newRow("unknown purpose") << QStringList{QStringLiteral("--eku"), QStringLiteral("bogus")} << 3
                                     << "purpose-unknown";
    QTest::newRow("inf into nowhere")
        << QStringList{QStringLiteral("--inf"), QStringLiteral("no/where.inf")} << 5 << "folder-not-found";
    QTest::newRow("inf over the request")
        << QStringList{QStringLiteral("--inf"), QStringLiteral("user.csr")} << 2 << "wrong-usage";
}

void TestRequest::wrongInput() {
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place->json(newArguments(more)), status, code);
    QVERIFY2(m_place->files().isEmpty(), qPrintable(m_place->files().join(u' ')));
}

void TestRequest::wrongPassphrase() {
    EXPECT_STATUS(m_place->run(newArguments()), 0);
    EXPECT_ACCEPTED(answer("clientAuth"));
    m_place->write(QStringLiteral("wrong.txt"), "something else\n");
    QStringList arguments = completeArguments(QStringLiteral("reply.pem"));
    arguments.replace(arguments.indexOf(QStringLiteral("root.txt")), QStringLiteral("wrong.txt"));
    EXPECT_JSON_ERROR(m_place->json(arguments), 4, QStringLiteral("wrong-passphrase"));
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequest::nothingStaysOfAFailedOne() {
    QVERIFY(m_place->write(QStringLiteral("user.csr"), "mine"));
    EXPECT_JSON_ERROR(m_place->json(newArguments()), 5, QStringLiteral("file-exists"));
    QCOMPARE(m_place->bytes(QStringLiteral("user.csr")), QByteArray("mine"));
    QVERIFY(document(m_place->json({QStringLiteral("request"), QStringLiteral("list")}))
                .value(QStringLiteral("requests"))
                .toArray()
                .isEmpty());
    EXPECT_ACCEPTED(answer("clientAuth", QStringLiteral("root.csr")));
    EXPECT_JSON_ERROR(m_place->json(completeArguments(QStringLiteral("reply.pem"))), 6,
                      QStringLiteral("reply-unmatched"));
}

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
