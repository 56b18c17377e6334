// A library that somebody left where it might be loaded by mistake: it leaves a mark in the folder that
// P2S_MARKS names.
#include <windows.h>

#include <cwchar>

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, LPVOID) {
    if (reason != DLL_PROCESS_ATTACH)
        return TRUE;
    wchar_t own[MAX_PATH] = L"";
    wchar_t mark[2 * MAX_PATH] = L"";
    GetModuleFileNameW(library, own, MAX_PATH);
    const wchar_t* name = std::wcsrchr(own, L'\\');
    if (name == nullptr || GetEnvironmentVariableW(L"P2S_MARKS", mark, MAX_PATH) == 0)
        return TRUE;
    std::wcscat(mark, name);
    CloseHandle(CreateFileW(mark, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    return TRUE;
}
