#pragma once

#include <chrono>

namespace p2s {

/// How long the calling thread has been computing. Other than time that passes, it does not depend on what
/// else the computer is doing.
std::chrono::milliseconds threadTime();

} // namespace p2s
