#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/team_server.h"

#include "core/issuing/ledger_backup.h"
#include "core/ledger/actor.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/server_address.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

/// What only a ledger on a server has: addresses, passwords and TLS.
class TestLedgerServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<TeamServer>(); }
    void addresses_data();
    void addresses();
    void safestByDefault();
    void verifiesTheServer();
    void asksForThePassword();
    void saysWhatIsMissing();
    void foreignDatabaseIsLeftAlone();
    void textIndexIsMadeWhereItMayBe_data();
    void textIndexIsMadeWhereItMayBe();
    void keyIsNeverOnTheServerInTheClear();
    void serverSaysWhoItWas();
    void backupIsTheServersOwn();

private:
    QString newDatabase() { return m_team->server().newDatabase(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TeamServer> m_team;
};

void TestLedgerServer::addresses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<ErrorCode>>("expected");
    const auto row = [](const char* url, std::optional<ErrorCode> expected = {}) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("postgresql://ann@db.contoso.com:5433/ledger");
    row("POSTGRES://db/ledger?sslmode=verify-ca&sslrootcert=/etc/ca.pem");
    row("postgresql:///ledger?host=/run/postgresql");
    row("postgresql://db/ledger?sslmode=no", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger?krbsrvname=x", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger?sslcert=a;b", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://db/ledger#x", ErrorCode::LedgerUrlUnsupported);
    row("postgresql://ann:geheim@db/ledger", ErrorCode::LedgerUrlHasPassword);
    row("postgresql://db/ledger?password=geheim", ErrorCode::LedgerUrlHasPassword);
}

void TestLedgerServer::addresses() {
    QFETCH(const QString, url);
    QFETCH(const std::optional<ErrorCode>, expected);
    const auto address = serverAddressFrom(url);
    if (expected)
        EXPECT_ERROR(address, *expected);
    else
        EXPECT_VALUE(address);
}

void TestLedgerServer::safestByDefault() {
    const auto address =
        serverAddressFrom(QStringLiteral("postgresql://ann@db.contoso.com:5433/my%20ledger"));
    EXPECT_VALUE(address);
    QCOMPARE(address->host, QStringLiteral("db.contoso.com"));
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->user, QStringLiteral("ann"));
    QCOMPARE(address->database, QStringLiteral("my ledger"));
    QCOMPARE(address->sslMode(), QStringLiteral("verify-full"));
    QVERIFY(address->isVerified());
    for (const char* weak : {"disable", "prefer", "require", "verify-ca"})
        QVERIFY(
            !serverAddressFrom(QStringLiteral("postgresql://db/x?sslmode=%1").arg(QLatin1StringView(weak)))
                 ->isVerified());
}

void TestLedgerServer::verifiesTheServer() {
    const QString right = QStringLiteral("sslrootcert=") + m_team->certificate();
    const QString wrong = QStringLiteral("sslrootcert=") + m_team->otherCertificate();
    const auto open = [](const QString& place) {
        useServerPassword(place, SecretBytes::fromText(TeamServer::password()));
        return Ledger::open(place);
    };
    EXPECT_ERROR(open(m_team->address(wrong)), ErrorCode::LedgerTlsFailed);
    EXPECT_ERROR(open(m_team->address(right, QStringLiteral("127.0.0.1"))), ErrorCode::LedgerTlsFailed);
    EXPECT_VALUE(open(m_team->address(right)));
    EXPECT_VALUE(open(m_team->address(QStringLiteral("sslmode=require"))));
}

void TestLedgerServer::asksForThePassword() {
    const QString place = m_team->address(QStringLiteral("sslmode=require&application_name=password-test"));
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerLoginRefused);
    useServerPassword(place, SecretBytes::fromText(QStringLiteral("falsch")));
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerLoginRefused);
    useServerPassword(place, SecretBytes::fromText(TeamServer::password()));
    EXPECT_VALUE(Ledger::open(place));
    useServerPassword(place, {});
    // libpq's own place, which nobody else may read.
    const QString file = m_folder.filePath(QStringLiteral("pgpass"));
    writeBytes(file, "localhost:*:*:carol:geheim\n");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_VALUE(Ledger::open(place + QStringLiteral("&passfile=") + file));
}

void TestLedgerServer::saysWhatIsMissing() {
    EXPECT_ERROR(Ledger::open(m_team->server().addressOf(QStringLiteral("nowhere"))),
                 ErrorCode::LedgerDatabaseMissing);
    EXPECT_ERROR(Ledger::open(QStringLiteral("postgresql://ann@localhost:1/ledger")),
                 ErrorCode::LedgerUnreachable);
}

void TestLedgerServer::foreignDatabaseIsLeftAlone() {
    const QString place = newDatabase();
    m_team->server().run(place, {QStringLiteral("CREATE TABLE certificates (x integer)")});
    EXPECT_ERROR(Ledger::open(place), ErrorCode::LedgerForeign);
}

void TestLedgerServer::textIndexIsMadeWhereItMayBe_data() {
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("may create an extension") << QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2") << true;
    QTest::newRow("may not") << QStringLiteral("REVOKE CREATE ON DATABASE %1 FROM %2") << false;
}

/// Without pg_trgm a ledger is opened and searched all the same.
void TestLedgerServer::textIndexIsMadeWhereItMayBe() {
    QFETCH(const QString, permission);
    QFETCH(const bool, hasIndex);
    QString place = newDatabase();
    const QString user = QStringLiteral("dave") + QString::number(hasIndex ? 1 : 2);
    m_team->server().run(place, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(user),
                                 QStringLiteral("GRANT ALL ON SCHEMA public TO ") + user,
                                 permission.arg(PostgresServer::nameIn(place), user)});
    place.replace(QStringLiteral("user=p2s"), QStringLiteral("user=") + user);
    auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    for (const auto* person : {"ann@contoso.com", "bob@fabrikam.example"}) {
        const auto begun = ledger->beginIssue(sampleCertificate(*root, QLatin1StringView(person)));
        EXPECT_VALUE(begun);
        EXPECT_VALUE(ledger->finishIssue(begun->id));
    }
    QCOMPARE(ledger->certificates({.text = QStringLiteral("fabri")})->size(), 1);
    QVERIFY(ledger->verify()->isIntact());
    auto connection = LedgerConnection::open(place, LedgerConnection::Access::ReadWrite, systemClock());
    EXPECT_VALUE(connection);
    const auto indexes =
        (*connection)
            ->value(QStringLiteral("SELECT count(*) FROM pg_indexes WHERE indexdef LIKE '%gin_trgm_ops%'"));
    EXPECT_VALUE(indexes);
    QCOMPARE(indexes->toInt(), hasIndex ? 6 : 0);
}

void TestLedgerServer::keyIsNeverOnTheServerInTheClear() {
    auto ledger = Ledger::open(newDatabase());
    EXPECT_VALUE(ledger);
    const auto made = createRoot(
        {QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, today().addDays(-1), today().addYears(2)},
        SecretBytes::fromText(samplePassword), *ledger);
    EXPECT_VALUE(made);
    const auto root = ledger->root(QStringLiteral("P2SRootCert"));
    EXPECT_VALUE(root);
    EXPECT_ERROR(PrivateKey::fromEncryptedPkcs8(root->encryptedKey,
                                                SecretBytes::fromText(QStringLiteral("x")), root->name),
                 ErrorCode::WrongPassphrase);
    EXPECT_VALUE(PrivateKey::fromEncryptedPkcs8(root->encryptedKey, SecretBytes::fromText(samplePassword),
                                                root->name));
}

/// Whatever a program says of itself, the login of its connection stands beside it.
void TestLedgerServer::serverSaysWhoItWas() {
    useServerPassword(m_team->address(), SecretBytes::fromText(TeamServer::password()));
    auto ledger = Ledger::open(m_team->address());
    EXPECT_VALUE(ledger);
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("who")), false));
    const Actor who = actorFrom(ledger->events()->last().actor);
    QCOMPARE(who.login, QStringLiteral("carol"));
    QVERIFY(isSameAccount(who, currentActor()));
    useServerPassword(m_team->address(), {});
}

void TestLedgerServer::backupIsTheServersOwn() {
    const QString place = newDatabase();
    const auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    const SecretBytes passphrase = SecretBytes::fromText(samplePassword);
    EXPECT_ERROR(backUpLedger(*ledger, m_folder.filePath(QStringLiteral("b")), passphrase, IfExists::Refuse),
                 ErrorCode::LedgerIsOnServer);
    EXPECT_ERROR(restoreLedger(m_folder.filePath(QStringLiteral("b")), passphrase, place, IfExists::Replace),
                 ErrorCode::LedgerIsOnServer);
}

QTEST_GUILESS_MAIN(TestLedgerServer)
#include "test_ledger_server.moc"
