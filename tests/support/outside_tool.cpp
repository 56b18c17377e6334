#include "tests/support/outside_tool.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#ifdef Q_OS_WIN
#include "tests/support/outside_tool_wine.h"
#endif

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace p2s::test {

QByteArray ToolRun::story() const {
    QByteArray text = command.toUtf8();
    if (!started)
        return text + "\n  is missing or cannot be run; the tests need it installed: " + err;
    text += finished ? "\n  exit status " + QByteArray::number(exitCode)
                     : QByteArray("\n  crashed or took too long");
    return text + "\n  stdout: " + out.trimmed() + "\n  stderr: " + err.trimmed();
}

QProcessEnvironment toolEnvironment(QProcessEnvironment environment) {
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.remove(QStringLiteral("LANGUAGE"));
    return environment;
}

namespace {

// On a busy machine Wine now and then makes no process of a program that is there and that it ran a moment
// before. What is missing or does not load stays so.
#ifdef Q_OS_WIN
constexpr int attemptsToStart = 4;
#else
constexpr int attemptsToStart = 1;
#endif

bool begins(QProcess& process, const QString& program, const QStringList& arguments) {
    for (int attempt = 1;; ++attempt) {
        process.start(program, arguments);
        if (process.waitForStarted())
            return true;
        if (attempt == attemptsToStart)
            return false;
        qWarning("%s did not start: %s", qPrintable(program), qPrintable(process.errorString()));
        QThread::sleep(1);
    }
}

} // namespace

ToolRun runTool(const QString& program, const QStringList& arguments, const ToolSetup& setup) {
#ifdef Q_OS_WIN
    if (!program.endsWith(QStringLiteral(".exe")))
        return runLinuxTool(program, arguments, setup);
#endif
    ToolRun run;
    run.command = (QStringList(program) + arguments).join(QLatin1Char(' '));

    QProcess process;
    process.setProcessEnvironment(toolEnvironment(setup.environment));
    if (!setup.folder.isEmpty())
        process.setWorkingDirectory(setup.folder);
#ifdef Q_OS_UNIX
    // Away from the terminal: a tool that wants a password reads its standard input instead of waiting for a
    // person.
    process.setChildProcessModifier([] { ::setsid(); });
#endif
    run.started = begins(process, program, arguments);
    if (!run.started) {
        run.err = process.errorString().toUtf8();
        return run;
    }
    process.write(setup.input);
    process.closeWriteChannel();
    run.finished = process.waitForFinished(setup.timeoutSeconds * 1000);
    if (!run.finished) {
        process.kill();
        process.waitForFinished();
    }
    run.finished = run.finished && process.exitStatus() == QProcess::NormalExit;
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

bool writeToolFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace p2s::test
