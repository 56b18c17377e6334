#pragma once

namespace p2s::cli {

/// From now on Ctrl+C (and being asked to end) is noted instead of ending the program, so that the work in
/// hand can be taken back. A second Ctrl+C ends it at once.
void watchForInterruption();

/// True once the person, or the system, asked to stop.
bool isInterrupted();

} // namespace p2s::cli
