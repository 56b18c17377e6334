// NAME.exe: says where libraries may come from before any of them is loaded, then loads the program from its
// own folder. Had the .exe imported Qt and OpenSSL itself, Windows would look for a missing one in the
// current folder and on the PATH, where anybody may have left something, before a line of ours had run.
#include <windows.h>

#include <cstdio>
#include <cwchar>

namespace {

constexpr UINT missingFileText = 1;
constexpr UINT loadFailedText = 2;
constexpr int couldNotStart = 70;
/// The longest path Windows has, in UTF-16 units.
constexpr DWORD longestPath = 32768;

wchar_t folder[longestPath];
wchar_t path[longestPath + MAX_PATH];
wchar_t text[2 * longestPath];

/// The folder of this .exe, with the separator behind it.
bool findFolder() {
    const DWORD length = GetModuleFileNameW(nullptr, folder, longestPath);
    wchar_t* end = length > 0 && length < longestPath ? std::wcsrchr(folder, L'\\') : nullptr;
    if (!end)
        return false;
    end[1] = L'\0';
    return true;
}

const wchar_t* pathOf(const wchar_t* name) {
    std::wcscpy(path, folder);
    std::wcscat(path, name);
    return path;
}

/// Where a person sees it: at the console, in the redirected errors or, without either, in a window.
void show(const wchar_t* message) {
    const HANDLE stream = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    DWORD written = 0;
    if (GetConsoleMode(stream, &mode)) {
        WriteConsoleW(stream, message, static_cast<DWORD>(std::wcslen(message)), &written, nullptr);
        WriteConsoleW(stream, L"\n", 1, &written, nullptr);
        return;
    }
    static char utf8[6 * longestPath];
    const int size = WideCharToMultiByte(CP_UTF8, 0, message, -1, utf8, sizeof utf8, nullptr, nullptr);
    if (GetFileType(stream) != FILE_TYPE_UNKNOWN && size > 0 &&
        WriteFile(stream, utf8, static_cast<DWORD>(size - 1), &written, nullptr)) {
        WriteFile(stream, "\n", 1, &written, nullptr);
        return;
    }
    MessageBoxW(nullptr, message, L"P2S Certificate Wizard", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
}

int fail(UINT id, const wchar_t* name, DWORD error) {
    wchar_t pattern[1024] = L"";
    wchar_t number[16] = L"";
    LoadStringW(nullptr, id, pattern, static_cast<int>(sizeof pattern / sizeof *pattern));
    wsprintfW(number, L"%lu", error);
    const wchar_t* arguments[] = {name, folder, number};
    if (FormatMessageW(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_ARGUMENT_ARRAY, pattern, 0, 0, text,
                       static_cast<DWORD>(sizeof text / sizeof *text),
                       reinterpret_cast<va_list*>(const_cast<wchar_t**>(arguments))) == 0)
        show(name);
    else
        show(text);
    return couldNotStart;
}

/// The first library or plugin that is not in the folder; null when all are there.
const wchar_t* missingLibrary() {
    static wchar_t name[MAX_PATH];
    for (const char* next = P2S_PROGRAM_LIBRARY "\0" P2S_NEEDED; *next != '\0';) {
        wchar_t* end = name;
        for (; *next != '\0'; ++next)
            *end++ = *next == '/' ? L'\\' : static_cast<wchar_t>(*next);
        *end = L'\0';
        ++next;
        if (GetFileAttributesW(pathOf(name)) == INVALID_FILE_ATTRIBUTES)
            return name;
    }
    return nullptr;
}

} // namespace

int main(int argc, char** argv) {
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L"");
    // OpenSSL would load what a configuration or a folder of modules in the environment says, and Qt plugins
    // from there before its own.
    const wchar_t* const removals[] = {L"OPENSSL_CONF=", L"OPENSSL_MODULES=", L"OPENSSL_ENGINES=",
                                       L"QT_PLUGIN_PATH=", L"QT_QPA_PLATFORM_PLUGIN_PATH="};
    for (const wchar_t* removal : removals)
        _wputenv(removal);
    if (!findFolder())
        return fail(loadFailedText, L"" P2S_PROGRAM_LIBRARY, GetLastError());
    if (const wchar_t* missing = missingLibrary())
        return fail(missingFileText, missing, ERROR_MOD_NOT_FOUND);

    const HMODULE library = LoadLibraryExW(pathOf(L"" P2S_PROGRAM_LIBRARY), nullptr,
                                           LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return fail(loadFailedText, L"" P2S_PROGRAM_LIBRARY, GetLastError());
    using Program = int (*)(int, char**);
    const auto program =
        reinterpret_cast<Program>(reinterpret_cast<void*>(GetProcAddress(library, "p2sProgram")));
    if (!program)
        return fail(loadFailedText, L"" P2S_PROGRAM_LIBRARY, GetLastError());
    const int status = program(argc, argv);
    std::fflush(nullptr);
    // An ordinary end stops the worker threads where they stand and then lets each library clean up;
    // libstdc++'s condition variable would wait for one of those threads for ever.
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
    return status;
}
