#pragma once

#include <QString>

namespace p2s::benchmark {

/// Makes a ledger at \a path with \a rows issued certificates of as many people under one root, and the two
/// events of each, by SQL alone: a million issues would take a day. The chain of those events does not hold.
void makeFilledLedger(const QString& path, int rows);

} // namespace p2s::benchmark
