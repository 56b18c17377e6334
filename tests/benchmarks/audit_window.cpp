// The audit's window over many certificates that a ledger knows: how long its event loop is away at most, and
// when the first row is there. --certificates N: so many of them; 100,000 without it.
#include "ui/inspector/audit_window.h"
#include "tests/benchmarks/audit_tree.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_certificates.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int certificatesAsSmoke = 1000;
constexpr int certificatesByHand = 100'000;
constexpr int leastRounds = 3;
constexpr double longestGap = 50;
constexpr double latestRows = 200;
constexpr double nanosecondsPerMillisecond = 1e6;

double millisecondsOf(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

struct Figures {
    double firstRows = 0;
    double gap = 0;
};

Figures auditInWindow(const QString& folder, const QString& ledgerPath, int count) {
    const FixedClock clock(today());
    AuditWindow window(clock, ledgerPath);
    window.setFolder(folder);
    window.show();
    QCoreApplication::processEvents();
    // What the window before this one had is being freed until then.
    QThreadPool::globalInstance()->waitForDone();
    const auto* table = window.findChild<QTableView*>(QStringLiteral("auditTable"));
    Figures figures;
    QElapsedTimer sinceStart;
    QElapsedTimer sinceBeat;
    QEventLoop loop;
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, &loop, [&] {
        if (figures.firstRows == 0)
            figures.firstRows = millisecondsOf(sinceStart);
    });
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.setInterval(1);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        figures.gap = std::max(figures.gap, millisecondsOf(sinceBeat));
        sinceBeat.start();
    });
    // What the end of the audit puts into the window counts too.
    QObject::connect(&window, &AuditWindow::finished, &loop,
                     [&loop] { QTimer::singleShot(static_cast<int>(latestRows), &loop, &QEventLoop::quit); });
    sinceStart.start();
    sinceBeat.start();
    heart.start();
    window.start();
    loop.exec();
    if (table->model()->rowCount() != count)
        benchmark::stop(window.findChild<QLabel*>(QStringLiteral("auditSummary"))->text());
    return figures;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = benchmark::roundsFrom(arguments, 0);
    const int count = benchmark::numberFrom(arguments, QStringLiteral("--certificates"),
                                            rounds > 0 ? certificatesAsSmoke : certificatesByHand);
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("certificates"));
    const QString ledger = home.filePath(QStringLiteral("ledger.sqlite"));
    if (!QDir().mkpath(folder))
        benchmark::stop(QStringLiteral("the tree cannot be made"));
    benchmark::makeAuditTree(folder, ledger, count);
    QList<double> firstRows;
    QList<double> gaps;
    for (int round = 0; round < std::max(rounds, leastRounds); ++round) {
        const Figures figures = auditInWindow(folder, ledger, count);
        firstRows.append(figures.firstRows);
        gaps.append(figures.gap);
    }
    benchmark::printRatio(QStringLiteral("first rows of the window over %1 certificates against %2 ms")
                              .arg(count)
                              .arg(latestRows),
                          benchmark::median(firstRows), latestRows, QStringLiteral("ms"), 1);
    benchmark::printRatio(QStringLiteral("longest gap of its event loop against %1 ms").arg(longestGap),
                          benchmark::median(gaps), longestGap, QStringLiteral("ms"), 1);
    return 0;
}
