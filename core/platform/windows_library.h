#pragma once

#include "core/base/result.h"

namespace p2s {

/// Loads the library \a path, and what it needs from its own folder and Windows' alone; it stays until the
/// program ends. Whoever loads it by its path afterwards gets this one. The programs keep Windows from
/// looking anywhere but in their own folder and in System32 (app/windows/starter.cpp), where what came beside
/// somebody else's library is not. For Windows only. Errors: TokenModuleUnusable.
Result<void> loadLibraryWithItsNeighbours(const QString& path);

} // namespace p2s
