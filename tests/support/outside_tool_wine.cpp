#include "tests/support/outside_tool_wine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

namespace p2s::test {
namespace {

/// "Z:/folder/file", also inside an argument such as "file:Z:/folder/file", as Linux calls it.
QString unixSpelling(QString text) {
    text.replace(QStringLiteral("Z:/"), QStringLiteral("/"), Qt::CaseInsensitive);
    text.replace(QStringLiteral("C:/"), qEnvironmentVariable("P2S_WINE_C") + QLatin1Char('/'),
                 Qt::CaseInsensitive);
    return text;
}

QString quoted(const QString& text) {
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray script(const QString& program, const QStringList& arguments, const ToolSetup& setup,
                  const QString& talk) {
    QStringList lines{QStringLiteral("export PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"),
                      QStringLiteral("export LC_ALL=C.UTF-8 TZ=UTC"), QStringLiteral("unset LANGUAGE")};
    // What this run has besides our own environment; all of ours would be Windows' words for Linux.
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString& name : setup.environment.keys()) {
        if (setup.environment.value(name) != ours.value(name))
            lines.append(QStringLiteral("export %1=%2")
                             .arg(name, quoted(unixSpelling(setup.environment.value(name)))));
    }
    QStringList words{quoted(program)};
    for (const QString& argument : arguments)
        words.append(quoted(unixSpelling(argument)));
    lines.append(QStringLiteral("cd %1 || exit")
                     .arg(quoted(unixSpelling(setup.folder.isEmpty() ? QDir::currentPath()
                                                                     : QDir(setup.folder).absolutePath()))));
    lines.append(QStringLiteral("command -v %1 >/dev/null && setsid %2 <%3/in >%3/out 2>%3/err")
                     .arg(words.first(), words.join(QLatin1Char(' ')), quoted(unixSpelling(talk))));
    lines.append(QStringLiteral("echo $? >%1/ended; mv %1/ended %1/status").arg(quoted(unixSpelling(talk))));
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace

ToolRun runLinuxTool(const QString& program, const QStringList& arguments, const ToolSetup& setup) {
    ToolRun run;
    run.command = (QStringList(program) + arguments).join(QLatin1Char(' '));
    const QTemporaryDir talk;
    const QString steps = talk.filePath(QStringLiteral("steps"));
    if (!writeToolFile(talk.filePath(QStringLiteral("in")), setup.input) ||
        !writeToolFile(steps, script(program, arguments, setup, talk.path())))
        return run;
    // Wine starts a program of Linux' own, and then knows nothing more of it.
    run.started = QProcess::startDetached(QStringLiteral("Z:/bin/sh"), {unixSpelling(steps)});
    const QString status = talk.filePath(QStringLiteral("status"));
    const QDeadlineTimer deadline(setup.timeoutSeconds * 1000);
    while (run.started && !QFile::exists(status) && !deadline.hasExpired())
        QThread::msleep(5);
    run.finished = QFile::exists(status);
    run.exitCode = run.finished ? bytesOf(status).trimmed().toInt() : -1;
    run.out = bytesOf(talk.filePath(QStringLiteral("out")));
    run.err = bytesOf(talk.filePath(QStringLiteral("err")));
    if (run.exitCode == 127)
        run.started = run.finished = false;
    return run;
}

} // namespace p2s::test
