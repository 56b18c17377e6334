#include "app/cli/command_line.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/issuing_samples.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

struct Place {
    Place() {
        writeBytes(path("u.pfx"), madePfx(madeRoot(), madeClient(madeRoot()), samplePassword));
        writeBytes(path("pfx.txt"), samplePassword.toUtf8());
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
    QTemporaryDir folder;
    FakeCertificateStore store;
    FakeAccount account;
    Platform fake{store, account};
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
    static QString madeCertificate(const Place& place) {
        return QString::fromLatin1(
            QCryptographicHash::hash(place.store.last.leaf, QCryptographicHash::Sha1).toHex().toUpper());
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "test_install.moc"
