#include "core/base/account_name.h"

#ifdef Q_OS_WIN
#include <array>

#include <windows.h>

#include <lmcons.h>
#else
#include <QByteArray>

#include <cerrno>

#include <pwd.h>
#include <unistd.h>
#endif

namespace p2s {

#ifdef Q_OS_WIN

QString accountName() {
    std::array<wchar_t, UNLEN + 1> name{};
    auto length = static_cast<DWORD>(name.size());
    // With the NUL at its end.
    return GetUserNameW(name.data(), &length) && length > 0
               ? QString::fromWCharArray(name.data(), static_cast<int>(length) - 1)
               : QString();
}

#else

QString accountName() {
    constexpr qsizetype firstSize = 1024;
    constexpr qsizetype largestSize = qsizetype(1) << 20U;
    const uid_t id = geteuid();
    QByteArray buffer(firstSize, '\0');
    passwd entry{};
    passwd* found = nullptr;
    // The only way to learn how much an entry needs is to be told that it was too little.
    while (getpwuid_r(id, &entry, buffer.data(), static_cast<std::size_t>(buffer.size()), &found) == ERANGE &&
           buffer.size() < largestSize)
        buffer.resize(buffer.size() * 2);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(id);
}

#endif

} // namespace p2s
