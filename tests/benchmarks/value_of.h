#pragma once

#include "core/base/result.h"
#include "tests/benchmarks/figures.h"

#include <utility>

namespace p2s::benchmark {

/// What must work for there to be a figure.
template <typename T> T valueOf(Result<T> result) {
    if (!result)
        stop(errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().detail);
    return std::move(*result);
}

} // namespace p2s::benchmark
