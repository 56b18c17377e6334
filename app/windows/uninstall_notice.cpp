// Windows Installer runs it at the end of an uninstall by hand: says where the ledger stays, which has who
// holds what and the roots' keys, and is not for an uninstaller to delete.
#include <windows.h>

#include <shlobj.h>

#include <cwchar>

namespace {

constexpr UINT dataStaysText = 1;
/// The longest path Windows has, in UTF-16 units.
constexpr DWORD longestPath = 32768;

wchar_t folder[longestPath];
wchar_t text[longestPath + 1024];

/// As applicationDataFolder() in core/ledger has it. False when nothing is there.
bool findDataFolder() {
    const DWORD length = GetEnvironmentVariableW(L"P2S_HOME", folder, longestPath);
    if (length == 0 || length >= longestPath) {
        PWSTR local = nullptr;
        if (SHGetKnownFolderPath(FOLDERID_LocalAppData, 0, nullptr, &local) != S_OK)
            return false;
        std::wcscpy(folder, local);
        std::wcscat(folder, L"\\p2s-certificate-wizard");
        CoTaskMemFree(local);
    }
    return GetFileAttributesW(folder) != INVALID_FILE_ATTRIBUTES;
}

} // namespace

int WINAPI wWinMain(HINSTANCE program, HINSTANCE, PWSTR, int) {
    if (!findDataFolder())
        return 0;
    wchar_t pattern[1024] = L"";
    LoadStringW(program, dataStaysText, pattern, static_cast<int>(sizeof pattern / sizeof *pattern));
    const wchar_t* arguments[] = {folder};
    FormatMessageW(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_ARGUMENT_ARRAY, pattern, 0, 0, text,
                   static_cast<DWORD>(sizeof text / sizeof *text),
                   reinterpret_cast<va_list*>(const_cast<wchar_t**>(arguments)));
    MessageBoxW(nullptr, text, L"P2S Certificate Wizard", MB_OK | MB_ICONINFORMATION | MB_SETFOREGROUND);
    return 0;
}
