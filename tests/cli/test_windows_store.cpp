#include "app/cli/command_line.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/issuing_samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

/// A user's computer, and a root of these days in a file.
class Place {
public:
    Place()
        : m_root(CertificateAuthority::createRoot({QStringLiteral("ContosoCA"), KeyAlgorithm::Rsa2048,
                                                   now().addDays(-1), now().addYears(2)})
                     .value()),
          m_user(m_root
                     .signClient({EmailName::parse(QStringLiteral("user@contoso.com")).value(),
                                  ExtendedKeyUsage::p2sClient(), now().addDays(-1), now().addYears(1)},
                                 madeClientKey())
                     .value()) {
        writeBytes(path("root.pem"), m_root.certificate().pem());
        store.enrol(m_user, madeClientKey(), {m_root.certificate()});
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    const Certificate& user() const { return m_user; }
    Result<cli::Answer> run(const QStringList& arguments, const Platform& platform,
                            bool machineReads = true) const {
        const auto command = cli::parseCommandLine(arguments);
        if (!command)
            return tl::unexpected(command.error());
        return command->verb(cli::Session(path("ledger.sqlite"), machineReads, platform));
    }
    QStringList check(const QString& sha1) const {
        return {QStringLiteral("check"), QStringLiteral("--windows-store"), sha1, QStringLiteral("--root"),
                path("root.pem")};
    }

    FakeCertificateStore store;
    FakeAccount account;
    FakeEnrolment enrolment;
    Platform fake{store, account, enrolment};

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    QTemporaryDir m_folder;
    CertificateAuthority m_root;
    Certificate m_user;
};

QJsonArray filesIn(const cli::Answer& answer) {
    return answer.json.value(QStringLiteral("files")).toArray();
}

} // namespace

/// check and inspect on a user's own certificates in the Windows store, which here is one in memory.
class TestWindowsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksOne() {
        const Place place;
        const auto checked = place.run(place.check(place.user().sha1Thumbprint()), place.fake);
        EXPECT_VALUE(checked);
        QCOMPARE(checked->status, cli::ExitStatus::Done);
        QVERIFY(checked->json.value(QStringLiteral("accepted")).toBool());
        QCOMPARE(checked->json.value(QStringLiteral("certificate"))
                     .toObject()
                     .value(QStringLiteral("sha1"))
                     .toString(),
                 place.user().sha1Thumbprint());
    }

    void refusalIsANo() {
        Place place;
        place.store.personal.first().hasKey = false;
        const auto checked = place.run(place.check(place.user().sha1Thumbprint()), place.fake);
        EXPECT_VALUE(checked);
        QCOMPARE(checked->status, cli::ExitStatus::AnswerIsNo);
        QVERIFY(!checked->json.value(QStringLiteral("accepted")).toBool());
        const QJsonObject finding =
            checked->json.value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(finding.value(QStringLiteral("id")).toString(), QStringLiteral("key-missing"));
    }

    void inspectsAll() {
        Place place;
        const QStringList inspect{QStringLiteral("inspect"), QStringLiteral("--windows-store")};
        const auto fine = place.run(inspect, place.fake);
        EXPECT_VALUE(fine);
        QCOMPARE(fine->status, cli::ExitStatus::Done);
        const QJsonObject file = filesIn(*fine).first().toObject();
        QCOMPARE(file.value(QStringLiteral("path")).toString(),
                 QStringLiteral("Cert:\\CurrentUser\\My\\") + place.user().sha1Thumbprint());
        QCOMPARE(file.value(QStringLiteral("kind")).toString(), QStringLiteral("storeCertificate"));
        QCOMPARE(file.value(QStringLiteral("friendlyName")).toString(), QStringLiteral("VPN"));
        QVERIFY(file.value(QStringLiteral("hasPrivateKey")).toBool());
        QCOMPARE(file.value(QStringLiteral("certificates")).toArray().size(), 2);
        const auto said = place.run(inspect, place.fake, false);
        EXPECT_VALUE(said);
        QVERIFY(said->text.contains(QStringLiteral("certificate store")));
        QCOMPARE(place.store.signers.first()->signatures(), 0);

        place.store.personal.append({place.user().der(), {}, false});
        const auto bad = place.run(inspect, place.fake);
        EXPECT_VALUE(bad);
        QCOMPARE(bad->status, cli::ExitStatus::AnswerIsNo);
        QCOMPARE(filesIn(*bad).size(), 2);

        place.store.personal.clear();
        const auto none = place.run(inspect, place.fake);
        EXPECT_VALUE(none);
        QVERIFY(filesIn(*none).isEmpty() && !none->text.isEmpty());
    }

    void errorsAreClear() {
        const Place place;
        EXPECT_ERROR(place.run(place.check(QString(40, u'A')), place.fake), ErrorCode::NotInStore);
        EXPECT_ERROR(place.run(place.check(QStringLiteral("xyz")), place.fake),
                     ErrorCode::ThumbprintMalformed);
        const QStringList onlyRoot{QStringLiteral("check"), QStringLiteral("--root"), place.path("root.pem")};
        EXPECT_ERROR(place.run(onlyRoot, place.fake), ErrorCode::WrongUsage);
        EXPECT_ERROR(
            place.run(place.check(QString(40, u'A')) + QStringList{QStringLiteral("u.pfx")}, place.fake),
            ErrorCode::WrongUsage);
        EXPECT_ERROR(place.run({QStringLiteral("inspect")}, place.fake), ErrorCode::WrongUsage);
        EXPECT_ERROR(
            place.run({QStringLiteral("inspect"), QStringLiteral("u.pfx"), QStringLiteral("--windows-store")},
                      place.fake),
            ErrorCode::WrongUsage);
#ifndef Q_OS_WIN
        EXPECT_ERROR(place.run(place.check(QString(40, u'A')), systemPlatform()),
                     ErrorCode::NotAvailableHere);
        EXPECT_ERROR(
            place.run({QStringLiteral("inspect"), QStringLiteral("--windows-store")}, systemPlatform()),
            ErrorCode::NotAvailableHere);
#endif
    }
};

QTEST_GUILESS_MAIN(TestWindowsStore)
#include "test_windows_store.moc"
