#pragma once

#include "core/base/result.h"

#include <qt_windows.h>

namespace p2s {

/// A failure with what Windows said of it (GetLastError, an NTSTATUS or an HRESULT), number and words, as its
/// detail.
tl::unexpected<Error> windowsFailure(ErrorCode code, QString subject, DWORD said);

} // namespace p2s
