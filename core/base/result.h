#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace p2s {

/// A value, or the Error that kept it from being.
template <typename T> using Result = tl::expected<T, Error>;

/// The failing side of a Result, written where it happens: `return failure(ErrorCode::FileEmpty, path);`
inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {}) {
    return tl::unexpected(Error{code, std::move(subject), std::move(detail), {}});
}

} // namespace p2s
