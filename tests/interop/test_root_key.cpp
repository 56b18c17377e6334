#include "core/issuing/roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// A root's key can be had back from the ledger without this program: with sqlite3, openssl and the
/// passphrase.
class TestRootKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensslOpensIt();
    void opensslRefusesOtherPassphrases();
    void isHardToGuess();
    void signsWithIt();

private:
    ToolRun publicKey(const QByteArray& passphrase) const;

    const QByteArray m_passphrase = "Wörter für den Notfall 🗝";
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
    std::optional<UnlockedRoot> m_root;
};

void TestRootKey::initTestCase() {
    QVERIFY(m_folder.isValid());
    const QString path = m_folder.filePath(QStringLiteral("ledger.sqlite"));
    auto ledger = Ledger::open(path);
    EXPECT_VALUE(ledger);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto root =
        createRoot({QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, now.addDays(-1), now.addDays(30)},
                   SecretBytes(m_passphrase), *ledger);
    EXPECT_VALUE(root);
    m_root = *root;

    // From the ledger as another program reads it: what is in the row is all there will be on the day it is
    // needed.
    const auto stored = ledger->root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(stored);
    QVERIFY(writeToolFile(m_workshop.path(QStringLiteral("root.p8")), stored->encryptedKey));
    QVERIFY(writeToolFile(m_workshop.path(QStringLiteral("root.cer")), stored->certificateDer));
}

ToolRun TestRootKey::publicKey(const QByteArray& passphrase) const {
    return m_workshop.openssl({QStringLiteral("pkey"), QStringLiteral("-inform"), QStringLiteral("DER"),
                               QStringLiteral("-in"), QStringLiteral("root.p8"), QStringLiteral("-passin"),
                               QStringLiteral("file:") + m_workshop.passwordFile(passphrase),
                               QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")});
}

void TestRootKey::opensslOpensIt() {
    const ToolRun run = publicKey(m_passphrase);
    EXPECT_ACCEPTED(run);
    QCOMPARE(run.out, m_root->authority.certificate().subjectPublicKeyInfo());
    EXPECT_ACCEPTED(
        m_workshop.openssl({QStringLiteral("pkcs8"), QStringLiteral("-inform"), QStringLiteral("DER"),
                            QStringLiteral("-in"), QStringLiteral("root.p8"), QStringLiteral("-passin"),
                            QStringLiteral("file:") + m_workshop.passwordFile(m_passphrase),
                            QStringLiteral("-out"), QStringLiteral("root.key")}));
}

void TestRootKey::opensslRefusesOtherPassphrases() {
    EXPECT_REFUSED(publicKey("Worter fur den Notfall ?"));
    EXPECT_REFUSED(publicKey(m_passphrase.chopped(1)));
    EXPECT_REFUSED(publicKey({}));
}

void TestRootKey::isHardToGuess() {
    const ToolRun run =
        m_workshop.openssl({QStringLiteral("asn1parse"), QStringLiteral("-inform"), QStringLiteral("DER"),
                            QStringLiteral("-in"), QStringLiteral("root.p8")});
    EXPECT_ACCEPTED(run);
    const QString printed = QString::fromLatin1(run.out);
    // EncryptedPrivateKeyInfo: PBES2 { scrypt { salt, N, r, p }, aes-256-cbc { iv } }, RFC 7914 section 7
    static const QRegularExpression shape(
        QStringLiteral(":PBES2\\n.*:(?:id-)?scrypt\\n.*OCTET STRING\\s+\\[HEX "
                       "DUMP\\]:([0-9A-F]+)\\n.*INTEGER\\s+:([0-9A-F]+)\\n"
                       ".*INTEGER\\s+:([0-9A-F]+)\\n.*INTEGER\\s+:([0-9A-F]+)\\n.*:aes-256-cbc\\n"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(printed);
    QVERIFY2(match.hasMatch(), run.story().constData());
    QVERIFY2(match.captured(1).size() / 2 >= 16, "the salt is shorter than 16 bytes");
    QVERIFY2(match.captured(2).toULongLong(nullptr, 16) >= 1ULL << 15, "N is below 2^15");
}

void TestRootKey::signsWithIt() {
    EXPECT_ACCEPTED(m_workshop.openssl(
        {QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
         QStringLiteral("root.cer"), QStringLiteral("-out"), QStringLiteral("root.pem")}));
    EXPECT_ACCEPTED(m_workshop.makeSigned(
        QStringLiteral("rescued"), QStringLiteral("root"),
        CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"))));
    const auto rescued = Certificate::fromDer(
        m_workshop
            .openssl({QStringLiteral("x509"), QStringLiteral("-in"), QStringLiteral("rescued.pem"),
                      QStringLiteral("-outform"), QStringLiteral("DER")})
            .out);
    EXPECT_VALUE(rescued);
    QVERIFY(rescued->isSignedBy(m_root->authority.certificate()));
}

QTEST_GUILESS_MAIN(TestRootKey)
#include "test_root_key.moc"
