#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/own_chain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

/// True when \a der is among what a tool printed as PEM, at whatever line length.
bool hasInPem(QByteArray printed, const QByteArray& der) {
    return printed.replace("\r", "").replace("\n", "").contains(der.toBase64());
}

} // namespace

/// Every reader that people have opens our .pfx files and sees key, leaf, root and friendly name; none opens
/// them with less than the whole password.
class TestPkcs12Readers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openssl_data() { files(); }
    void openssl();
    void certtool_data() { files(); }
    void certtool();
    void nss_data() { files(); }
    void nss();
    void keytool_data() { files(); }
    void keytool();
    void strongswan_data();
    void strongswan();

private:
    void files();
    /// Writes own.pfx as the current row says.
    void writeOwn();
    /// Runs \a read with passwords that are nearly right; it has to refuse each.
    void refusesOtherPasswords(const std::function<ToolRun(const QByteArray&)>& read);
    /// Both certificates, whole, in what a tool printed as PEM.
    bool seesBothCertificates(const QByteArray& printed) const;

    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
    std::optional<OwnChain> m_own;
    QByteArray m_password;
};

void TestPkcs12Readers::initTestCase() {
    QVERIFY(m_folder.isValid());
    const auto own = makeOwnChain();
    EXPECT_VALUE(own);
    m_own = *own;
}

void TestPkcs12Readers::files() {
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QByteArray>("password");
    const std::pair<const char*, QByteArray> passwords[] = {
        {"ASCII", "Correct horse 7!"},
        {"Latin-1", "pässwörd-ÿ"},
        {"CJK", "密码とパスワード"},
        {"emoji", "🔑 key 👩‍💻"},
    };
    for (const bool legacy : {false, true}) {
        for (const auto& [kind, password] : passwords)
            QTest::addRow("%s, %s", legacy ? "legacyCompatible" : "modern", kind) << legacy << password;
    }
}

void TestPkcs12Readers::writeOwn() {
    QFETCH(bool, legacy);
    QFETCH(QByteArray, password);
    m_password = password;
    const auto pfx = m_own->pfx(SecretBytes(password),
                                legacy ? Pkcs12Profile::legacyCompatible() : Pkcs12Profile::modern());
    EXPECT_VALUE(pfx);
    QVERIFY(writeToolFile(m_workshop.path(QStringLiteral("own.pfx")), *pfx));
}

void TestPkcs12Readers::refusesOtherPasswords(const std::function<ToolRun(const QByteArray&)>& read) {
    const QString text = QString::fromUtf8(m_password);
    QString lossy = text;
    lossy.replace(QRegularExpression(QStringLiteral("[^ -~]")), QStringLiteral("?"));
    QString stripped = text;
    stripped.remove(QRegularExpression(QStringLiteral("[^ -~]")));
    for (const QString& other : {QString(), text.chopped(1), text + QLatin1Char('x'), lossy, stripped}) {
        if (other != text)
            EXPECT_REFUSED(read(other.toUtf8()));
    }
}

bool TestPkcs12Readers::seesBothCertificates(const QByteArray& printed) const {
    return hasInPem(printed, m_own->leaf.der()) && hasInPem(printed, m_own->authority.certificate().der());
}

void TestPkcs12Readers::openssl() {
    writeOwn();
    const auto read = [this](const QByteArray& password) {
        return m_workshop.openssl({QStringLiteral("pkcs12"), QStringLiteral("-in"), QStringLiteral("own.pfx"),
                                   QStringLiteral("-passin"),
                                   QStringLiteral("file:") + m_workshop.passwordFile(password),
                                   QStringLiteral("-nodes")});
    };
    const ToolRun run = read(m_password);
    EXPECT_ACCEPTED(run);
    QVERIFY2(seesBothCertificates(run.out), run.story().constData());
    QVERIFY2(run.out.contains("friendlyName: user@contoso.com"), run.story().constData());

    const ToolRun publicKey = m_workshop.openssl({QStringLiteral("pkey"), QStringLiteral("-pubout"),
                                                  QStringLiteral("-outform"), QStringLiteral("DER")},
                                                 run.out);
    EXPECT_ACCEPTED(publicKey);
    QCOMPARE(publicKey.out, m_own->leaf.subjectPublicKeyInfo());
    refusesOtherPasswords(read);
}

void TestPkcs12Readers::certtool() {
    writeOwn();
    const auto read = [this](const QByteArray& password) {
        return runTool(QStringLiteral("certtool"),
                       {QStringLiteral("--p12-info"), QStringLiteral("--inder"), QStringLiteral("--infile"),
                        QStringLiteral("own.pfx")},
                       {.input = password + '\n', .folder = m_folder.path()});
    };
    const ToolRun run = read(m_password);
    EXPECT_ACCEPTED(run);
    QVERIFY2(seesBothCertificates(run.out), run.story().constData());
    QVERIFY2(run.out.contains("Friendly name: " + ownFriendlyName().toUtf8()), run.story().constData());
    QVERIFY2(run.out.contains("PRIVATE KEY"), run.story().constData());
    refusesOtherPasswords(read);
}

void TestPkcs12Readers::nss() {
    writeOwn();
    const QString database = QStringLiteral("sql:") + m_workshop.path(QStringLiteral("nss"));
    QDir(m_workshop.path(QStringLiteral("nss"))).removeRecursively();
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("nss")));
    const auto certutil = [&](const QString& list) {
        return runTool(QStringLiteral("certutil"), {list, QStringLiteral("-d"), database});
    };
    EXPECT_ACCEPTED(runTool(QStringLiteral("certutil"), {QStringLiteral("-N"), QStringLiteral("-d"), database,
                                                         QStringLiteral("--empty-password")}));
    const auto pk12util = [&](const QString& verb, const QByteArray& password) {
        return runTool(QStringLiteral("pk12util"),
                       {verb, m_workshop.path(QStringLiteral("own.pfx")), QStringLiteral("-d"), database,
                        QStringLiteral("-w"), m_workshop.passwordFile(password), QStringLiteral("-K"),
                        QString()});
    };
    const ToolRun listed = pk12util(QStringLiteral("-l"), m_password);
    EXPECT_ACCEPTED(listed);
    QVERIFY2(listed.out.contains("Certificate(has private key)"), listed.story().constData());
    QVERIFY2(listed.out.contains("Friendly Name: " + ownFriendlyName().toUtf8()), listed.story().constData());
    refusesOtherPasswords(
        [&](const QByteArray& password) { return pk12util(QStringLiteral("-l"), password); });

    EXPECT_ACCEPTED(pk12util(QStringLiteral("-i"), m_password));
    const ToolRun certificates = certutil(QStringLiteral("-L"));
    EXPECT_ACCEPTED(certificates);
    QVERIFY2(certificates.out.contains(ownFriendlyName().toUtf8()), certificates.story().constData());
    QVERIFY2(certificates.out.contains("OwnRoot"), certificates.story().constData());
    const ToolRun keys = certutil(QStringLiteral("-K"));
    EXPECT_ACCEPTED(keys);
    QVERIFY2(keys.out.contains("rsa") && keys.out.contains(ownFriendlyName().toUtf8()),
             keys.story().constData());
}

void TestPkcs12Readers::keytool() {
    writeOwn();
    const auto run = [this](const QStringList& verb, const QByteArray& password) {
        return runTool(QStringLiteral("keytool"),
                       verb + QStringList{QStringLiteral("-storetype"), QStringLiteral("PKCS12"),
                                          QStringLiteral("-keystore"), QStringLiteral("own.pfx"),
                                          QStringLiteral("-storepass:file"),
                                          m_workshop.passwordFile(password)},
                       {.folder = m_folder.path(), .timeoutSeconds = 60});
    };
    const ToolRun listed = run({QStringLiteral("-list"), QStringLiteral("-rfc")}, m_password);
    if (SecretBytes(m_password).hasNonAscii()) {
        // Java refuses any such password (JDK 17), and the wizard warns of it. Should it ever learn: drop the
        // warning.
        QVERIFY2(listed.refused() && listed.out.contains("password was incorrect"),
                 listed.story().constData());
        return;
    }
    EXPECT_ACCEPTED(listed);
    QVERIFY2(listed.out.contains("PrivateKeyEntry"), listed.story().constData());
    QVERIFY2(listed.out.contains("Certificate chain length: 2"), listed.story().constData());
    QVERIFY2(seesBothCertificates(listed.out), listed.story().constData());
    QVERIFY2(listed.out.contains("Alias name: " + ownFriendlyName().toLower().toUtf8()),
             listed.story().constData());

    // A request is signed with the private key, so Java must have opened it.
    const ToolRun request =
        run({QStringLiteral("-certreq"), QStringLiteral("-alias"), ownFriendlyName()}, m_password);
    EXPECT_ACCEPTED(request);
    const ToolRun publicKey = m_workshop.openssl({QStringLiteral("req"), QStringLiteral("-verify"),
                                                  QStringLiteral("-noout"), QStringLiteral("-pubkey")},
                                                 request.out);
    EXPECT_ACCEPTED(publicKey);
    QVERIFY2(hasInPem(publicKey.out, m_own->leaf.subjectPublicKeyInfo()), publicKey.story().constData());
    EXPECT_REFUSED(run({QStringLiteral("-list")}, m_password + 'x'));
    EXPECT_REFUSED(run({QStringLiteral("-list")}, m_password.chopped(1)));
}

void TestPkcs12Readers::strongswan_data() {
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QByteArray>("password");
    // Without its openssl plugin, strongSwan knows neither triple DES nor characters outside ASCII here.
    QTest::newRow("modern, ASCII") << false << QByteArray("Correct horse 7!");
}

void TestPkcs12Readers::strongswan() {
    writeOwn();
    const ToolRun run = runTool(QStringLiteral("pki"),
                                {QStringLiteral("--pkcs12"), QStringLiteral("--list"), QStringLiteral("--in"),
                                 QStringLiteral("own.pfx")},
                                {.input = m_password + '\n', .folder = m_folder.path()});
    EXPECT_ACCEPTED(run);
    QVERIFY2(run.out.contains("\"CN=user@contoso.com\""), run.story().constData());
    QVERIFY2(run.out.contains("\"CN=OwnRoot\" (CA)"), run.story().constData());
    QVERIFY2(run.out.contains("RSA 2048 bits"), run.story().constData());
}

QTEST_GUILESS_MAIN(TestPkcs12Readers)
#include "test_pkcs12_readers.moc"
