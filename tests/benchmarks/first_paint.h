#pragma once

namespace p2s::benchmark {

/// Once the first page of a wizard is on the screen, has the program print "TIME RSS" (steady clock in
/// nanoseconds, resident memory in KiB) and end. For Q_COREAPP_STARTUP_FUNCTION: it needs the application and
/// nothing more.
void watchFirstPaint();

} // namespace p2s::benchmark
