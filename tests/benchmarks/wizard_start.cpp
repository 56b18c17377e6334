// From the start of the process to the first painted page, and the memory then: this program's wizard against
// an empty one, started in turns, without a screen and on a virtual X server.
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <utility>

using namespace p2s::benchmark;

namespace {

struct Start {
    double milliseconds = 0;
    double mebibytes = 0;
};

Start startOf(const QString& program, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begun = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, QStringList{});
    process.waitForFinished(60000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || words.size() != 2)
        stop(program + QStringLiteral(" did not paint its page"));
    const auto painted = words.at(0).toLongLong();
    return {static_cast<double>(painted - std::chrono::nanoseconds(begun).count()) / 1e6,
            words.at(1).toDouble() / 1024};
}

void compare(const QString& where, const QProcessEnvironment& environment, int rounds) {
    QList<double> ourTimes;
    QList<double> theirTimes;
    QList<double> ourSizes;
    QList<double> theirSizes;
    for (int round = 0; round < rounds; ++round) {
        const Start theirs = startOf(QStringLiteral(EMPTY_WIZARD), environment);
        const Start ours = startOf(QStringLiteral(FIRST_PAGE), environment);
        ourTimes.append(ours.milliseconds);
        ourSizes.append(ours.mebibytes);
        theirTimes.append(theirs.milliseconds);
        theirSizes.append(theirs.mebibytes);
    }
    printRatio(where + QStringLiteral(", start to first painted page"), median(ourTimes), median(theirTimes),
               QStringLiteral("ms"), 1.5);
    printRatio(where + QStringLiteral(", resident memory"), median(ourSizes), median(theirSizes),
               QStringLiteral("MiB"), 1.5);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 41);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("P2S_HOME"), home.path());

    QTextStream(stdout) << rounds << " rounds (medians)" << Qt::endl;
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    compare(QStringLiteral("offscreen"), environment, rounds);

    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                  QStringLiteral("0"), QStringLiteral("1280x1024x24"), QStringLiteral("-nolisten"),
                  QStringLiteral("tcp")});
    while (server.state() != QProcess::NotRunning && !server.canReadLine())
        server.waitForReadyRead(1000);
    const QByteArray display = server.readLine().trimmed();
    if (display.isEmpty())
        stop(QStringLiteral("Xvfb did not start"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(display));
    compare(QStringLiteral("Xvfb"), environment, rounds);
    server.terminate();
    server.waitForFinished();
    return 0;
}
