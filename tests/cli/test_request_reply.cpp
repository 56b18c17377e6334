#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

#include <QFile>
#include <QHash>

using namespace p2s::test;

/// What certificate authorities send back, through the command line: each form once, and each fault once.
class TestRequestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodOnes_data();
    void goodOnes();
    void thoseThatWillNotDo_data();
    void thoseThatWillNotDo();
    void oneOfSeveralWaysUpIsTaken_data();
    void oneOfSeveralWaysUpIsTaken();
    void ledgerKnowsBothEditions();
    void oneOfTwoIsChosen();
    void strangersKeyBecomesALetter();
    void lettersAskForWhatIsMissing_data();
    void lettersAskForWhatIsMissing();
    void anAuthorityThatEndedIsNamed();
    void eachAuthorityHasItsOwnOption();
    void anotherRootIsFound_data();
    void anotherRootIsFound();
    void thoseThatAreNotOurs_data();
    void thoseThatAreNotOurs();
    void onlyWindowsAsksTheAuthority();

private:
    /// More certificates of the same authorities: of the issuing one before it was renewed and as it will be,
    /// and the root as an older one has certified it.
    void makeMoreEditions() const;
    /// Another certificate for the key of \a of, called \a stem, from \a issuer.
    bool again(const char* stem, const char* of, const char* issuer, const CertificateRecipe& recipe) const;
    /// The issuing authority signs \a request into reply.pem; \a more: what `openssl ca` is told besides.
    ToolRun sign(const QStringList& more = {}, const QString& request = QStringLiteral("user.csr")) const;
    /// \a reply with the root at hand, and the issuing authority when \a withIssuer.
    ToolRun complete(const QByteArray& reply, bool withIssuer = true, const QStringList& more = {}) const;
    QByteArray signedReply() const { return m_place->bytes(QStringLiteral("reply.pem")); }

    std::unique_ptr<CliPlace> m_place;
    std::unique_ptr<OpensslWorkshop> m_workshop;
};

void TestRequestReply::init() {
    m_place = std::make_unique<CliPlace>();
    m_workshop = std::make_unique<OpensslWorkshop>(m_place->path(QStringLiteral(".")));
    EXPECT_STATUS(
        m_place->run({QStringLiteral("request"), QStringLiteral("new"), QStringLiteral("--cn"),
                      QStringLiteral("user@contoso.com"), QStringLiteral("--out"), QStringLiteral("user.csr"),
                      QStringLiteral("--passphrase-file"), QStringLiteral("root.txt")}),
        0);
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("root"),
                                               CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    EXPECT_ACCEPTED(m_workshop->makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                           CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"))));
    QVERIFY(m_place->write(QStringLiteral("user.ext"),
                           "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                           "subjectAltName=email:user@contoso.com\n"
                           "extendedKeyUsage=clientAuth\n"));
}

ToolRun TestRequestReply::sign(const QStringList& more, const QString& request) const {
    QStringList arguments{QStringLiteral("ca"),
                          QStringLiteral("-batch"),
                          QStringLiteral("-notext"),
                          QStringLiteral("-config"),
                          QStringLiteral("authority.cnf"),
                          QStringLiteral("-md"),
                          QStringLiteral("sha256"),
                          QStringLiteral("-cert"),
                          QStringLiteral("issuing.pem"),
                          QStringLiteral("-keyfile"),
                          QStringLiteral("issuing.key"),
                          QStringLiteral("-in"),
                          request,
                          QStringLiteral("-extfile"),
                          QStringLiteral("user.ext"),
                          QStringLiteral("-out"),
                          QStringLiteral("reply.pem")};
    if (!more.contains(QStringLiteral("-enddate")))
        arguments += {QStringLiteral("-days"), QStringLiteral("20")};
    return m_workshop->openssl(arguments + more);
}

ToolRun TestRequestReply::complete(const QByteArray& reply, bool withIssuer, const QStringList& more) const {
    m_place->write(QStringLiteral("reply.bin"), reply);
    QStringList arguments{
        QStringLiteral("request"),  QStringLiteral("complete"),        QStringLiteral("reply.bin"),
        QStringLiteral("--out"),    QStringLiteral("user.pfx"),        QStringLiteral("--passphrase-file"),
        QStringLiteral("root.txt"), QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
        QStringLiteral("--ca"),     QStringLiteral("root.pem")};
    if (withIssuer)
        arguments += {QStringLiteral("--ca"), QStringLiteral("issuing.pem")};
    return m_place->json(arguments + more);
}

void TestRequestReply::goodOnes_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"text around", "UTF-16 from a console", "no headers", "a chain in a .p7b"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestRequestReply::goodOnes() {
    QFETCH(QString, form);
    EXPECT_ACCEPTED(sign());
    const QByteArray leaf = signedReply();
    QByteArray bare = leaf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const QString crlf = QString::fromLatin1(leaf).replace(u'\n', QStringLiteral("\r\n"));
    const ToolRun chain = m_workshop->openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"),
                                               QStringLiteral("-certfile"), QStringLiteral("root.pem"),
                                               QStringLiteral("-certfile"), QStringLiteral("issuing.pem"),
                                               QStringLiteral("-certfile"), QStringLiteral("reply.pem"),
                                               QStringLiteral("-outform"), QStringLiteral("DER")});
    EXPECT_ACCEPTED(chain);
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("text around"), "Your request was granted.\n\n" + leaf + "\nKind regards\n"},
        {QStringLiteral("UTF-16 from a console"),
         "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(crlf.utf16()), crlf.size() * 2)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("a chain in a .p7b"), chain.out},
    };
    const bool bringsItsChain = form == QStringLiteral("a chain in a .p7b");
    const ToolRun run = complete(forms.value(form), !bringsItsChain);
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("chain")).toArray().size(), 2);
    QVERIFY(m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::thoseThatWillNotDo_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("withIssuer");
    QTest::addColumn<QString>("finding");
    QTest::newRow("expired") << QStringList{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                                            QStringLiteral("-enddate"), QStringLiteral("20210101000000Z")}
                             << true << "expired";
    QTest::newRow("changed subject") << QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=Some Body")}
                                     << true << "common-name-changed";
    QTest::newRow("missing intermediate") << QStringList() << false << "chain-incomplete";
    QTest::newRow("unknown critical extension")
        << QStringList{QStringLiteral("-extfile"), QStringLiteral("odd.ext")} << true << "critical-extension";
}

void TestRequestReply::thoseThatWillNotDo() {
    QFETCH(QStringList, options);
    QFETCH(bool, withIssuer);
    QFETCH(QString, finding);
    QVERIFY(m_place->write(QStringLiteral("odd.ext"), m_place->bytes(QStringLiteral("user.ext")) +
                                                          "1.3.6.1.4.1.55555.1=critical,DER:0500\n"));
    EXPECT_ACCEPTED(sign(options));
    const ToolRun run = complete(signedReply(), withIssuer);
    EXPECT_STATUS(run, 1);
    QCOMPARE(errorCode(run), QStringLiteral("not-ready"));
    QVERIFY2(findingIds(document(run).value(QStringLiteral("findings"))).contains(finding),
             run.story().constData());
    QVERIFY(!document(run).value(QStringLiteral("letter")).toString().isEmpty());
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

bool TestRequestReply::again(const char* stem, const char* of, const char* issuer,
                             const CertificateRecipe& recipe) const {
    const auto key = [this](const char* name) {
        return m_workshop->path(QLatin1StringView(name) + QStringLiteral(".key"));
    };
    return QFile::copy(key(of), key(stem)) &&
           m_workshop->makeSigned(QLatin1StringView(stem), QLatin1StringView(issuer), recipe).accepted();
}

void TestRequestReply::makeMoreEditions() const {
    CertificateRecipe ended = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    ended.notBefore = ended.notBefore.addDays(-900);
    ended.notAfter = ended.notBefore.addDays(600);
    QVERIFY(again("ended", "issuing", "root", ended));
    CertificateRecipe longer = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    longer.notAfter = longer.notAfter.addDays(300);
    QVERIFY(again("longer", "issuing", "root", longer));
    CertificateRecipe shorter = CertificateRecipe::root(QStringLiteral("Contoso Issuing CA"));
    shorter.notAfter = shorter.notBefore.addDays(10);
    QVERIFY(again("shorter", "issuing", "root", shorter));
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("old"),
                                               CertificateRecipe::root(QStringLiteral("Old Root CA"))));
    QVERIFY(again("cross", "root", "old", CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
}

void TestRequestReply::oneOfSeveralWaysUpIsTaken_data() {
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("chain");
    QTest::newRow("renewed, the old edition first") << words("ended issuing root") << QString() << 2;
    QTest::newRow("the cross-certificate first") << words("issuing cross root") << QString() << 2;
    QTest::newRow("to the old root through the cross-certificate")
        << words("issuing root cross old") << QStringLiteral("old") << 3;
    QTest::newRow("to the old root, which is not in the reply")
        << words("issuing root cross") << QStringLiteral("old") << 3;
    QTest::newRow("to the new root all the same")
        << words("issuing cross old root") << QStringLiteral("root") << 2;
}

/// As `openssl verify` does, with the same certificates.
void TestRequestReply::oneOfSeveralWaysUpIsTaken() {
    QFETCH(QStringList, others);
    QFETCH(QString, root);
    QFETCH(int, chain);
    makeMoreEditions();
    EXPECT_ACCEPTED(sign());
    const QString trusted = (root.isEmpty() ? QStringLiteral("root") : root) + QStringLiteral(".pem");
    QByteArray bundle;
    QByteArray untrusted;
    for (const QString& other : others) {
        const QByteArray pem = m_place->bytes(other + QStringLiteral(".pem"));
        bundle += pem;
        // OpenSSL takes the first root that it finds on its way, and then does not trust it.
        if (other != QStringLiteral("root"))
            untrusted += pem;
    }
    QVERIFY(m_place->write(QStringLiteral("bundle.pem"), bundle));
    QVERIFY(m_place->write(QStringLiteral("untrusted.pem"), untrusted));
    EXPECT_ACCEPTED(m_workshop->openssl({QStringLiteral("verify"), QStringLiteral("-CAfile"), trusted,
                                         QStringLiteral("-untrusted"), QStringLiteral("untrusted.pem"),
                                         QStringLiteral("reply.pem")}));

    QVERIFY(m_place->write(QStringLiteral("reply.bin"), signedReply() + bundle));
    QStringList arguments = words("request complete reply.bin --out user.pfx --passphrase-file root.txt "
                                  "--password-file pfx.txt");
    if (!root.isEmpty())
        arguments += {QStringLiteral("--root"), trusted};
    const ToolRun run = m_place->json(arguments);
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("chain")).toArray().size(), chain);
    EXPECT_STATUS(m_place->json(words("check user.pfx --password-file pfx.txt --root") << trusted), 0);

    // The same in somebody else's .pfx, where everything lies beside everything.
    EXPECT_ACCEPTED(m_workshop->openssl(words("pkcs12 -in user.pfx -passin file:pfx.txt -nodes -nocerts "
                                              "-out reply.key")));
    EXPECT_ACCEPTED(m_workshop->openssl(words("pkcs12 -export -in reply.pem -inkey reply.key -certfile "
                                              "bundle.pem -passout file:pfx.txt -out both.pfx")));
    const ToolRun both = m_place->json(words("check both.pfx --password-file pfx.txt --root") << trusted);
    if (bundle.contains(m_place->bytes(trusted)))
        EXPECT_STATUS(both, 0);
}

/// The one that lasts longer is taken, and once the other has ended it is still there.
void TestRequestReply::ledgerKnowsBothEditions() {
    makeMoreEditions();
    for (const char* edition : {"shorter", "longer"}) {
        const QString stem = QLatin1StringView(edition);
        EXPECT_STATUS(
            m_place->run(words(QStringLiteral("root import %1.pem --key-file %1.key --name %1 --ca root.pem "
                                              "--passphrase-file root.txt")
                                   .arg(stem))),
            0);
    }
    EXPECT_ACCEPTED(sign());
    const ToolRun run = complete(signedReply(), false);
    EXPECT_STATUS(run, 0);
    QVERIFY2(!findingIds(document(run).value(QStringLiteral("findings")))
                  .contains(QStringLiteral("outlives-issuer")),
             run.story().constData());
}

void TestRequestReply::oneOfTwoIsChosen() {
    EXPECT_ACCEPTED(sign());
    QByteArray reply = signedReply();
    EXPECT_ACCEPTED(sign());
    reply += signedReply();
    const ToolRun told = complete(reply);
    EXPECT_JSON_ERROR(told, 3, QStringLiteral("reply-ambiguous"));
    const QJsonArray listed = document(told).value(QStringLiteral("certificates")).toArray();
    QCOMPARE(listed.size(), 2);
    const auto serialOf = [](const QJsonValue& certificate) {
        return certificate.toObject().value(QStringLiteral("serial")).toString();
    };
    QVERIFY(serialOf(listed.first()) != serialOf(listed.last()));
    const ToolRun shown = m_place->run(words("request complete reply.bin --out user.pfx --password-file "
                                             "pfx.txt --passphrase-file root.txt"));
    EXPECT_STATUS(shown, 3);
    QVERIFY2(shown.out.contains(serialOf(listed.first()).toLatin1()) &&
                 shown.out.contains(serialOf(listed.last()).toLatin1()),
             shown.story().constData());
    EXPECT_JSON_ERROR(complete(reply, true, words("--serial 0123456789ABCDEF")), 6,
                      QStringLiteral("reply-unmatched"));
    const ToolRun chosen = complete(reply, true, {QStringLiteral("--serial"), serialOf(listed.last())});
    EXPECT_STATUS(chosen, 0);
    QCOMPARE(serialOf(document(chosen).value(QStringLiteral("certificate"))), serialOf(listed.last()));
}

void TestRequestReply::strangersKeyBecomesALetter() {
    EXPECT_ACCEPTED(m_workshop->makeKey(QStringLiteral("other")));
    EXPECT_ACCEPTED(
        m_workshop->openssl(words("req -new -key other.key -subj /CN=user@contoso.com -out other.csr")));
    EXPECT_ACCEPTED(sign({}, QStringLiteral("other.csr")));
    const ToolRun run = complete(signedReply());
    EXPECT_JSON_ERROR(run, 6, QStringLiteral("reply-unmatched"));
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    const QString hash = document(m_place->json(words("request show 1")))
                             .value(QStringLiteral("request"))
                             .toObject()
                             .value(QStringLiteral("publicKeySha256"))
                             .toString();
    QVERIFY2(!hash.isEmpty() && letter.contains(hash), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("user@contoso.com")), qPrintable(letter));
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::lettersAskForWhatIsMissing_data() {
    QTest::addColumn<bool>("withIssuer");
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("isExpired");
    QTest::newRow("a missing intermediate") << false << QString() << false;
    QTest::newRow("another root") << true << QStringLiteral("other.pem") << false;
    QTest::newRow("a missing intermediate, and ended") << false << QString() << true;
}

/// A certificate that is good is not asked for again.
void TestRequestReply::lettersAskForWhatIsMissing() {
    QFETCH(bool, withIssuer);
    QFETCH(QString, root);
    QFETCH(bool, isExpired);
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("other"),
                                               CertificateRecipe::root(QStringLiteral("Another Root CA"))));
    EXPECT_ACCEPTED(
        sign(isExpired ? words("-startdate 20200101000000Z -enddate 20210101000000Z") : QStringList()));
    const ToolRun run =
        complete(signedReply(), withIssuer,
                 root.isEmpty() ? QStringList() : QStringList{QStringLiteral("--root"), root});
    EXPECT_STATUS(run, 1);
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    QCOMPARE(letter.contains(QStringLiteral("Please issue")), isExpired);
    QCOMPARE(letter.contains(QStringLiteral("need not be issued again")), !isExpired);
}

void TestRequestReply::anAuthorityThatEndedIsNamed() {
    makeMoreEditions();
    EXPECT_ACCEPTED(sign());
    const QByteArray reply = signedReply() + m_place->bytes(QStringLiteral("ended.pem"));
    const ToolRun run = complete(reply, false);
    EXPECT_STATUS(run, 1);
    const QString letter = document(run).value(QStringLiteral("letter")).toString();
    QVERIFY2(letter.contains(QStringLiteral("“Contoso Issuing CA” above the certificate ended")),
             qPrintable(letter));
    const ToolRun shown = m_place->run(words("request complete reply.bin --out user.pfx --password-file "
                                             "pfx.txt --passphrase-file root.txt --ca root.pem"));
    EXPECT_STATUS(shown, 1);
    // What to do about it is the authority's business, and in the letter.
    QVERIFY2(!shown.err.contains("Issue the certificate under an authority"), shown.story().constData());
}

void TestRequestReply::eachAuthorityHasItsOwnOption() {
    EXPECT_ACCEPTED(sign());
    QVERIFY(m_place->write(QStringLiteral("leaf.pem"), signedReply()));
    EXPECT_STATUS(m_place->json(words("request complete --out user.pfx --passphrase-file root.txt "
                                      "--password-file pfx.txt --ca root.pem --ca issuing.pem leaf.pem")),
                  0);
}

void TestRequestReply::anotherRootIsFound_data() {
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("asText");
    QTest::addColumn<int>("status");
    QTest::newRow("the right one as a file") << QStringLiteral("root") << false << 0;
    QTest::newRow("the right one as text") << QStringLiteral("root") << true << 0;
    QTest::newRow("another as a file") << QStringLiteral("other") << false << 1;
    QTest::newRow("another as text") << QStringLiteral("other") << true << 1;
}

void TestRequestReply::anotherRootIsFound() {
    QFETCH(QString, which);
    QFETCH(bool, asText);
    QFETCH(int, status);
    // Of the same name, as after a fresh start of the organisation's authority.
    EXPECT_ACCEPTED(m_workshop->makeSelfSigned(QStringLiteral("other"),
                                               CertificateRecipe::root(QStringLiteral("Contoso Root CA"))));
    EXPECT_ACCEPTED(sign());
    const QString file = which + QStringLiteral(".pem");
    const QByteArray der = m_workshop
                               ->openssl({QStringLiteral("x509"), QStringLiteral("-in"), file,
                                          QStringLiteral("-outform"), QStringLiteral("DER")})
                               .out;
    const ToolRun run = complete(
        signedReply(), true, {QStringLiteral("--root"), asText ? QString::fromLatin1(der.toBase64()) : file});
    EXPECT_STATUS(run, status);
    QCOMPARE(findingIds(document(run).value(QStringLiteral("findings")))
                 .contains(QStringLiteral("not-under-this-root")),
             status == 1);
    QCOMPARE(document(run).value(QStringLiteral("letter")).toString().isEmpty(), status == 0);
    QCOMPARE(m_place->files().contains(QStringLiteral("user.pfx")), status == 0);
}

void TestRequestReply::thoseThatAreNotOurs_data() {
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong key") << QStringLiteral("stranger") << 6 << QStringLiteral("reply-unmatched");
    QTest::newRow("two for the same key")
        << QStringLiteral("twice") << 3 << QStringLiteral("reply-ambiguous");
    QTest::newRow("no certificate") << QStringLiteral("text") << 3 << QStringLiteral("file-not-recognized");
}

void TestRequestReply::thoseThatAreNotOurs() {
    QFETCH(QString, which);
    QFETCH(int, status);
    QFETCH(QString, code);
    QByteArray reply("Denied by the policy module.\n");
    if (which != QStringLiteral("text")) {
        const bool isTwice = which == QStringLiteral("twice");
        EXPECT_ACCEPTED(sign({}, isTwice ? QStringLiteral("user.csr") : QStringLiteral("root.csr")));
        reply = signedReply();
        if (isTwice) {
            EXPECT_ACCEPTED(sign());
            reply += signedReply();
        }
    }
    EXPECT_JSON_ERROR(complete(reply), status, code);
    QVERIFY(!m_place->files().contains(QStringLiteral("user.pfx")));
}

void TestRequestReply::onlyWindowsAsksTheAuthority() {
#ifndef Q_OS_WIN
    EXPECT_JSON_ERROR(
        m_place->json({QStringLiteral("request"), QStringLiteral("submit"), QStringLiteral("1")}), 3,
        QStringLiteral("not-available-here"));
    EXPECT_JSON_ERROR(
        m_place->json({QStringLiteral("request"), QStringLiteral("complete"), QStringLiteral("--from-ca"),
                       QStringLiteral("1"), QStringLiteral("--out"), QStringLiteral("user.pfx"),
                       QStringLiteral("--password-file"), QStringLiteral("pfx.txt")}),
        3, QStringLiteral("not-available-here"));
#endif
    EXPECT_JSON_ERROR(m_place->json({QStringLiteral("request"), QStringLiteral("complete"),
                                     QStringLiteral("--out"), QStringLiteral("user.pfx"),
                                     QStringLiteral("--password-file"), QStringLiteral("pfx.txt")}),
                      2, QStringLiteral("wrong-usage"));
}

QTEST_GUILESS_MAIN(TestRequestReply)
#include "test_request_reply.moc"
