#include "tests/benchmarks/ledger_window_figures.h"

#include "core/base/error.h"
#include "tests/benchmarks/figures.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/ledger/ledger_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace p2s::benchmark {
namespace {

constexpr double openGoalMilliseconds = 500;
constexpr double searchGoalMilliseconds = 100;
constexpr double memoryGoalMegabytes = 150;

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void waitFor(const bool& done) {
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void print(const QString& what, double value, const char* unit, double goal) {
    QTextStream(stdout) << QStringLiteral("%1: %2 %3 (goal: less than %4)\n")
                               .arg(what)
                               .arg(value, 0, 'f', 1)
                               .arg(QLatin1StringView(unit))
                               .arg(goal);
}

} // namespace

void printWindowFigures(const QString& path, int rows) {
    std::unique_ptr<LedgerWindow> window;
    LedgerTableModel* model = nullptr;
    QTableView* table = nullptr;
    bool isLoaded = false;
    bool isCounted = false;
    // From nothing to the first rows on the screen.
    const double opened = milliseconds([&] {
        window = std::make_unique<LedgerWindow>(LedgerPlace{path, &systemClock(), {}});
        model = window->findChild<LedgerTableModel*>();
        table = window->findChild<QTableView*>(QStringLiteral("ledgerTable"));
        QObject::connect(model, &LedgerTableModel::loaded, window.get(), [&isLoaded] { isLoaded = true; });
        QObject::connect(model, &LedgerTableModel::counted, window.get(), [&isCounted] { isCounted = true; });
        QObject::connect(model, &LedgerTableModel::failed, window.get(),
                         [](const Error& error) { stop(errorCodeName(error.code)); });
        window->show();
        waitFor(isLoaded);
        table->viewport()->repaint();
    });
    print(QStringLiteral("the ledger's window opens"), opened, "ms", openGoalMilliseconds);
    // The first rows are shown before all of them are counted.
    waitFor(isCounted);
    if (model->rowCount() != rows)
        stop(QStringLiteral("%1 rows in the window").arg(model->rowCount()));

    auto* search = window->findChild<QLineEdit*>(QStringLiteral("ledgerSearchEdit"));
    for (const QString& text :
         {QStringLiteral("user%1@").arg(rows / 2), QStringLiteral("contoso"), QStringLiteral("zq"),
          QStringLiteral("nobody@fabrikam.example"), QStringLiteral("user%1@contoso.com").arg(rows / 3)}) {
        isLoaded = false;
        search->setText(text);
        // It waits for more to be typed first.
        double pause = 0;
        for (const QTimer* timer : window->findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (timer->isSingleShot() && timer->isActive())
                pause = std::max<double>(pause, timer->interval());
        }
        const double taken = milliseconds([&] {
            waitFor(isLoaded);
            table->viewport()->repaint();
        });
        print(QStringLiteral("a search for %1 in it, after the pause of %2 ms").arg(text).arg(pause),
              taken - pause, "ms", searchGoalMilliseconds);
    }
    // To its end and back, as somebody does who pulls the scroll bar.
    search->clear();
    isLoaded = false;
    waitFor(isLoaded);
    for (const int row : {rows - 1, rows / 2, 0}) {
        table->scrollTo(model->index(row, 0));
        table->viewport()->repaint();
        while (model->index(row, 0).data().toString() == QStringLiteral("…"))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    print(QStringLiteral("memory of the program"), residentMegabytes(), "MB", memoryGoalMegabytes);
}

} // namespace p2s::benchmark
