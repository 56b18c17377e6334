#include "tests/cli/terminal_run.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace p2s::test {
namespace {

constexpr int patience = 30'000;

/// Strings as execve wants them.
class CStrings {
public:
    explicit CStrings(const QStringList& strings) {
        for (const QString& string : strings)
            m_bytes.append(string.toUtf8());
        for (QByteArray& bytes : m_bytes)
            m_pointers.append(bytes.data());
        m_pointers.append(nullptr);
    }
    char** data() { return m_pointers.data(); }

private:
    QList<QByteArray> m_bytes;
    QList<char*> m_pointers;
};

} // namespace

TerminalRun::TerminalRun(const QString& program, const QStringList& arguments, const QString& folder,
                         const QProcessEnvironment& environment) {
    CStrings argv(QStringList{program} + arguments);
    CStrings envp(environment.toStringList());
    const QByteArray path = QFile::encodeName(program);
    const QByteArray place = QFile::encodeName(folder);
    m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process == 0) {
        if (chdir(place.constData()) == 0)
            execve(path.constData(), argv.data(), envp.data());
        _exit(127);
    }
}

TerminalRun::~TerminalRun() {
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    if (m_terminal >= 0)
        close(m_terminal);
}

bool TerminalRun::readMore(int milliseconds) {
    pollfd ready{m_terminal, POLLIN, 0};
    if (poll(&ready, 1, milliseconds) <= 0)
        return true;
    QByteArray bytes(4096, Qt::Uninitialized);
    const ssize_t count = read(m_terminal, bytes.data(), static_cast<size_t>(bytes.size()));
    if (count <= 0)
        return false;
    m_screen += bytes.first(count);
    return true;
}

bool TerminalRun::waitFor(const QByteArray& text, int times) {
    const QDeadlineTimer deadline(patience);
    while (m_screen.count(text) < times && !deadline.hasExpired()) {
        if (!readMore(100))
            break;
    }
    return m_screen.count(text) >= times;
}

void TerminalRun::type(const QByteArray& keys) const {
    if (write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
        qWarning("The terminal does not take what is typed.");
}

int TerminalRun::finish() {
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && readMore(100)) {
    }
    int status = 0;
    while (!deadline.hasExpired()) {
        if (waitpid(m_process, &status, WNOHANG) == m_process) {
            m_process = -1;
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        usleep(10'000);
    }
    return -1;
}

bool TerminalRun::isEchoing() const {
    termios settings{};
    return tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
}

} // namespace p2s::test
