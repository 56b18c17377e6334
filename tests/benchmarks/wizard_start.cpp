// From the start of the process to the first painted page, and the memory then: p2s-wizard, with a ledger in
// use, against an empty wizard, started in turns, without a screen and on a virtual X server.
#include "core/ledger/ledger_location.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/value_of.h"
#include "tests/support/ledger_samples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <utility>

using namespace p2s;
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

/// What a year of use leaves: a few roots, and certificates some of which want attention on the first page.
void fillLedger() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Ledger ledger = valueOf(Ledger::open(defaultLedgerPath()));
    for (int i = 0; i < 5; ++i) {
        RootRecord root = test::sampleRoot(QStringLiteral("P2SRootCert-%1").arg(i));
        root.notAfter = now.addDays(20 + 200 * i);
        root = valueOf(ledger.addRoot(root, false));
        for (int person = 0; person < 40; ++person) {
            CertificateRecord record =
                test::sampleCertificate(root, QStringLiteral("user%1@site%2.contoso.com").arg(person).arg(i));
            record.notAfter = now.addDays(10 * person - 30);
            const CertificateRecord begun = valueOf(ledger.beginIssue(record));
            if (auto finished = ledger.finishIssue(begun.id); !finished)
                stop(errorCodeName(finished.error().code));
        }
    }
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 41);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("P2S_HOME"), home.path());
    environment.remove(QStringLiteral("P2S_LEDGER"));

    qputenv("P2S_HOME", home.path().toUtf8());
    fillLedger();

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
