// An ordinary end of a MinGW program stops the worker threads where they stand, and then libstdc++ may wait
// for one of them for ever. The linker puts this in the place of exit(); app/windows/starter.cpp does the
// same for the programs.
#include <windows.h>

#include <cstdio>
#include <process.h>

extern "C" void __wrap_exit(int status);

extern "C" void __wrap_exit(int status) {
    _cexit();
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
}
