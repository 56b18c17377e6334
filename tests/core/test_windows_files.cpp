#include "core/base/files.h"
#include "core/base/windows_path.h"
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

    void aDriveThatIsNotThereIsSaid() {
        const auto drives = GetLogicalDrives();
        for (char letter = 'Y'; letter > 'C'; --letter) {
            if (drives & (1U << (letter - 'A')))
                continue;
            const QString path = QLatin1Char(letter) + QStringLiteral(":/folder/user.pfx");
            EXPECT_ERROR(checkWritable(path, IfExists::Refuse), ErrorCode::PlaceUnreachable);
            return;
        }
        QFAIL("every letter is a drive here");
    }
};

QTEST_GUILESS_MAIN(TestWindowsFiles)
#include "test_windows_files.moc"
