#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <QtTest>

namespace p2s::test {

/// What another program made of our files: how it ended and what it said.
struct ToolRun {
    /// The program and its arguments, for the failure's text.
    QString command;
    /// False when the program is missing: that is a failure of the test, never a reason to skip it.
    bool started = false;
    /// It ended by itself and in time; false after a crash or a time-out.
    bool finished = false;
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    bool accepted() const { return finished && exitCode == 0; }
    /// It ran and said no: a missing tool, a crash or a time-out is no refusal.
    bool refused() const { return finished && exitCode != 0; }
    /// Everything a person needs to see why.
    QByteArray story() const;
};

/// How a tool is run.
struct ToolSetup {
    /// Written to its standard input, which is then closed.
    QByteArray input = {};
    /// Its working directory; empty for ours.
    QString folder = {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    int timeoutSeconds = 30;
};

/// Runs \a program without a terminal, so that none can stop to ask a person, in UTF-8 and in English.
/// Secrets go through files or the standard input, as with any real use of these tools.
ToolRun runTool(const QString& program, const QStringList& arguments, const ToolSetup& setup = {});

/// The process environment of a tool: ours, in UTF-8 and in English.
QProcessEnvironment
toolEnvironment(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

/// Writes a file that a tool is to read. False when it cannot be written whole.
bool writeToolFile(const QString& path, const QByteArray& bytes);

} // namespace p2s::test

/// The tool must be there and say yes.
#define EXPECT_ACCEPTED(run)                                                                                 \
    do {                                                                                                     \
        const p2s::test::ToolRun& toolRun = (run);                                                           \
        QVERIFY2(toolRun.accepted(), toolRun.story().constData());                                           \
    } while (false)

/// The tool must be there and say no.
#define EXPECT_REFUSED(run)                                                                                  \
    do {                                                                                                     \
        const p2s::test::ToolRun& toolRun = (run);                                                           \
        QVERIFY2(toolRun.refused(), toolRun.story().constData());                                            \
    } while (false)
