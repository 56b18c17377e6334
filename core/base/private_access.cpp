#include "core/base/private_access.h"

#include "core/base/windows_path.h"

#include <QByteArray>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace p2s {
namespace {

/// The security identifier of the user who runs this, as text; empty when Windows does not say.
std::wstring userIdentifier() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), '\0');
    std::wstring identifier;
    wchar_t* text = nullptr;
    if (GetTokenInformation(token, TokenUser, user.data(), size, &size) &&
        ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER*>(user.constData())->User.Sid, &text)) {
        identifier = text;
        LocalFree(text);
    }
    CloseHandle(token);
    return identifier;
}

/// Asked of the volume; one that does not answer is taken for one that does. A share may let nobody but its
/// administrators set any ("Change" is what people usually get), and is theirs to close.
bool hasListsOfOurs(const std::wstring& path) {
    constexpr DWORD longestPath = 32768;
    std::wstring volume(longestPath, L'\0');
    DWORD features = 0;
    return !GetVolumePathNameW(path.c_str(), volume.data(), longestPath) ||
           (GetDriveTypeW(volume.c_str()) != DRIVE_REMOTE &&
            (!GetVolumeInformationW(volume.c_str(), nullptr, 0, nullptr, nullptr, &features, nullptr, 0) ||
             (features & FILE_PERSISTENT_ACLS) != 0));
}

} // namespace

bool restrictToUser(const QString& path) {
    const std::wstring user = userIdentifier();
    if (user.empty())
        return false;
    // Protected; full access to the user and to the system (backups, virus scanners), for all below too.
    const std::wstring wanted = L"D:P(A;OICI;FA;;;" + user + L")(A;OICI;FA;;;SY)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wanted.c_str(), SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return false;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    std::wstring name = windowsPath(path);
    const bool done = GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault) && isThere &&
                      SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                            DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                            nullptr, nullptr, list, nullptr) == ERROR_SUCCESS;
    LocalFree(descriptor);
    return done || !hasListsOfOurs(name);
}

bool takeAccessFrom(const QString& other, const QString& path) {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    PACL list = nullptr;
    std::wstring from = windowsPath(other);
    std::wstring to = windowsPath(path);
    if (GetNamedSecurityInfoW(from.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list,
                              nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    const bool done =
        list && SetNamedSecurityInfoW(to.data(), SE_FILE_OBJECT,
                                      DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                      nullptr, nullptr, list, nullptr) == ERROR_SUCCESS;
    LocalFree(descriptor);
    return done;
}

} // namespace p2s
