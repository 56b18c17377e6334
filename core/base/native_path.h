#pragma once

#include <QString>

#include <filesystem>

namespace p2s {

/// \a path for std::filesystem, which on Windows wants UTF-16 and the prefix for long paths (see
/// windowsPath).
std::filesystem::path nativePath(const QString& path);

} // namespace p2s
