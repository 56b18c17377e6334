# Builds for Windows x64 on Linux: Debian's MinGW-w64 with posix threads, and the SDK that installer/windows/sdk lays
# out in .cache/windows/sdk (host/ Qt's tools for here, target/ Qt and OpenSSL, more/ the small libraries).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

get_filename_component(p2s_windows_sdk "${CMAKE_CURRENT_LIST_DIR}/../../.cache/windows/sdk" ABSOLUTE)
if(NOT EXISTS ${p2s_windows_sdk}/more)
    message(FATAL_ERROR "There is no SDK in ${p2s_windows_sdk}. installer/windows/sdk makes it.")
endif()
# The first two may be links to a prebuilt SDK; Qt's packages look for each other behind them.
file(REAL_PATH ${p2s_windows_sdk}/host QT_HOST_PATH)
file(REAL_PATH ${p2s_windows_sdk}/target p2s_windows_target)
set(CMAKE_FIND_ROOT_PATH ${p2s_windows_target} ${p2s_windows_sdk}/more /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(CMAKE_CXX_FLAGS_INIT "-fstack-protector-strong")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "Flags of the Release build")
# GCC's stack protector is a library of its own here. The others are CMake's usual ones.
set(CMAKE_CXX_STANDARD_LIBRARIES
    "-l:libssp.a -lkernel32 -luser32 -lgdi32 -lwinspool -lshell32 -lole32 -loleaut32 -luuid -lcomdlg32 -ladvapi32"
    CACHE STRING "Libraries linked by default")

# ctest starts what it is to run here with it.
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/../../tests/windows/wine-run")
