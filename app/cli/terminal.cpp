#include "app/cli/terminal.h"

#include "app/cli/interruption.h"

#include <QFile>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace p2s::cli {
namespace {

/// Longer than any password that is accepted, so that nothing is reallocated, and so copied, while it is
/// typed.
constexpr qsizetype longestLine = 4096;

#ifdef Q_OS_WIN

/// The console's screen, wherever standard output goes. QFile would take the name for that of a file.
class ConsoleScreen {
public:
    ConsoleScreen()
        : m_handle(CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                               nullptr, OPEN_EXISTING, 0, nullptr)) {}
    ~ConsoleScreen() {
        if (m_handle != INVALID_HANDLE_VALUE)
            CloseHandle(m_handle);
    }
    ConsoleScreen(const ConsoleScreen&) = delete;
    ConsoleScreen(ConsoleScreen&&) = delete;
    ConsoleScreen& operator=(const ConsoleScreen&) = delete;
    ConsoleScreen& operator=(ConsoleScreen&&) = delete;

    /// A program that is started without a window has a console too, which nobody sees.
    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE && GetConsoleWindow() != nullptr; }
    bool show(const QString& text) const {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(text.size());
        return isOpen() && WriteConsoleW(m_handle, text.utf16(), size, &written, nullptr) && written == size;
    }

private:
    HANDLE m_handle;
};

/// Turns the echo off, and back on however the reading ends.
class EchoOff {
public:
    explicit EchoOff(HANDLE console) : m_console(console), m_known(GetConsoleMode(console, &m_before) != 0) {
        if (m_known)
            SetConsoleMode(console, (m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT |
                                        ENABLE_PROCESSED_INPUT);
    }
    ~EchoOff() {
        if (m_known)
            SetConsoleMode(m_console, m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff(EchoOff&&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    EchoOff& operator=(EchoOff&&) = delete;

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_known;
};

Result<std::optional<SecretBytes>> readLine() {
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    const EchoOff echoOff(console);
    QString line(longestLine, Qt::Uninitialized);
    DWORD count = 0;
    const BOOL read = ReadConsoleW(console, line.data(), static_cast<DWORD>(longestLine), &count, nullptr);
    const DWORD said = GetLastError();
    // Without the echo the cursor stays where it was, Enter or not.
    ConsoleScreen().show(QStringLiteral("\n"));
    if (isInterrupted() || (!read && said == ERROR_OPERATION_ABORTED)) {
        wipe(line);
        return failure(ErrorCode::Cancelled);
    }
    if (!read || count == 0)
        return std::optional<SecretBytes>{};
    qsizetype end = static_cast<qsizetype>(count);
    while (end > 0 && (line.at(end - 1) == QLatin1Char('\n') || line.at(end - 1) == QLatin1Char('\r')))
        --end;
    QByteArray utf8 = QStringView(line).first(end).toUtf8();
    SecretBytes secret{QByteArrayView(utf8)};
    wipe(utf8);
    wipe(line);
    return std::optional(secret);
}

#else

/// The person's screen, wherever standard output goes.
class ConsoleScreen {
public:
    ConsoleScreen() : m_terminal(QStringLiteral("/dev/tty")) {
        const auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
        if (!m_terminal.open(mode | QIODevice::ExistingOnly) && isatty(STDERR_FILENO) == 1)
            m_terminal.open(stderr, mode);
    }

    bool isOpen() const { return m_terminal.isOpen(); }
    bool show(const QString& text) {
        QByteArray bytes = text.toUtf8();
        const bool shown = isOpen() && m_terminal.write(bytes) == bytes.size();
        wipe(bytes);
        return shown;
    }

private:
    QFile m_terminal;
};

/// Turns the echo off, and back on however the reading ends.
class EchoOff {
public:
    EchoOff() : m_known(tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_known)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        // The line end stays visible: the cursor moves on as people expect.
        quiet.c_lflag |= static_cast<tcflag_t>(ECHONL | ICANON | ISIG);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff() {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff(EchoOff&&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    EchoOff& operator=(EchoOff&&) = delete;

private:
    termios m_before{};
    bool m_known;
};

Result<std::optional<SecretBytes>> readLine() {
    const EchoOff echoOff;
    QByteArray line;
    line.reserve(longestLine);
    while (true) {
        char byte = 0;
        const ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (isInterrupted()) {
            wipe(line);
            return failure(ErrorCode::Cancelled);
        }
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 && line.isEmpty())
            return std::optional<SecretBytes>{};
        if (count <= 0 || byte == '\n' || line.size() == longestLine)
            break;
        line.append(byte);
    }
    SecretBytes secret{QByteArrayView(line)};
    wipe(line);
    return std::optional(secret);
}

#endif

int descriptorOf(Stream stream) {
    switch (stream) {
    case Stream::Input:
        return 0;
    case Stream::Output:
        return 1;
    case Stream::Diagnostics:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isTerminal(Stream stream) {
#ifdef Q_OS_WIN
    // _isatty is true for NUL as well.
    DWORD mode = 0;
    return GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(descriptorOf(stream))), &mode) != 0;
#else
    return isatty(descriptorOf(stream)) == 1;
#endif
}

Result<std::optional<SecretBytes>> askWithoutEcho(const QString& question) {
    if (auto shown = showOnTerminal(question); !shown)
        return std::optional<SecretBytes>{};
    return readLine();
}

bool canShowOnTerminal() {
    return isTerminal(Stream::Output) || ConsoleScreen().isOpen();
}

Result<void> showOnTerminal(const QString& text) {
    if (!ConsoleScreen().show(text))
        return failure(ErrorCode::FileNotWritable, QStringLiteral("terminal"));
    return {};
}

} // namespace p2s::cli
