#include "tests/benchmarks/figures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace p2s::benchmark {

int numberFrom(const QStringList& arguments, const QString& option, int otherwise) {
    const qsizetype at = arguments.indexOf(option);
    if (at < 0)
        return otherwise;
    const int number = arguments.value(at + 1).toInt();
    if (number < 1)
        stop(option + QStringLiteral(" takes a number from 1"));
    return number;
}

int roundsFrom(const QStringList& arguments, int otherwise) {
    return numberFrom(arguments, QStringLiteral("--rounds"), otherwise);
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

void printRatio(const QString& what, double ours, double theirs, const QString& unit, double goal) {
    QTextStream(stdout) << QStringLiteral("%1: %2 %4 against %3 %4, ratio %5 (goal: at most %6)\n")
                               .arg(what)
                               .arg(ours, 0, 'f', 1)
                               .arg(theirs, 0, 'f', 1)
                               .arg(unit)
                               .arg(ours / theirs, 0, 'f', 2)
                               .arg(goal, 0, 'f', 2);
}

void stop(const QString& message) {
    QTextStream(stderr) << message << Qt::endl;
    std::exit(1);
}

} // namespace p2s::benchmark
