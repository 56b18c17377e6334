#include "core/platform/windows_library.h"

#include "core/base/windows_path.h"
#include "core/platform/windows_error.h"

namespace p2s {

Result<void> loadLibraryWithItsNeighbours(const QString& path) {
    if (!LoadLibraryExW(windowsPath(path).c_str(), nullptr,
                        LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32))
        return windowsFailure(ErrorCode::TokenModuleUnusable, path, GetLastError());
    return {};
}

} // namespace p2s
