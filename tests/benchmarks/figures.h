#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace p2s::benchmark {

/// What follows \a option on the command line, a number from 1; \a otherwise without.
int numberFrom(const QStringList& arguments, const QString& option, int otherwise);

/// How many rounds the command line asks for with --rounds N; \a otherwise without.
int roundsFrom(const QStringList& arguments, int otherwise);

/// How long \a work takes, in milliseconds of wall time.
double milliseconds(const std::function<void()>& work);

/// The middle value; of an even number of them the mean of the two in the middle. Not for an empty list.
double median(QList<double> values);

/// One figure: "what: 12.3 ms against 11.9 ms, ratio 1.03 (goal: at most 1.10)".
void printRatio(const QString& what, double ours, double theirs, const QString& unit, double goal);

/// Ends the program with \a message on standard error: a benchmark of something that does not work is no
/// figure.
[[noreturn]] void stop(const QString& message);

} // namespace p2s::benchmark
