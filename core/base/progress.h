#pragma once

#include <functional>

namespace p2s {

/// Told as each stage begins, and asked again during long ones, whether to go on. False means stop: the call
/// then returns ErrorCode::Cancelled and leaves nothing behind. May be empty. Called on the calling thread.
template <typename Stage> using Progress = std::function<bool(Stage)>;

/// Asked during long work, such as a key generation, whether to go on; may be empty.
using KeepGoing = std::function<bool()>;

} // namespace p2s
