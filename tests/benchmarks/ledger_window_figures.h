#pragma once

#include <QString>

namespace p2s::benchmark {

/// Opens the ledger's real window on the ledger at \a path, which has \a rows certificates, searches in it,
/// and prints how long that takes and how much memory the program has then. Wants a QApplication.
void printWindowFigures(const QString& path, int rows);

} // namespace p2s::benchmark
