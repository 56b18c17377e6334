#include "app/cli/interruption.h"

#include <QtGlobal>

#include <atomic>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#endif

namespace p2s::cli {
namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch a lock-free flag");

#ifdef Q_OS_WIN
BOOL WINAPI noteInterruption(DWORD) {
    // False leaves the event to Windows, which ends the program.
    return interrupted.exchange(true) ? FALSE : TRUE;
}
#else
void noteInterruption(int signal) {
    if (interrupted.exchange(true)) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
}
#endif

} // namespace

void watchForInterruption() {
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(noteInterruption, TRUE);
#else
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        // What the caller chose to ignore (nohup, a background job) stays ignored.
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {};
        action.sa_handler = noteInterruption;
        sigemptyset(&action.sa_mask);
        // No SA_RESTART: a read from the terminal must come back to notice it.
        sigaction(signal, &action, nullptr);
    }
#endif
}

bool isInterrupted() {
    return interrupted;
}

} // namespace p2s::cli
