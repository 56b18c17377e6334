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

struct Place {
    Place() {
        writeBytes(path("u.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), samplePassword));
        writeBytes(path("pfx.txt"), samplePassword.toUtf8());
        writeBytes(path("root.txt"), "Gartenzaun im Regen 7\n");
        qputenv("P2S_HOME", folder.path().toUtf8());
    }
    QString path(const char* name) const { return folder.filePath(QLatin1StringView(name)); }
    Result<cli::Answer> run(const QStringList& arguments, const Platform& platform) const {
        const auto command = cli::parseCommandLine(arguments);
        if (!command)
            return tl::unexpected(command.error());
        return command->verb(cli::Session(path("ledger.sqlite"), true, platform));
    }
    Result<cli::Answer> install(const Platform& platform) const {
        return run(
            {QStringLiteral("install"), path("u.pfx"), QStringLiteral("--password-file"), path("pfx.txt")},
            platform);
    }
    QStringList issue(const char* address, const QStringList& more = {}) const {
        const QString person = QLatin1StringView(address);
        return QStringList{QStringLiteral("issue"),
                           QStringLiteral("--root"),
                           QStringLiteral("P2SRootCert"),
                           QStringLiteral("--cn"),
                           person,
                           QStringLiteral("--unique"),
                           QStringLiteral("--out"),
                           folder.filePath(person),
                           QStringLiteral("--password-file"),
                           path("pfx.txt")} +
               more;
    }
    QTemporaryDir folder;
    FakeCertificateStore store;
    FakeAccount account;
    FakeEnrolment enrolment;
    Platform fake{store, account, enrolment};
};

QString installedRoot(const cli::Answer& answer) {
    return answer.json.value(QStringLiteral("installed")).toObject().value(QStringLiteral("root")).toString();
}

} // namespace

/// install, uninstall and roots from the store, on a store in memory.
class TestInstall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void installsAndUninstalls() {
        const Place place;
        const auto installed = place.install(place.fake);
        EXPECT_VALUE(installed);
        QCOMPARE(installed->status, cli::ExitStatus::Done);
        QCOMPARE(installedRoot(*installed), QStringLiteral("added"));
        const auto again = place.install(place.fake);
        EXPECT_VALUE(again);
        QCOMPARE(installedRoot(*again), QStringLiteral("already-there"));
        const QStringList uninstall{QStringLiteral("uninstall"), QStringLiteral("--thumbprint"),
                                    madeCertificate(place).toLower()};
        EXPECT_VALUE(place.run(uninstall, place.fake));
        EXPECT_ERROR(place.run(uninstall, place.fake), ErrorCode::NotInStore);
    }

    void aDeclinedRootIsANo() {
        Place place;
        place.store.declinesRoots = true;
        const auto installed = place.install(place.fake);
        EXPECT_VALUE(installed);
        QCOMPARE(installed->status, cli::ExitStatus::AnswerIsNo);
        QCOMPARE(installedRoot(*installed), QStringLiteral("declined"));
    }

    void aRefusedRootIsANo() {
        Place place;
        place.store.refusesRoots = true;
        const auto installed = place.install(place.fake);
        EXPECT_VALUE(installed);
        QCOMPARE(installed->status, cli::ExitStatus::AnswerIsNo);
        QCOMPARE(installedRoot(*installed), QStringLiteral("refused"));
        QVERIFY2(installed->text.contains(QStringLiteral("is installed in your certificate store")),
                 qPrintable(installed->text));
        QVERIFY2(installed->text.contains(QStringLiteral("The root is not installed")),
                 qPrintable(installed->text));
        QVERIFY(installed->text.contains(QStringLiteral("Access denied")));
        QVERIFY2(!installed->refusal, "the certificate is there");
        QCOMPARE(place.store.present.size(), 1);
    }

    void saysWhatBecameOfTheRoot_data() {
        QTest::addColumn<UninstalledParts::Root>("root");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<cli::ExitStatus>("status");
        using Root = UninstalledParts::Root;
        QTest::newRow("removed") << Root::Removed << "removed"
                                 << "no longer trusted" << cli::ExitStatus::Done;
        QTest::newRow("declined") << Root::Declined << "declined"
                                  << "the answer to Windows was No" << cli::ExitStatus::AnswerIsNo;
        QTest::newRow("stays") << Root::Stays << "stays"
                               << "something else needs it" << cli::ExitStatus::Done;
    }
    void saysWhatBecameOfTheRoot() {
        QFETCH(const UninstalledParts::Root, root);
        QFETCH(const QString, name);
        QFETCH(const QString, sentence);
        QFETCH(const cli::ExitStatus, status);
        Place place;
        EXPECT_VALUE(place.install(place.fake));
        place.store.uninstalledRoot = root;
        const auto gone =
            place.run({QStringLiteral("uninstall"), QStringLiteral("--thumbprint"), madeCertificate(place)},
                      place.fake);
        EXPECT_VALUE(gone);
        QCOMPARE(gone->json.value(QStringLiteral("root")).toString(), name);
        QVERIFY2(gone->text.contains(sentence), qPrintable(gone->text));
        QCOMPARE(gone->status, status);
    }

    void issuesAndInstallsUnderARootOfTheStore() {
        Place place;
        place.store.hold(madeRoot());
        const auto listed = place.run(
            {QStringLiteral("root"), QStringLiteral("list"), QStringLiteral("--in-store")}, place.fake);
        EXPECT_VALUE(listed);
        const QJsonArray roots = listed->json.value(QStringLiteral("roots")).toArray();
        QCOMPARE(roots.size(), 1);
        const QJsonObject found = roots.first().toObject();
        QVERIFY(found.value(QStringLiteral("unfit")).isNull());
        const QString sha1 =
            found.value(QStringLiteral("certificate")).toObject().value(QStringLiteral("sha1")).toString();
        QCOMPARE(sha1, madeRoot().certificate().sha1Thumbprint());
        EXPECT_VALUE(place.run(
            {QStringLiteral("root"), QStringLiteral("import"), QStringLiteral("--from-store"), sha1},
            place.fake));
        // No passphrase: the key is where it was.
        const auto issued =
            place.run(place.issue("first@contoso.com", {QStringLiteral("--install")}), place.fake);
        EXPECT_VALUE(issued);
        QVERIFY(!issued->refusal);
        QCOMPARE(installedRoot(*issued), QStringLiteral("added"));
        QVERIFY(!place.store.last.exportable);
        const auto second = place.run(
            place.issue("second@contoso.com", {QStringLiteral("--install"), QStringLiteral("--exportable"),
                                               QStringLiteral("--without-root")}),
            place.fake);
        EXPECT_VALUE(second);
        QCOMPARE(installedRoot(*second), QStringLiteral("left-out"));
        QVERIFY(place.store.last.exportable && place.store.last.root.isEmpty());
    }

    void theAccountUnlocksARoot() {
        Place place;
        EXPECT_VALUE(place.run({QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"),
                                QStringLiteral("P2SRootCert"), QStringLiteral("--passphrase-file"),
                                place.path("root.txt")},
                               place.fake));
        const QStringList remember{QStringLiteral("root"), QStringLiteral("remember"),
                                   QStringLiteral("P2SRootCert"), QStringLiteral("--passphrase-file")};
        EXPECT_ERROR(place.run(remember + QStringList{place.path("pfx.txt")}, place.fake),
                     ErrorCode::WrongPassphrase);
        EXPECT_ERROR(place.run(remember + QStringList{place.path("root.txt")}, systemless(place)),
                     ErrorCode::NotAvailableHere);
        const auto remembered = place.run(remember + QStringList{place.path("root.txt")}, place.fake);
        EXPECT_VALUE(remembered);
        QVERIFY2(remembered->text.contains(QStringLiteral("Whoever is signed in to Windows as you")),
                 qPrintable(remembered->text));
        const auto issued = place.run(place.issue("first@contoso.com"), place.fake);
        EXPECT_VALUE(issued);
        QVERIFY(!issued->refusal);
        EXPECT_VALUE(place.run(
            {QStringLiteral("root"), QStringLiteral("forget"), QStringLiteral("P2SRootCert")}, place.fake));
        EXPECT_ERROR(place.run(place.issue("second@contoso.com"), place.fake), ErrorCode::PassphraseNeeded);
    }

#ifndef Q_OS_WIN
    void saysThatItIsNotWindows() {
        const Place place;
        EXPECT_ERROR(place.install(systemPlatform()), ErrorCode::NotAvailableHere);
        EXPECT_ERROR(
            place.run({QStringLiteral("uninstall"), QStringLiteral("--thumbprint"), QString(40, u'A')},
                      systemPlatform()),
            ErrorCode::NotAvailableHere);
    }
#endif

private:
    static Platform systemless(Place& place) {
        static FakeAccount nobody;
        nobody.available = false;
        return {place.store, nobody, place.enrolment};
    }
    static QString madeCertificate(const Place& place) {
        return QString::fromLatin1(
            QCryptographicHash::hash(place.store.last.leaf, QCryptographicHash::Sha1).toHex().toUpper());
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "test_install.moc"
