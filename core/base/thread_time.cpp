#include "core/base/thread_time.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <ctime>
#endif

namespace p2s {

std::chrono::milliseconds threadTime() {
    using namespace std::chrono;
#ifdef Q_OS_WIN
    FILETIME begun;
    FILETIME ended;
    FILETIME inKernel;
    FILETIME inProgram;
    if (!GetThreadTimes(GetCurrentThread(), &begun, &ended, &inKernel, &inProgram))
        return {};
    const auto ticks = [](const FILETIME& time) {
        return (static_cast<qint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    };
    // In units of 100 ns.
    using Ticks = duration<qint64, std::ratio<1, 10'000'000>>;
    return duration_cast<milliseconds>(Ticks(ticks(inKernel) + ticks(inProgram)));
#else
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
}

} // namespace p2s
