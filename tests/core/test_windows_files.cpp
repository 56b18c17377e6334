#include "core/base/files.h"
#include "core/base/windows_path.h"
#include "core/issuing/roots.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"

#include <QTemporaryDir>

#include <qt_windows.h>

#include <aclapi.h>

using namespace p2s;
using namespace p2s::test;

namespace {

/// True when the access control list of \a path lets everybody or all users of the computer in.
bool isOpenToOthers(const QString& path) {
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring name = windowsPath(path);
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list,
                              nullptr, &descriptor) != ERROR_SUCCESS ||
        !list)
        return true; // no list lets in everybody
    bool open = false;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (!GetAce(list, i, &entry))
            return true;
        const auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        if (allowed->Header.AceType != ACCESS_ALLOWED_ACE_TYPE)
            continue;
        auto* who = reinterpret_cast<PSID>(const_cast<DWORD*>(&allowed->SidStart));
        for (const WELL_KNOWN_SID_TYPE others :
             {WinWorldSid, WinAuthenticatedUserSid, WinBuiltinUsersSid, WinInteractiveSid})
            open |= (allowed->Mask & FILE_READ_DATA) != 0 && IsWellKnownSid(who, others);
    }
    LocalFree(descriptor);
    return open;
}

} // namespace

/// What only Windows has: access control lists, paths beyond 260 characters, drives.
class TestWindowsFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreTheUsersAlone() {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("mine"));
        EXPECT_VALUE(makePrivateFolder(folder));
        QVERIFY(!isOpenToOthers(folder));
        const QString file = place.filePath(QStringLiteral("Ключ 🔑.pfx"));
        EXPECT_VALUE(writePrivateFile(file, "secret", IfExists::Refuse));
        QVERIFY(!isOpenToOthers(file));
        EXPECT_VALUE(writePrivateFile(file, "other", IfExists::Replace));
        QVERIFY(!isOpenToOthers(file));
        QCOMPARE(bytesOf(file), QByteArray("other"));
    }

    void longPathsWork() {
        const QTemporaryDir place;
        QString folder = place.path();
        while (folder.size() < 320)
            folder += QStringLiteral("/") + QString(60, QLatin1Char('l'));
        EXPECT_VALUE(makePrivateFolder(folder));
        const QString file = folder + QStringLiteral("/user@contoso.com.pfx");
        EXPECT_VALUE(writePrivateFile(file, "bytes", IfExists::Refuse));
        EXPECT_ERROR(writePrivateFile(file, "bytes", IfExists::Refuse), ErrorCode::FileExists);
        EXPECT_VALUE(writePrivateFile(file, "others", IfExists::Replace));
        const auto read = readFile(file);
        EXPECT_VALUE(read);
        QCOMPARE(*read, QByteArray("others"));
        QVERIFY(isSameFile(file, folder + QStringLiteral("/./USER@contoso.com.pfx")));
    }

    void pathsAsWindowsTakesThem() {
        const QString end(300, QLatin1Char('x'));
        QCOMPARE(QString::fromStdWString(windowsPath(QStringLiteral("C:/a/../b.pfx"))),
                 QStringLiteral("C:\\b.pfx"));
        QCOMPARE(QString::fromStdWString(windowsPath(QStringLiteral("C:/") + end)),
                 QStringLiteral("\\\\?\\C:\\") + end);
        QCOMPARE(QString::fromStdWString(windowsPath(QStringLiteral("//server/share/") + end)),
                 QStringLiteral("\\\\?\\UNC\\server\\share\\") + end);
    }

    void whatSqliteMakesBesideALedgerIsTheUsersAloneToo() {
        const QTemporaryDir place;
        const QString neighbour = place.filePath(QStringLiteral("neighbour"));
        writeBytes(neighbour, "anything");
        QVERIFY2(isOpenToOthers(neighbour), "the folder lets nobody in anyway");
        const QString path = place.filePath(QStringLiteral("ledger.sqlite"));
        auto ledger = Ledger::open(path);
        EXPECT_VALUE(ledger);
        for (const char* companion : {"", "-wal", "-shm"})
            QVERIFY2(!isOpenToOthers(path + QLatin1StringView(companion)), companion);
    }

    void aLedgerFarDownWorks() {
        const QTemporaryDir place;
        QString folder = place.path();
        while (folder.size() < 320)
            folder += QStringLiteral("/") + QString(30, u'ü') + QString(30, u'l');
        const QString path = folder + QStringLiteral("/ledger #1 100%.sqlite");
        for (const char* root : {"First", "Second"}) {
            auto ledger = Ledger::open(path);
            EXPECT_VALUE(ledger);
            EXPECT_VALUE(
                createRoot({QLatin1StringView(root), KeyAlgorithm::Rsa2048, today(), today().addYears(1)},
                           SecretBytes::fromText(QStringLiteral("Gartenzaun im Regen 7")), *ledger));
        }
        const auto again = Ledger::open(path);
        EXPECT_VALUE(again);
        QCOMPARE(again->roots()->size(), 2);
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void aDriveThatIsNotThereIsSaid() {
        const auto drives = GetLogicalDrives();
        for (char letter = 'Y'; letter > 'C'; --letter) {
            if (drives & (1U << (letter - 'A')))
                continue;
            const QString path = QLatin1Char(letter) + QStringLiteral(":/folder/user.pfx");
            EXPECT_ERROR(checkWritable(path, IfExists::Refuse), ErrorCode::PlaceUnreachable);
            EXPECT_ERROR(readFile(path), ErrorCode::PlaceUnreachable);
            EXPECT_ERROR(readFile(QStringLiteral("C:/folder-that-is-not-there/user.pfx")),
                         ErrorCode::FileNotFound);
            return;
        }
        QFAIL("every letter is a drive here");
    }
};

QTEST_GUILESS_MAIN(TestWindowsFiles)
#include "test_windows_files.moc"
