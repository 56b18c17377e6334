#include "app/cli/command_line.h"
#include "tests/cli/cli_place.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"

#include <QScopeGuard>

using namespace p2s;
using namespace p2s::test;

/// `p2s-cert audit --windows-stores`.
class TestAuditStores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_store.contents = {
            {QStringLiteral("Cert:\\CurrentUser\\My"), {{madeClient(madeRoot()).der(), true}}}};
    }

    void readsTheStores() {
        const auto answer = run({QStringLiteral("audit"), QStringLiteral("--windows-stores")}, true);
        EXPECT_VALUE(answer);
        const QJsonArray certificates = answer->json.value(QStringLiteral("certificates")).toArray();
        QCOMPARE(certificates.size(), 1);
        const QJsonArray places = certificates.first().toObject().value(QStringLiteral("places")).toArray();
        QCOMPARE(places.first().toObject().value(QStringLiteral("path")).toString(),
                 QStringLiteral("Cert:\\CurrentUser\\My"));
        const auto text = run({QStringLiteral("audit"), QStringLiteral("--windows-stores")}, false);
        EXPECT_VALUE(text);
        QVERIFY(text->text.contains(QStringLiteral("Certificate stores")));
        QVERIFY(!text->text.contains(QStringLiteral("Files")));
    }

    void takesTheStoresOrAFolder() {
        EXPECT_ERROR(run({QStringLiteral("audit")}, true), ErrorCode::WrongUsage);
        EXPECT_ERROR(
            run({QStringLiteral("audit"), QStringLiteral("."), QStringLiteral("--windows-stores")}, true),
            ErrorCode::WrongUsage);
    }

    /// What would be of no use is not taken in silence.
    void takesNoOptionsOfFolders_data() {
        QTest::addColumn<QStringList>("option");
        QTest::newRow("passwords") << QStringList{QStringLiteral("--password-list"), QStringLiteral("p.txt")};
        QTest::newRow("jobs") << QStringList{QStringLiteral("--jobs"), QStringLiteral("2")};
    }
    void takesNoOptionsOfFolders() {
        QFETCH(QStringList, option);
        EXPECT_ERROR(
            run(QStringList{QStringLiteral("audit"), QStringLiteral("--windows-stores")} + option, true),
            ErrorCode::WrongUsage);
    }

    /// An old authority that nothing of the user's needs is in every Windows.
    void unusedAuthoritiesAreNoReasonToSayNo() {
        const auto restore = qScopeGuard([this, before = m_store.contents] { m_store.contents = before; });
        // It is over, or has not begun, whatever the clock says.
        ClientProfile brief = madeProfile(QStringLiteral("brief@contoso.com"));
        brief.notBefore = today().addSecs(-2);
        brief.notAfter = today().addSecs(-1);
        const QByteArray expired = madeClient(madeRoot(), brief).der();
        m_store.contents = {{QStringLiteral("Cert:\\LocalMachine\\CA"), {{expired, false}}}};
        const auto unused = run({QStringLiteral("audit"), QStringLiteral("--windows-stores")}, true);
        EXPECT_VALUE(unused);
        QVERIFY(unused->status == cli::ExitStatus::Done);
        m_store.contents = {{QStringLiteral("Cert:\\LocalMachine\\My"), {{expired, true}}}};
        const auto own = run({QStringLiteral("audit"), QStringLiteral("--windows-stores")}, true);
        EXPECT_VALUE(own);
        QVERIFY(own->status == cli::ExitStatus::AnswerIsNo);
    }

#ifndef Q_OS_WIN
    void isRefusedElsewhere() {
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("audit"), QStringLiteral("--windows-stores")}), 3,
                          QStringLiteral("not-available-here"));
    }
#endif

private:
    Result<cli::Answer> run(const QStringList& arguments, bool machineReads) const {
        const auto command = cli::parseCommandLine(arguments);
        if (!command)
            return tl::unexpected(command.error());
        return command->verb(
            cli::Session(m_place.path(QStringLiteral("ledger.sqlite")), machineReads, m_platform));
    }

    CliPlace m_place;
    FakeCertificateStore m_store;
    FakeAccount m_account;
    FakeEnrolment m_enrolment;
    Platform m_platform{m_store, m_account, m_enrolment};
};

QTEST_GUILESS_MAIN(TestAuditStores)
#include "test_audit_stores.moc"
