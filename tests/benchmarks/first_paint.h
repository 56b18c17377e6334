#pragma once

class QWizard;

namespace p2s::benchmark {

/// Runs \a wizard until its first page is on the screen, then prints "TIME RSS" (steady clock in nanoseconds,
/// resident memory in KiB) and ends the program. Returns the exit status.
int runUntilFirstPaint(QWizard& wizard);

} // namespace p2s::benchmark
