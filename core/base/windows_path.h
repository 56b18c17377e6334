#pragma once

#include <QString>

#include <string>

namespace p2s {

/// \a path as Windows' own functions take it: absolute, with backslashes, and where it is long with the
/// prefix that lifts the limit of 260 UTF-16 units (learn.microsoft.com, "Maximum Path Length Limitation").
/// For Windows only.
std::wstring windowsPath(const QString& path);

} // namespace p2s
