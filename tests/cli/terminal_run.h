#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace p2s::test {

/// A program that is run at a terminal of its own, with somebody typing.
class TerminalRun {
public:
    TerminalRun(const QString& program, const QStringList& arguments, const QString& folder,
                const QProcessEnvironment& environment);
    ~TerminalRun();
    TerminalRun(const TerminalRun&) = delete;
    TerminalRun(TerminalRun&&) = delete;
    TerminalRun& operator=(const TerminalRun&) = delete;
    TerminalRun& operator=(TerminalRun&&) = delete;

    /// True once \a text has appeared \a times on the screen; false when it does not within half a minute.
    bool waitFor(const QByteArray& text, int times = 1);
    void type(const QByteArray& keys) const;
    /// Waits for its end; the exit status, -1 when it was killed or did not end.
    int finish();
    /// Everything that has appeared.
    const QByteArray& screen() const { return m_screen; }
    bool isEchoing() const;
    qint64 processId() const { return m_process; }

private:
    /// False at the end of everything.
    bool readMore(int milliseconds);
    int m_terminal = -1;
    int m_process = -1;
    QByteArray m_screen;
};

} // namespace p2s::test
